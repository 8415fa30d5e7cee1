import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { Emulator } from '../emulator/emulator.js';
import { hold, type Unreadable, until } from '../emulator/faults.js';
import { type JobResult, runJob, startJob } from '../emulator/runner.js';
import { bomb, pastRun, putArtifact } from '../emulator/seed.js';
import { copyState, type GitHubState, openPull } from '../emulator/state.js';
import { ASKED, type Permissions } from '../emulator/tokens.js';
import { storedRecord } from '../host/github/broken-run.js';
import { CONDITIONS, expectWorseNeverPasses, status, useFaultyGitHub } from './faulty-github.js';
import {
  ACTION,
  artifactsOf,
  COMMENT_ACTION,
  newWorkspace,
  runAction,
  uploadedRecord,
} from './github-workspace.js';
import { runAgainAfterKill } from './killed-command.js';

const FAST_TIME = resolve('__tests__/emulator/fast-time.mjs');

// What github-faults.test.ts leaves out.
const github = useFaultyGitHub();

describe('when the artifact service', () => {
  it('answers 500 twice, the run passes', async () => {
    github.emulator.faults.add('twirp.CreateArtifact', status(500), 2);
    github.expectPassed(await github.run());
  });

  it('answers 500 for good, the run breaks', async () => {
    github.emulator.faults.add('twirp.CreateArtifact', status(500));
    const job = await github.run();
    await github.expectBroke(job, { evidence: false });
    expect(job.stdout).toContain('could not upload');
  });

  it('is not there on an Enterprise Server, the run decides and nothing is promoted', async () => {
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'push' },
      env: { GITHUB_SERVER_URL: `http://github.example:${github.emulator.port}` },
    });
    expect(job.exitCode).toBe(0);
    expect(job.outputs['verdict']).toBe('passed');
    expect(job.stdout).toContain('Enterprise Server has no artifact service');
    expect(job.stdout + job.summary).not.toContain('It is the baseline');
    expect(await storedRecord(github.workspace)).toMatchObject({
      status: 'finished',
      promoted: false,
    });
    expect(github.emulator.state.artifacts).toEqual([]);
    expect(github.emulator.state.checks).toMatchObject([{ conclusion: 'success' }]);
  });
});

describe('when the branch of the baselines', () => {
  const permissions: Permissions = { ...ASKED, contents: 'write' };
  const push = (options: { permissions: Permissions | null }) =>
    runAction(github.emulator, github.workspace, { trigger: { event: 'push' }, ...options });
  const tip = () => github.emulator.state.refs.get('heads/baselines');
  beforeEach(() => github.configure({ more: 'baseline: branch:baselines' }));

  it('can’t be moved, the run breaks and removes model and export', async () => {
    expect((await push({ permissions })).exitCode).toBe(0);
    const before = tip();
    await rm(join(github.workspace.folder, 'models'), { recursive: true });
    github.emulator.faults.add('git.updateRef', { kind: 'lost' }, 4);
    const job = await push({ permissions });
    await github.expectBroke(job);
    expect(tip()).toBe(before);
  });

  it('can’t be reached without a token, the run that would promote breaks', async () => {
    const job = await push({ permissions: null });
    expect(job.exitCode).toBe(4);
    expect(job.outputs['passed']).toBe('false');
    expect(artifactsOf(github.emulator, job.run.id)).toEqual(['sluice~credit~scoring']);
    expect(await storedRecord(github.workspace)).toMatchObject({ status: 'broke' });
  });

  it('may not be written, the run breaks and leaves the export that was there', async () => {
    await mkdir(join(github.workspace.folder, 'models/production'), { recursive: true });
    await writeFile(join(github.workspace.folder, 'models/production/model.json'), 'old');
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'push' },
      permissions: ASKED,
    });
    expect(job.stdout).toContain('contents: write');
    expect(await readdir(join(github.workspace.folder, 'models/production'))).toEqual([
      'model.json',
    ]);
    await rm(join(github.workspace.folder, 'models'), { recursive: true });
    await github.expectBroke(job);
    expect(tip()).toBeUndefined();
  });
});

describe('when the data is wrong', () => {
  beforeEach(async () => {
    await github.configure({ ignore: ['no_such_column'] });
  });

  it('a scheduled run opens its issue', async () => {
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'schedule' },
      permissions: { ...ASKED, issues: 'write' },
      inputs: { 'issue-on-failure': 'true' },
    });
    expect(job.exitCode).toBe(2);
    expect(github.emulator.state.issues).toMatchObject([
      { body: expect.stringContaining('did not run') },
    ]);
  });

  it('the comment and the check no longer say that it passed', async () => {
    await github.configure();
    github.expectPassed(await github.run());
    await github.configure({ ignore: ['no_such_column'] });
    const job = await github.run();
    expect(job.exitCode).toBe(2);
    expect(job.outputs).toEqual({ verdict: '', passed: 'false' });
    expect(github.emulator.state.comments).toHaveLength(1);
    const { body } = github.emulator.state.comments[0]!;
    expect(body).toContain('credit/scoring: did not run, the config or the data needs a fix');
    expect(body).toContain('no&#95;such&#95;column');
    expect(body).not.toContain('passed');
    expect(github.emulator.state.checks.at(-1)).toMatchObject({
      conclusion: 'action_required',
      output: {
        title: 'Did not run: data/rows.csv: no column "no_such_column", which data.ignore names',
      },
    });
    expect(artifactsOf(github.emulator, job.run.id)).toEqual([]);
    expect(await readdir(join(github.workspace.folder, '.sluice/runs'))).toHaveLength(1);
  });
});

describe('two runs of a pull request that end in reverse order', () => {
  it('leave the comment of the newer one', async () => {
    const trigger = { event: 'pull_request', pull: github.pull } as const;
    const { fault, release } = hold();
    github.emulator.faults.add('comments.list', fault, 1);
    const older = await startJob(github.emulator, {
      trigger,
      entry: [ACTION],
      workspace: github.workspace.folder,
    });
    await until(() => github.emulator.callsOf('comments.list').length > 0);
    // On a runner of its own: in one folder the two would take turns at the export.
    const elsewhere = await newWorkspace(github.emulator);
    await elsewhere.configure({ conditions: CONDITIONS });
    const newer = await runAction(github.emulator, elsewhere, { trigger });
    release();
    const first = github.emulator.state.comments[0]!.body;
    expect(first).toContain(`/runs/${newer.run.id}/`);
    github.expectPassed(await older.ended);
    expect(github.emulator.state.comments).toHaveLength(1);
    expect(github.emulator.state.comments[0]!.body).toBe(first);
    expect((await older.ended).stdout).toContain('newer run');
  });
});

it('when the baseline’s artifact is a bomb, the run breaks', async () => {
  const past = pastRun(github.emulator, { event: 'push' });
  putArtifact(github.emulator, past, 'model~credit~scoring', { 'model.json': strToU8('{}') });
  putArtifact(github.emulator, past, 'promoted~credit~scoring', bomb());
  await github.expectBroke(await github.run());
});

describe('an answer of GitHub’s that says nothing', () => {
  /** GitHub after a run of main was promoted. */
  let promoted: GitHubState;
  beforeAll(async () => {
    github.emulator = await Emulator.start();
    github.workspace = await newWorkspace(github.emulator);
    await github.configure();
    await github.workspace.agree();
    expect(
      (await runAction(github.emulator, github.workspace, { trigger: { event: 'push' } })).exitCode,
    ).toBe(0);
    promoted = copyState(github.emulator.state);
    await github.emulator.close();
  });

  it.each<[string, 'pull_request' | 'push', string, Unreadable]>([
    ['the promoted run', 'push', 'runs.get', 'another object'],
    ['the list of promoted runs', 'push', 'artifacts.list', 'a proxy’s page'],
    ['what was uploaded', 'push', 'twirp.ListArtifacts', 'cut'],
  ])('about %s, on a %s, never lets a worse model pass (%s: %s)', async (_, event, route, as) => {
    await github.emulator.close();
    github.emulator = await Emulator.start(copyState(promoted));
    github.workspace = await newWorkspace(github.emulator);
    await expectWorseNeverPasses(github, { event, route, as });
  });

  it.each<Unreadable>(['cut', 'empty'])(
    'breaks the comment action, too: it is no pull request that was closed (%s)',
    async (as) => {
      const fork = openPull(github.emulator.state, {
        branch: 'fix',
        headRepository: 'stranger/models',
      });
      const past = pastRun(github.emulator, { event: 'pull_request', pull: fork });
      github.emulator.faults.add('pulls.list', { kind: 'answer', as });
      const job = await runJob(github.emulator, {
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
  // The runner sends SIGINT, SIGTERM 7.5 seconds later, and then kills.
  it.each([
    ['trains', 'epochs: 1000000, early-stopping: false'],
    ['is published', 'epochs: 6'],
  ])(
    'while it %s has said so before the second signal, however slow the artifacts are',
    async (_, train) => {
      await github.configure({ train });
      const { fault, release } = hold();
      github.emulator.faults.add('twirp.CreateArtifact', fault);
      const job = await startJob(github.emulator, {
        trigger: { event: 'pull_request', pull: github.pull },
        entry: [ACTION],
        workspace: github.workspace.folder,
      });
      await until(
        () =>
          /epoch +\d\d+\//.test(job.log()) ||
          github.emulator.callsOf('twirp.CreateArtifact').length > 0,
      );
      job.process.kill('SIGINT');
      await until(() => github.emulator.state.checks[0]?.status === 'completed');
      job.process.kill('SIGTERM');
      const result = await job.ended;
      release();
      expect(result.exitCode).toBe(143);
      expect(result.outputs).toMatchObject({ verdict: '', passed: 'false' });
      expect(github.emulator.state.checks[0]!.conclusion).toBe('cancelled');
      expect(github.emulator.state.comments).toEqual([]);
      expect(artifactsOf(github.emulator, result.run.id)).toEqual([]);
      expect(existsSync(join(github.workspace.folder, 'models/production/model.json'))).toBe(false);
    },
  );

  it('while its artifacts are uploaded removes them', async () => {
    const { job, release } = await github.pushUntilUploaded();
    job.process.kill('SIGINT');
    await until(() => github.emulator.state.checks[0]?.status === 'completed');
    release();
    const result = await job.ended;
    expect(result.exitCode).toBe(130);
    expect(artifactsOf(github.emulator, result.run.id)).toEqual(['sluice~credit~scoring']);
    expect(uploadedRecord(github.emulator, result.run.id)).toMatchObject({
      status: 'interrupted',
      promoted: false,
    });
    expect(github.emulator.state.checks).toMatchObject([{ conclusion: 'cancelled' }]);
    expect(existsSync(join(github.workspace.folder, 'models'))).toBe(false);
  });
});

describe('a job that is cancelled and run again', () => {
  const train = 'epochs: 400, early-stopping: false, checkpoint-every: 5';
  const trigger = () => ({ event: 'pull_request', pull: github.pull }) as const;

  /** A runner's own folder has the same path in every job. */
  let temp: string;
  beforeEach(async () => {
    temp = await mkdtemp(join(tmpdir(), 'sluice-runner-'));
    github.emulator.folders.push(temp);
  });

  /** The first attempt, cancelled after a checkpoint; the next one finds a disk on which nothing is left of it. */
  async function cancelled(): Promise<JobResult> {
    await github.configure({ train });
    const job = await startJob(github.emulator, {
      ...{
        trigger: trigger(),
        entry: [ACTION],
        workspace: github.workspace.folder,
        fastClock: true,
      },
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
    runAction(github.emulator, github.workspace, {
      ...{ trigger: trigger(), rerunOf: first.run, env: { RUNNER_TEMP: temp } },
    });

  it('goes on at its last checkpoint, through the cache, and ends as if nothing had happened', async () => {
    const first = await cancelled();
    expect(github.emulator.state.caches).toMatchObject([
      { key: `sluice-checkpoint/credit/scoring/${first.run.id}/1` },
    ]);
    const second = await again(first);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toMatch(/goes on after epoch \d+/);
    const { epochs } = uploadedRecord(github.emulator, second.run.id);
    expect(epochs).toMatchObject({ resumed: expect.any(Number) });
    const told = `went on from the checkpoint of epoch ${epochs!.resumed}`;
    expect(github.emulator.state.comments.at(-1)!.body).toContain(told);
    expect(second.summary).toContain(told);
    const whole = await github.run();
    expect(whole.outputs['metrics']).toBe(second.outputs['metrics']);
    // A whole run asks the cache for nothing.
    expect(
      github.emulator.calls.filter(({ route }) => route === 'twirp.GetCacheEntryDownloadURL'),
    ).toHaveLength(1);
  });

  it.each([
    ['can not be reserved', 'twirp.CreateCacheEntry', status(500)],
    ['is cut while it is sent', 'blob.put', { kind: 'cut' }],
    ['can not be found', 'twirp.GetCacheEntryDownloadURL', status(500)],
    ['comes back damaged', 'blob.get', { kind: 'corrupt' }],
  ] as const)('starts over where the cache %s', async (_, route, fault) => {
    github.emulator.faults.add(route, fault);
    const first = await cancelled();
    const second = await again(first);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).not.toMatch(/goes on after epoch/);
  });
});

it('a command that is killed with the step of train/ goes on too, and the record of the job that judges says so', async () => {
  const trained = await runAgainAfterKill(github, resolve('dist/train/index.js'));
  const { 'run-id': id = '', 'run-digest': digest = '' } = trained.outputs;
  const { run } = await runAction(github.emulator, github.workspace, {
    ...{ trigger: { event: 'pull_request', pull: github.pull }, inRun: trained.run },
    ...{ entry: [resolve('dist/judge/index.js')], inputs: { 'run-id': id, 'run-digest': digest } },
  });
  const record = uploadedRecord(github.emulator, run.id);
  expect(record.continued).toEqual({ files: 1, bytes: 1, epoch: 1 });
});

describe('without leave to look for a baseline', () => {
  const { actions: _, ...permissions } = ASKED;

  it('a gate that compares with nothing decides', async () => {
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'pull_request', pull: github.pull },
      permissions,
    });
    github.expectPassed(job);
    expect(job.stdout).toContain('could not look for the baseline');
    expect(uploadedRecord(github.emulator, job.run.id).baseline).toMatchObject({ found: false });
  });

  it('and without a token the rules of the base can not be read: nothing is decided by the head’s', async () => {
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'pull_request', pull: github.pull },
      permissions: null,
    });
    expect(job.exitCode).toBe(4);
    expect(job.outputs).toMatchObject({ verdict: '', passed: 'false' });
  });
});

it('a command that is killed with its whole step goes on when the job is run again, and the record says from what', async () => {
  const job = await runAgainAfterKill(github, ACTION);
  expect(job.stdout).toContain('continued after epoch 1 from the checkpoint');
  const record = JSON.parse(await readFile(job.outputs['record-path']!, 'utf8'));
  expect(record.continued).toEqual({ files: 1, bytes: 1, epoch: 1 });
});

describe('the live check', () => {
  /** A job on whose clock a hundred seconds pass in each. */
  const hurried = () =>
    runAction(github.emulator, github.workspace, {
      trigger: { event: 'pull_request', pull: github.pull },
      entry: ['--import', FAST_TIME, ACTION],
    });
  beforeEach(() => github.configure({ train: 'epochs: 2500, early-stopping: false' }));

  it('shows the epochs while it trains', async () => {
    github.expectPassed(await hurried());
    const writes = github.emulator.calls
      .filter(({ route }) => /^checks\.(create|update)$/.test(route))
      .slice(0, -1);
    expect(writes[0]!.route).toBe('checks.create');
    expect(writes.length).toBeGreaterThanOrEqual(2);
    for (const { body } of writes) expect(body).toMatchObject({ status: 'in_progress' });
    // The first may still read, where the machine is busy.
    expect(writes.at(-1)!.body).toMatchObject({
      output: { title: expect.stringMatching(/^Training: epoch/) },
    });
    expect(github.emulator.state.checks[0]).toMatchObject({ conclusion: 'success' });
  });
});

describe('a run of a fork that breaks when its model is uploaded', () => {
  it('is told as broken by the comment action, never as passed', async () => {
    const fork = openPull(github.emulator.state, {
      branch: 'x',
      headRepository: 'stranger/models',
    });
    github.emulator.faults.add('twirp.FinalizeArtifact', status(500), 5, 1);
    const trigger = { event: 'pull_request', pull: fork } as const;
    const job = await runAction(github.emulator, github.workspace, { trigger });
    expect(job.exitCode).toBe(4);
    const comment = await runJob(github.emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job.run },
      permissions: ASKED,
    });
    expect(comment.exitCode).toBe(0);
    expect(github.emulator.state.comments).toMatchObject([{ issue: fork.number }]);
    expect(github.emulator.state.comments[0]!.body).toContain(
      'no verdict, Sluice stopped on an error',
    );
    expect(github.emulator.state.comments[0]!.body).not.toContain('passed');
  });
});

it('when a comment can’t be written, the run passes with a warning', async () => {
  github.emulator.faults.add('comments.create', status(403));
  const job = await github.run();
  github.expectPassed(job);
  expect(job.stdout).toMatch(/^::warning::.*HTTP 403/m);
});
