import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import type { JobResult } from '../emulator/runner.js';
import { commit, mergePull, openPull, type PullRequest } from '../emulator/state.js';
import { ASKED } from '../emulator/tokens.js';
import { describeSlowly } from '../of-each-kind.js';
import {
  artifactsOf,
  callsBesideBlobs,
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from './github-workspace.js';

const CONDITIONS = ['accuracy >= 50%', 'auc >= baseline - 2pp'];
const EVIDENCE = 'sluice~credit~scoring';
const MODEL = 'model~credit~scoring';
const PROMOTED = 'promoted~credit~scoring';

/** What a run calls, in this order: the search for the baseline, its download, the uploads and a look at what arrived. */
const SEARCH = ['artifacts.list'];
/** The config at a pull request's base. */
const RULES = ['contents.get'];
/** Where the base commit has no run. */
const HISTORY = ['commits.list'];
const DOWNLOAD = ['runs.get', 'artifacts.zip'];
/** Who was judged before: what the last run of the pull request or the branch left, where there is one. */
const LOOKS = ['artifacts.list'];
const LAST_LOOK = [...LOOKS, 'artifacts.zip'];
const MODEL_TOO = ['artifacts.zip'];
const UPLOAD = ['twirp.CreateArtifact', 'twirp.FinalizeArtifact'];
/** Of the report as a page, which only tells people. */
const PAGE = UPLOAD;
const VERIFY = ['twirp.ListArtifacts'];
const PROMOTE = [...UPLOAD, ...VERIFY];

// One story: each test goes on where the one before ended.
describe('a repository’s first week with the gate, through dist/', () => {
  let emulator: Emulator;
  let workspace: Workspace;
  let first: JobResult;
  let better: PullRequest;
  let merged: JobResult;
  let mergedSha: string;

  beforeAll(async () => {
    emulator = await Emulator.start();
    workspace = await newWorkspace(emulator);
  });
  afterAll(async () => {
    const { unknown } = emulator;
    await emulator.close();
    expect(unknown).toEqual([]);
  });

  /** What the last job called, in order, without the blob storage. */
  let routes: readonly string[] = [];

  async function act(options: Parameters<typeof runAction>[2]): Promise<JobResult> {
    const before = emulator.calls.length;
    const job = await runAction(emulator, workspace, options);
    const called = emulator.calls.slice(before).map((call) => call.route);
    expect(callsBesideBlobs(called)).toBeLessThanOrEqual(16);
    routes = called.filter((route) => !route.startsWith('blob.'));
    return job;
  }

  /** The last job called these in this order, and then told people, all at once. */
  function expectCalls(inOrder: readonly string[], told: readonly string[]) {
    expect(routes.slice(0, inOrder.length)).toEqual(inOrder);
    expect(routes.slice(inOrder.length).toSorted()).toEqual(told.toSorted());
  }

  it('a push to main makes the first baseline', async () => {
    await workspace.configure({ ignore: ['strong'], conditions: CONDITIONS });
    await workspace.agree();
    first = await act({ trigger: { event: 'push' } });
    expect(first.stderr + first.stdout).not.toContain('::warning::');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ verdict: 'passed', passed: 'true', 'baseline-sha': '' });
    expect(artifactsOf(emulator, first.run.id)).toEqual([EVIDENCE, MODEL, PROMOTED]);
    expect(uploadedRecord(emulator, first.run.id)).toMatchObject({
      promoted: true,
      baseline: { found: false },
    });
    expect(emulator.state.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(emulator.state.comments).toEqual([]);
    expectCalls(
      [
        ...SEARCH,
        'graphql',
        ...SEARCH,
        ...LOOKS,
        ...UPLOAD,
        ...UPLOAD,
        ...PAGE,
        ...VERIFY,
        ...PROMOTE,
      ],
      ['checks.listForRef', 'checks.create'],
    );
  });

  it('a pull request that improves has a comment, a green check and a candidate’s model', async () => {
    better = openPull(emulator.state, { branch: 'better' });
    await workspace.configure({ conditions: CONDITIONS });
    const job = await act({ trigger: { event: 'pull_request', pull: better } });
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': first.run.headSha });
    expect(artifactsOf(emulator, job.run.id)).toEqual([EVIDENCE, MODEL]);
    const record = uploadedRecord(emulator, job.run.id);
    expect(record.promoted).toBe(false);
    expect(record.baseline).toMatchObject({
      found: true,
      sha: first.run.headSha,
      how: expect.stringContaining('base commit'),
    });
    const [comment] = emulator.state.comments;
    expect(comment).toMatchObject({ issue: better.number });
    expect(comment!.body).toContain('passed');
    expect(comment!.body).toContain(job.outputs['artifact-url']!);
    expect(emulator.state.checks.at(-1)).toMatchObject({
      headSha: better.headSha,
      conclusion: 'success',
    });
    // The comment begins with a hidden line.
    expect(job.summary).toBe(comment!.body.slice(comment!.body.indexOf('\n') + 1));
    expect(job.summary).toContain(
      `(${emulator.serverUrl}/octo/models/actions/runs/${first.run.id})`,
    );
    expect(job.stdout).toMatch(
      new RegExp(`  baseline  .*/octo/models/actions/runs/${first.run.id}\\b`),
    );
    expect(job.outputs['artifact-digest']).toBe(
      emulator.state.artifacts.find(
        (artifact) => artifact.runId === job.run.id && artifact.name === MODEL,
      )!.digest,
    );
    const inOrder = [
      ...RULES,
      ...SEARCH,
      ...DOWNLOAD,
      ...LOOKS,
      ...UPLOAD,
      ...UPLOAD,
      ...PAGE,
      ...VERIFY,
    ];
    expectCalls(inOrder, [
      'comments.list',
      'comments.create',
      'comments.list',
      'checks.listForRef',
      'checks.create',
    ]);
  });

  it('whose comment shows metrics, flips and the loss, and links to the baseline’s run and the artifacts', () => {
    const body = emulator.state.comments[0]!.body;
    const page = `${emulator.serverUrl}/octo/models`;
    const { artifacts } = emulator.state;
    const [evidence, model] = [EVIDENCE, MODEL].map(
      (name) => artifacts.findLast((one) => one.name === name)!,
    );
    expect(body).toMatch(/Baseline: \[[^\]]+\]\(/);
    expect(body).toContain(`](${page}/actions/runs/${first.run.id})`);
    expect(body).toContain(`](${page}/commit/${first.run.headSha})`);
    expect(body).toContain(`](${page}/actions/runs/${evidence!.runId}/artifacts/${evidence!.id})`);
    expect(body).toContain(`[model](${page}/actions/runs/${model!.runId}/artifacts/${model!.id})`);
    const report = artifacts.findLast(({ name }) => name === `${EVIDENCE}.html`)!;
    expect(body).toContain(`[report](${page}/actions/runs/${report.runId}/artifacts/${report.id})`);
    const opened = emulator.state.blobs.get(report.blob)!;
    expect(opened.contentType).toBe('text/html');
    expect(opened.content!.toString()).toContain('<title>✅ credit/scoring: passed</title>');
    expect(body).toMatch(/<details><summary>All 11 metrics: [^<]+<\/summary>\n\n\| Metric /);
    expect(body).toMatch(/\d+ rows? (?:is|are) right only now, \d+ (?:was|were) right only before/);
    expect(body).toMatch(/```mermaid\n(?:%%.*\n)?xychart-beta\n/);
    expect(body.length).toBeLessThan(65_536);
  });

  it('its next push updates the comment in place', async () => {
    const pull = better;
    const job = await act({ trigger: { event: 'pull_request', pull } });
    expect(job.exitCode).toBe(0);
    expect(emulator.state.comments).toHaveLength(1);
    expect(job.outputs['baseline-sha']).toBe(first.run.headSha);
    expectCalls(
      [...RULES, ...SEARCH, ...DOWNLOAD, ...LAST_LOOK, ...UPLOAD, ...UPLOAD, ...PAGE, ...VERIFY],
      ['comments.list', 'comments.update', 'comments.list', 'checks.listForRef', 'checks.create'],
    );
  });

  it('a pull request that gets worse fails, without a model', async () => {
    const pull = openPull(emulator.state, { branch: 'worse' });
    await workspace.configure({ ignore: ['strong', 'weak'], conditions: CONDITIONS });
    const job = await act({ trigger: { event: 'pull_request', pull } });
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    expect(artifactsOf(emulator, job.run.id)).toEqual([EVIDENCE]);
    const check = emulator.state.checks.at(-1)!;
    expect(check.conclusion).toBe('failure');
    expect(check.annotations[0]).toMatchObject({ path: 'sluice.yml', start_line: 12 });
    const comment = emulator.state.comments.find((one) => one.issue === pull.number)!;
    expect(comment.body).toContain('failed');
    expectCalls(
      [...RULES, ...SEARCH, ...DOWNLOAD, ...LOOKS, ...UPLOAD, ...PAGE, ...VERIFY],
      ['comments.list', 'comments.create', 'comments.list', 'checks.create'],
    );
  });

  it('the merge of the better one is promoted', async () => {
    mergedSha = mergePull(emulator.state, better);
    await workspace.configure({ conditions: CONDITIONS });
    merged = await act({ trigger: { event: 'push' } });
    expect(merged.exitCode).toBe(0);
    expect(merged.outputs['baseline-sha']).toBe(first.run.headSha);
    expect(uploadedRecord(emulator, merged.run.id).promoted).toBe(true);
    expectCalls(
      [...SEARCH, ...DOWNLOAD, ...LAST_LOOK, ...UPLOAD, ...UPLOAD, ...PAGE, ...VERIFY, ...PROMOTE],
      ['checks.listForRef', 'checks.create'],
    );
  });

  it('the next pull request is compared with the merged run', async () => {
    const pull = openPull(emulator.state, { branch: 'next' });
    const job = await act({ trigger: { event: 'pull_request', pull } });
    expect(job.exitCode).toBe(0);
    expect(job.outputs['baseline-sha']).toBe(mergedSha);
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({
      runId: merged.outputs['run-id'],
    });
  });

  it('on more rows than the baseline saw, its model is downloaded and answers them', async () => {
    const pull = openPull(emulator.state, { branch: 'more rows' });
    await workspace.writeData({ rows: 1600 });
    const job = await act({ trigger: { event: 'pull_request', pull } });
    expect(job.exitCode).toBe(0);
    expectCalls(
      [
        ...RULES,
        ...SEARCH,
        ...DOWNLOAD,
        ...LOOKS,
        ...MODEL_TOO,
        ...UPLOAD,
        ...UPLOAD,
        ...PAGE,
        ...VERIFY,
      ],
      ['comments.list', 'comments.create', 'comments.list', 'checks.listForRef', 'checks.create'],
    );
    await workspace.writeData();
  });

  it('exports only what passed, to the place that the config names', () => {
    expect(existsSync(join(workspace.folder, 'models/production/model.json'))).toBe(true);
  });

  describeSlowly('and its second', () => {
    it('a scheduled run on broken data fails, tells by an issue, and leaves the baseline', async () => {
      await workspace.writeData({ broken: true });
      const job = await act({
        trigger: { event: 'schedule' },
        permissions: { ...ASKED, issues: 'write' },
        inputs: { 'issue-on-failure': 'true' },
      });
      expect(job.exitCode).toBe(1);
      expect(artifactsOf(emulator, job.run.id)).toEqual([EVIDENCE]);
      expect(emulator.state.issues).toMatchObject([{ title: expect.stringContaining('scoring') }]);
      expectCalls(
        [...SEARCH, ...DOWNLOAD, ...LAST_LOOK, ...UPLOAD, ...PAGE, ...VERIFY],
        ['graphql', 'issues.list', 'issues.create', 'checks.create'],
      );

      await workspace.writeData();
      const pull = openPull(emulator.state, { branch: 'after' });
      const after = await act({
        trigger: { event: 'pull_request', pull },
      });
      expect(after.outputs['baseline-sha']).toBe(mergedSha);
    });

    it('a commit without a run of its own: the nearest ancestor’s run is the baseline', async () => {
      commit(emulator.state, 'docs only', { branch: 'main' });
      const pull = openPull(emulator.state, { branch: 'later' });
      const job = await act({ trigger: { event: 'pull_request', pull } });
      expect(uploadedRecord(emulator, job.run.id)).toMatchObject({
        baseline: { sha: mergedSha, how: expect.stringContaining('nearest ancestor') },
        // There was nothing to train: its model is fetched, and judged anew.
        reused: { sha: mergedSha },
      });
      expect(emulator.state.comments.at(-1)!.body).toContain('not trained again');
      expectCalls(
        [
          ...RULES,
          ...SEARCH,
          ...HISTORY,
          ...DOWNLOAD,
          ...LOOKS,
          ...MODEL_TOO,
          ...UPLOAD,
          ...UPLOAD,
          ...PAGE,
          ...VERIFY,
        ],
        ['comments.list', 'comments.create', 'comments.list', 'checks.listForRef', 'checks.create'],
      );
    });

    it('and more rows than that run saw: all that a pull request’s first run can need', async () => {
      const pull = openPull(emulator.state, { branch: 'later, more rows' });
      await workspace.writeData({ rows: 1600 });
      const job = await act({ trigger: { event: 'pull_request', pull } });
      expect(job.exitCode).toBe(0);
      expectCalls(
        [
          ...RULES,
          ...SEARCH,
          ...HISTORY,
          ...DOWNLOAD,
          ...LOOKS,
          ...MODEL_TOO,
          ...UPLOAD,
          ...UPLOAD,
          ...PAGE,
          ...VERIFY,
        ],
        ['comments.list', 'comments.create', 'comments.list', 'checks.listForRef', 'checks.create'],
      );
      await workspace.writeData();
    });
  });
});
