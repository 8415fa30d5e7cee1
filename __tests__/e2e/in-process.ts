import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../src/commands/command-line.js';
import { standardError } from '../../src/commands/terminal.js';
import { type Ended, limiter, type StartOptions } from './process.js';

/** One at a time: a process has one working directory. */
const alone = limiter(1);
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Runs the command line to its end as `sluice` does, but in the process of the test: for tables of
 * messages, of which some go through dist/ too.
 */
export function sluiceHere(
  args: readonly string[],
  { cwd, env = {} }: StartOptions,
): Promise<Ended> {
  return alone(async () => {
    const before = { cwd: process.cwd(), env: process.env };
    const listeners = new Map(SIGNALS.map((name) => [name, process.listeners(name)]));
    const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
    process.env = {
      ...before.env,
      // No terminal, whoever starts the tests.
      TERM: 'dumb',
      XDG_CACHE_HOME: join(tmpdir(), 'sluice-test-cache'),
      ...env,
    };
    process.chdir(cwd);
    try {
      const code = await commandLine(args, standardError());
      return { code, signal: null, stdout: stdout.text(), stderr: stderr.text() };
    } finally {
      process.chdir(before.cwd);
      process.env = before.env;
      for (const name of SIGNALS) {
        for (const listener of process.listeners(name)) {
          if (!listeners.get(name)!.includes(listener)) process.off(name, listener);
        }
      }
      stdout.end();
      stderr.end();
    }
  });
}

function capture(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    end: () => {
      stream.write = write;
    },
  };
}
