import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { commit, openPull } from '../emulator/state.js';
import { ASKED } from '../emulator/tokens.js';
import { newWorkspace, runAction, uploadedRecord, type Workspace } from './github-workspace.js';

describe('what a pull request costs where its baseline was', () => {
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

  /** How many calls there were beside those that carry a file's content. */
  const beside = (routes: readonly string[]) =>
    routes.filter((route) => !/^(blob\.|git\.(blob|createBlob)$)/.test(route)).length;

  /** A pull request whose test rows are others than the baseline's, so that its model is needed, and which passes. */
  async function callsOfPull(): Promise<number> {
    await workspace.writeData({ rows: 1600 });
    const pull = openPull(emulator.state, { branch: 'more rows' });
    const before = emulator.calls.length;
    const job = await runAction(emulator, workspace, { trigger: { event: 'pull_request', pull } });
    expect(job.exitCode).toBe(0);
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({ found: true });
    const routes = emulator.calls.slice(before).map((call) => call.route);
    return beside(routes);
  }

  it('started again, and is no more the base commit’s: nineteen calls', async () => {
    const first = await runAction(emulator, workspace, { trigger: { event: 'push' } });
    await runAction(emulator, workspace, { trigger: { event: 'push' }, rerunOf: first.run });
    commit(emulator.state, 'docs only', { branch: 'main' });
    expect(await callsOfPull()).toBe(19);
  });

  // Two of them ask of GitHub whether the branch holds what a run promoted that may be trusted.
  it('kept on a branch: sixteen calls', async () => {
    await workspace.configure({ more: 'baseline: branch:baselines' });
    await workspace.agree();
    const permissions = { ...ASKED, contents: 'write' } as const;
    for (let run = 0; run < 2; run++) {
      const push = await runAction(emulator, workspace, {
        ...{ trigger: { event: 'push' }, permissions },
      });
      expect(push.exitCode).toBe(0);
    }
    expect(await callsOfPull()).toBe(16);
  });
});
