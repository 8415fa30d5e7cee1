import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Emulator } from '../emulator/emulator.js';
import type { Trigger } from '../emulator/event-payloads.js';
import type { JobResult } from '../emulator/runner.js';
import { openPull, type PullRequest } from '../emulator/state.js';
import { READ_ONLY } from '../emulator/tokens.js';
import { permissionsOf, readWorkflow, usesOf } from '../emulator/workflow.js';
import { runAction, type Workspace } from './github-workspace.js';
import type { PromotedMain } from './promoted-main.js';

/** The workflows to copy. */
export const FOLDER = 'docs/workflows';
export const ACTION_NAME = 'sluice-ml/sluice';

export interface Stage {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
}

/** Runs the gate's steps of a workflow's job, on an event that the workflow names. */
export async function play(
  { emulator, workspace }: Stage,
  name: string,
  jobName: string,
  trigger: Trigger,
): Promise<JobResult[]> {
  const workflow = await readWorkflow(join(FOLDER, name));
  expect(Object.keys(workflow.on)).toContain(trigger.event);
  const fork = trigger.event === 'pull_request' && trigger.pull.headRepository !== 'octo/models';
  const permissions = fork ? READ_ONLY : permissionsOf(workflow);
  const results: JobResult[] = [];
  for (const inputs of usesOf(workflow, jobName, ACTION_NAME)) {
    results.push(await runAction(emulator, workspace, { trigger, inputs, permissions }));
  }
  return results;
}

/** The push of main that pull-request.yml promotes. */
export async function pushPromoted(emulator: Emulator, workspace: Workspace): Promise<JobResult> {
  const [job] = await play({ emulator, workspace }, 'pull-request.yml', 'gate', { event: 'push' });
  return job!;
}

export function pullOf({ emulator }: Stage, headRepository?: string): PullRequest {
  return openPull(emulator.state, { branch: 'better', ...(headRepository && { headRepository }) });
}

export const noWarnings = (job: JobResult) => expect(job.stdout).not.toMatch(/^::(warning|error)/m);

/** A repository that keeps its baselines on a branch, which has none yet. */
export async function retraining(main: PromotedMain): Promise<void> {
  await main.before();
  await main.workspace.configure({
    conditions: ['accuracy >= 60%', 'auc >= baseline - 2pp'],
    more: 'baseline: branch:sluice-baselines',
  });
  const { folder } = main.workspace;
  await rename(join(folder, 'sluice.yml'), join(folder, 'retraining.yml'));
}

/** The two experiments that matrix.yml names. */
export async function writeExperiments({ folder }: Workspace): Promise<void> {
  await mkdir(join(folder, 'experiments'));
  const config = await readFile(join(folder, 'sluice.yml'), 'utf8');
  for (const name of ['scoring', 'pricing']) {
    const own = config.replace('experiment: scoring', `experiment: ${name}`);
    const file = join(folder, 'experiments', `${name}.yml`);
    await writeFile(file, own.replace('path: data/', 'path: ../data/'));
  }
}
