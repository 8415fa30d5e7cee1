import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.js';
import { BrokenError } from '../../../src/errors.js';
import { openApi } from '../../../src/host/github/api.js';
import { readContext } from '../../../src/host/github/context.js';
import { GitHubHost } from '../../../src/host/github/github-host.js';
import { nearHistory } from '../../../src/host/github/history.js';
import { gateRun } from '../../../src/pipeline/run.js';
import type { FinishedRecord } from '../../../src/record/run-record.js';
import { Store } from '../../../src/record/store.js';
import { artifactsOf, newWorkspace, type Workspace } from '../../e2e/github-workspace.js';
import { Emulator } from '../../emulator/emulator.js';
import { payloadOf, type Trigger } from '../../emulator/event-payloads.js';
import { UNREADABLE, type Unreadable } from '../../emulator/faults.js';
import { recordRun, runnerEnvironment } from '../../emulator/runner.js';
import { copyState, type GitHubState, openPull } from '../../emulator/state.js';
import { ASKED } from '../../emulator/tokens.js';
import '../../emulator/fast-clock.mjs';

const KINDS = Object.keys(UNREADABLE) as readonly Unreadable[];

// The artifact client reads its environment and writes to the log.
const before = { ...process.env };
const { write } = process.stdout;
beforeAll(() => {
  process.stdout.write = (() => true) as typeof write;
});
afterAll(() => {
  process.stdout.write = write;
  process.env = before;
});

/** How a run of the pipeline ended on GitHub. */
interface Ended {
  readonly runId: number;
  readonly record?: FinishedRecord;
  readonly error?: unknown;
  readonly warnings: readonly string[];
}

async function run(emulator: Emulator, workspace: Workspace, trigger: Trigger): Promise<Ended> {
  const { id: runId, ...recorded } = recordRun(emulator, { trigger });
  const env = runnerEnvironment(emulator, trigger, { id: runId, ...recorded });
  process.env['ACTIONS_RUNTIME_TOKEN'] = env.ACTIONS_RUNTIME_TOKEN;
  process.env['ACTIONS_RESULTS_URL'] = env.ACTIONS_RESULTS_URL;
  const context = readContext(env, payloadOf(emulator, trigger));
  const warnings: string[] = [];
  const signal = new AbortController().signal;
  const host = new GitHubHost({
    context,
    git: { sha: context.sha, ref: context.ref, dirty: false },
    near: Promise.resolve(nearHistory(context, null)),
    api: openApi(emulator.issueToken(ASKED), emulator.url),
    artifacts: () => import('@actions/artifact'),
    cache: () => import('@actions/cache'),
    workspace: workspace.folder,
    temp: await mkdtemp(join(workspace.folder, 'temp-')),
    issueOnFailure: false,
    candidates: { model: true },
    warn: (message) => warnings.push(message),
    signal,
    now: () => performance.now(),
  });
  const world = {
    host,
    store: new Store(await mkdtemp(join(workspace.folder, 'store-'))),
    rules: 'base' as const,
    promotes: 'auto' as const,
    workspace: workspace.folder,
    folder: workspace.folder,
    subscribers: [],
    warn: (message: string) => void warnings.push(message),
    signal,
    now: () => new Date(),
    clock: () => performance.now() / 1000,
  };
  try {
    const { record } = await gateRun(await loadConfig(join(workspace.folder, 'sluice.yml')), world);
    return { runId, record, warnings };
  } catch (error) {
    return { runId, error, warnings };
  }
}

const push: Trigger = { event: 'push' };
const pullRequest = ({ state }: Emulator): Trigger => ({
  event: 'pull_request',
  pull: openPull(state, { branch: 'change' }),
});

let emulator: Emulator;
let workspace: Workspace;
/** GitHub after main's first run was promoted. */
let promoted: GitHubState;

beforeAll(async () => {
  emulator = await Emulator.start();
  workspace = await newWorkspace(emulator);
  // It outlives the GitHub that it was made on.
  emulator.folders.length = 0;
  await run(emulator, workspace, push);
  promoted = copyState(emulator.state);
  await emulator.close();
});
afterEach(() => emulator.close());
afterAll(() => rm(workspace.folder, { recursive: true, force: true }));

async function onGitHub(better: boolean): Promise<void> {
  emulator = await Emulator.start(copyState(promoted));
  await workspace.configure({ ignore: better ? [] : ['strong'] });
  await rm(join(workspace.folder, 'models'), { recursive: true, force: true });
}

/** Each call of a run in which nothing goes wrong, as the how-manieth of its route it is. */
async function callsOf(trigger: (emulator: Emulator) => Trigger, better: boolean) {
  await onGitHub(better);
  const before = emulator.calls.length;
  const ended = await run(emulator, workspace, trigger(emulator));
  expect(ended.record?.decision.verdict).toBe(better ? 'passed' : 'failed');
  expect(ended.record?.baseline.found).toBe(true);
  const routes = emulator.calls.slice(before).map(({ route }) => route);
  await emulator.close();
  return routes.flatMap((route, i) =>
    route.startsWith('blob.')
      ? []
      : [[route, routes.slice(0, i).filter((one) => one === route).length] as const],
  );
}

/** Nothing passed, and what ended the run has a name. */
function expectNothingPassed({ runId, record, error }: Ended): void {
  if (error !== undefined) expect(error).toBeInstanceOf(BrokenError);
  else expect(record?.decision.verdict).toBe('failed');
  expect(record?.promoted ?? false).toBe(false);
  expect(artifactsOf(emulator, runId).filter((name) => !name.startsWith('sluice'))).toEqual([]);
  expect(existsSync(join(workspace.folder, 'models/production'))).toBe(false);
  const ofRun = emulator.state.checks.slice(promoted.checks.length);
  expect(ofRun.map(({ conclusion }) => conclusion)).not.toContain('success');
}

describe.each([
  ['a pull request', pullRequest],
  ['a push', () => push],
] as const)('an answer that says nothing, in %s with a worse model,', (_, trigger) => {
  it.each(KINDS)(
    '%s: is never taken for "there is no baseline", whichever call gets it',
    async (as) => {
      for (const [route, nth] of await callsOf(trigger, false)) {
        await onGitHub(false);
        emulator.faults.add(route, { kind: 'answer', as }, Number.POSITIVE_INFINITY, nth);
        expectNothingPassed(await run(emulator, workspace, trigger(emulator)));
        await emulator.close();
      }
    },
  );

  it.each<Unreadable>(['cut', 'a proxy’s page'])(
    '%s: is repeated where it comes once, and the verdict is the same',
    async (as) => {
      for (const [route, nth] of await callsOf(trigger, false)) {
        // GitHub's client repeats what is no JSON, and refuses the rest. An artifact whose making nobody confirmed has taken its name.
        if (route.startsWith('twirp.') && (as !== 'cut' || route === 'twirp.CreateArtifact'))
          continue;
        await onGitHub(false);
        emulator.faults.add(route, { kind: 'answer', as }, 1, nth);
        const { record, warnings } = await run(emulator, workspace, trigger(emulator));
        expect([route, record?.decision.verdict, warnings]).toEqual([route, 'failed', []]);
        await emulator.close();
      }
    },
  );
});
