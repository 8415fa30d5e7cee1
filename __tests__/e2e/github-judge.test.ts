import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { type JobResult, runJob } from '../emulator/runner.js';
import { openPull } from '../emulator/state.js';
import { artifactsOf, newWorkspace, runAction, uploadedRecord } from './github-workspace.js';

const JUDGE = resolve('dist/judge/index.js');
const TRAIN = resolve('dist/train/index.js');
const PROMOTE = resolve('dist/promote/index.js');
const PROMOTED = 'promoted~credit~scoring';

describe('a pipeline of three jobs, through dist/train, dist/judge and dist/promote', () => {
  it('trains without a token, judges on another runner, and promotes in a third job', async () => {
    const emulator = await Emulator.start();
    const trigger = { event: 'push' } as const;
    const taken = ({ outputs }: JobResult) => ({
      'run-id': outputs['run-id']!,
      'run-digest': outputs['run-digest']!,
    });
    try {
      const train = { trigger, entry: [TRAIN], permissions: null };
      const trained = await runAction(emulator, await newWorkspace(emulator), train);
      expect(trained.exitCode).toBe(0);
      expect(trained.stdout).toContain('No gate has judged it yet.');
      expect(trained.summary).toContain('credit/scoring was trained');
      const inRun = trained.run;
      const elsewhere = await newWorkspace(emulator);
      const judged = await runAction(emulator, elsewhere, {
        trigger,
        inRun,
        entry: [JUDGE],
        inputs: { ...taken(trained), promote: 'never' },
      });
      expect(judged.exitCode).toBe(0);
      expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
      expect(existsSync(join(elsewhere.folder, 'models/production/model.json'))).toBe(true);
      expect(judged.stdout).toContain('nothing was promoted before, and promote is "never"');
      expect(artifactsOf(emulator, inRun.id)).not.toContain(PROMOTED);
      const promoted = await runJob(emulator, {
        trigger,
        inRun,
        entry: [PROMOTE],
        inputs: taken(judged),
        fastClock: true,
      });
      expect(promoted.exitCode).toBe(0);
      expect(promoted.outputs).toEqual({ promoted: 'true' });
      expect(promoted.summary).toContain('passed');
      expect(emulator.state.checks.at(-1)).toMatchObject({
        conclusion: 'success',
        externalId: expect.stringMatching(`^sluice:promoted:${inRun.id} `),
      });

      const pull = openPull(emulator.state, { branch: 'next' });
      const next = await runAction(emulator, elsewhere, {
        trigger: { event: 'pull_request', pull },
      });
      expect(uploadedRecord(emulator, next.run.id).baseline).toMatchObject({
        runId: judged.outputs['run-id'],
      });
      expect(emulator.unknown).toEqual([]);
    } finally {
      await emulator.close();
    }
  });
});
