import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { parseRecord } from '../../src/record/run-record.js';
import { Emulator } from '../emulator/emulator.js';
import { type Fault, hold, type Unreadable, until } from '../emulator/faults.js';
import { type JobResult, runJob, startJob } from '../emulator/runner.js';
import { bomb, pastRun, putArtifact } from '../emulator/seed.js';
import { copyState, type GitHubState, openPull, type PullRequest } from '../emulator/state.js';
import { ASKED, type Permissions } from '../emulator/tokens.js';
import {
  ACTION,
  artifactsOf,
  COMMENT_ACTION,
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from './github-workspace.js';

// One case of each class of fault, met by dist/. host/github/github-faults.slow.test.ts meets them all.
const CONDITIONS = ['accuracy >= 60%'];
const FAST_TIME = resolve('__tests__/emulator/fast-time.mjs');

let emulator: Emulator;
let workspace: Workspace;
let pull: PullRequest;

beforeEach(async () => {
  emulator = await Emulator.start();
  workspace = await newWorkspace(emulator);
  await configure();
  await workspace.agree();
  pull = openPull(emulator.state, { branch: 'better' });
});
afterEach(async () => {
  const { unknown } = emulator;
  await emulator.close();
  expect(unknown).toEqual([]);
});

/** Nothing was promoted yet, so a condition that compares would hold the gate whatever GitHub does. */
function configure(options: Parameters<Workspace['configure']>[0] = {}): Promise<void> {
  return workspace.configure({ conditions: CONDITIONS, ...options });
}

const run = () => runAction(emulator, workspace, { trigger: { event: 'pull_request', pull } });
const status = (code: number): Fault => ({ kind: 'status', status: code });

/** The record in the workspace's store: it is there whatever GitHub does. */
async function storedRecord() {
  const runs = join(workspace.folder, '.sluice', 'runs');
  const ids = (await readdir(runs)).sort();
  return parseRecord(await readFile(join(runs, ids.at(-1)!, 'run.json'), 'utf8'), 'run.json');
}

function expectPassed(job: JobResult) {
  expect(job.exitCode).toBe(0);
  expect(job.outputs['verdict']).toBe('passed');
  expect(artifactsOf(emulator, job.run.id)).toEqual([
    'sluice~credit~scoring',
    'model~credit~scoring',
  ]);
}

/** Exit 4, no verdict, nothing exported or kept but evidence that says so, and people are told. */
async function expectBroke(job: JobResult, { evidence = true } = {}) {
  expect(job.exitCode).toBe(4);
  const stored = await storedRecord();
  expect(stored).toMatchObject({ status: 'broke', promoted: false, artifacts: [] });
  expect(stored).not.toHaveProperty('decision');
  expect(job.outputs).toMatchObject({ passed: 'false', 'run-id': stored.id });
  expect(job.outputs['verdict']).not.toBe('passed');
  expect(job.outputs).not.toHaveProperty('model-path');
  expect(existsSync(join(workspace.folder, 'models/production'))).toBe(false);
  expect(artifactsOf(emulator, job.run.id)).toEqual(evidence ? ['sluice~credit~scoring'] : []);
  if (evidence) expect(uploadedRecord(emulator, job.run.id)).toEqual(stored);
  expect(emulator.state.checks.at(-1)).toMatchObject({
    conclusion: 'action_required',
    output: { title: expect.stringMatching(/^No verdict(: |, the gate had said failed: )/) },
  });
  expect(job.summary).toContain('no verdict');
  if (job.run.event !== 'pull_request') return;
  const { body } = emulator.state.comments.at(-1)!;
  expect(body).toContain('credit/scoring: no verdict, Sluice stopped on an error');
  expect(body.includes('/artifacts/')).toBe(evidence);
}

/** A push whose artifacts lie there, and that waits for GitHub to say so until it is released. */
async function pushUntilUploaded() {
  const { fault, release } = hold();
  emulator.faults.add('twirp.ListArtifacts', fault, 1);
  const job = await startJob(emulator, {
    trigger: { event: 'push' },
    entry: [ACTION],
    workspace: workspace.folder,
  });
  await until(() => emulator.callsOf('twirp.ListArtifacts').length > 0);
  return { job, release };
}

describe('when the artifact service', () => {
  it('answers 500 twice, the run passes', async () => {
    emulator.faults.add('twirp.CreateArtifact', status(500), 2);
    expectPassed(await run());
  });

  it.each([
    ['The condition holds.', '', [] as readonly string[]],
    ['accuracy is ', 'failed', ['strong', 'weak']],
  ])(
    'has no room, the run breaks, and tells what the gate had said and the way out (%s)',
    async (said, output, ignore) => {
      await configure({ ignore });
      const message = 'insufficient usage to create artifact';
      emulator.faults.add('twirp.CreateArtifact', { kind: 'status', status: 403, message });
      const job = await run();
      await expectBroke(job, { evidence: false });
      // A pass that does not count is none to act on.
      expect(job.outputs).toMatchObject({ verdict: output, passed: 'false' });
      expect(JSON.parse(job.outputs['metrics']!)).toHaveProperty('accuracy');
      const check = emulator.state.checks.at(-1)!.output!;
      const { body } = emulator.state.comments.at(-1)!;
      for (const told of [body, job.summary, check.summary]) {
        expect(told).toMatch(/Delete artifacts .*retention-days.*upload-candidate: false/);
        expect(told).toContain(`which does not count: **${said}`);
        expect(told).toMatch(/\*\*accuracy &#62;= 60%\*\*/);
        expect(told).toMatch(/^\| accuracy \| \d+%/m);
      }
      expect(job.stdout).toMatch(
        /What the gate had said before the run broke[\s\S]*accuracy >= 60%/,
      );
      expect(check.title.includes('the gate had said failed')).toBe(output === 'failed');
      expect(check.title).not.toContain('passed');
    },
  );

  it('answers 500 for good, the run breaks', async () => {
    emulator.faults.add('twirp.CreateArtifact', status(500));
    const job = await run();
    await expectBroke(job, { evidence: false });
    expect(job.stdout).toContain('could not upload');
  });

  it('has kept the model and its answers are lost, the run breaks and removes it', async () => {
    emulator.faults.add('twirp.FinalizeArtifact', { kind: 'lost' }, 5, 1);
    await expectBroke(await run());
  });

  it('is not there on an Enterprise Server, the run decides and nothing is promoted', async () => {
    const job = await runAction(emulator, workspace, {
      trigger: { event: 'push' },
      env: { GITHUB_SERVER_URL: `http://github.example:${emulator.port}` },
    });
    expect(job.exitCode).toBe(0);
    expect(job.outputs['verdict']).toBe('passed');
    expect(job.stdout).toContain('Enterprise Server has no artifact service');
    expect(job.stdout + job.summary).not.toContain('It is the baseline');
    expect(await storedRecord()).toMatchObject({ status: 'finished', promoted: false });
    expect(emulator.state.artifacts).toEqual([]);
    expect(emulator.state.checks).toMatchObject([{ conclusion: 'success' }]);
  });
});

describe('when the export', () => {
  const target = () => join(workspace.folder, 'models/production');

  it('can no more be put in place when the model is uploaded, the run breaks and removes it', async () => {
    await mkdir(target(), { recursive: true });
    for (const file of ['weights.bin', 'encoding.json']) {
      await writeFile(join(target(), file), `old ${file}`);
    }
    const { job, release } = await pushUntilUploaded();
    await mkdir(join(target(), 'model.json'));
    release();
    const ended = await job.ended;
    expect(ended.stdout).toContain('model.json: it is a folder');
    expect((await readdir(target())).sort()).toEqual([
      'encoding.json',
      'model.json',
      'weights.bin',
    ]);
    for (const file of ['weights.bin', 'encoding.json']) {
      expect(await readFile(join(target(), file), 'utf8')).toBe(`old ${file}`);
    }
    await rm(target(), { recursive: true });
    await expectBroke(ended);
  });
});

describe('when the branch of the baselines', () => {
  const permissions: Permissions = { ...ASKED, contents: 'write' };
  const push = (options: { permissions: Permissions | null }) =>
    runAction(emulator, workspace, { trigger: { event: 'push' }, ...options });
  const tip = () => emulator.state.refs.get('heads/baselines');
  beforeEach(() => configure({ more: 'baseline: branch:baselines' }));

  it('can’t be moved, the run breaks and removes model and export', async () => {
    expect((await push({ permissions })).exitCode).toBe(0);
    const before = tip();
    await rm(join(workspace.folder, 'models'), { recursive: true });
    emulator.faults.add('git.updateRef', { kind: 'lost' }, 4);
    const job = await push({ permissions });
    await expectBroke(job);
    expect(tip()).toBe(before);
  });

  it('may not be written, the run breaks and leaves the export that was there', async () => {
    await mkdir(join(workspace.folder, 'models/production'), { recursive: true });
    await writeFile(join(workspace.folder, 'models/production/model.json'), 'old');
    const job = await push({ permissions: ASKED });
    expect(job.stdout).toContain('contents: write');
    expect(await readdir(join(workspace.folder, 'models/production'))).toEqual(['model.json']);
    await rm(join(workspace.folder, 'models'), { recursive: true });
    await expectBroke(job);
    expect(tip()).toBeUndefined();
  });

  it('can’t be reached without a token, the run that would promote breaks', async () => {
    const job = await push({ permissions: null });
    expect(job.exitCode).toBe(4);
    expect(job.outputs['passed']).toBe('false');
    expect(artifactsOf(emulator, job.run.id)).toEqual(['sluice~credit~scoring']);
    expect(await storedRecord()).toMatchObject({ status: 'broke' });
  });
});

describe('when the data is wrong', () => {
  beforeEach(async () => {
    await configure({ ignore: ['no_such_column'] });
  });

  it('the comment and the check no longer say that it passed', async () => {
    await configure();
    expectPassed(await run());
    await configure({ ignore: ['no_such_column'] });
    const job = await run();
    expect(job.exitCode).toBe(2);
    expect(job.outputs).toEqual({ verdict: '', passed: 'false' });
    expect(emulator.state.comments).toHaveLength(1);
    const { body } = emulator.state.comments[0]!;
    expect(body).toContain('credit/scoring: did not run, the config or the data needs a fix');
    expect(body).toContain('no&#95;such&#95;column');
    expect(body).not.toContain('passed');
    expect(emulator.state.checks.at(-1)).toMatchObject({
      conclusion: 'action_required',
      output: {
        title: 'Did not run: data/rows.csv: no column "no_such_column", which data.ignore names',
      },
    });
    expect(artifactsOf(emulator, job.run.id)).toEqual([]);
    expect(await readdir(join(workspace.folder, '.sluice/runs'))).toHaveLength(1);
  });

  it('a scheduled run opens its issue', async () => {
    const job = await runAction(emulator, workspace, {
      trigger: { event: 'schedule' },
      permissions: { ...ASKED, issues: 'write' },
      inputs: { 'issue-on-failure': 'true' },
    });
    expect(job.exitCode).toBe(2);
    expect(emulator.state.issues).toMatchObject([{ body: expect.stringContaining('did not run') }]);
  });
});

describe('a run of a fork that breaks when its model is uploaded', () => {
  it('is told as broken by the comment action, never as passed', async () => {
    const fork = openPull(emulator.state, { branch: 'x', headRepository: 'stranger/models' });
    emulator.faults.add('twirp.FinalizeArtifact', status(500), 5, 1);
    const trigger = { event: 'pull_request', pull: fork } as const;
    const job = await runAction(emulator, workspace, { trigger });
    expect(job.exitCode).toBe(4);
    const comment = await runJob(emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job.run },
      permissions: ASKED,
    });
    expect(comment.exitCode).toBe(0);
    expect(emulator.state.comments).toMatchObject([{ issue: fork.number }]);
    expect(emulator.state.comments[0]!.body).toContain('no verdict, Sluice stopped on an error');
    expect(emulator.state.comments[0]!.body).not.toContain('passed');
  });
});

describe('the live check', () => {
  /** A job on whose clock a hundred seconds pass in each. */
  const hurried = () =>
    runAction(emulator, workspace, {
      trigger: { event: 'pull_request', pull },
      entry: ['--import', FAST_TIME, ACTION],
    });
  beforeEach(() => configure({ train: 'epochs: 8000, early-stopping: false' }));

  it('shows the epochs while it trains', async () => {
    expectPassed(await hurried());
    const writes = emulator.calls.filter(({ route }) => route.startsWith('checks.')).slice(0, -1);
    expect(writes[0]!.route).toBe('checks.create');
    expect(writes.length).toBeGreaterThanOrEqual(2);
    for (const { body } of writes) expect(body).toMatchObject({ status: 'in_progress' });
    // The first may still read, where the machine is busy.
    expect(writes.at(-1)!.body).toMatchObject({
      output: { title: expect.stringMatching(/^Training: epoch/) },
    });
    expect(emulator.state.checks[0]).toMatchObject({ conclusion: 'success' });
  });
});

it('when a comment can’t be written, the run passes with a warning', async () => {
  emulator.faults.add('comments.create', status(403));
  const job = await run();
  expectPassed(job);
  expect(job.stdout).toMatch(/^::warning::.*HTTP 403/m);
});

describe('two runs of a pull request that end in reverse order', () => {
  it('leave the comment of the newer one', async () => {
    const trigger = { event: 'pull_request', pull } as const;
    const { fault, release } = hold();
    emulator.faults.add('comments.list', fault, 1);
    const older = await startJob(emulator, {
      trigger,
      entry: [ACTION],
      workspace: workspace.folder,
    });
    await until(() => emulator.callsOf('comments.list').length > 0);
    // On a runner of its own: in one folder the two would take turns at the export.
    const elsewhere = await newWorkspace(emulator);
    await elsewhere.configure({ conditions: CONDITIONS });
    const newer = await runAction(emulator, elsewhere, { trigger });
    release();
    const first = emulator.state.comments[0]!.body;
    expect(first).toContain(`/runs/${newer.run.id}/`);
    expectPassed(await older.ended);
    expect(emulator.state.comments).toHaveLength(1);
    expect(emulator.state.comments[0]!.body).toBe(first);
    expect((await older.ended).stdout).toContain('newer run');
  });
});

it('when the baseline’s artifact is a bomb, the run breaks', async () => {
  const past = pastRun(emulator, { event: 'push' });
  putArtifact(emulator, past, 'model~credit~scoring', { 'model.json': strToU8('{}') });
  putArtifact(emulator, past, 'promoted~credit~scoring', bomb());
  await expectBroke(await run());
});

describe('an answer of GitHub’s that says nothing', () => {
  /** GitHub after a run of main was promoted. */
  let promoted: GitHubState;
  beforeAll(async () => {
    emulator = await Emulator.start();
    workspace = await newWorkspace(emulator);
    await configure();
    await workspace.agree();
    expect((await runAction(emulator, workspace, { trigger: { event: 'push' } })).exitCode).toBe(0);
    promoted = copyState(emulator.state);
    await emulator.close();
  });

  it.each<[string, 'pull_request' | 'push', string, Unreadable]>([
    ['the promoted run', 'pull_request', 'runs.get', 'cut'],
    ['the promoted run', 'push', 'runs.get', 'another object'],
    ['the list of promoted runs', 'push', 'artifacts.list', 'a proxy’s page'],
    ['what was uploaded', 'push', 'twirp.ListArtifacts', 'cut'],
  ])('about %s, on a %s, never lets a worse model pass (%s: %s)', async (_, event, route, as) => {
    await emulator.close();
    emulator = await Emulator.start(copyState(promoted));
    workspace = await newWorkspace(emulator);
    const checks = emulator.state.checks.length;
    pull = openPull(emulator.state, { branch: 'worse' });
    await workspace.configure({ ignore: ['strong'] });
    emulator.faults.add(route, { kind: 'answer', as });
    const trigger = event === 'push' ? ({ event } as const) : ({ event, pull } as const);
    const job = await runAction(emulator, workspace, { trigger });
    expect(job.exitCode).toBe(4);
    expect(job.outputs['passed']).toBe('false');
    // What the gate had said before, where it came to that: never a pass.
    expect(['', 'failed']).toContain(job.outputs['verdict']);
    expect(job.stdout).toMatch(/can't be read|could not check/);
    expect(artifactsOf(emulator, job.run.id).filter((name) => !/^sluice~/.test(name))).toEqual([]);
    expect(existsSync(join(workspace.folder, 'models/production'))).toBe(false);
    const ends = emulator.state.checks.slice(checks).map(({ conclusion }) => conclusion);
    expect(ends).toEqual(['action_required']);
  });

  it.each<Unreadable>(['cut', 'empty'])(
    'breaks the comment action, too: it is no pull request that was closed (%s)',
    async (as) => {
      const fork = openPull(emulator.state, { branch: 'fix', headRepository: 'stranger/models' });
      const past = pastRun(emulator, { event: 'pull_request', pull: fork });
      emulator.faults.add('pulls.list', { kind: 'answer', as });
      const job = await runJob(emulator, {
        trigger: { event: 'workflow_run', run: past },
        entry: [COMMENT_ACTION],
        fastClock: true,
      });
      expect(job.exitCode).toBe(4);
      expect(job.stdout).toContain("can't be read");
      expect(job.stdout).not.toContain('no open pull request');
    },
  );
});

describe('a job that is cancelled', () => {
  it('ends soon, says so in its check, keeps its evidence and exports nothing', async () => {
    await configure({ train: 'epochs: 1000000, early-stopping: false' });
    const job = await startJob(emulator, {
      trigger: { event: 'pull_request', pull },
      entry: [ACTION],
      workspace: workspace.folder,
    });
    await until(() => /epoch +\d+\//.test(job.log()));
    job.process.kill('SIGINT');
    const result = await job.ended;
    expect(result.exitCode).toBe(130);
    expect(result.outputs['passed']).not.toBe('true');
    expect(emulator.state.checks[0]!.conclusion).toBe('cancelled');
    expect(artifactsOf(emulator, result.run.id)).toEqual(['sluice~credit~scoring']);
    expect(await storedRecord()).toMatchObject({ status: 'interrupted' });
  });

  // The runner sends SIGINT, SIGTERM 7.5 seconds later, and then kills.
  it.each([
    ['trains', 'epochs: 1000000, early-stopping: false'],
    ['is published', 'epochs: 6'],
  ])(
    'while it %s has said so before the second signal, however slow the artifacts are',
    async (_, train) => {
      await configure({ train });
      const { fault, release } = hold();
      emulator.faults.add('twirp.CreateArtifact', fault);
      const job = await startJob(emulator, {
        trigger: { event: 'pull_request', pull },
        entry: [ACTION],
        workspace: workspace.folder,
      });
      await until(
        () =>
          /epoch +\d\d+\//.test(job.log()) || emulator.callsOf('twirp.CreateArtifact').length > 0,
      );
      job.process.kill('SIGINT');
      await until(() => emulator.state.checks[0]?.status === 'completed');
      job.process.kill('SIGTERM');
      const result = await job.ended;
      release();
      expect(result.exitCode).toBe(143);
      expect(result.outputs).toMatchObject({ verdict: '', passed: 'false' });
      expect(emulator.state.checks[0]!.conclusion).toBe('cancelled');
      expect(emulator.state.comments).toEqual([]);
      expect(artifactsOf(emulator, result.run.id)).toEqual([]);
      expect(existsSync(join(workspace.folder, 'models/production/model.json'))).toBe(false);
    },
  );

  it('while its artifacts are uploaded removes them', async () => {
    const { job, release } = await pushUntilUploaded();
    job.process.kill('SIGINT');
    await until(() => emulator.state.checks[0]?.status === 'completed');
    release();
    const result = await job.ended;
    expect(result.exitCode).toBe(130);
    expect(artifactsOf(emulator, result.run.id)).toEqual(['sluice~credit~scoring']);
    expect(uploadedRecord(emulator, result.run.id)).toMatchObject({
      status: 'interrupted',
      promoted: false,
    });
    expect(emulator.state.checks).toMatchObject([{ conclusion: 'cancelled' }]);
    expect(existsSync(join(workspace.folder, 'models'))).toBe(false);
  });
});

describe('a job that is cancelled and run again', () => {
  const train = 'epochs: 400, early-stopping: false, checkpoint-every: 5';
  const trigger = () => ({ event: 'pull_request', pull }) as const;

  /** A runner's own folder has the same path in every job. */
  let temp: string;
  beforeEach(async () => {
    temp = await mkdtemp(join(tmpdir(), 'sluice-runner-'));
    emulator.folders.push(temp);
  });

  /** The first attempt, cancelled after a checkpoint; the next one finds a disk on which nothing is left of it. */
  async function cancelled(): Promise<JobResult> {
    await configure({ train });
    const job = await startJob(emulator, {
      ...{ trigger: trigger(), entry: [ACTION], workspace: workspace.folder, fastClock: true },
      env: { RUNNER_TEMP: temp },
    });
    await until(() => /epoch +[1-9]\d+\//.test(job.log()));
    job.process.kill('SIGINT');
    const result = await job.ended;
    expect(result.exitCode).toBe(130);
    await rm(temp, { recursive: true });
    await mkdir(temp);
    return result;
  }
  const again = (first: JobResult) =>
    runAction(emulator, workspace, {
      ...{ trigger: trigger(), rerunOf: first.run, env: { RUNNER_TEMP: temp } },
    });

  it('goes on at its last checkpoint, through the cache, and ends as if nothing had happened', async () => {
    const first = await cancelled();
    expect(emulator.state.caches).toMatchObject([
      { key: `sluice-checkpoint/credit/scoring/${first.run.id}/1` },
    ]);
    const second = await again(first);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toMatch(/goes on after epoch \d+/);
    const { epochs } = uploadedRecord(emulator, second.run.id);
    expect(epochs).toMatchObject({ resumed: expect.any(Number) });
    const told = `went on from the checkpoint of epoch ${epochs!.resumed}`;
    expect(emulator.state.comments.at(-1)!.body).toContain(told);
    expect(second.summary).toContain(told);
    const whole = await run();
    expect(whole.outputs['metrics']).toBe(second.outputs['metrics']);
    // A whole run asks the cache for nothing.
    expect(
      emulator.calls.filter(({ route }) => route === 'twirp.GetCacheEntryDownloadURL'),
    ).toHaveLength(1);
  });

  it.each([
    ['can not be reserved', 'twirp.CreateCacheEntry', status(500)],
    ['is cut while it is sent', 'blob.put', { kind: 'cut' }],
    ['can not be found', 'twirp.GetCacheEntryDownloadURL', status(500)],
    ['comes back damaged', 'blob.get', { kind: 'corrupt' }],
  ] as const)('starts over where the cache %s', async (_, route, fault) => {
    emulator.faults.add(route, fault);
    const first = await cancelled();
    const second = await again(first);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).not.toMatch(/goes on after epoch/);
  });
});

it('a command that is killed with its whole step goes on when the job is run again, and the record says from what', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'sluice-runner-'));
  emulator.folders.push(temp);
  const script = `
    const fs = require('node:fs');
    const { SLUICE_CHECKPOINT: at, SLUICE_EVENTS, SLUICE_DATA, SLUICE_OUT } = process.env;
    const say = (event) => fs.appendFileSync(SLUICE_EVENTS, JSON.stringify(event) + '\\n');
    const from = fs.existsSync(at + '/epoch') ? Number(fs.readFileSync(at + '/epoch', 'utf8')) : 0;
    if (from > 0) say({ type: 'resumed', epoch: from, path: at });
    say({ type: 'epoch', epoch: from + 1, metrics: { loss: 1 } });
    fs.writeFileSync(at + '/epoch', String(from + 1));
    if (from === 0) setInterval(() => {}, 1000);
    else {
      const rows = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n').slice(1);
      const line = (row) => row.split(',')[0] + ',' + (Number(row.split(',')[1]) + 1) / 2;
      fs.writeFileSync(SLUICE_OUT + '/predictions.csv', ['id,score', ...rows.map(line)].join('\\n'));
    }`;
  await writeFile(join(workspace.folder, 'train.cjs'), script);
  await configure({ command: `"${process.execPath}" train.cjs`, conditions: ['auc >= 0.01'] });
  const trigger = { event: 'pull_request', pull } as const;
  const job = await startJob(emulator, {
    ...{ trigger, entry: [ACTION], workspace: workspace.folder, fastClock: true },
    env: { RUNNER_TEMP: temp },
  });
  await until(() => existsSync(join(temp, 'sluice-checkpoints/credit/scoring/epoch')));
  job.process.kill('SIGKILL');
  const first = await job.ended;
  expect(emulator.state.caches).toMatchObject([
    { key: `sluice-checkpoint/credit/scoring/${first.run.id}/1` },
  ]);
  await rm(temp, { recursive: true });
  await mkdir(temp);
  const second = await runAction(emulator, workspace, {
    ...{ trigger, rerunOf: first.run, env: { RUNNER_TEMP: temp } },
  });
  expect(second.stdout).toContain('goes on after epoch 1');
  expect(second.stdout).toContain('continued after epoch 1 from the checkpoint');
  const record = JSON.parse(await readFile(second.outputs['record-path']!, 'utf8'));
  expect(record.continued).toEqual({ files: 1, bytes: 1, epoch: 1 });
  // It has come to its end: nothing is kept of it for a third attempt.
  expect(emulator.state.caches).toHaveLength(1);
});

it('on pull_request_target, which checks out the base branch, nothing is trained or written', async () => {
  const job = await runAction(emulator, workspace, {
    trigger: { event: 'pull_request', pull },
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
  });
  expect(job.exitCode).toBe(2);
  expect(job.stdout).toContain('on: pull_request');
  expect(emulator.calls).toEqual([]);
});

describe('without leave to look for a baseline', () => {
  const { actions: _, ...permissions } = ASKED;

  it('a gate that compares with nothing decides', async () => {
    const job = await runAction(emulator, workspace, {
      trigger: { event: 'pull_request', pull },
      permissions,
    });
    expectPassed(job);
    expect(job.stdout).toContain('could not look for the baseline');
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({ found: false });
  });

  it('a gate that compares breaks', async () => {
    await workspace.configure({});
    await workspace.agree();
    pull = openPull(emulator.state, { branch: 'compares' });
    const job = await runAction(emulator, workspace, {
      trigger: { event: 'pull_request', pull },
      permissions,
    });
    expect(job.exitCode).toBe(4);
    expect(artifactsOf(emulator, job.run.id)).toEqual(['sluice~credit~scoring']);
  });

  it('and without a token the rules of the base can not be read: nothing is decided by the head’s', async () => {
    const job = await runAction(emulator, workspace, {
      trigger: { event: 'pull_request', pull },
      permissions: null,
    });
    expect(job.exitCode).toBe(4);
    expect(job.outputs).toMatchObject({ verdict: '', passed: 'false' });
  });
});
