import { type ChildProcess, spawn } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMPILE_CACHE } from '../emulator/runner.js';

/** What is shipped, and what these tests start. */
export const CLI = resolve('dist/cli.js');
export const ACTION = resolve('dist/index.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program with the least environment that it can have, so that nothing of the test's own leaks in. */
export function start(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: StartOptions,
): Started {
  const { PATH = '', SystemRoot } = process.env;
  const least = {
    PATH,
    HOME: homedir(),
    XDG_CACHE_HOME: join(tmpdir(), 'sluice-test-cache'),
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...(SystemRoot && { SystemRoot }),
  };
  const child = spawn(command, args, { cwd, env: { ...least, ...env } });
  const exit = new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done([code, signal]));
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), exit]).then(
    ([stdout, stderr, [code, signal]]) => ({ code, signal, stdout, stderr }),
  );
  return { process: child, ended };
}

/** Runs the command line to its end. */
export function sluice(args: readonly string[], options: StartOptions): Promise<Ended> {
  return start(process.execPath, [CLI, ...args], options).ended;
}

/** Lets so many of the works given run at a time. */
export function limiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
