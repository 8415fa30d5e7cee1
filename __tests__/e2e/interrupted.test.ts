import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { CLI, sluice, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const endless = {
  'sluice.yml': config({ train: 'epochs: 100000000\n  early-stopping: false' }),
  'data.csv': csv(purchases(200)),
  'model/model.json': 'the old model',
};

/** Windows has no signals to catch: a child process there is ended at once. */
const onPosix = process.platform === 'win32' ? test.skip : test;

/** Starts a run that would never end, and sends the signal once it trains. */
async function interrupt(signal: NodeJS.Signals, folder: string) {
  const { process: child, ended } = start(process.execPath, [CLI, 'run', 'sluice.yml'], {
    cwd: folder,
  });
  let seen = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    seen += chunk;
    // A second signal would end the process at once.
    if (!child.killed && /^epoch +2/m.test(seen)) child.kill(signal);
  });
  return ended;
}

describe('a run that is told to stop while it trains', () => {
  onPosix.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s exits %i, and its record says interrupted',
    async (signal, code) => {
      const folder = folderWith(endless);
      const ended = await interrupt(signal, folder);
      expect(ended.code).toBe(code);
      expect(ended.stderr).toMatch(new RegExp(`^error: interrupted by ${signal}$`, 'm'));
      expect(ended.stderr).not.toMatch(/^\s+at /m);

      const [run] = runsIn(folder);
      expect(run?.record).toMatchObject({
        status: 'interrupted',
        error: `interrupted by ${signal}`,
        promoted: false,
        artifacts: [],
        data: { rows: 200 },
      });
      expect(run?.record.history?.length).toBeGreaterThan(0);
      expect(filesIn(run!.path)).toEqual(['events.jsonl', 'run.json']);
      expect(readFileSync(join(run!.path, 'events.jsonl'), 'utf8').trimEnd()).toMatch(
        /"type":"run-finished","status":"interrupted".*}$/,
      );
      expect(filesIn(folder, '.sluice')).toEqual(Object.keys(endless).sort());
      expect(readFileSync(join(folder, 'model/model.json'), 'utf8')).toBe('the old model');

      const report = await sluice(['report', run!.record.id], { cwd: folder });
      expect(report.code).toBe(2);
      expect(report.stderr).toContain(`no report, it was interrupted: interrupted by ${signal}`);
      const listed = await sluice(['runs'], { cwd: folder });
      expect(listed.stdout).toContain(`  ! interrupted  interrupted by ${signal}`);
    },
    30_000,
  );
});

describe('a run on a full disk', () => {
  /** Limits the size of a file, in KiB: writing beyond fails as it does on a full disk. */
  const limited = (kib: number, folder: string) =>
    start(
      'bash',
      ['-c', `ulimit -f ${kib}; exec "$0" "$@"`, process.execPath, CLI, 'run', 'sluice.yml'],
      {
        cwd: folder,
      },
    ).ended;
  const files = {
    'sluice.yml': config({ train: 'epochs: 2', conditions: '[accuracy > 0.5]' }),
    'data.csv': csv(purchases(200)),
    'model/model.json': 'the old model',
  };

  onPosix(
    'that has no room for the model exits 4, exports nothing, and records why',
    async () => {
      const folder = folderWith(files);
      const { code, stderr } = await limited(20, folder);
      expect(stderr).toMatch(
        /^error: could not write \.sluice\/runs\/.*\/model\/weights-[0-9a-f]{16}\.bin: the file would be larger/m,
      );
      expect(stderr).toContain('ulimit -f unlimited');
      expect(code).toBe(4);
      const [run] = runsIn(folder);
      expect(run?.record).toMatchObject({ status: 'broke', promoted: false, artifacts: [] });
      expect(filesIn(run!.path)).toEqual(['events.jsonl', 'predictions.csv', 'run.json']);
      expect(filesIn(folder, '.sluice')).toEqual(Object.keys(files).sort());
      expect(readFileSync(join(folder, 'model/model.json'), 'utf8')).toBe('the old model');
    },
    30_000,
  );

  onPosix(
    'that has no room for the page or the record exits 4, names the file, and leaves no half of it',
    async () => {
      const failing = {
        ...files,
        'sluice.yml': config({ train: 'epochs: 2', conditions: '[loss <= 0]' }),
      };
      const folder = folderWith(failing);
      const { code, stderr } = await limited(5, folder);
      expect(stderr).toMatch(
        /^error: could not write \.sluice\/runs\/.*\/(?:report\.html|run\.json): the file would be larger/m,
      );
      expect(code).toBe(4);
      for (const { record } of runsIn(folder)) expect(record.status).toBe('broke');
      expect(filesIn(folder).filter((path) => /\.tmp$|report\.(?:md|html)$/.test(path))).toEqual(
        [],
      );
    },
    30_000,
  );

  onPosix(
    'that has no room for anything exits 4 and leaves no run',
    async () => {
      const folder = folderWith(files);
      const { code, stderr } = await limited(1, folder);
      expect(stderr).toMatch(/^error: could not write .*: the file would be larger/m);
      expect(code).toBe(4);
      expect(runsIn(folder)).toEqual([]);
      expect(filesIn(folder, '.sluice/.gitignore')).toEqual(Object.keys(files).sort());
    },
    30_000,
  );
});

describe('a store that can not be written', () => {
  test('ends the run with exit 4 and the reason, before training', async () => {
    const folder = folderWith({ ...endless, taken: 'a file' });
    const { code, stderr } = await start(
      process.execPath,
      [CLI, 'run', 'sluice.yml', '--store', 'taken'],
      { cwd: folder },
    ).ended;
    expect(code).toBe(4);
    expect(stderr).toMatch(/^error: could not write taken.runs.*: a part of the path is a file/m);
    expect(stderr).not.toMatch(/^epoch/m);
  }, 30_000);
});

describe('a run whose store lies on a read-only disk', () => {
  /** The command sees the folder mounted read-only; nobody else does. */
  const mounted = (folder: string, ...command: readonly string[]) =>
    [
      ...['-rm', 'bash', '-c'],
      'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"',
      ...[folder, ...command],
    ] as const;
  const mounts = () => {
    try {
      execFileSync('unshare', mounted('/tmp', 'true'), { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const wherePossible = mounts() ? test : test.skip;

  wherePossible(
    'exits 4 by name, exports nothing, and leaves the runs of the store as they were',
    async () => {
      const folder = folderWith({
        'sluice.yml': config({ train: 'epochs: 2', conditions: '[accuracy > 0.5]' }),
        'data.csv': csv(purchases(200)),
      });
      expect((await sluice(['run', 'sluice.yml'], { cwd: folder })).code).toBe(0);
      const contents = () =>
        filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]);
      const before = contents();

      const store = join(folder, '.sluice');
      const args = mounted(store, process.execPath, CLI, 'run', 'sluice.yml');
      const { code, stderr } = await start('unshare', args, { cwd: folder }).ended;
      expect(stderr).toMatch(/^error: could not write .*\.sluice.*: the file system is read-only/m);
      expect(stderr).not.toContain('something broke inside Sluice');
      expect(code).toBe(4);
      expect(contents()).toEqual(before);
    },
    30_000,
  );
});
