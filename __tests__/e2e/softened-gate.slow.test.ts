import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import type { JobResult } from '../emulator/runner.js';
import { commit, copyState, type GitHubState, openPull } from '../emulator/state.js';
import { CONFIG, SOFT, SOFTENED, unescaped, worse } from '../host/github/softened.js';
import {
  artifactsOf,
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from './github-workspace.js';

// The same ways as in host/github/rules.table.test.ts, by what ships.
let promoted: GitHubState;
let emulator: Emulator;
let workspace: Workspace;

async function open(state?: GitHubState): Promise<void> {
  emulator = await (state ? Emulator.start(copyState(state)) : Emulator.start());
  workspace = await newWorkspace(emulator);
}
const write = (path: string, text: string) => writeFile(join(workspace.folder, path), text);

beforeAll(async () => {
  await open();
  await write('sluice.yml', CONFIG);
  commit(emulator.state, 'agreed', { branch: 'main', files: { 'sluice.yml': CONFIG } });
  const push = await runAction(emulator, workspace, { trigger: { event: 'push' } });
  expect(push.outputs).toMatchObject({ verdict: 'passed' });
  promoted = copyState(emulator.state);
  await emulator.close();
});
beforeEach(() => open(promoted));
afterEach(() => emulator.close());

async function propose(inputs: Readonly<Record<string, string>> = {}): Promise<JobResult> {
  const pull = openPull(emulator.state, { branch: 'change' });
  return runAction(emulator, workspace, { trigger: { event: 'pull_request', pull }, inputs });
}

/** Not passed, whoever asks, and nothing of it kept but its evidence. */
function expectNotPassed(job: JobResult, exitCode: number): void {
  expect(job.exitCode).toBe(exitCode);
  expect(job.outputs['passed']).toBe('false');
  expect(job.outputs['verdict']).not.toBe('passed');
  expect(emulator.state.checks.at(-1)!.conclusion).not.toBe('success');
  const kept = artifactsOf(emulator, job.run.id);
  expect(kept.filter((name) => !name.startsWith('sluice~'))).toEqual([]);
}

describe('a pull request that makes the model worse and softens its gate', () => {
  it.each(SOFTENED)(
    'fails, and says so first, through dist/: %s',
    async (_, config, what, shown) => {
      await write('sluice.yml', worse(config));
      const job = await propose();
      expectNotPassed(job, 1);
      const first = `### ❌ credit/scoring: failed, and this pull request changes ${what}\n\n> [!IMPORTANT]\n`;
      const { body } = emulator.state.comments.at(-1)!;
      const check = emulator.state.checks.at(-1)!;
      expect(body.slice(body.indexOf('\n') + 1).startsWith(first)).toBe(true);
      expect(job.summary.startsWith(first)).toBe(true);
      expect(check.output!.summary.startsWith(first)).toBe(true);
      expect(check.output!.title.startsWith(`Failed, and changes ${what}: `)).toBe(true);
      expect(check.name).toBe('sluice / credit / scoring');
      expect(check.conclusion).toBe('failure');
      const rules = body.split('\n\n').slice(0, 2).join('\n\n');
      expect(unescaped(rules)).toContain(unescaped(shown));
      // By its own rules it would have passed.
      expect(uploadedRecord(emulator, job.run.id)).toMatchObject({
        project: 'credit',
        experiment: 'scoring',
        promoted: false,
        rules: { other: { verdict: 'passed' } },
      });
    },
  );

  it('and renames its config fails by its old rules', async () => {
    await rm(join(workspace.folder, 'sluice.yml'));
    await write('gate.yml', worse(SOFT));
    const job = await propose({ config: 'gate.yml' });
    expectNotPassed(job, 1);
    expect(job.summary).toMatch(
      /^### ❌ .*: failed, and this pull request changes the rules\n\n> \[!IMPORTANT\]\n.*\n> - config/,
    );
  });

  it('and deletes its config is refused, and says so first', async () => {
    await rm(join(workspace.folder, 'sluice.yml'));
    const job = await propose();
    expectNotPassed(job, 2);
    expect(job.summary).toContain('is deleted or renamed here');
    expect(emulator.state.comments.at(-1)!.body).toContain('is deleted or renamed here');
  });
});
