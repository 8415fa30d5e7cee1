import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newWorkspace, type Workspace } from '../../e2e/github-workspace.js';
import { Emulator } from '../../emulator/emulator.js';
import { openPull } from '../../emulator/state.js';
import { type InProcessRun, runInProcess } from './in-process.js';

const REASON = 'the strong column is not legal to use any more <b>@octo';
const ACCEPT = { 'accept-baseline': REASON };
const CONDITIONS = ['accuracy >= 20%', 'auc >= baseline - 1pp'];

let emulator: Emulator;
let workspace: Workspace;
beforeAll(async () => {
  emulator = await Emulator.start();
  workspace = await newWorkspace(emulator);
  await workspace.configure({ conditions: CONDITIONS });
  await workspace.agree();
});
afterAll(async () => {
  const { unknown } = emulator;
  await emulator.close();
  expect(unknown).toEqual([]);
});

const dispatch = (inputs = {}, branch?: string) =>
  runInProcess(emulator, workspace, {
    trigger: { event: 'workflow_dispatch', ...(branch !== undefined && { branch }) },
    inputs,
  });
const recordOf = (run: InProcessRun) => {
  if (!('ended' in run)) throw new Error(run.explained);
  return run.ended.record;
};

// One story: each test goes on where the one before ended.
it('a model that is worse is not promoted by a run alone', async () => {
  expect(recordOf(await dispatch()).promoted).toBe(true);
  await workspace.configure({ conditions: CONDITIONS, ignore: ['strong', 'weak'] });
  expect(recordOf(await dispatch())).toMatchObject({
    decision: { verdict: 'failed' },
    promoted: false,
  });
});

it('a person can’t accept it anywhere but by hand on the default branch', async () => {
  emulator.state.refs.set('heads/other', emulator.state.refs.get('heads/main')!);
  const pull = openPull(emulator.state, { branch: 'change' });
  const refused = [
    await dispatch(ACCEPT, 'other'),
    await runInProcess(emulator, workspace, { trigger: { event: 'push' }, inputs: ACCEPT }),
    await runInProcess(emulator, workspace, { trigger: { event: 'schedule' }, inputs: ACCEPT }),
    await runInProcess(emulator, workspace, {
      trigger: { event: 'pull_request', pull },
      inputs: ACCEPT,
    }),
  ];
  for (const run of refused) {
    expect(run).toMatchObject({
      exitCode: 2,
      explained: expect.stringMatching(
        /^input "accept-baseline": a baseline is accepted by a run that a person starts by hand on main/,
      ),
    });
  }
});

it('nor one that misses a number of its own', async () => {
  await workspace.configure({
    conditions: ['accuracy >= 99.9%', 'auc >= baseline - 1pp'],
    ignore: ['strong', 'weak'],
  });
  const record = recordOf(await dispatch(ACCEPT));
  expect(record).toMatchObject({ decision: { verdict: 'failed' }, promoted: false });
  expect(record).not.toHaveProperty('accepted');
  await workspace.configure({ conditions: CONDITIONS, ignore: ['strong', 'weak'] });
});

it('accepted, it is promoted, with who, why and what was waived', async () => {
  const run = await dispatch(ACCEPT);
  expect(recordOf(run)).toMatchObject({
    decision: { verdict: 'passed' },
    promoted: true,
    accepted: { by: 'octocat', reason: REASON, waived: ['auc >= baseline - 1pp'] },
  });
  const { summary } = emulator.state.checks.at(-1)!.output!;
  expect(summary).toContain('was accepted as the baseline by octocat, because');
  expect(summary).not.toMatch(/<b>|@octo/);
});

it('and the next comparison says so', async () => {
  const record = recordOf(await dispatch());
  expect(record).toMatchObject({
    decision: { verdict: 'passed' },
    baseline: { found: true, accepted: { by: 'octocat', reason: REASON } },
  });
  expect(emulator.state.checks.at(-1)!.output!.summary).toContain(
    'The baseline was accepted as the baseline by octocat, because',
  );
});

it('also where it can’t be compared at all, and nothing else is asked', async () => {
  await workspace.configure({
    conditions: ['auc >= baseline - 1pp'],
    ignore: ['strong', 'weak'],
    more: '',
  });
  for (const artifact of emulator.state.artifacts) artifact.expired = true;
  expect(recordOf(await dispatch()).promoted).toBe(false);
  expect(recordOf(await dispatch(ACCEPT))).toMatchObject({
    promoted: true,
    accepted: { waived: ['auc >= baseline - 1pp'] },
  });
});
