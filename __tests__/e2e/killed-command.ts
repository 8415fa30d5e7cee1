import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { until } from '../emulator/faults.js';
import { type JobResult, startJob } from '../emulator/runner.js';
import type { FaultyGitHub } from './faulty-github.js';
import { runAction } from './github-workspace.js';

/** Where it begins it ends only when its checkpoint is gone, and nobody else ends it; where it finds a checkpoint it comes to its end. */
const SCRIPT = `
  const fs = require('node:fs');
  const { SLUICE_CHECKPOINT: at, SLUICE_EVENTS, SLUICE_DATA, SLUICE_OUT } = process.env;
  const say = (event) => fs.appendFileSync(SLUICE_EVENTS, JSON.stringify(event) + '\\n');
  const from = fs.existsSync(at + '/epoch') ? Number(fs.readFileSync(at + '/epoch', 'utf8')) : 0;
  if (from > 0) say({ type: 'resumed', epoch: from, path: at });
  say({ type: 'epoch', epoch: from + 1, metrics: { loss: 1 } });
  fs.writeFileSync(at + '/epoch', String(from + 1));
  const own = fs.statSync(at + '/epoch').ino;
  const left = () => fs.statSync(at + '/epoch', { throwIfNoEntry: false })?.ino !== own;
  if (from === 0) setInterval(() => left() && process.exit(1), 100);
  else {
    const rows = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n').slice(1);
    const line = (row) => row.split(',')[0] + ',' + (Number(row.split(',')[1]) + 1) / 2;
    fs.writeFileSync(SLUICE_OUT + '/predictions.csv', ['id,score', ...rows.map(line)].join('\\n'));
  }`;

/**
 * A command is killed with its whole step, and its job is run again.
 * @param entry the action that runs it
 * @returns how the second attempt ended
 */
export async function runAgainAfterKill(
  { emulator, workspace, pull, configure }: FaultyGitHub,
  entry: string,
): Promise<JobResult> {
  const temp = await mkdtemp(join(tmpdir(), 'sluice-runner-'));
  emulator.folders.push(temp);
  await writeFile(join(workspace.folder, 'train.cjs'), SCRIPT);
  await configure({ command: `"${process.execPath}" train.cjs`, conditions: ['auc >= 0.01'] });
  const trigger = { event: 'pull_request', pull } as const;
  const job = await startJob(emulator, {
    ...{ trigger, entry: [entry], workspace: workspace.folder, fastClock: true },
    env: { RUNNER_TEMP: temp },
  });
  await until(() => existsSync(join(temp, 'sluice-checkpoints/credit/scoring/epoch')));
  job.process.kill('SIGKILL');
  const first = await job.ended;
  expect(emulator.state.caches).toMatchObject([
    { key: `sluice-checkpoint/credit/scoring/${first.run.id}/1` },
  ]);
  await rm(temp, { recursive: true });
  await mkdir(temp);
  const second = await runAction(emulator, workspace, {
    ...{ trigger, rerunOf: first.run, env: { RUNNER_TEMP: temp }, entry: [entry] },
  });
  expect(second.exitCode).toBe(0);
  expect(second.stdout).toContain('goes on after epoch 1');
  // It has come to its end: nothing is kept of it for a third attempt.
  expect(emulator.state.caches).toHaveLength(1);
  return second;
}
