import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { commit, openPull } from '../emulator/state.js';
import { ASKED } from '../emulator/tokens.js';
import {
  callsBesideBlobs,
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from './github-workspace.js';

describe('what a run costs whose baseline was', () => {
  let emulator: Emulator;
  let workspace: Workspace;
  beforeEach(async () => {
    emulator = await Emulator.start();
    workspace = await newWorkspace(emulator);
  });
  afterEach(async () => {
    const { unknown } = emulator;
    await emulator.close();
    expect(unknown).toEqual([]);
  });

  /** How many count against the token’s thousand in an hour, and how many are the artifact service’s. */
  function byService(calls: readonly string[]) {
    const artifacts = calls.filter((route) => route.startsWith('twirp.')).length;
    const blobs = calls.filter((route) => route.startsWith('blob.')).length;
    return { token: calls.length - artifacts - blobs, artifacts };
  }

  /** What a run calls, which passes against a baseline. */
  async function callsOf(options: Parameters<typeof runAction>[2]): Promise<readonly string[]> {
    const before = emulator.calls.length;
    const job = await runAction(emulator, workspace, options);
    expect(job.exitCode).toBe(0);
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({ found: true });
    return emulator.calls.slice(before).map((call) => call.route);
  }

  /**
   * The second run of a pull request whose test rows are others than the baseline's, so that its model
   * is needed.
   */
  async function callsOfPull(): Promise<readonly string[]> {
    await workspace.writeData({ rows: 1600 });
    const pull = openPull(emulator.state, { branch: 'more rows' });
    const trigger = { event: 'pull_request', pull } as const;
    await callsOf({ trigger });
    return callsOf({ trigger });
  }

  it('started again, and is no more the base commit’s: sixteen calls, of which three are uploads', async () => {
    const first = await runAction(emulator, workspace, { trigger: { event: 'push' } });
    await runAction(emulator, workspace, { trigger: { event: 'push' }, rerunOf: first.run });
    commit(emulator.state, 'docs only', { branch: 'main' });
    const calls = await callsOfPull();
    expect(calls).toEqual(expect.arrayContaining(['commits.list', 'checks.listForRef']));
    for (const [route, times] of [
      ['artifacts.zip', 3],
      ['twirp.CreateArtifact', 3],
    ] as const) {
      expect(calls.filter((one) => one === route)).toHaveLength(times);
    }
    expect(callsBesideBlobs(calls)).toBe(16);
    // What docs/scale.md lists.
    expect(byService(calls)).toEqual({ token: 13, artifacts: 7 });
  });

  it('promoted several commits ago: sixteen calls of the push that takes its place', async () => {
    await runAction(emulator, workspace, { trigger: { event: 'push' } });
    for (const work of ['one', 'two']) commit(emulator.state, work, { branch: 'main' });
    await workspace.writeData({ rows: 1600 });
    const calls = await callsOf({ trigger: { event: 'push' } });
    expect(calls).toEqual(expect.arrayContaining(['commits.list', 'checks.listForRef']));
    expect(callsBesideBlobs(calls)).toBeLessThanOrEqual(16);
    expect(byService(calls)).toEqual({ token: 9, artifacts: 10 });
  });

  // Two of them ask of GitHub whether the branch holds what a run promoted that may be trusted. A push
  // that promotes has five of git's beside an artifact more: the branch's tip, what it holds, a tree, a
  // commit, and the move.
  it('kept on a branch: sixteen calls of a pull request, nineteen of a push', async () => {
    await workspace.configure({ more: 'baseline: branch:baselines' });
    await workspace.agree();
    const permissions = { ...ASKED, contents: 'write' } as const;
    const push = { trigger: { event: 'push' }, permissions } as const;
    await runAction(emulator, workspace, push);
    commit(emulator.state, 'work', { branch: 'main' });
    expect(callsBesideBlobs(await callsOf(push))).toBe(19);
    expect(callsBesideBlobs(await callsOfPull())).toBeLessThanOrEqual(16);
  });
});
