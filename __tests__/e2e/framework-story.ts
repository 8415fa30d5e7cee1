import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { mergePull, openPull } from '../emulator/state.js';
import { artifactsOf, newWorkspace, runAction } from './github-workspace.js';

/** A repository that trains by a command, and three versions of its script. */
export interface Repository {
  /** Of the project credit. */
  readonly experiment: string;
  /** By their names. */
  readonly files: Readonly<Record<string, string>>;
  /** The name of the script, and how good each version is. */
  readonly script: string;
  readonly first: string;
  readonly worse: string;
  readonly better: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What a pull request with each version meets, on the emulated GitHub and through dist/: red and
 * green; comment, check and artifacts; the promotion of the better one once it is merged.
 */
export async function tellStory(repository: Repository): Promise<void> {
  const { experiment, files, script, env = {} } = repository;
  const emulator = await Emulator.start();
  try {
    const workspace = await newWorkspace(emulator);
    const write = (name: string, text: string) => writeFile(join(workspace.folder, name), text);
    for (const [name, text] of Object.entries(files)) await write(name, text);
    await workspace.agree();
    const named = (kind: string) => `${kind}~credit~${experiment}`;
    const act = async (version: string, trigger: Parameters<typeof runAction>[2]['trigger']) => {
      await write(script, version);
      const job = await runAction(emulator, workspace, { trigger, env });
      return { job, check: emulator.state.checks.at(-1), comment: emulator.state.comments.at(-1) };
    };

    const first = await act(repository.first, { event: 'push' });
    expect(first.job.stdout).toContain('it is the baseline from now on');
    expect(first.job.exitCode).toBe(0);

    const red = openPull(emulator.state, { branch: 'worse' });
    const worse = await act(repository.worse, { event: 'pull_request', pull: red });
    expect(worse.job.exitCode).toBe(1);
    expect(worse.job.outputs).toMatchObject({ verdict: 'failed', passed: 'false' });
    expect(worse.check).toMatchObject({ headSha: red.headSha, conclusion: 'failure' });
    expect(worse.comment).toMatchObject({ issue: red.number });
    expect(worse.comment?.body).toContain('failed');
    expect(artifactsOf(emulator, worse.job.run.id)).toEqual([named('sluice')]);

    const green = openPull(emulator.state, { branch: 'better' });
    const better = await act(repository.better, { event: 'pull_request', pull: green });
    expect(better.job.exitCode).toBe(0);
    expect(better.job.outputs).toMatchObject({
      verdict: 'passed',
      'baseline-sha': first.job.run.headSha,
    });
    expect(better.check).toMatchObject({ headSha: green.headSha, conclusion: 'success' });
    expect(better.comment).toMatchObject({ issue: green.number });
    expect(better.comment?.body).toContain('passed');
    expect(artifactsOf(emulator, better.job.run.id)).toEqual([named('sluice'), named('model')]);

    const mergedSha = mergePull(emulator.state, green);
    const merged = await act(repository.better, { event: 'push' });
    expect(merged.job.exitCode).toBe(0);
    expect(merged.job.outputs['baseline-sha']).toBe(first.job.run.headSha);
    expect(artifactsOf(emulator, merged.job.run.id)).toContain(named('promoted'));
    const record = JSON.parse(await readFile(merged.job.outputs['record-path']!, 'utf8'));
    expect(record).toMatchObject({ promoted: true, trainer: { kind: 'command' } });
    expect(Object.keys(record.formats)).toEqual(['as-is']);

    const next = openPull(emulator.state, { branch: 'next' });
    const after = await act(repository.better, { event: 'pull_request', pull: next });
    expect(after.job.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': mergedSha });
    expect(emulator.unknown).toEqual([]);
  } finally {
    await emulator.close();
  }
}
