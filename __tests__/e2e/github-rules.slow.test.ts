import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openPull } from '../emulator/state.js';
import { runAction } from './github-workspace.js';
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
