import { execFileSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import type { JobResult } from '../emulator/runner.js';
import { openPull } from '../emulator/state.js';
import { newWorkspace, runAction, uploadedRecord, type Workspace } from './github-workspace.js';
import { sluice } from './process.js';

/** What any model passes; the base asks for more. */
const SOFT = ['accuracy >= 1%'];
/** The columns that explain the label. */
const worse = { ignore: ['strong', 'weak'] };

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

async function propose(inputs: Readonly<Record<string, string>> = {}): Promise<JobResult> {
  const pull = openPull(emulator.state, { branch: 'change' });
  return runAction(emulator, workspace, { trigger: { event: 'pull_request', pull }, inputs });
}

describe('before main has a baseline, through dist/', () => {
  it('a pull request is inconclusive and says how the first one is made, and the push that makes it says so', async () => {
    const way = 'merge, or run on main, to make the first baseline';
    const pull = await propose();
    expect(pull).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'inconclusive', passed: 'false' },
    });
    const [comment] = emulator.state.comments;
    const check = emulator.state.checks.at(-1)!;
    expect(check.conclusion).toBe('neutral');
    for (const told of [comment!.body, pull.summary, check.output!.summary, pull.stdout]) {
      expect(told).toContain(way);
    }

    const push = await runAction(emulator, workspace, { trigger: { event: 'push' } });
    expect(push.outputs).toMatchObject({ verdict: 'passed' });
    expect(uploadedRecord(emulator, push.run.id)).toMatchObject({ promoted: true });
    const first = emulator.state.checks.at(-1)!;
    expect(first.conclusion).toBe('success');
    for (const told of [push.summary, first.output!.title, first.output!.summary, push.stdout]) {
      expect(told).toMatch(/first baseline: nothing was compared/i);
      expect(told).not.toContain(way);
    }

    expect((await propose()).outputs).toMatchObject({ verdict: 'passed' });
    expect(emulator.state.comments.at(-1)!.body).not.toContain(way);
  });
});

describe('a pull request that makes the model worse and softens its gate, through dist/', () => {
  beforeEach(async () => {
    const push = await runAction(emulator, workspace, { trigger: { event: 'push' } });
    expect(push.outputs).toMatchObject({ verdict: 'passed' });
  });

  it('fails by the gate of the base, and its change comes first wherever it is told', async () => {
    await workspace.configure({ ...worse, conditions: SOFT });
    const job = await propose();
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    const first =
      /^### ❌ credit\/scoring: failed, and this pull request changes the gate\n\n> \[!IMPORTANT\]\n/;
    const [comment] = emulator.state.comments;
    expect(comment!.body.split('\n').slice(1).join('\n')).toMatch(first);
    expect(job.summary).toMatch(first);
    const check = emulator.state.checks.at(-1)!;
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check.output!.title).toMatch(/^Failed, and changes the gate: /);
    expect(check.output!.summary).toMatch(first);
    const log = job.stdout;
    expect(log.indexOf('This pull request changes the gate:')).toBeGreaterThan(-1);
    expect(log.indexOf('This pull request changes the gate:')).toBeLessThan(log.indexOf('Metrics'));
    expect(uploadedRecord(emulator, job.run.id)).toMatchObject({
      rules: { decides: 'base', other: { verdict: 'passed' } },
    });
  });

  it('and renames its experiment fails under the old name', async () => {
    await workspace.configure({ ...worse, conditions: SOFT });
    const config = join(workspace.folder, 'sluice.yml');
    await writeFile(config, (await readFile(config, 'utf8')).replace('scoring', 'other'));
    const job = await propose();
    expect(job.outputs).toMatchObject({ verdict: 'failed' });
    expect(emulator.state.checks.at(-1)!.name).toContain('scoring');
  });

  it('and renames its config fails, and without naming the new one is refused', async () => {
    await workspace.configure({ ...worse, conditions: SOFT });
    const [from, to] = ['sluice.yml', 'gate.yml'].map((name) => join(workspace.folder, name));
    await rename(from!, to!);
    const renamed = await propose({ config: 'gate.yml' });
    expect(renamed.outputs).toMatchObject({ verdict: 'failed' });
    const refused = await propose();
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: '', passed: 'false' } });
    expect(refused.summary).toMatch(
      /^### [^\n]*\n\n[^\n]*\n\n> sluice\.yml: the config stands at the base/,
    );
    expect(emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'action_required' });
  });

  it('passes where rules: head says so, and nothing else is taken for it', async () => {
    await workspace.configure({ ...worse, conditions: SOFT });
    expect((await propose({ rules: 'head' })).outputs).toMatchObject({ verdict: 'passed' });
    expect((await propose({ rules: 'Head' })).exitCode).toBe(2);
  });
});

describe('run --rules-from', () => {
  it('gives the verdict in a terminal that the pull request would get, and promotes nothing', async () => {
    const { folder } = workspace;
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@e.com', ...args], {
        cwd: folder,
      });
    await rm(join(folder, '.git'), { recursive: true, force: true });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'agreed');
    const run = (...args: string[]) => sluice(['run', 'sluice.yml', ...args], { cwd: folder });
    expect((await run()).code).toBe(0);

    await workspace.configure({ ...worse, conditions: SOFT });
    const judged = await run('--rules-from', 'main', '--json');
    expect(judged.code).toBe(1);
    expect(judged.stderr).toContain('This work changes the gate:');
    expect(JSON.parse(judged.stdout)).toMatchObject({
      promoted: false,
      rules: { decides: 'base', other: { verdict: 'passed' } },
    });
    const nowhere = await run('--rules-from', 'nowhere');
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('git knows no commit "nowhere" here');
  });
});
