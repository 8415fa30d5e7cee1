import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { payloadOf, type Trigger } from '../emulator/event-payloads.js';
import { parseOutputs, runJob } from '../emulator/runner.js';
import { commit } from '../emulator/state.js';
import { READ_ONLY } from '../emulator/tokens.js';
import { environmentOf, permissionsOf, readWorkflow, usesOf } from '../emulator/workflow.js';
import { artifactsOf, COMMENT_ACTION } from './github-workspace.js';
import { usePromotedMain } from './promoted-main.js';
import {
  ACTION_NAME,
  FOLDER,
  noWarnings,
  play,
  pullOf,
  pushPromoted,
  retraining,
  writeExperiments,
} from './workflow-play.js';

const exec = promisify(execFile);

const main = usePromotedMain(pushPromoted);

describe('pull-request.yml', () => {
  it('promotes on main, and judges a pull request, with the permissions that it asks for', async () => {
    const [job] = await play(main, 'pull-request.yml', 'gate', {
      event: 'pull_request',
      pull: pullOf(main),
    });
    for (const one of [main.push, job!]) {
      expect(one.exitCode).toBe(0);
      noWarnings(one);
    }
    expect(job!.outputs['baseline-sha']).toBe(main.push.run.headSha);
    expect(main.emulator.state.comments).toHaveLength(1);
    expect(main.emulator.state.checks.map((check) => check.conclusion)).toEqual([
      'success',
      'success',
    ]);
  });

  it('promotes a run that was started by hand', async () => {
    await main.before();
    const [job] = await play(main, 'pull-request.yml', 'gate', { event: 'workflow_dispatch' });
    expect(job!.exitCode).toBe(0);
    expect(artifactsOf(main.emulator, job!.run.id)).toContain('model~credit~scoring');
  });
});

describe('fork-comment.yml beside pull-request.yml', () => {
  it('comments on a fork’s pull request, whose own run could not', async () => {
    const fork = pullOf(main, 'stranger/models');
    const [job] = await play(main, 'pull-request.yml', 'gate', {
      event: 'pull_request',
      pull: fork,
    });
    expect(job!.exitCode).toBe(0);
    expect(job!.stdout).toContain('read-only');
    expect(job!.summary).toContain('passed');
    expect(main.emulator.calls.filter((call) => call.status === 403)).toEqual([]);
    expect(main.emulator.state.comments).toEqual([]);

    const workflow = await readWorkflow(join(FOLDER, 'fork-comment.yml'));
    expect(workflow.on['workflow_run']).toMatchObject({ workflows: ['Model gate'] });
    expect((await readWorkflow(join(FOLDER, 'pull-request.yml'))).name).toBe('Model gate');
    const [inputs] = usesOf(workflow, 'comment', `${ACTION_NAME}/comment`);
    const comment = await runJob(main.emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job!.run },
      permissions: permissionsOf(workflow),
      inputs: inputs!,
    });
    expect(comment.exitCode).toBe(0);
    noWarnings(comment);
    expect(main.emulator.state.comments).toMatchObject([{ issue: fork.number }]);
    expect(main.emulator.state.comments[0]!.body).toContain('accuracy');
    expect(comment.outputs['comment-urls']).toContain(`/pull/${fork.number}#issuecomment`);
  });

  it('says what is wrong when it is started by another event', async () => {
    const job = await runJob(main.emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'push' },
    });
    expect(job.exitCode).toBe(2);
    expect(job.stdout).toContain('workflow_run');
    expect(job.stdout + job.stderr).not.toMatch(/^\s+at /m);
  });

  it('says which permission it lacks, and that the gate has decided', async () => {
    await main.before();
    const fork = pullOf(main, 'stranger/models');
    const [job] = await play(main, 'pull-request.yml', 'gate', {
      event: 'pull_request',
      pull: fork,
    });
    const comment = await runJob(main.emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job!.run },
      permissions: READ_ONLY,
    });
    expect(comment.exitCode).toBe(4);
    expect(comment.stdout).toContain('permissions: pull-requests: write');
    expect(comment.stdout).toContain('decided in its own run');
    expect(comment.stdout).not.toContain('inside Sluice');
  });
});

describe('scheduled-retraining.yml', () => {
  beforeEach(() => retraining(main));
  const retrain = async () =>
    (await play(main, 'scheduled-retraining.yml', 'retrain', { event: 'schedule' }))[0]!;

  it('promotes to the branch what passes, and compares the next run with it', async () => {
    const first = await retrain();
    expect(first.exitCode).toBe(0);
    noWarnings(first);
    expect(first.outputs['passed']).toBe('true');
    expect(main.emulator.state.refs.has('heads/sluice-baselines')).toBe(true);
    for (const artifact of main.emulator.state.artifacts) artifact.expired = true;
    const second = await retrain();
    expect(second.exitCode).toBe(0);
    expect(second.outputs['baseline-sha']).toBe(first.run.headSha);
    expect(main.emulator.state.issues).toEqual([]);
  });

  it('leaves the branch and keeps one issue when the data is broken', async () => {
    await retrain();
    const tip = main.emulator.state.refs.get('heads/sluice-baselines');
    await main.workspace.writeData({ broken: true });
    for (let i = 0; i < 2; i++) expect((await retrain()).exitCode).toBe(1);
    expect(main.emulator.state.refs.get('heads/sluice-baselines')).toBe(tip);
    expect(main.emulator.state.issues).toHaveLength(1);
  });
});

describe('required-check.yml', () => {
  async function steps(jobName: string) {
    const { jobs } = await readWorkflow(join(FOLDER, 'required-check.yml'));
    const { steps } = jobs[jobName]!;
    return { checkout: steps[0]!, script: steps.find((step) => step.run !== undefined)! };
  }

  /** Runs a step's script as a runner does, and gives its exit code and outputs. */
  async function script(jobName: string, env: Record<string, string>, cwd = main.workspace.folder) {
    const { run } = (await steps(jobName)).script;
    const output = join(main.workspace.folder, 'output');
    await writeFile(output, '');
    const code = await exec('bash', ['-e', '-c', run!], {
      cwd,
      env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, ...env },
    }).then(
      () => 0,
      (error: { code: number }) => error.code,
    );
    return { code, outputs: parseOutputs(await readFile(output, 'utf8')) };
  }

  it('runs in the merge queue, against the run of the queue’s base', async () => {
    const baseSha = main.push.run.headSha;
    const headSha = commit(main.emulator.state, 'queued', { parents: [baseSha] });
    const trigger = { event: 'merge_group', headSha, baseSha } as const;
    const [job] = await play(main, 'required-check.yml', 'train', trigger);
    expect(job!.exitCode).toBe(0);
    noWarnings(job!);
    expect(job!.outputs['baseline-sha']).toBe(baseSha);
    expect(main.emulator.state.checks.at(-1)).toMatchObject({ headSha, conclusion: 'success' });
  });

  /** A repository whose main branch has one commit, and on top of it one commit for each of these files. */
  async function repository(files: readonly string[]) {
    const origin = join(main.workspace.folder, 'origin');
    await mkdir(join(origin, 'data'), { recursive: true });
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.test'];
      return (await exec('git', [...identity, ...args], { cwd: origin })).stdout.trim();
    };
    await git('init', '-q', '-b', 'main');
    await git('commit', '-q', '--allow-empty', '-m', 'base');
    const baseSha = await git('rev-parse', 'HEAD');
    await git('checkout', '-q', '-b', 'tested');
    for (const file of files) {
      await writeFile(join(origin, file), 'x');
      await git('add', '.');
      await git('commit', '-q', '-m', `change ${file}`);
    }
    return { origin, baseSha, headSha: await git('rev-parse', 'HEAD') };
  }

  /** What the job `changes` finds, in a clone as deep as its checkout makes it. */
  async function changes(origin: string, trigger: Trigger) {
    const { checkout, script: step } = await steps('changes');
    const cwd = join(main.workspace.folder, 'clone');
    const depth = `--depth=${checkout.with?.['fetch-depth'] ?? 1}`;
    await exec('git', ['clone', '-q', depth, '-b', 'tested', `file://${origin}`, cwd]);
    return script('changes', environmentOf(step, payloadOf(main.emulator, trigger)), cwd);
  }

  it.each([
    [['data/rows.csv'], 'true'],
    [['readme.txt'], 'false'],
  ])('looks whether the merge of a pull request changes the model: %j', async (files, model) => {
    const { origin } = await repository(files);
    const found = await changes(origin, { event: 'pull_request', pull: pullOf(main) });
    expect(found).toEqual({ code: 0, outputs: { model } });
  });

  it.each([
    [['data/rows.csv', 'readme.txt', 'notes.txt'], 'true'],
    [['readme.txt', 'sluice.yml'], 'true'],
    [['readme.txt', 'notes.txt'], 'false'],
  ])('looks at all that a merge queue puts on its base: %j', async (files, model) => {
    const { origin, ...shas } = await repository(files);
    const found = await changes(origin, { event: 'merge_group', ...shas });
    expect(found).toEqual({ code: 0, outputs: { model } });
  });

  it('judges whatever is pushed to the main branch, so that it needs no other workflow', async () => {
    const { origin } = await repository(['readme.txt']);
    const found = await changes(origin, { event: 'push' });
    expect(found).toEqual({ code: 0, outputs: { model: 'true' } });
  });

  it('does not answer when the base of the merge queue can’t be fetched', async () => {
    const { origin, headSha } = await repository(['readme.txt']);
    const baseSha = 'f'.repeat(40);
    const found = await changes(origin, { event: 'merge_group', headSha, baseSha });
    expect(found.code).not.toBe(0);
    expect(found.outputs).toEqual({});
  });

  it.each([
    ['nothing to judge', 'success', 'false', 'skipped', '', 0],
    ['passed', 'success', 'true', 'success', 'passed', 0],
    ['failed', 'success', 'true', 'failure', 'failed', 1],
    ['inconclusive', 'success', 'true', 'success', 'inconclusive', 1],
    ['broke', 'success', 'true', 'failure', '', 1],
    ['was cancelled', 'success', 'true', 'cancelled', '', 1],
    ['not known what changed', 'failure', '', 'skipped', '', 1],
  ])('answers: %s', async (_, CHANGES, MODEL, TRAIN, VERDICT, code) => {
    expect((await script('answer', { CHANGES, MODEL, TRAIN, VERDICT })).code).toBe(code);
  });

  it('copied alone makes the first baseline, and the next pull request is compared with it', async () => {
    await main.before();
    const { workspace } = main;
    const [first] = await play(main, 'required-check.yml', 'train', { event: 'push' });
    expect(first!.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': '' });
    await workspace.configure({ ignore: ['strong', 'weak'] });
    const worse = { event: 'pull_request', pull: pullOf(main) } as const;
    const [job] = await play(main, 'required-check.yml', 'train', worse);
    expect(job!.exitCode).toBe(1);
    expect(job!.outputs).toMatchObject({
      verdict: 'failed',
      'baseline-sha': first!.run.headSha,
    });
  });

  it('judges a pull request against the run of its base', async () => {
    const trigger = { event: 'pull_request', pull: pullOf(main) } as const;
    const [job] = await play(main, 'required-check.yml', 'train', trigger);
    expect(job!.exitCode).toBe(0);
    noWarnings(job!);
    expect(job!.outputs['baseline-sha']).toBe(main.push.run.headSha);
  });
});

describe('matrix.yml', () => {
  it('judges each experiment on its own, with its comment, check and artifacts', async () => {
    await main.before();
    await writeExperiments(main.workspace);
    const trigger = { event: 'pull_request', pull: pullOf(main) } as const;
    const judged = await play(main, 'matrix.yml', 'gate', trigger);
    for (const job of judged) expect(job.exitCode).toBe(0);
    expect(main.emulator.state.comments).toHaveLength(2);
    expect(main.emulator.state.checks.map((check) => check.name)).toEqual([
      'sluice / credit / scoring',
      'sluice / credit / pricing',
    ]);
    expect(artifactsOf(main.emulator, judged[1]!.run.id)).toContain('sluice~credit~pricing');
  });

  it('judges each experiment on its own, with its comment, check, artifacts and baseline', async () => {
    await main.before();
    await writeExperiments(main.workspace);
    const pushed = await play(main, 'matrix.yml', 'gate', { event: 'push' });
    const judged = await play(main, 'matrix.yml', 'gate', {
      event: 'pull_request',
      pull: pullOf(main),
    });
    for (const job of [...pushed, ...judged]) expect(job.exitCode).toBe(0);
    expect(judged.map((job) => job.outputs['baseline-sha'])).toEqual(
      pushed.map((job) => job.run.headSha),
    );
    expect(main.emulator.state.comments).toHaveLength(2);
    expect(main.emulator.state.checks.map((check) => check.name)).toEqual([
      'sluice / credit / scoring',
      'sluice / credit / pricing',
      'sluice / credit / scoring',
      'sluice / credit / pricing',
    ]);
    expect(artifactsOf(main.emulator, judged[1]!.run.id)).toEqual([
      'sluice~credit~pricing',
      'model~credit~pricing',
    ]);
  });
});
