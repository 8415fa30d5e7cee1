import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/errors.js';
import { OutputLog } from '../../../src/train/child/output-log.js';
import { ReportReader } from '../../../src/train/child/report-reader.js';
import { tokenFor } from '../../../src/train/ray/access.js';
import type { RayJob } from '../../../src/train/ray/answers.js';
import { findJob } from '../../../src/train/ray/find-job.js';
import { gitFiles } from '../../../src/train/ray/git-files.js';
import { LogFollower } from '../../../src/train/ray/log-follower.js';
import { pack, readFiles } from '../../../src/train/ray/package.js';
import { until } from '../../emulator/faults.js';
import { living, processesWith } from '../../support/processes.js';
import { WorkTree } from './cluster.js';

const MARK = 'abcd1234';

/** A frame, as another program than the one under test writes it. */
function frame(number: number, kind: string, text: string): string {
  const payload = Buffer.from(text).toString('base64');
  const sum = createHash('sha256').update(`${number} ${kind} ${payload}`).digest('hex');
  return `@sluice ${MARK} ${number} ${kind} ${sum.slice(0, 16)} ${payload}\n`;
}

function follow() {
  const lines: string[] = [];
  const epochs: number[] = [];
  const reports = new ReportReader((event) => event.type === 'epoch' && epochs.push(event.epoch));
  const log = new LogFollower(MARK, new OutputLog((line) => lines.push(line)), reports);
  return { log, lines, epochs };
}

const EVENT = '{"type":"epoch","metrics":{"loss":1}}\n';
const WHOLE = `${frame(0, 'events', EVENT)}${frame(1, 'part', 'abc')}${frame(2, 'end', '{}')}`;

describe('a log', () => {
  test('is read from where it was read up to, wherever it was cut off while it grew', () => {
    const text = `one\n${frame(0, 'events', EVENT)}two\n${frame(1, 'part', 'abc')}${frame(2, 'part', 'def')}${frame(3, 'end', '{}')}`;
    const { log, lines, epochs } = follow();
    for (let end = 0; end <= text.length; end += 7) log.take(text.slice(0, end));
    log.take(text);
    log.finish(text, false);
    expect(lines).toEqual(['one', 'two']);
    expect(epochs).toEqual([1]);
    expect(log.packed.toString()).toBe('abcdef');
    expect(log.end).toBe('{}');
  });

  test('says whether there is more in it', () => {
    const { log } = follow();
    expect([log.take('a'), log.take('a\n'), log.take('a\n'), log.take('a\nb\n')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test.each([
    ['shorter than before', 'one\ntwo\n', 'one\n'],
    ['another one than before', 'one\ntwo\n', 'one\nTWO\nthree\n'],
  ])('that is %s is lost', (_, before, after) => {
    const { log } = follow();
    log.take(before);
    expect(() => log.take(after)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'log-lost' }) }),
    );
  });

  test.each([
    ['was cut', WHOLE.slice(0, -10), /frame 2 was cut/],
    ['was cut within its mark', `${WHOLE}@sluice ${MARK} 3`, /frame 3 was cut/],
    ['has another payload', WHOLE.replace('YWJj', 'YWJk'), /frame 1 does not have its checksum/],
    [
      'is there twice',
      `${frame(0, 'part', 'a')}${frame(0, 'part', 'a')}`,
      /frame 0 is there twice/,
    ],
    ['is missing', `${frame(0, 'part', 'a')}${frame(2, 'part', 'b')}`, /frame 1 is missing/],
    ['comes after the end', `${WHOLE}${frame(3, 'part', 'x')}`, /frame 3 comes after the last one/],
    ['is of no kind', frame(0, 'more', ''), /frame 0 is of no kind that there is/],
  ])('of which a frame %s is refused', (_, text, why) => {
    const { log } = follow();
    const read = () => {
      log.take(text);
      log.finish(text, false);
    };
    expect(read).toThrow(
      expect.objectContaining({
        failure: { kind: 'frame-refused', why: expect.stringMatching(why) },
      }),
    );
  });

  test('of a job that was cut off may end in a frame that was, too', () => {
    const { log } = follow();
    const text = WHOLE.slice(0, -10);
    log.take(text);
    log.finish(text, true);
    expect(log.end).toBeUndefined();
  });
});

describe('a token', () => {
  const on = (address: string, insecure = false) => ({ address, insecure });
  const env = { RAY_AUTH_TOKEN: ' secret\n' };

  test.each(['http://127.0.0.1:8265', 'http://localhost:8265', 'http://[::1]:8265'])(
    'is not needed for %s, and sent where there is one',
    (address) => {
      expect(tokenFor(on(address), {})).toBeUndefined();
      expect(tokenFor(on(address), env)).toBe('secret');
    },
  );

  test.each([
    'http://ray-head:8265',
    'http://10.0.0.7:8265',
    'https://127.0.0.1.example.org',
    'https://localhost.example.org',
  ])('is needed for %s, unless the config says otherwise', (address) => {
    expect(() => tokenFor(on(address), {})).toThrow(InputError);
    expect(() => tokenFor(on(address), { RAY_AUTH_TOKEN: ' ' })).toThrow(/is not set/);
    expect(tokenFor(on(address, true), {})).toBeUndefined();
  });

  test('is told nobody elsewhere without TLS, unless the config says otherwise', () => {
    expect(() => tokenFor(on('http://ray-head:8265'), env)).toThrow(/without TLS/);
    expect(tokenFor(on('https://ray.example.org'), env)).toBe('secret');
    expect(tokenFor(on('http://ray-head:8265', true), env)).toBe('secret');
  });
});

describe('the files that are sent', () => {
  const tree = new WorkTree({
    'b.py': 'b',
    'a/ä b.py': 'a',
    'a/data.csv': 'x',
    'notes/x.ipynb': 'x',
    'sub/deep/model.bin': 'x',
  });
  afterAll(() => tree.remove());

  test.each([
    ['nothing', [], ['a/data.csv', 'a/ä b.py', 'b.py', 'notes/x.ipynb', 'sub/deep/model.bin']],
    ['a folder', ['sub'], ['a/data.csv', 'a/ä b.py', 'b.py', 'notes/x.ipynb']],
    ['patterns', ['*.csv', 'notes/*.ipynb', 'sub/**'], ['a/ä b.py', 'b.py']],
  ])('are those that git tracks, but for %s', async (_, exclude, expected) => {
    const without = exclude.map((pattern) => `:(exclude)${pattern}`);
    expect(await gitFiles(tree.folder, without)).toEqual(expected);
  });

  test('are none where there is no work tree, or nothing left to send', async () => {
    await expect(gitFiles('/', [])).rejects.toThrow(/git can't list the files of/);
    await expect(gitFiles(tree.folder, [':(exclude)*'])).rejects.toThrow(/git tracks no file in/);
  });

  test('are the same zip in any order, which keeps what may be run', async () => {
    tree.write('b.py', 'b', 0o755);
    const files = await readFiles(tree.folder, ['b.py', 'a/ä b.py', 'gone.py']);
    expect(files.map(({ path, executable }) => [path, executable])).toEqual([
      ['b.py', true],
      ['a/ä b.py', false],
    ]);
    const one = pack(files);
    expect(pack(files.toReversed())).toStrictEqual(one);
    expect(one.name).toMatch(/^_ray_pkg_[0-9a-f]{32}\.zip$/);
    expect(pack(files.slice(1)).name).not.toBe(one.name);
  });

  test('are no links that lead elsewhere', async () => {
    const { symlink } = await import('node:fs/promises');
    await symlink('/etc/hostname', `${tree.folder}/out.txt`);
    await symlink('b.py', `${tree.folder}/in.txt`);
    await symlink('sub', `${tree.folder}/folder`);
    await symlink('nowhere', `${tree.folder}/broken`);
    await expect(readFiles(tree.folder, ['out.txt'])).rejects.toThrow(/link that leads out of/);
    await expect(readFiles(tree.folder, ['folder'])).rejects.toThrow(/link that leads to a folder/);
    await expect(readFiles(tree.folder, ['broken'])).rejects.toThrow(/link that leads to nothing/);
    expect(await readFiles(tree.folder, ['sub'])).toEqual([]);
    expect(await readFiles(tree.folder, ['in.txt'])).toHaveLength(1);
  });
});

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('what runs a command there', () => {
  const program = resolve('python/sluice_job.py');
  const task = (run: string) =>
    JSON.stringify({ run, env: {}, mark: MARK, seconds: 60, results: {} });
  let started = 0;
  /** In a session of its own, with what it prints. */
  function start(run: string) {
    const name = `sluice-job-${process.pid}-${started++}`;
    const env = {
      PATH: process.env['PATH'],
      NAME: name,
      SLUICE_JOB: task(run),
      RAY_AUTH_TOKEN: 'of the head',
    };
    const child = spawn('python3', [program], { detached: true, env });
    let printed = '';
    const ended = new Promise<[number | null, string | null]>((done) => {
      child.once('close', (code, signal) => done([code, signal]));
    });
    const begun = new Promise<void>((done) => {
      child.stdout.on('data', (text) => {
        printed += text;
        if (printed.includes('at work')) done();
      });
    });
    return { pid: child.pid!, name, begun, ended, printed: () => printed };
  }
  const runsProgram = (pid: number) => readFileSync(`/proc/${pid}/cmdline`).includes(program);

  // One works, and the other one waits for it.
  test.each([0, 1])(
    'leaves nothing at work when it is killed, whichever of its two',
    async (at) => {
      const job = start('sleep 631 & setsid sleep 631 & echo at work; wait');
      await job.begun;
      const left = () => processesWith(`SLUICE_OUT=`, `NAME=${job.name}`);
      // A process that is just becoming another program says nothing of its environment.
      await until(() => left().length === 3);
      const own = living(job.pid).filter(runsProgram);
      expect(own).toHaveLength(2);
      process.kill(own[at]!, 'SIGKILL');
      // Its output ends with the last one who could write there.
      expect(await job.ended).toEqual([null, 'SIGKILL']);
      expect(left()).toEqual([]);
    },
  );

  test('keeps the token of the head from it', async () => {
    const job = start('echo "at work: <$RAY_AUTH_TOKEN$SLUICE_JOB>"; exit 5');
    expect(await job.ended).toEqual([5, null]);
    expect(job.printed()).toContain('at work: <>');
  });
});

test('a job of the same name that was given something else to do is refused', async () => {
  const job = {
    submission_id: 'x',
    entrypoint: '',
    status: 'RUNNING',
    metadata: { sluice: 'other' },
  };
  const api = { job: async () => job as RayJob };
  const found = findJob('x', 'mine', api, async () => true, new AbortController().signal);
  await expect(found).rejects.toMatchObject({ failure: { kind: 'other-job', id: 'x' } });
});

test('an action masks the token of a cluster, wherever that came from', async () => {
  const { toolkitRunner } = await import('../../../src/toolkit-runner.js');
  const { write } = process.stdout;
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  process.env['RAY_AUTH_TOKEN'] = 'fetched-by-a-step';
  try {
    toolkitRunner();
  } finally {
    process.stdout.write = write;
    delete process.env['RAY_AUTH_TOKEN'];
  }
  expect(printed).toBe('::add-mask::fetched-by-a-step\n');
});
