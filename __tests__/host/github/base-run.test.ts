import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, type Zippable } from 'fflate';
import { openBaseline } from '../../../src/baseline/past-run.js';
import { BrokenError, InputError, NotAllowedError } from '../../../src/errors.js';
import { findBaseRun, findNamedRun } from '../../../src/host/github/base-run.js';
import type { GitHubContext } from '../../../src/host/github/context.js';
import { earlierLooks } from '../../../src/host/github/earlier-looks.js';
import { historyInCheckout, nearHistory } from '../../../src/host/github/history.js';
import { exporters } from '../../../src/models/exporters.js';
import type { FinishedRecord } from '../../../src/record/run-record.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import { checkOut } from '../../emulator/checkout.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { UNREADABLE, type Unreadable } from '../../emulator/faults.js';
import { recordRun } from '../../emulator/runner.js';
import { pastRun, putArtifact } from '../../emulator/seed.js';
import {
  type Artifact,
  commit,
  mergePull,
  openPull,
  type WorkflowRun,
} from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import { finding, finishedRecord, olderText, runFiles } from '../run-folder.js';
import { type InProcessJob, useHarness } from './harness.js';

const harness = useHarness();
const key = { project: 'credit', experiment: 'scoring' };

/** A run that passed, with its artifacts as its job would have left them. */
function passedRun(trigger: Trigger = { event: 'push' }, overrides: Partial<FinishedRecord> = {}) {
  const run = pastRun(harness.emulator, trigger);
  const record = finishedRecord({ promoted: true, id: `run-${run.id}`, ...overrides });
  const model = putModel(run, 'weights');
  putEvidence(run, record);
  return { run, model, evidence: putPromoted(run, record) };
}

const PROMOTED = 'promoted~credit~scoring';

/** What an older version promoted. */
function passedByOlder() {
  const run = pastRun(harness.emulator, { event: 'push' });
  const record = finishedRecord({ promoted: true, id: `run-${run.id}` });
  const { 'run.json': text, 'predictions.csv': predictions } = runFiles(record);
  const files = { 'run.json': olderText(text!), 'predictions.csv': predictions! };
  putArtifact(harness.emulator, run, PROMOTED, zip(files));
}

function putEvidence(run: WorkflowRun, record: FinishedRecord) {
  const { 'model/model.json': _, 'model/weights.bin': __, ...evidence } = runFiles(record);
  return putArtifact(harness.emulator, run, 'sluice~credit~scoring', zip(evidence));
}

/** What the run is found by. */
function putPromoted(run: WorkflowRun, record: FinishedRecord, model?: Artifact) {
  const files = runFiles(record);
  const compared = {
    'run.json': files['run.json']!,
    'predictions.csv': files['predictions.csv']!,
    ...(model && { 'model-artifact.json': JSON.stringify(model) }),
  };
  const name = `promoted~${record.project}~${record.experiment}`;
  return putArtifact(harness.emulator, run, name, zip(compared));
}

function putModel(run: WorkflowRun, weights: string) {
  const files = { 'model.json': '{}', 'weights.bin': weights };
  return putArtifact(harness.emulator, run, 'model~credit~scoring', zip(files));
}

function zip(files: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

/** The folder is no checkout, except where a test makes it one. */
const nearOf = async (context: GitHubContext) =>
  existsSync(join(harness.temp, '.git'))
    ? historyInCheckout(context, harness.temp)
    : nearHistory(context, null);

const requestOf = ({ api, context }: InProcessJob) => ({
  api,
  context,
  key,
  near: nearOf(context),
  temp: harness.temp,
});

const pullOf = (branch: string): Trigger => ({
  event: 'pull_request',
  pull: openPull(harness.emulator.state, { branch }),
});
const pullRequest = (permissions?: Permissions) => harness.job(pullOf('better'), permissions);

const find = (job: InProcessJob = pullRequest()) => findBaseRun(requestOf(job));
const routes = () => harness.emulator.calls.map((call) => call.route);
const checkOutOf = ({ context }: InProcessJob) => {
  const { state } = harness.emulator;
  checkOut(harness.temp, state.commits.get(context.sha)!, state);
};
const push = () => commit(harness.emulator.state, 'work', { branch: 'main' });

describe('the baseline of a pull request', () => {
  it('is the run of the base commit, with its evidence and its model', async () => {
    const { run } = passedRun();
    const search = await find();
    if (!search.found) throw new Error(search.because.code);
    expect(search).toMatchObject({ runId: `run-${run.id}`, sha: run.headSha });
    expect(search.chosen).toEqual({ code: 'base-commit', sha: run.headSha });
    expect(search.url).toMatch(new RegExp(`/actions/runs/${run.id}$`));
    await access(join(search.folder, 'predictions.csv'));
    await search.fetchModel?.();
    expect(await readFile(join(search.folder, 'model', 'weights.bin'), 'utf8')).toBe('weights');
  });

  it('costs three calls in a checkout, and none for its model before the model is asked for', async () => {
    passedRun();
    const job = pullRequest();
    checkOutOf(job);
    await find(job);
    expect(routes()).toEqual(['artifacts.list', 'runs.get', 'artifacts.zip', 'blob.get']);
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
    checkOut(harness.temp, state.commits.get(run.headSha)!, state);
    const search = await find();
    expect(search).toMatchObject({ chosen: { code: 'base-commit', sha: run.headSha } });
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
      chosen: { code: 'base-commit', sha: run.headSha },
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
    expect(search).toMatchObject({ chosen: { code: 'nearest-ancestor' } });
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
    expect(search).toMatchObject({ chosen: { code: 'last-promoted' } });
  });

  it('is the squashed commit’s run after a squash merge, whose branch has no part in it', async () => {
    const { state } = harness.emulator;
    passedRun();
    const pull = openPull(state, { branch: 'better' });
    pull.state = 'closed';
    commit(state, `Better (#${pull.number})`, { branch: 'main' });
    const { run } = passedRun();
    expect(await find()).toMatchObject({ found: true, sha: run.headSha });
  });

  it('is the base’s run after a force push to the pull request’s branch', async () => {
    const { state } = harness.emulator;
    const { run } = passedRun();
    const pull = openPull(state, { branch: 'better' });
    const base = state.refs.get('heads/main')!;
    pull.headSha = commit(state, 'all of it again', { parents: [base] });
    pull.mergeSha = commit(state, 'Merge', { parents: [base, pull.headSha] });
    const job = harness.job({ event: 'pull_request', pull });
    expect(await find(job)).toMatchObject({ found: true, sha: run.headSha });
  });

  it('is main’s last one after main’s history was rewritten, and how it was chosen says so', async () => {
    const { state } = harness.emulator;
    const { run } = passedRun();
    const fresh = commit(state, 'rewritten', { parents: [] });
    state.refs.set('heads/main', fresh);
    const search = await find();
    expect(search).toMatchObject({ found: true, sha: run.headSha });
    expect(search).toMatchObject({ chosen: { code: 'last-promoted' } });
  });

  it('is the newest of several runs of one commit', async () => {
    passedRun();
    const second = passedRun({ event: 'schedule' });
    expect(await find()).toMatchObject({ runId: `run-${second.run.id}` });
  });

  it('is the one that GitHub kept last, though the clock of its runner was a year behind', async () => {
    const run = pastRun(harness.emulator, { event: 'push' });
    for (const [id, year] of [
      ['first', '2027'],
      ['second', '2026'],
    ] as const) {
      const record = finishedRecord({ promoted: true, id, created: `${year}-11-01T00:00:00.000Z` });
      putPromoted(run, record);
    }
    expect(await find()).toMatchObject({ runId: 'second' });
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
    for (let i = 0; i < 120; i++) putArtifact(harness.emulator, earlier, PROMOTED, {});
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ runId: `run-${base.run.id}` });
  });

  it('is found behind a page of runs that prove untrusted', async () => {
    const base = passedRun();
    const other = pastRun(harness.emulator, { event: 'workflow_run', run: base.run });
    for (let i = 0; i < 120; i++) putArtifact(harness.emulator, other, PROMOTED, {});
    expect(await find()).toMatchObject({ runId: `run-${base.run.id}` });
  });

  it('is found however many artifacts of other names are newer', async () => {
    const { run } = passedRun();
    const pull = openPull(harness.emulator.state, { branch: 'busy' });
    const busy = pastRun(harness.emulator, { event: 'pull_request', pull });
    for (let i = 0; i < 1000; i++) {
      putArtifact(
        harness.emulator,
        busy,
        i % 2 ? 'sluice~credit~scoring' : 'model~credit~scoring',
        {},
      );
    }
    for (let i = 0; i < 30; i++) passedRun({ event: 'push' }, { project: `other-${i}` });
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
    expect(harness.emulator.callsOf('artifacts.list')).toHaveLength(1);
  });

  it('is the same when the default branch has another name since', async () => {
    const { run } = passedRun();
    Object.assign(run, { headBranch: 'master' });
    push();
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
  });

  it('is no run of a branch whose commit was only merged', async () => {
    const { state } = harness.emulator;
    const { run } = passedRun();
    state.refs.set('heads/feature', run.headSha);
    commit(state, 'reverted later', { branch: 'feature' });
    passedRun({ event: 'push', branch: 'feature' });
    const tip = state.refs.get('heads/feature')!;
    commit(state, 'merge', { branch: 'main', parents: [run.headSha, tip] });
    expect(await find()).toMatchObject({ runId: `run-${run.id}` });
  });

  it('is main’s, where the base is a branch that is itself being reviewed', async () => {
    const { state } = harness.emulator;
    const { run } = passedRun();
    state.refs.set('heads/feature', run.headSha);
    commit(state, 'work', { branch: 'feature' });
    passedRun({ event: 'push', branch: 'feature' });
    const pull = openPull(state, { branch: 'stacked', baseRef: 'feature' });
    const search = await find(harness.job({ event: 'pull_request', pull }));
    expect(search).toMatchObject({ runId: `run-${run.id}` });
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
    if (!search.found) throw new Error(search.because.code);
    await search.fetchModel?.();
    return [search.runId, await readFile(join(search.folder, 'model', 'weights.bin'), 'utf8')];
  }

  it('is the new attempt’s when that passed, with that attempt’s model', async () => {
    const run = again(first());
    putModel(run, 'new weights');
    const artifacts = modelFiles('new weights');
    putPromoted(run, finishedRecord({ promoted: true, id: 'again', artifacts }));
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

  it('is the artifact that its evidence names, with no listing, and by its hashes', async () => {
    const run = first();
    const [named, other] = ['named weights', 'other weights'].map((text) => putModel(run, text));
    const artifacts = modelFiles('named weights');
    const record = finishedRecord({ promoted: true, id: 'named', artifacts });
    putPromoted(again(run), record, named);
    expect(await weights()).toEqual(['named', 'named weights']);
    expect(routes()).not.toContain('runs.artifacts');
    // One that names another is no better than one that names none.
    putPromoted(again(run), record, other);
    expect(await weights()).toEqual(['named', 'named weights']);
    expect(routes()).toContain('runs.artifacts');
  });

  it('is looked for by its name where the one that its evidence names is gone', async () => {
    const run = first();
    const gone = putModel(run, 'weights');
    const { artifacts } = harness.emulator.state;
    artifacts.splice(artifacts.indexOf(gone), 1);
    const record = { id: 'named', artifacts: modelFiles('weights') };
    putPromoted(again(run), finishedRecord({ promoted: true, ...record }), gone);
    expect(await weights()).toEqual(['named', 'weights']);
  });

  it('is proven by the hashes that its record names', async () => {
    passedRun(push, { artifacts: modelFiles('other weights') });
    const search = await find();
    if (!search.found) throw new Error(search.because.code);
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
    expect(search).toMatchObject({ chosen: { code: 'base-commit' } });
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
  const nothing = async (job?: InProcessJob) => {
    const search = await find(job);
    if (search.found) throw new Error(`found ${search.runId}`);
    return search;
  };
  const mark = (runId: number, headSha: string, name = 'sluice / credit / scoring') =>
    harness.emulator.state.checks.push({
      id: harness.emulator.state.nextId++,
      name,
      headSha,
      status: 'completed',
      conclusion: 'success',
      detailsUrl: null,
      externalId: `sluice:promoted:${runId}`,
      output: null,
      annotations: [],
    });

  it('is the first run’s where nothing was ever promoted', async () => {
    expect(await nothing()).toMatchObject({
      because: { code: 'first', searched: { in: 'default-branch', branch: 'main', ...key } },
      promotedOn: 'main',
    });
  });

  it('has expired when its artifacts are gone', async () => {
    const { run, evidence } = passedRun();
    evidence.expired = true;
    evidence.expiresAt = '2026-08-01T00:00:00Z';
    expect(await nothing()).toMatchObject({
      because: { code: 'expired', sha: run.headSha, on: '2026-08-01' },
    });
  });

  /** A promotion whose evidence is gone, so many commits ago. */
  function deletedBefore(commits: number) {
    const { run, evidence } = passedRun();
    mark(run.id, run.headSha);
    const { state } = harness.emulator;
    for (let i = 0; i < commits; i++) commit(state, `work ${i}`, { branch: 'main' });
    state.artifacts.splice(state.artifacts.indexOf(evidence), 1);
  }

  it.each([150, 999])(
    'was deleted though %d commits followed that nobody judged',
    async (commits) => {
      deletedBefore(commits);
      expect(await nothing()).toMatchObject({ because: { code: 'deleted' } });
    },
  );

  it('is not asked for behind the last thousand commits', async () => {
    deletedBefore(1000);
    expect(await nothing()).toMatchObject({ because: { code: 'first' } });
    expect(harness.emulator.callsOf('graphql')).toHaveLength(10);
  });

  it('was deleted though other runs of that commit have written their checks since', async () => {
    const { run, evidence } = passedRun();
    mark(run.id, run.headSha);
    const { state } = harness.emulator;
    const [marked] = state.checks;
    for (let i = 0; i < 20; i++)
      state.checks.push({ ...marked!, id: state.nextId++, externalId: null });
    state.artifacts.splice(state.artifacts.indexOf(evidence), 1);
    expect(await nothing()).toMatchObject({ because: { code: 'deleted', runId: `${run.id}` } });
  });

  it('was deleted when a check of main says that a run was promoted', async () => {
    const { run, evidence } = passedRun();
    mark(run.id, run.headSha);
    const { artifacts } = harness.emulator.state;
    artifacts.splice(artifacts.indexOf(evidence), 1);
    push();
    expect(await nothing()).toMatchObject({
      because: { code: 'deleted', runId: `${run.id}`, sha: run.headSha },
    });
  });

  it('is the first run’s where only another experiment’s checks are marked, or its own earlier attempt’s', async () => {
    const head = push();
    mark(7, head, 'sluice / fraud / scoring');
    expect(await nothing()).toMatchObject({ because: { code: 'first' } });
    const job = harness.job({ event: 'push' });
    mark(job.run.id, head);
    expect(await nothing(job)).toMatchObject({ because: { code: 'first' } });
  });

  it('is out of reach when its branch has another name and its commit is not in the history', async () => {
    commit(harness.emulator.state, 'other', { branch: 'old-main' });
    const { run } = passedRun({ event: 'push', branch: 'old-main' });
    expect(await nothing()).toMatchObject({
      because: { code: 'unreachable', runId: `${run.id}`, branch: 'old-main' },
    });
  });

  it('is not called the first run’s when the checks may not be read', async () => {
    const { checks: _, ...without } = ASKED;
    const error = await find(pullRequest(without)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotAllowedError);
    expect((error as NotAllowedError).fix).toContain('checks: write');
  });

  it.each(Object.keys(UNREADABLE) as Unreadable[])(
    'is not called the first run’s when nobody can say (%s)',
    async (as) => {
      harness.emulator.faults.add('graphql', { kind: 'answer', as });
      await expect(find()).rejects.toThrow("can't be read");
    },
  );

  it('is of an older version where that promoted all there is, and costs at most four looks', async () => {
    for (let i = 0; i < 8; i++) {
      push();
      passedByOlder();
    }
    expect(await nothing()).toMatchObject({
      because: { code: 'older' },
    });
    expect(routes().filter((route) => route === 'runs.get')).toHaveLength(4);
  });

  it('is the last promoted run’s where only an older version promoted what the work builds on', async () => {
    passedByOlder();
    push();
    passedByOlder();
    const job = pullRequest();
    push();
    const { run } = passedRun();
    expect(await find(job)).toMatchObject({ found: true, sha: run.headSha });
  });

  it.each([true, false])(
    'is of an older version that left only a model under its name (of main: %s)',
    async (main) => {
      const trigger = main ? ({ event: 'push' } as const) : pullOf('better');
      const run = pastRun(harness.emulator, trigger);
      putArtifact(harness.emulator, run, 'model-scoring', zip({ 'model.json': '{}' }));
      expect(await nothing()).toMatchObject({ because: { code: main ? 'older' : 'first' } });
    },
  );

  it('was deleted, and not an older version’s, where a check of main says so', async () => {
    const run = pastRun(harness.emulator, { event: 'push' });
    putArtifact(harness.emulator, run, 'model-scoring', zip({ 'model.json': '{}' }));
    mark(7, run.headSha);
    expect(await nothing()).toMatchObject({ because: { code: 'deleted' } });
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

  it.each(['commits.list', 'artifacts.list', 'runs.get', 'artifacts.zip'])(
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

  it('so many runs that nobody may trust have left its name that not all are looked into', async () => {
    passedRun();
    for (let i = 0; i < 5; i++) {
      const { run } = harness.job({ event: 'push' });
      putArtifact(
        harness.emulator,
        pastRun(harness.emulator, { event: 'workflow_run', run }),
        PROMOTED,
        {},
      );
    }
    expect((await broken()).fix).toContain('Delete the artifacts');
  });

  it('its evidence is of a run that did not pass', async () => {
    passedRun({ event: 'push' }, { decision: { verdict: 'inconclusive', findings: [finding()] } });
    expect((await broken()).message).toContain('was not promoted');
  });

  it('GitHub stays down', async () => {
    passedRun();
    harness.emulator.faults.add('artifacts.list', { kind: 'status', status: 503 });
    expect((await broken()).message).toContain('HTTP 503');
    expect(harness.emulator.callsOf('artifacts.list')).toHaveLength(4);
  });

  it('its download stays cut', async () => {
    passedRun();
    harness.emulator.faults.add('blob.get', { kind: 'cut' });
    await broken();
  });

  it('its bytes are not those that were uploaded', async () => {
    passedRun();
    harness.emulator.faults.add('blob.get', { kind: 'corrupt' });
    expect((await broken()).message).toContain('corrupt');
  });

  it('it is no archive', async () => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, PROMOTED, Buffer.from('not a zip'));
    expect((await broken()).message).toContain('unpacked');
  });

  it('its path leaves the folder', async () => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, PROMOTED, { '../../run.json': strToU8('{}') });
    expect((await broken()).message).toContain('unpacked');
  });

  it('it is a bomb', async () => {
    const { run } = passedRun();
    const many = Array.from({ length: 10_200 }, (_, i) => [`f${i}`, strToU8('x')] as const);
    putArtifact(harness.emulator, run, PROMOTED, Object.fromEntries(many));
    expect((await broken()).message).toContain('10200 files');
  });

  it.each([
    ['{"schema": "sluice/run@9"}', 'sluice/run@9'],
    ['{"schema": "sluice/run@2"}', 'not a valid run record'],
    ['{"schema": "slu', 'not JSON'],
  ])('its record is %s', async (text, message) => {
    const { run } = passedRun();
    putArtifact(harness.emulator, run, PROMOTED, { 'run.json': strToU8(text) });
    expect((await broken()).message).toContain(message);
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

  it('takes a run that main promoted, with its digest compared', async () => {
    const { run, evidence } = passedRun();
    push();
    passedRun();
    expect(await named(String(run.id))).toMatchObject({ found: true, runId: `run-${run.id}` });
    evidence.digest = `sha256:${'0'.repeat(64)}`;
    await expect(named(String(run.id))).rejects.toThrow(BrokenError);
  });

  it('takes one of a branch that was main’s name once', async () => {
    const { state } = harness.emulator;
    state.refs.set('heads/old', state.refs.get('heads/main')!);
    const { run } = passedRun({ event: 'push', branch: 'old' });
    expect(await named(String(run.id))).toMatchObject({ found: true });
  });

  it.each<[string, () => Trigger]>([
    [
      'a fork’s run',
      () => {
        const { state } = harness.emulator;
        const pull = openPull(state, { branch: 'x', headRepository: 'else/models' });
        return { event: 'pull_request', pull };
      },
    ],
    ['a pull request’s own run', () => pullOf('mine')],
    [
      'a run of another branch',
      () => {
        commit(harness.emulator.state, 'other', { branch: 'feature' });
        return { event: 'push', branch: 'feature' };
      },
    ],
    [
      'a run that anybody may have started',
      () => ({ event: 'workflow_run', run: pastRun(harness.emulator, { event: 'push' }) }),
    ],
  ])('refuses %s, whatever its record says', async (_, trigger) => {
    const { run } = passedRun(trigger());
    await expect(named(String(run.id))).rejects.toThrow('not trusted');
  });

  it('refuses a run of main that promoted nothing', async () => {
    const run = pastRun(harness.emulator, { event: 'push' });
    putEvidence(run, finishedRecord({ promoted: true }));
    await expect(named(String(run.id))).rejects.toThrow('promoted nothing');
    putPromoted(run, finishedRecord({ promoted: false }));
    await expect(named(String(run.id))).rejects.toThrow('not promoted');
  });

  it('refuses what is not a number, as a mistake of the config', async () => {
    await expect(named('20261101-abc')).rejects.toThrow(InputError);
  });

  it('breaks when the run is not there', async () => {
    await expect(named('999999')).rejects.toThrow(BrokenError);
  });

  it('breaks when the run’s artifacts have expired', async () => {
    const { run } = passedRun();
    for (const one of harness.emulator.state.artifacts) one.expired = true;
    await expect(named(String(run.id))).rejects.toThrow('expired');
  });
});

describe('the candidates before a run', () => {
  const digest = (letter: string) => letter.repeat(64);
  const looks = (letters: string) => [{ rows: digest('e'), candidates: [...letters].map(digest) }];
  const git = (ref: string) => ({ sha: 'a'.repeat(40), ref, dirty: false });
  const judged = (trigger: Trigger, letters: string, overrides: Partial<FinishedRecord> = {}) => {
    const number = trigger.event === 'pull_request' ? trigger.pull.number : undefined;
    const ref = number === undefined ? 'refs/heads/main' : `refs/pull/${number}/merge`;
    const record = finishedRecord({ git: git(ref), looks: looks(letters), ...overrides });
    return putEvidence(pastRun(harness.emulator, trigger), record);
  };
  const earlier = (trigger: Trigger, baseline: string | null = null, permissions?: Permissions) =>
    earlierLooks(requestOf(harness.job(trigger, permissions)), baseline, true);

  it('of a pull request are those of its own pushes, whatever was promoted meanwhile', async () => {
    const [ours, theirs] = [pullOf('better'), pullOf('other')];
    judged(ours, 'a');
    judged(ours, 'ab');
    judged(theirs, 'cdf');
    passedRun();
    expect(await earlier(ours)).toEqual({ looks: looks('ab'), unknown: [] });
    expect(routes()).toEqual(['artifacts.list', 'artifacts.zip', 'blob.get']);
    expect(await earlier(pullOf('third'))).toEqual({ looks: [], unknown: [] });
  });

  it('of a fork are not those of a branch that has the same name', async () => {
    const { state } = harness.emulator;
    const pull = openPull(state, { branch: 'main', headRepository: 'else/models' });
    judged({ event: 'push' }, 'ab');
    expect(await earlier({ event: 'pull_request', pull })).toEqual({ looks: [], unknown: [] });
    judged({ event: 'pull_request', pull }, 'c');
    expect(await earlier({ event: 'push' })).toEqual({ looks: looks('ab'), unknown: [] });
  });

  it('are not those of a pull request that the branch was proposed by before', async () => {
    judged(pullOf('better'), 'abc');
    expect(await earlier(pullOf('better'))).toEqual({ looks: [], unknown: [] });
  });

  it('count one each where their evidence is gone or is no record', async () => {
    const ours = pullOf('better');
    judged(ours, 'a');
    const run = pastRun(harness.emulator, ours);
    putArtifact(harness.emulator, run, 'sluice~credit~scoring', zip({ 'run.json': '{}' }));
    const expired = judged(ours, 'abc');
    harness.emulator.state.artifacts.find(({ id }) => id === expired.id)!.expired = true;
    const found = await earlier(ours);
    expect(found?.looks).toEqual(looks('a'));
    expect(new Set(found?.unknown).size).toBe(2);
  });

  it('begin anew with a baseline, also with one that another job has promoted', async () => {
    const push: Trigger = { event: 'push' };
    const against = (runId: string) => ({ found: true, runId, sha: null, how: '' }) as const;
    judged(push, 'ab', { id: 'run-1', baseline: against('run-0') });
    expect(await earlier(push, 'run-0')).toEqual({ looks: looks('ab'), unknown: [] });
    expect(await earlier(push, 'run-1')).toEqual({ looks: [], unknown: [] });
    judged(push, 'c', { id: 'run-2', baseline: against('run-1') });
    expect(await earlier(push, 'run-1')).toEqual({ looks: looks('c'), unknown: [] });
    expect(await earlier(push, 'run-9')).toEqual({ looks: [], unknown: [] });
  });

  it('are not none where there is no leave to look', async () => {
    const { actions: _, ...rest } = ASKED;
    const refused = earlier(pullOf('better'), null, rest);
    await expect(refused).rejects.toThrow(NotAllowedError);
    await expect(refused).rejects.toThrow(/could not count the candidates/);
  });

  it('are not none where too many can’t be read', async () => {
    const ours = pullOf('better');
    for (let i = 0; i < 9; i++) {
      const run = pastRun(harness.emulator, ours);
      putArtifact(harness.emulator, run, 'sluice~credit~scoring', zip({ 'run.json': '{}' }));
    }
    await expect(earlier(ours)).rejects.toThrow(BrokenError);
  });

  it('are not hidden by however many other runs, and looked for so far only where it counts', async () => {
    const ours = pullOf('better');
    judged(ours, 'a');
    judged(ours, 'ab');
    for (let i = 0; i < 120; i++) judged(pullOf(`other ${i}`), 'c');
    const from = routes().length;
    expect(await earlier(ours)).toEqual({ looks: looks('ab'), unknown: [] });
    expect(routes().slice(from)).toEqual([
      ...['artifacts.list', 'runs.list', 'runs.artifacts', 'artifacts.zip', 'blob.get'],
    ]);
    expect(await earlier(pullOf('new'))).toEqual({ looks: [], unknown: [] });
    const cheap = earlierLooks(requestOf(harness.job(ours)), null, false);
    expect(await cheap).toBeUndefined();
    expect(routes().at(-1)).toBe('artifacts.list');
  });

  it('are not looked for where no run has a line', async () => {
    const { state } = harness.emulator;
    const group = { event: 'merge_group', headSha: commit(state, 'q', { branch: 'q' }) } as const;
    expect(await earlier({ ...group, baseSha: state.refs.get('heads/main')! })).toEqual({
      looks: [],
      unknown: [],
    });
    expect(routes()).toEqual([]);
  });
});
