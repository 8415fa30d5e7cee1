import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction, uploadedRecord } from './github-workspace.js';
import { sluice } from './process.js';
import { propose, usePromotedMain, WORSE_AND_SOFT } from './promoted-main.js';

const main = usePromotedMain((emulator, workspace) =>
  runAction(emulator, workspace, { trigger: { event: 'push' } }),
);

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

describe('a pull request that makes the model worse and softens its gate, through dist/', () => {
  it('fails by the gate of the base, and its change comes first wherever it is told', async () => {
    await main.workspace.configure(WORSE_AND_SOFT);
    const job = await propose(main);
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    const first =
      /^### ❌ credit\/scoring: failed, and this pull request changes the gate\n\n> \[!IMPORTANT\]\n/;
    const [comment] = main.emulator.state.comments;
    expect(comment!.body.split('\n').slice(1).join('\n')).toMatch(first);
    expect(job.summary).toMatch(first);
    const check = main.emulator.state.checks.at(-1)!;
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check.output!.title).toMatch(/^Failed, and changes the gate: /);
    expect(check.output!.summary).toMatch(first);
    const log = job.stdout;
    expect(log.indexOf('This pull request changes the gate:')).toBeGreaterThan(-1);
    expect(log.indexOf('This pull request changes the gate:')).toBeLessThan(log.indexOf('Metrics'));
    expect(uploadedRecord(main.emulator, job.run.id)).toMatchObject({
      rules: { decides: 'base', other: { verdict: 'passed' } },
    });
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
