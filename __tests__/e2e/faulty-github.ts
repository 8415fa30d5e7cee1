import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { EXIT } from '../../src/exit.js';
import { Emulator } from '../emulator/emulator.js';
import { type Fault, hold, type Unreadable, until } from '../emulator/faults.js';
import { type Job, type JobResult, startJob } from '../emulator/runner.js';
import { openPull, type PullRequest } from '../emulator/state.js';
import { expectBroke } from '../host/github/broken-run.js';
import {
  ACTION,
  artifactsOf,
  newWorkspace,
  runAction,
  type Workspace,
} from './github-workspace.js';

export const CONDITIONS = ['accuracy >= 60%'];

export const status = (code: number): Fault => ({ kind: 'status', status: code });

/** A repository whose main agreed on a config, with a pull request to it; nothing was promoted yet. */
export interface FaultyGitHub {
  emulator: Emulator;
  workspace: Workspace;
  pull: PullRequest;
  /** A condition that compares would hold the gate whatever GitHub does. */
  configure(options?: Parameters<Workspace['configure']>[0]): Promise<void>;
  /** The action on the pull request, through dist/. */
  run(): Promise<JobResult>;
  expectPassed(job: JobResult): void;
  expectBroke(job: JobResult, options?: Parameters<typeof expectBroke>[3]): Promise<void>;
  /** A push whose artifacts lie there, and that waits for GitHub to say so until it is released. */
  pushUntilUploaded(): Promise<{ readonly job: Job; readonly release: () => void }>;
}

export interface Faulty {
  readonly event: 'pull_request' | 'push';
  readonly route: string;
  readonly as: Unreadable;
}

/** Such a repository for each test; an unknown route fails it. */
export function useFaultyGitHub(): FaultyGitHub {
  const github: FaultyGitHub = {
    ...({} as Pick<FaultyGitHub, 'emulator' | 'workspace' | 'pull'>),
    configure: (options = {}) => github.workspace.configure({ conditions: CONDITIONS, ...options }),
    run() {
      const { emulator, workspace, pull } = github;
      return runAction(emulator, workspace, { trigger: { event: 'pull_request', pull } });
    },
    expectPassed(job) {
      expect(job.exitCode).toBe(0);
      expect(job.outputs['verdict']).toBe('passed');
      expect(artifactsOf(github.emulator, job.run.id)).toEqual([
        'sluice~credit~scoring',
        'model~credit~scoring',
      ]);
    },
    async expectBroke(job, options) {
      const { id } = await expectBroke(github.emulator, github.workspace, job, options);
      expect(job.outputs).toMatchObject({ passed: 'false', 'run-id': id });
      expect(job.outputs['verdict']).not.toBe('passed');
      expect(job.outputs).not.toHaveProperty('model-path');
    },
    async pushUntilUploaded() {
      const { emulator, workspace } = github;
      const { fault, release } = hold();
      emulator.faults.add('twirp.ListArtifacts', fault, 1);
      const job = await startJob(emulator, {
        trigger: { event: 'push' },
        entry: [ACTION],
        workspace: workspace.folder,
      });
      await until(() => emulator.callsOf('twirp.ListArtifacts').length > 0);
      return { job, release };
    },
  };
  beforeEach(async () => {
    github.emulator = await Emulator.start();
    github.workspace = await newWorkspace(github.emulator);
    await github.configure();
    await github.workspace.agree();
    github.pull = openPull(github.emulator.state, { branch: 'better' });
  });
  afterEach(async () => {
    const { unknown } = github.emulator;
    await github.emulator.close();
    expect(unknown).toEqual([]);
  });
  return github;
}

/** Meets a call that is answered by nothing with a model that is worse than the promoted one. */
export async function expectWorseNeverPasses(
  { emulator, workspace }: FaultyGitHub,
  { event, route, as }: Faulty,
): Promise<void> {
  const checks = emulator.state.checks.length;
  const pull = openPull(emulator.state, { branch: 'worse' });
  await workspace.configure({ ignore: ['strong'] });
  await rm(join(workspace.folder, 'models'), { recursive: true, force: true });
  emulator.faults.add(route, { kind: 'answer', as });
  const trigger = event === 'push' ? ({ event } as const) : ({ event, pull } as const);
  const job = await runAction(emulator, workspace, { trigger });
  expect(job.exitCode).toBe(EXIT.broke);
  expect(job.outputs['passed']).toBe('false');
  // What the gate had said before, where it came to that: never a pass.
  expect(['', 'failed']).toContain(job.outputs['verdict']);
  expect(job.stdout).toMatch(/can't be read|could not check/);
  const kept = artifactsOf(emulator, job.run.id);
  expect(kept.filter((name) => !name.startsWith('sluice~'))).toEqual([]);
  expect(existsSync(join(workspace.folder, 'models/production'))).toBe(false);
  const ends = emulator.state.checks.slice(checks).map(({ conclusion }) => conclusion);
  expect(ends).toEqual(['action_required']);
}
