import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, type Zippable } from 'fflate';
import { openBaseline } from '../../../src/baseline/past-run.js';
import { BrokenError, InputError, NotAllowedError } from '../../../src/errors.js';
import { findBaseRun, findNamedRun } from '../../../src/host/github/base-run.js';
import { exporters } from '../../../src/models/exporters.js';
import type { FinishedRecord } from '../../../src/record/run-record.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import { checkOut } from '../../emulator/checkout.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { recordRun } from '../../emulator/runner.js';
import { pastRun, putArtifact } from '../../emulator/seed.js';
import { commit, mergePull, openPull, type WorkflowRun } from '../../emulator/state.js';
import type { Permissions } from '../../emulator/tokens.js';
import { finding, finishedRecord, runFiles } from '../run-folder.js';
import { type InProcessJob, useHarness } from './harness.js';

const harness = useHarness();
const key = { project: 'credit', experiment: 'scoring' };

/** A run that passed, with its artifacts as its job would have left them. */
function passedRun(trigger: Trigger = { event: 'push' }, overrides: Partial<FinishedRecord> = {}) {
  const run = pastRun(harness.emulator, trigger);
  const record = finishedRecord({ promoted: true, id: `run-${run.id}`, ...overrides });
  const model = putModel(run, 'weights');
  return { run, model, evidence: putEvidence(run, record) };
}

function putEvidence(run: WorkflowRun, record: FinishedRecord) {
  const { 'model/model.json': _, 'model/weights.bin': __, ...evidence } = runFiles(record);
  return putArtifact(harness.emulator, run, 'sluice-scoring', zip(evidence));
}

function putModel(run: WorkflowRun, weights: string) {
  const files = { 'model.json': '{}', 'weights.bin': weights };
  return putArtifact(harness.emulator, run, 'model-scoring', zip(files));
}

function zip(files: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

// The folder is no checkout, except where a test makes it one.
const requestOf = ({ api, context }: InProcessJob) => ({
  api,
  context,
  key,
  workspace: harness.temp,
  temp: harness.temp,
});

function pullRequest(permissions?: Permissions) {
  const pull = openPull(harness.emulator.state, { branch: 'better' });
  return harness.job({ event: 'pull_request', pull }, permissions);
}

const find = (job: InProcessJob = pullRequest()) => findBaseRun(requestOf(job));
const routes = () => harness.emulator.calls.map((call) => call.route);
const checkOutOf = ({ context }: InProcessJob) =>
  checkOut(harness.temp, harness.emulator.state.commits.get(context.sha)!);
const push = () => commit(harness.emulator.state, 'work', { branch: 'main' });

describe('the baseline of a pull request', () => {
  it('is the run of the base commit, with its evidence and its model', async () => {
    const { run } = passedRun();
    const search = await find();
    if (!search.found) throw new Error(search.reason);
    expect(search).toMatchObject({ runId: `run-${run.id}`, sha: run.headSha });
    expect(search.how).toBe(`the run of the base commit ${run.headSha.slice(0, 7)}`);
    expect(search.url).toMatch(new RegExp(`/actions/runs/${run.id}$`));
    await access(join(search.folder, 'predictions.csv'));
    await search.fetchModel?.();
    expect(await readFile(join(search.folder, 'model', 'weights.bin'), 'utf8')).toBe('weights');
  });

  it('costs four calls in a checkout, and none for its model before the model is asked for', async () => {
    passedRun();
    const job = pullRequest();
    checkOutOf(job);
    await find(job);
    expect(routes()).toEqual([
      'artifacts.list',
      'runs.get',
      'runs.artifacts',
      'artifacts.zip',
      'blob.get',
    ]);
  });

  it('costs the history too where the base commit has none', async () => {
    const { run } = passedRun();
    push();
    const job = pullRequest();
    checkOutOf(job);
    expect(await find(job)).toMatchObject({ sha: run.headSha });
    expect(routes().slice(0, 2)).toEqual(['artifacts.list', 'commits.list']);
  });

  it('is found without a checkout of the commit that the job is about', async () => {
    const { run } = passedRun();
    const { state } = harness.emulator;
    checkOut(harness.temp, state.commits.get(run.headSha)!);
    const search = await find();
    expect(search.found && search.how).toBe(
      `the run of the base commit ${run.headSha.slice(0, 7)}`,
    );
    expect(routes()).toContain('commits.list');
  });

  it('takes the base from the test merge, not from the event, which can be stale', async () => {
    passedRun();
    push();
    const { run } = passedRun();
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    pull.baseSha = harness.emulator.state.commits.get(pull.baseSha)!.parents[0]!;
    const job = harness.job({ event: 'pull_request', pull });
    const ofBase = {
      sha: run.headSha,
      how: `the run of the base commit ${run.headSha.slice(0, 7)}`,
    };
    expect(await find(job)).toMatchObject(ofBase);
    checkOutOf(job);
    expect(await find(job)).toMatchObject(ofBase);
  });

  it('is the nearest ancestor’s run when the base commit has none', async () => {
    passedRun();
    push();
    const nearest = passedRun();
    push();
    push();
    const search = await find();
    expect(search).toMatchObject({ sha: nearest.run.headSha });
    expect(search.found && search.how).toContain('nearest ancestor');
  });

  it('is an ancestor’s run, though a newer commit has one that the pull request does not build on', async () => {
    const old = passedRun();
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    push();
    passedRun();
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ sha: old.run.headSha });
  });

  it('is the last promoted run when no ancestor has one', async () => {
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    push();
    passedRun();
    push();
    const last = passedRun();
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ sha: last.run.headSha });
    expect(search.found && search.how).toContain('last promoted');
  });

  it('is the newest of several runs of one commit', async () => {
    passedRun();
    const second = passedRun({ event: 'schedule' });
    expect(await find()).toMatchObject({ runId: `run-${second.run.id}` });
  });

  it('is never an earlier push of the pull request, nor another pull request', async () => {
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    passedRun({ event: 'pull_request', pull });
    passedRun({ event: 'pull_request', pull: openPull(harness.emulator.state, { branch: 'x' }) });
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ found: false });
  });

  it('is never a pull request’s run, even from a branch that has the base branch’s name', async () => {
    const own = openPull(harness.emulator.state, { branch: 'main' });
    passedRun({ event: 'pull_request', pull: own });
    const fork = openPull(harness.emulator.state, {
      branch: 'main',
      headRepository: 'else/models',
    });
    passedRun({ event: 'pull_request', pull: fork });
    expect(await find()).toMatchObject({ found: false });
  });

  it('is never a run of an untrusted event on the base branch', async () => {
    const { run } = passedRun();
    passedRun({ event: 'workflow_run', run });
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
  });

  it('is found behind a page of its own earlier pushes, which are of known commits too', async () => {
    const base = passedRun();
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    const earlier = pastRun(harness.emulator, { event: 'pull_request', pull });
    for (let i = 0; i < 120; i++) putArtifact(harness.emulator, earlier, 'model-scoring', {});
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ runId: `run-${base.run.id}` });
  });

  it('is found behind a page of runs that prove untrusted', async () => {
    const base = passedRun();
    const other = pastRun(harness.emulator, { event: 'workflow_run', run: base.run });
    for (let i = 0; i < 120; i++) putArtifact(harness.emulator, other, 'model-scoring', {});
    expect(await find()).toMatchObject({ runId: `run-${base.run.id}` });
  });

  it('is found among more artifacts of its run than a page holds', async () => {
    const { run } = passedRun();
    for (let i = 0; i < 120; i++) putArtifact(harness.emulator, run, `sluice-other-${i}`, {});
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
  });

  it('of a project is not that of another project with an experiment of the same name', async () => {
    const own = passedRun();
    passedRun({ event: 'push' }, { project: 'fraud' });
    expect(await find()).toMatchObject({ runId: `run-${own.run.id}` });
  });
});

describe('the baseline after its run was started again', () => {
  const failed = { verdict: 'failed', findings: [finding({ verdict: 'fail' })] } as const;

  const modelFiles = (weights: string) => {
    const sha256 = createHash('sha256').update(weights).digest('hex');
    return [{ path: 'weights.bin', bytes: weights.length, sha256 }];
  };
  const push = { event: 'push' } as const;
  const first = () => passedRun(push, { artifacts: modelFiles('weights') }).run;
  const again = (rerunOf: WorkflowRun) => recordRun(harness.emulator, { trigger: push, rerunOf });
  async function weights(): Promise<[string, string]> {
    const search = await find();
    if (!search.found) throw new Error(search.reason);
    await search.fetchModel?.();
    return [search.runId, await readFile(join(search.folder, 'model', 'weights.bin'), 'utf8')];
  }

  it('is the new attempt’s when that passed, with that attempt’s model', async () => {
    const run = again(first());
    putModel(run, 'new weights');
    const artifacts = modelFiles('new weights');
    putEvidence(run, finishedRecord({ promoted: true, id: 'again', artifacts }));
    expect(await weights()).toEqual(['again', 'new weights']);
  });

  it('stays the first attempt’s when the new one failed', async () => {
    const run = first();
    putEvidence(again(run), finishedRecord({ id: 'again', decision: failed }));
    expect(await weights()).toEqual([`run-${run.id}`, 'weights']);
  });

  it('stays the first attempt’s when the new one was killed and left but a model', async () => {
    const run = first();
    putModel(again(run), 'new weights');
    expect(await weights()).toEqual([`run-${run.id}`, 'weights']);
  });

  it('is proven by the hashes that its record names', async () => {
    passedRun(push, { artifacts: modelFiles('other weights') });
    const search = await find();
    if (!search.found) throw new Error(search.reason);
    const baseline = await openBaseline(search, exporters(networkFrom));
    await expect(baseline.loadModel()).rejects.toThrow(BrokenError);
  });
});

describe('the baseline of a push, a merge group and a schedule', () => {
  it('of a push is the run of an ancestor, never an earlier attempt of its own run', async () => {
    const first = passedRun();
    push();
    const earlier = passedRun();
    const job = harness.job({ event: 'push' });
    const context = { ...job.context, runId: earlier.run.id };
    const search = await findBaseRun({ ...requestOf(job), context });
    expect(search).toMatchObject({ runId: `run-${first.run.id}` });
  });

  it('of a merge group is the run of its base', async () => {
    const { run } = passedRun();
    const headSha = commit(harness.emulator.state, 'queued', { parents: [run.headSha] });
    const job = harness.job({ event: 'merge_group', headSha, baseSha: run.headSha });
    const search = await find(job);
    expect(search).toMatchObject({ sha: run.headSha });
    expect(search.found && search.how).toContain('base commit');
  });

  it('of a schedule is the last run of the commit that is checked out', async () => {
    passedRun();
    const last = passedRun({ event: 'schedule' });
    expect(await find(harness.job({ event: 'schedule' }))).toMatchObject({
      runId: `run-${last.run.id}`,
    });
  });

  it('follows a merge: the next pull request compares with the merged run', async () => {
    passedRun();
    const { state } = harness.emulator;
    const merged = mergePull(state, openPull(state, { branch: 'better' }));
    passedRun();
    expect(await find()).toMatchObject({ sha: merged });
  });
});

describe('a baseline that is not there', () => {
  it('is told as the first run when nothing has passed yet', async () => {
    const search = await find();
    expect(search.found === false && search.reason).toMatch(/^first run/);
  });

  it('is told as expired when its artifacts are gone', async () => {
    const { evidence, model } = passedRun();
    evidence.expired = true;
    model.expired = true;
    model.expiresAt = '2026-08-01T00:00:00Z';
    const search = await find();
    expect(search.found === false && search.reason).toMatch(/expired on 2026-08-01/);
  });

  it('is an older one when the nearest has expired', async () => {
    const old = passedRun();
    push();
    const { evidence, model } = passedRun();
    evidence.expired = true;
    model.expired = true;
    expect(await find()).toMatchObject({ runId: `run-${old.run.id}` });
  });
});

describe('a baseline that can’t be read breaks the run:', () => {
  async function broken(job?: InProcessJob): Promise<BrokenError> {
    const error = await find(job).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BrokenError);
    return error as BrokenError;
  }

  it.each(['commits.list', 'artifacts.list', 'runs.get', 'runs.artifacts', 'artifacts.zip'])(
    '%s is forbidden',
    async (route) => {
      passedRun();
      harness.emulator.faults.add(route, { kind: 'status', status: 403 });
      const error = await broken();
      expect(error.message).toContain('HTTP 403');
      expect(error.fix).toContain('permissions');
    },
  );

  it('the token may not read runs', async () => {
    passedRun();
    const error = await broken(pullRequest({ contents: 'read', metadata: 'read' }));
    expect(error.fix).toContain('actions: read');
  });

  it.each<[string, Record<string, string>]>([
    ['for longer than is waited', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9e9' }],
    ['again and again', { 'retry-after': '1' }],
  ])('a rate limit refuses %s, which is no missing permission', async (_, headers) => {
    passedRun();
    harness.emulator.faults.add('runs.get', { kind: 'status', status: 403, headers });
    const error = await broken();
    expect(error).not.toBeInstanceOf(NotAllowedError);
    expect(error.message).toContain('rate limit');
    expect(error.fix).not.toContain('permissions');
  });

  it('so many pull requests passed since that it is not among the newest thousand', async () => {
    passedRun();
    const pull = openPull(harness.emulator.state, { branch: 'busy' });
    const busy = pastRun(harness.emulator, { event: 'pull_request', pull });
    for (let i = 0; i < 1000; i++) putArtifact(harness.emulator, busy, 'model-scoring', {});
    expect((await broken()).message).toContain('to the end');
    expect(harness.emulator.callsOf('artifacts.list')).toHaveLength(10);
  });

  it('so many runs of other projects have its name that not all are looked into', async () => {
    passedRun();
    for (let i = 0; i < 30; i++) passedRun({ event: 'push' }, { project: `other-${i}` });
    const before = harness.emulator.calls.length;
    expect((await broken()).fix).toContain('other names');
    expect(harness.emulator.calls.length - before).toBeLessThan(50);
  });

  it('its evidence is of a run that did not pass', async () => {
    passedRun({ event: 'push' }, { decision: { verdict: 'inconclusive', findings: [finding()] } });
    expect((await broken()).message).toContain('may be the baseline');
  });

  it('GitHub stays down', async () => {
    passedRun();
    harness.emulator.faults.add('artifacts.list', { kind: 'status', status: 503 });
    expect((await broken()).message).toContain('HTTP 503');
    expect(harness.emulator.callsOf('artifacts.list')).toHaveLength(4);
  });

  it('its bytes are not those that were uploaded', async () => {
    passedRun();
    harness.emulator.faults.add('blob.get', { kind: 'corrupt' });
    expect((await broken()).message).toContain('corrupt');
  });

  it('it is no archive', async () => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, 'sluice-scoring', Buffer.from('not a zip'));
    expect((await broken()).message).toContain('unpacked');
  });

  it('its path leaves the folder', async () => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, 'sluice-scoring', { '../../run.json': strToU8('{}') });
    expect((await broken()).message).toContain('unpacked');
  });

  it('it is a bomb', async () => {
    const { run } = passedRun();
    const many = Array.from({ length: 200 }, (_, i) => [`f${i}`, strToU8('x')] as const);
    putArtifact(harness.emulator, run, 'sluice-scoring', Object.fromEntries(many));
    expect((await broken()).message).toContain('200 files');
  });

  it.each([
    ['{"schema": "sluice/run@2"}', 'sluice/run@2'],
    ['{"schema": "sluice/run@1"}', 'not a valid run record'],
    ['{"schema": "slu', 'not JSON'],
  ])('its record is %s', async (text, message) => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, 'sluice-scoring', { 'run.json': strToU8(text) });
    expect((await broken()).message).toContain(message);
  });

  it('its evidence was deleted', async () => {
    const { evidence } = passedRun();
    const { artifacts } = harness.emulator.state;
    artifacts.splice(artifacts.indexOf(evidence), 1);
    expect((await broken()).fix).toContain('model-scoring');
  });
});

describe('a download that fails for a passing reason', () => {
  it.each([
    ['a connection that is cut', { kind: 'cut' } as const],
    ['a server error', { kind: 'status', status: 500 } as const],
  ])('is repeated after %s', async (_, fault) => {
    const { run } = passedRun();
    harness.emulator.faults.add('blob.get', fault, 2);
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
  });
});

describe('baseline: run:ID', () => {
  const named = (id: string) => findNamedRun(requestOf(pullRequest()), id);

  it('takes a run of this repository, of any branch', async () => {
    commit(harness.emulator.state, 'other', { branch: 'feature' });
    const { run } = passedRun({ event: 'push', branch: 'feature' });
    expect(await named(String(run.id))).toMatchObject({ found: true, runId: `run-${run.id}` });
  });

  it('refuses a fork’s run', async () => {
    const pull = openPull(harness.emulator.state, { branch: 'x', headRepository: 'else/models' });
    const { run } = passedRun({ event: 'pull_request', pull });
    await expect(named(String(run.id))).rejects.toThrow('not trusted');
  });

  it('refuses what is not a number, as a mistake of the config', async () => {
    await expect(named('20261101-abc')).rejects.toThrow(InputError);
  });

  it('breaks when the run is not there', async () => {
    await expect(named('999999')).rejects.toThrow(BrokenError);
  });

  it('breaks when the run’s artifacts have expired', async () => {
    const { run, evidence }: { run: WorkflowRun; evidence: { expired: boolean } } = passedRun();
    evidence.expired = true;
    await expect(named(String(run.id))).rejects.toThrow('expired');
  });
});
