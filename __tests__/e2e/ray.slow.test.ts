import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callRay } from '../support/ray-call.js';
import { describeRay } from '../support/ray-conformance.js';
import { hasRay, type RayHead, startRayHead } from '../support/ray-head.js';
import type { JobDetails } from '../support/ray-job.js';
import { CONFIG, finished, TRAIN } from './command-script.js';
import { folderWith, runsIn } from './folder.js';
import { CLI, type Started, sluice, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const NAME = 'a real head of Ray 2.58, its metrics stubbed';

if (hasRay) describe(NAME, theHead);
else {
  describe(NAME, () => {
    test.skip('SLUICE_RAY_PYTHON names no Python that has Ray', () => {});
  });
}

function theHead(): void {
  let ray: RayHead;
  beforeAll(async () => {
    ray = await startRayHead();
  }, 240_000);
  afterAll(() => ray?.close(), 60_000);

  describeRay('its API', async () => ({ url: ray.url, token: ray.token, close: async () => {} }));

  describe('a run that trains there', () => {
    const options = (cwd: string) => ({ cwd, env: { RAY_AUTH_TOKEN: ray.token } });
    const workspace = (script: string, on = `{ray: "${ray.url}"}`) => {
      const cwd = folderWith({
        'sluice.yml': `${CONFIG}train: {on: ${on}}\n`,
        'data.csv': csv(purchases(400)),
        'train.cjs': script,
      });
      execFileSync('git', ['init', '--quiet'], { cwd });
      execFileSync('git', ['add', 'train.cjs', 'sluice.yml'], { cwd });
      return cwd;
    };
    const run = (cwd: string) => sluice(['run', 'sluice.yml'], options(cwd));
    const job = async (stderr: string): Promise<JobDetails> => {
      const [id] = /sluice-[\w-]+/.exec(stderr) ?? [];
      return JSON.parse((await callRay(ray, `GET /api/jobs/${id}`)).body);
    };
    /** Starts a run, and does something to it once its command has reported an epoch. */
    const during = async (cwd: string, act: (started: Started) => void) => {
      const started = start(process.execPath, [CLI, 'run', 'sluice.yml'], options(cwd));
      let acted = false;
      started.process.stderr?.on('data', (text) => {
        if (acted || !String(text).includes('loss')) return;
        acted = true;
        act(started);
      });
      const ended = await started.ended;
      expect([acted, ended.stderr]).toEqual([true, ended.stderr]);
      return ended;
    };
    const WAITS = `require('node:fs').appendFileSync(process.env.SLUICE_EVENTS, '{"type":"epoch","metrics":{"loss":1}}\\n');
      setInterval(() => {}, 1000);`;

    test('comes to the verdict that it comes to here, with the same files', async () => {
      const cwd = workspace(TRAIN);
      const ended = await run(cwd);
      expect(ended.stderr).toContain('epoch 3/3  loss 0.3333');
      expect(ended.stderr).toContain(': :error::hello from the script');
      expect(ended.code).toBe(0);
      const there = finished(cwd);
      expect(there.trainer).toMatchObject({
        kind: 'command',
        engine: 'rule',
        on: { ray: '2.58.0' },
      });
      const here = folderWith({
        ...{ 'sluice.yml': CONFIG, 'data.csv': csv(purchases(400)), 'train.cjs': TRAIN },
      });
      expect((await sluice(['run', 'sluice.yml'], { cwd: here })).code).toBe(0);
      expect(there.decision).toStrictEqual(finished(here).decision);
      expect(there.formats).toStrictEqual(finished(here).formats);
      expect(readFileSync(join(cwd, 'exported/deep/more.bin'), 'utf8')).toBe('more');
      expect(ray.running()).toStrictEqual([]);
    });

    test('trains a network there to the bytes that it has here', async () => {
      const rows = { 'data.csv': csv(purchases(400)) };
      const folder = (train: string) =>
        folderWith({ ...rows, 'sluice.yml': config({ train: `epochs: 4\n${train}` }) });
      const here = folder('');
      const there = folder(`  on: {ray: "${ray.url}", cpus: 2}`);
      expect((await run(here)).code).toBe(0);
      const ended = await run(there);
      expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('epoch 4/4')]);
      const left = ({ decision, predictions, history }: ReturnType<typeof finished>) => ({
        ...{ decision, predictions, history },
      });
      expect(left(finished(there))).toStrictEqual(left(finished(here)));
      expect(finished(there).trainer).toMatchObject({ kind: 'dense', on: { ray: '2.58.0' } });
      expect(ray.running()).toStrictEqual([]);
    });

    test('breaks where the command leaves something at work, which is ended', async () => {
      const sleeper = "spawn('sleep', ['600'], { stdio: 'ignore', detached: true }).unref();";
      const ended = await run(workspace(`require('node:child_process').${sleeper}${TRAIN}`));
      expect(ended.stderr).toContain('left processes at work');
      expect(ended.code).toBe(4);
      expect(ray.running()).toStrictEqual([]);
    });

    test('breaks where the command exits with 3', async () => {
      const cwd = workspace(`${TRAIN}; process.exit(3);`);
      const ended = await run(cwd);
      expect(ended.stderr).toContain('the command exited with 3');
      expect(ended.code).toBe(4);
      expect(existsSync(join(cwd, 'exported'))).toBe(false);
      expect(ray.running()).toStrictEqual([]);
    });

    test('breaks where the driver is killed', async () => {
      const cwd = workspace(WAITS);
      const ended = await during(cwd, () => {
        for (const pid of ray.running()) process.kill(pid, 'SIGKILL');
      });
      expect(ended.stderr).toContain('the command was killed by signal 9');
      expect(ended.code).toBe(4);
      expect(ray.running()).toStrictEqual([]);
    });

    test('stops its job when it is told to end', async () => {
      const cwd = workspace(WAITS);
      const ended = await during(cwd, ({ process }) => void process.kill('SIGTERM'));
      expect(ended.code).toBe(143);
      expect(ended.stderr).not.toContain('may still be at work');
      expect(runsIn(cwd)[0]!.record.status).toBe('interrupted');
      expect(await job(ended.stderr)).toMatchObject({ status: 'STOPPED' });
      expect(ray.running()).toStrictEqual([]);
    });
  });
}
