import { afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import type { JobResult } from '../emulator/runner.js';
import { copyState, type GitHubState, openPull } from '../emulator/state.js';
import { newWorkspace, runAction, type Workspace } from './github-workspace.js';

export interface PromotedMain {
  emulator: Emulator;
  workspace: Workspace;
  /** The push that was promoted. */
  push: JobResult;
  /** GitHub as it was before that push, for the rest of a test. */
  before(): Promise<void>;
}

/**
 * A repository whose main has a promoted run, for each test: the push is run once, and each test
 * gets a copy of what GitHub holds after it, and a workspace of its own. An unknown route fails it.
 */
export function usePromotedMain(
  run: (emulator: Emulator, workspace: Workspace) => Promise<JobResult>,
): PromotedMain {
  const main = {
    async before() {
      await main.emulator.close();
      await open(await Emulator.start());
    },
  } as PromotedMain;
  const open = async (emulator: Emulator) => {
    main.emulator = emulator;
    main.workspace = await newWorkspace(emulator);
  };
  const close = async () => {
    const { unknown } = main.emulator;
    await main.emulator.close();
    expect(unknown).toEqual([]);
  };
  let promoted: GitHubState;
  beforeAll(async () => {
    await open(await Emulator.start());
    main.push = await run(main.emulator, main.workspace);
    expect(main.push.outputs).toMatchObject({ verdict: 'passed' });
    promoted = copyState(main.emulator.state);
    await close();
  });
  beforeEach(async () => open(await Emulator.start(copyState(promoted))));
  afterEach(close);
  return main;
}

/** A worse model, without the columns that explain the label, under a gate that any model passes; the base asks for more. */
export const WORSE_AND_SOFT = { ignore: ['strong', 'weak'], conditions: ['accuracy >= 1%'] };

/** A pull request with what stands in the workspace, judged. */
export function propose(
  { emulator, workspace }: PromotedMain,
  inputs: Readonly<Record<string, string>> = {},
): Promise<JobResult> {
  const pull = openPull(emulator.state, { branch: 'change' });
  return runAction(emulator, workspace, { trigger: { event: 'pull_request', pull }, inputs });
}
