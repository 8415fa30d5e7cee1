import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { folderWith, runsIn } from './folder.js';
import { CLI, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

/** `script` of util-linux gives a program a terminal; that of BSD and macOS takes other arguments. */
const hasScript = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();
const inTerminal = hasScript ? test : test.skip;

const FILES = {
  'sluice.yml': config({ train: 'epochs: 30' }),
  'data.csv': csv(purchases(2000)),
};

/** What a terminal of 100 columns gets to show. */
async function shown(args: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const command = `stty cols 100; ${process.execPath} ${CLI} ${args}`;
  const { stdout } = await start('script', ['-qec', command, '/dev/null'], {
    cwd: folderWith(FILES),
    env: { TERM: 'xterm', ...env },
  }).ended;
  return stdout;
}

describe('on a terminal', () => {
  inTerminal(
    'a run shows a progress bar that is redrawn in place and ends full',
    async () => {
      const text = await shown('run sluice.yml');
      const frames = text.split('\r\u001b[2K').slice(1);
      expect(frames.length).toBeGreaterThan(1);
      for (const frame of frames) {
        const line = frame.split('\r\n')[0]!;
        expect(line).toMatch(/^\[█*░*\] epoch +\d+\/30 {2}loss \d\.\d{4} .*val_loss \d\.\d{4}/);
        expect(line.length).toBeLessThan(100);
      }
      expect(frames.at(-1)).toMatch(/^\[█{20}\] epoch 30\/30 /);
      expect(text).toContain('\u001b[32m');
    },
    30_000,
  );

  inTerminal(
    'NO_COLOR takes the colors away, TERM=dumb the redrawing too',
    async () => {
      const plain = await shown('run sluice.yml', { NO_COLOR: '1' });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
      expect(plain).not.toMatch(/\u001b\[\d+m/);
      expect(plain).toContain('█');
      const dumb = await shown('run sluice.yml', { TERM: 'dumb' });
      expect(dumb).not.toContain('\u001b');
      expect(dumb).toMatch(/^epoch 30\/30 /m);
    },
    30_000,
  );
});

describe('output that nobody reads', () => {
  const onPosix = process.platform === 'win32' ? test.skip : test;
  const shell = (command: string, cwd: string) =>
    start('bash', ['-c', command, process.execPath, CLI], { cwd }).ended;

  onPosix(
    'does not end a run: it goes on to its verdict',
    async () => {
      const folder = folderWith(FILES);
      const run = '"$0" "$1" run sluice.yml --json';
      const { stdout } = await shell(`(${run} 2>&1; echo "exit $?" >&3) 3>&1 | head -n 1`, folder);
      expect(stdout).toContain('rows,');
      const { stdout: codes } = await shell(
        `${run} 2>/dev/null | true; echo \${PIPESTATUS[0]}`,
        folder,
      );
      expect(codes).toBe('0\n');
      expect(runsIn(folder).map(({ record }) => record.status)).toEqual(['finished', 'finished']);
    },
    30_000,
  );

  const onLinux = existsSync('/dev/full') ? test : test.skip;
  onLinux(
    'because the disk is full is something that broke',
    async () => {
      const folder = folderWith(FILES);
      const { code, stderr } = await shell('"$0" "$1" run sluice.yml --json > /dev/full', folder);
      expect(code).toBe(4);
      expect(stderr).toContain('error: could not write standard output: the disk is full');
      expect(stderr).toContain('Only this output is lost: what was decided before stands');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
    30_000,
  );
});
