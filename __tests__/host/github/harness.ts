import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { type Api, openApi } from '../../../src/host/github/api.js';
import { type GitHubContext, readContext } from '../../../src/host/github/context.js';
import { Emulator } from '../../emulator/emulator.js';
import { payloadOf, type Trigger } from '../../emulator/event-payloads.js';
import { type JobOptions, recordRun, runnerEnvironment } from '../../emulator/runner.js';
import type { WorkflowRun } from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import '../../emulator/fast-clock.mjs';

/** A job of the emulated repository, seen from inside this process. */
export interface InProcessJob {
  readonly run: WorkflowRun;
  readonly context: GitHubContext;
  readonly api: Api;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Which job of which workflow it is. */
export interface JobOf extends Pick<JobOptions, 'workflow' | 'rerunOf'> {
  readonly name?: string;
}

export interface Harness {
  emulator: Emulator;
  /** A folder that is removed after the test. */
  temp: string;
  job(trigger: Trigger, permissions?: Permissions, of?: JobOf): InProcessJob;
}

/** An emulator and a folder for each test; an unknown route fails it. */
export function useHarness(): Harness {
  const harness = {} as Harness;
  harness.job = (trigger, permissions = ASKED, { name = 'gate', ...of } = {}) => {
    const { emulator } = harness;
    const run = recordRun(emulator, { trigger, ...of });
    const env = { ...runnerEnvironment(emulator, trigger, run), GITHUB_JOB: name };
    return {
      run,
      env,
      context: readContext(env, payloadOf(emulator, trigger)),
      api: openApi(emulator.issueToken(permissions), emulator.url),
    };
  };
  beforeEach(async () => {
    harness.emulator = await Emulator.start();
    harness.temp = await mkdtemp(join(tmpdir(), 'sluice-test-'));
  });
  afterEach(async () => {
    const { unknown } = harness.emulator;
    await harness.emulator.close();
    await rm(harness.temp, { recursive: true, force: true });
    if (unknown.length > 0) throw new Error(`unknown routes: ${JSON.stringify(unknown)}`);
  });
  return harness;
}
