import { execFileSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openPull } from '../emulator/state.js';
import { runAction, uploadedRecord } from './github-workspace.js';
import { sluice } from './process.js';
import { propose, usePromotedMain, WORSE_AND_SOFT } from './promoted-main.js';

const main = usePromotedMain((emulator, workspace) =>
  runAction(emulator, workspace, { trigger: { event: 'push' } }),
);

describe('a pull request that makes the model worse and softens its gate, through dist/', () => {
  it('and renames its experiment fails under the old name', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    const config = join(main.workspace.folder, 'sluice.yml');
    await writeFile(config, (await readFile(config, 'utf8')).replace('scoring', 'other'));
    const job = await propose(main);
    expect(job.outputs).toMatchObject({ verdict: 'failed' });
    expect(main.emulator.state.checks.at(-1)!.name).toContain('scoring');
  });

  it('and renames its config fails, and without naming the new one is refused', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    const [from, to] = ['sluice.yml', 'gate.yml'].map((name) => join(main.workspace.folder, name));
    await rename(from!, to!);
    const renamed = await propose(main, { config: 'gate.yml' });
    expect(renamed.outputs).toMatchObject({ verdict: 'failed' });
    const refused = await propose(main);
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: '', passed: 'false' } });
    expect(refused.summary).toMatch(
      /^### [^\n]*\n\n[^\n]*\n\n> sluice\.yml: the config stands at the base/,
    );
    expect(main.emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'action_required' });
  });

  it('stays red where a workflow that lets it choose its rules judges the same commit after', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    const { emulator, workspace } = main;
    const pull = openPull(emulator.state, { branch: 'change' });
    const judge = (workflow: string, inputs: Readonly<Record<string, string>> = {}) =>
      runAction(emulator, workspace, {
        trigger: { event: 'pull_request', pull },
        workflow: `.github/workflows/${workflow}.yml`,
        inputs,
      });
    expect((await judge('gate')).exitCode).toBe(1);
    expect((await judge('own-rules', { rules: 'head' })).exitCode).toBe(0);
    const { checks, comments } = emulator.state;
    const ofPull = checks.filter(({ headSha }) => headSha === pull.headSha);
    expect(ofPull.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toMatch(/gate\.yml[^\n]+❌ failed/);
  });

  it('passes where rules: head says so, and nothing else is taken for it', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    expect((await propose(main, { rules: 'head' })).outputs).toMatchObject({ verdict: 'passed' });
    expect((await propose(main, { rules: 'Head' })).exitCode).toBe(2);
  });
});

describe('before main has a baseline, through dist/', () => {
  it('a pull request is inconclusive and says how the first one is made, and the push that makes it says so', async () => {
    await main.before();
    const way = 'merge, or run on main, to make the first baseline';
    const pull = await propose(main);
    expect(pull).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'inconclusive', passed: 'false' },
    });
    const [comment] = main.emulator.state.comments;
    const check = main.emulator.state.checks.at(-1)!;
    expect(check.conclusion).toBe('neutral');
    for (const told of [comment!.body, pull.summary, check.output!.summary, pull.stdout]) {
      expect(told).toContain(way);
    }

    const push = await runAction(main.emulator, main.workspace, { trigger: { event: 'push' } });
    expect(push.outputs).toMatchObject({ verdict: 'passed' });
    expect(uploadedRecord(main.emulator, push.run.id)).toMatchObject({ promoted: true });
    const first = main.emulator.state.checks.at(-1)!;
    expect(first.conclusion).toBe('success');
    for (const told of [push.summary, first.output!.title, first.output!.summary, push.stdout]) {
      expect(told).toMatch(/first baseline: nothing was compared/i);
      expect(told).not.toContain(way);
    }

    expect((await propose(main)).outputs).toMatchObject({ verdict: 'passed' });
    expect(main.emulator.state.comments.at(-1)!.body).not.toContain(way);
  });
});

describe('run --rules-from', () => {
  it('gives the verdict in a terminal that the pull request would get, and promotes nothing', async () => {
    const { folder } = main.workspace;
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

    await main.workspace.configure(WORSE_AND_SOFT);
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
