import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { openBaseline } from '../../../src/baseline/past-run.js';
import type { BaselineSource } from '../../../src/baseline/search.js';
import { BrokenError, InputError, NotAllowedError } from '../../../src/errors.js';
import { BranchStore } from '../../../src/host/github/branch-store.js';
import { GitHubHost } from '../../../src/host/github/github-host.js';
import { nearHistory } from '../../../src/host/github/history.js';
import type { CandidateKeeping } from '../../../src/host/host.js';
import {
  type FinishedRecord,
  parseRecord,
  type UnfinishedRecord,
} from '../../../src/record/run-record.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { pastRun, putArtifact } from '../../emulator/seed.js';
import { commit, gitHash, openPull, pushToPull, type WorkflowRun } from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import { describeHost } from '../conformance.js';
import { type Ending, publishOn, withdrawOn } from '../end-run.js';
import { finding, finishedRecord, olderText, unfinishedRecord, writeRun } from '../run-folder.js';
import { type JobOf, useHarness } from './harness.js';

const harness = useHarness();
const key = { project: 'credit', experiment: 'scoring' };
const auto = { kind: 'auto' } as const;
const branch = { kind: 'branch', name: 'sluice/baselines' } as const;
const failed = { verdict: 'failed', findings: [finding({ verdict: 'fail' })] } as const;

// The artifact client reads its environment and writes to the log.
const before = { ...process.env };
const { write } = process.stdout;
beforeEach(() => {
  process.stdout.write = (() => true) as typeof write;
});
afterEach(() => {
  process.stdout.write = write;
  process.env = { ...before };
});

interface Opened {
  readonly host: GitHubHost;
  readonly warnings: readonly string[];
  readonly warn: (message: string) => void;
  readonly run: WorkflowRun;
  readonly runId: number;
}

function openHost(
  trigger: Trigger,
  options: {
    permissions?: Permissions | null;
    issueOnFailure?: boolean;
    ghes?: boolean;
    candidates?: CandidateKeeping;
    of?: JobOf;
  } = {},
): Opened {
  const { permissions = ASKED, issueOnFailure = false, ghes = false } = options;
  const { candidates = { model: true } } = options;
  const { context, api, run, env } = harness.job(trigger, permissions ?? {}, options.of);
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  process.env['ACTIONS_RUNTIME_TOKEN'] = env['ACTIONS_RUNTIME_TOKEN']!;
  process.env['ACTIONS_RESULTS_URL'] = env['ACTIONS_RESULTS_URL']!;
  const host = new GitHubHost({
    context: { ...context, enterpriseServer: ghes },
    git: { sha: context.sha, ref: context.ref, dirty: false },
    near: Promise.resolve(nearHistory(context, null)),
    api: permissions === null ? null : api,
    artifacts: () => import('@actions/artifact'),
    cache: () => import('@actions/cache'),
    workspace: '/repo',
    temp: harness.temp,
    issueOnFailure,
    candidates,
    warn,
    signal: new AbortController().signal,
    now: () => performance.now(),
  });
  return { host, warnings, warn, run, runId: run.id };
}

/** A whole run on a host: begun and published. */
async function publish({ host }: Opened, record: FinishedRecord, ending: Partial<Ending> = {}) {
  await host.begin(record);
  const folder = await writeRun(join(harness.temp, record.id), record);
  return publishOn(record, { host, folder, ...ending });
}

async function find({ host }: Pick<Opened, 'host'>, source: BaselineSource) {
  const { search } = await host.findBaseline(key, source);
  if (search instanceof NotAllowedError) throw search;
  return search;
}

/** The run on the host ends without a verdict. */
async function withdraw({ host, warn }: Opened, record: UnfinishedRecord) {
  const folder = await writeRun(join(harness.temp, record.id), record);
  await withdrawOn(record, { host, folder, warn });
}

async function beginAndWithdraw(opened: Opened, record: UnfinishedRecord) {
  await opened.host.begin(record);
  await withdraw(opened, record);
}

const artifacts = () => harness.emulator.state.artifacts.filter((artifact) => artifact.finalized);
const names = () => artifacts().map((artifact) => artifact.name);
const contents = (name: string) => {
  const artifact = artifacts().findLast((one) => one.name === name)!;
  return unzipSync(harness.emulator.state.blobs.get(artifact.blob)!.content!);
};
const keptRecord = () =>
  parseRecord(Buffer.from(contents('sluice~credit~scoring')['run.json']!).toString(), 'run.json');
const pullRequest = (): Trigger => ({
  event: 'pull_request',
  pull: openPull(harness.emulator.state, { branch: 'better' }),
});

describeHost('GitHub', () => ({
  next: () => openHost({ event: 'schedule' }).host,
  proposed: async (files) => {
    const sha = commit(harness.emulator.state, 'the rules', { branch: 'main', files });
    return { host: openHost(pullRequest()).host, workspace: '/repo', sha };
  },
  runFolder: (id) => join(harness.temp, id),
  corruptLast: async () => {
    harness.emulator.faults.add('blob.get', { kind: 'corrupt' });
  },
}));

describe('a run that passed', () => {
  it('keeps its evidence and its model, whose address and digest are the outputs', async () => {
    const opened = openHost(pullRequest());
    const publication = await publish(opened, finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    expect(Object.keys(contents('sluice~credit~scoring')).sort()).toEqual([
      'events.jsonl',
      'predictions.csv',
      'report.md',
      'run.json',
    ]);
    expect(Object.keys(contents('model~credit~scoring')).sort()).toEqual([
      'model.json',
      'weights.bin',
    ]);
    const model = artifacts()[1]!;
    expect(publication.artifactDigest).toBe(model.digest);
    expect(publication.artifactUrl).toMatch(
      new RegExp(`/octo/models/actions/runs/${opened.runId}/artifacts/${model.id}$`),
    );
  });

  it('says so in one comment and in its check', async () => {
    await publish(openHost(pullRequest()), finishedRecord());
    const { comments, checks } = harness.emulator.state;
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('accuracy');
    expect(comments[0]!.body).toContain('/artifacts/');
    expect(checks).toMatchObject([{ name: 'sluice / credit / scoring', conclusion: 'success' }]);
  });

  it('takes at most 16 calls to the API on a pull request with a baseline and a comment', async () => {
    await publish(openHost({ event: 'push' }), finishedRecord({ promoted: true }));
    const trigger = pullRequest();
    await publish(openHost(trigger), finishedRecord({ id: 'before' }));
    const start = harness.emulator.calls.length;
    const opened = openHost(trigger);
    expect(await find(opened, auto)).toMatchObject({ found: true });
    await publish(opened, finishedRecord({ id: 'after' }));
    const calls = harness.emulator.calls.slice(start).map((call) => call.route);
    const api = calls.filter((route) => !route.startsWith('blob.'));
    expect(api.length).toBeLessThanOrEqual(16);
    expect(harness.emulator.state.comments).toHaveLength(1);
  });
});

describe('jobs that judge one experiment on one commit', () => {
  const strict = { workflow: '.github/workflows/strict.yml' };
  const loose = { workflow: '.github/workflows/loose.yml' };
  const lost = () => finishedRecord({ id: 'lost', decision: failed });
  const won = () => finishedRecord({ id: 'won' });
  const check = () => harness.emulator.state.checks.at(-1)!;
  const comment = () => harness.emulator.state.comments.map(({ body }) => body).join();

  it.each(['strict', 'loose'])(
    'leave what one of them found bad, whichever ends last: the %s one',
    async (last) => {
      const trigger = pullRequest();
      const ends = [
        () => publish(openHost(trigger, { of: strict }), lost()),
        () => publish(openHost(trigger, { of: loose }), won()),
      ];
      for (const end of last === 'strict' ? ends.toReversed() : ends) await end();
      expect(check()).toMatchObject({ conclusion: 'failure' });
      expect(comment()).toContain('❌');
      if (last === 'strict') return;
      expect(check().output!.title).toMatch(/^Another job failed\. This one: Passed/);
      expect(comment()).toMatch(/^<!--[^\n]+\n\*\*Another job judged this commit/);
      expect(comment()).toMatch(/strict\.yml[^\n]+ ❌ failed/);
      expect(comment()).toContain('passed');
    },
  );

  it('are none in each other’s way where each passes, nor on the next commit', async () => {
    const trigger = pullRequest();
    await publish(openHost(trigger, { of: loose }), lost());
    if (trigger.event === 'pull_request') pushToPull(harness.emulator.state, trigger.pull);
    for (const by of [strict, loose]) {
      const record = finishedRecord({ id: by === strict ? 'strict' : 'loose' });
      await publish(openHost(trigger, { of: by }), record);
      expect(check()).toMatchObject({ conclusion: 'success' });
      expect(comment()).not.toContain('Another job');
    }
  });

  it('turn their own red into green when they are run again, and no other’s', async () => {
    const trigger = pullRequest();
    const first = openHost(trigger, { of: strict });
    await publish(first, lost());
    await publish(openHost(trigger, { of: loose }), won());
    expect(check()).toMatchObject({ conclusion: 'failure' });
    await publish(
      openHost(trigger, { of: { rerunOf: first.run } }),
      finishedRecord({ id: 'again' }),
    );
    expect(check()).toMatchObject({ conclusion: 'success' });
    expect(comment()).not.toContain('Another job');
  });

  it('of one workflow are told apart by their names', async () => {
    const trigger = pullRequest();
    const first = openHost(trigger, { of: { name: 'one' } });
    await publish(first, lost());
    const { run: rerunOf } = first;
    await publish(openHost(trigger, { of: { name: 'two', rerunOf } }), won());
    expect(check()).toMatchObject({ conclusion: 'failure' });
  });

  it.each<[string, Permissions]>([
    ['in a merge group', ASKED],
    ['of a push', ASKED],
    ['where no comment can be written', { ...ASKED, 'pull-requests': 'read' }],
  ])('find each other by the checks %s', async (where, permissions) => {
    const { state } = harness.emulator;
    const base = state.refs.get('heads/main')!;
    const group = { event: 'merge_group', headSha: commit(state, 'group'), baseSha: base } as const;
    const triggers: Record<string, Trigger> = {
      'in a merge group': group,
      'of a push': { event: 'push' },
    };
    const trigger = triggers[where] ?? pullRequest();
    const first = openHost(trigger, { of: strict, permissions });
    await publish(first, lost());
    await publish(openHost(trigger, { of: loose, permissions }), won());
    expect(check()).toMatchObject({ conclusion: 'failure' });
    const again = openHost(trigger, { of: { rerunOf: first.run }, permissions });
    const promoted = where === 'of a push';
    await publish(again, finishedRecord({ id: 'again', promoted }));
    await publish(openHost(trigger, { of: loose, permissions }), finishedRecord({ id: 'other' }));
    expect(check()).toMatchObject({ conclusion: 'success' });
  });

  it('hear of one that may write a check and no comment', async () => {
    const trigger = pullRequest();
    const permissions: Permissions = { ...ASKED, 'pull-requests': 'read' };
    await publish(openHost(trigger, { of: strict, permissions }), lost());
    await publish(openHost(trigger, { of: loose }), won());
    expect(check()).toMatchObject({ conclusion: 'failure' });
  });

  it('show no pass where GitHub does not say what the others found', async () => {
    const { state, faults } = harness.emulator;
    const base = state.refs.get('heads/main')!;
    faults.add('checks.listForRef', { kind: 'answer', as: 'empty' });
    const trigger = {
      event: 'merge_group',
      headSha: commit(state, 'group'),
      baseSha: base,
    } as const;
    await publish(openHost(trigger), won());
    expect(check()).toMatchObject({ conclusion: 'action_required' });
    expect(check().output!.title).toContain('could not be read');
  });

  it('proposed to another branch as well write another check: its rules are not the default branch’s', async () => {
    const { state } = harness.emulator;
    state.refs.set('heads/soft', state.refs.get('heads/main')!);
    const pull = openPull(state, { branch: 'better' });
    const twin = openPull(state, { branch: 'better', baseRef: 'soft' });
    twin.headSha = pull.headSha;
    await publish(openHost({ event: 'pull_request', pull }), lost());
    await publish(openHost({ event: 'pull_request', pull: twin }), won());
    expect(
      state.checks.map(({ name, headSha, conclusion }) => [name, headSha, conclusion]),
    ).toEqual([
      ['sluice / credit / scoring', pull.headSha, 'failure'],
      ['sluice / credit / scoring (into soft)', pull.headSha, 'success'],
    ]);
  });

  it('on a push to another branch write a check of their own: nobody agreed to its rules', async () => {
    const trigger = pullRequest();
    await publish(openHost(trigger), lost());
    harness.emulator.state.refs.set('heads/better', check().headSha);
    await publish(openHost({ event: 'push', branch: 'better' }), won());
    const { checks } = harness.emulator.state;
    expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['sluice / credit / scoring', 'failure'],
      ['sluice / credit / scoring (branch)', 'success'],
    ]);
    expect(checks[0]!.headSha).toBe(checks[1]!.headSha);
  });
});

describe('after 50 runs that may not be the baseline, among them', () => {
  /** Main's promoted run, and after it what may not be one. */
  async function busyRepository(promotions: number): Promise<string> {
    const { emulator } = harness;
    const { state } = emulator;
    for (let i = 1; i <= promotions; i++) {
      commit(state, `work ${i}`, { branch: 'main' });
      await publish(
        openHost({ event: 'push' }),
        finishedRecord({ id: `main-${i}`, promoted: true }),
      );
    }
    const archive = Buffer.from(zipSync({ 'run.json': Buffer.from('{}') }));
    const leave = (run: WorkflowRun, ...names: string[]) => {
      for (const name of names) putArtifact(emulator, run, name, archive);
    };
    commit(state, 'other', { branch: 'feature' });
    for (let i = 0; i < 20; i++) {
      const by = pastRun(emulator, { event: 'workflow_dispatch', branch: 'feature' });
      leave(by, 'sluice~credit~scoring', 'model~credit~scoring');
      leave(pastRun(emulator, { event: 'push' }), `promoted~other-${i}~scoring`);
    }
    const base = openPull(state, { branch: 'base' });
    state.refs.set('heads/base', base.headSha);
    for (let i = 0; i < 10; i++) {
      const pull = openPull(state, { branch: `stacked-${i}`, baseRef: 'base' });
      const run = pastRun(emulator, { event: 'pull_request', pull });
      for (let j = 0; j < 100; j++) leave(run, 'model~credit~scoring');
    }
    return `main-${promotions}`;
  }

  async function wholeRun(trigger: Trigger) {
    const before = harness.emulator.calls.length;
    const opened = openHost(trigger);
    const answer = await opened.host.findBaseline(key, { kind: 'auto' });
    if (!('found' in answer.search)) throw answer.search;
    if (answer.search.found) await answer.search.fetchModel?.();
    await publish(opened, finishedRecord({ id: 'after', promoted: answer.promotes }));
    const calls = harness.emulator.calls.slice(before).map((call) => call.route);
    return { search: answer.search, calls: calls.filter((route) => !route.startsWith('blob.')) };
  }

  it.each<[string, () => Trigger]>([
    ['the next pull request', pullRequest],
    [
      'the next push',
      () => {
        commit(harness.emulator.state, 'next', { branch: 'main' });
        return { event: 'push' };
      },
    ],
  ])('1,000 newer artifacts, %s finds main’s promoted run within 16 calls', async (_, trigger) => {
    const last = await busyRepository(2);
    const { search, calls } = await wholeRun(trigger());
    expect(search).toMatchObject({ found: true, runId: last });
    expect(calls.length).toBeLessThanOrEqual(16);
  });

  it('only expired promotions, says so, and is never called the first run', async () => {
    await busyRepository(2);
    for (const one of harness.emulator.state.artifacts) one.expired = true;
    const { search, calls } = await wholeRun({ event: 'push' });
    expect(search).toMatchObject({ found: false, because: { code: 'expired' } });
    expect(calls.length).toBeLessThanOrEqual(16);
  });

  it('promotions of which GitHub keeps nothing any more, says so', async () => {
    await busyRepository(2);
    harness.emulator.state.artifacts.length = 0;
    const { search } = await wholeRun(pullRequest());
    expect(search).toMatchObject({ found: false, because: { code: 'deleted' } });
  });
});

describe('an upload that GitHub does not list at once', () => {
  it.each([1, 3])('is waited for when %d listings are late', async (times) => {
    harness.emulator.faults.add('twirp.ListArtifacts', { kind: 'late' }, times);
    const opened = openHost(pullRequest());
    await publish(opened, finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    expect(opened.warnings).toEqual([]);
  });

  it('is told as missing and not as damaged when it never comes', async () => {
    harness.emulator.faults.add('twirp.ListArtifacts', { kind: 'late' });
    const error = await publish(openHost(pullRequest()), finishedRecord()).catch((e: unknown) => e);
    expect((error as BrokenError).message).toContain('does not list it');
    expect((error as BrokenError).message).not.toContain('damaged');
  });
});

describe('what a run leaves that is not promoted', () => {
  const candidates = { model: false, days: 5 };
  /** What the emulator gives an artifact that no days were asked for. */
  const untold = '2027-02-01T00:00:00Z';
  const kept = () =>
    harness.emulator.state.artifacts.map(({ name, expiresAt }) => {
      const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
      return [name, expiresAt === untold ? 'as the repository says' : Math.round(days)];
    });

  it('is kept for as many days as asked, without its model where that is not wanted', async () => {
    const publication = await publish(openHost(pullRequest(), { candidates }), finishedRecord());
    expect(kept()).toEqual([['sluice~credit~scoring', 5]]);
    const [evidence] = harness.emulator.state.artifacts;
    expect(publication.artifactUrl).toMatch(new RegExp(`/artifacts/${evidence!.id}$`));
  });

  it('does not shorten what a promoted run leaves: later ones are compared with it', async () => {
    await publish(openHost({ event: 'push' }, { candidates }), finishedRecord({ promoted: true }));
    expect(kept()).toEqual(
      ['sluice', 'model', 'promoted'].map((kind) => [
        `${kind}~credit~scoring`,
        'as the repository says',
      ]),
    );
    const search = await find(openHost(pullRequest(), { candidates }), auto);
    if (!search.found) throw new Error(search.because.code);
    await search.fetchModel?.();
  });
});

describe('a full artifact storage', () => {
  it('is told with what helps', async () => {
    // As the service says it; GitHub’s client makes a quota of it.
    const message = 'insufficient usage to create artifact';
    harness.emulator.faults.add('twirp.CreateArtifact', { kind: 'status', status: 403, message });
    const error = await publish(openHost(pullRequest()), finishedRecord()).catch((e: unknown) => e);
    expect((error as BrokenError).message).toContain('quota');
    expect((error as BrokenError).fix).toMatch(
      /^Delete artifacts.*retention-days.*upload-candidate/,
    );
    expect((error as BrokenError).fix).not.toContain('recovered');
  });
});

describe('a run that failed', () => {
  it('keeps its evidence and no model, and shows why', async () => {
    await publish(openHost(pullRequest()), finishedRecord({ decision: failed }));
    expect(names()).toEqual(['sluice~credit~scoring']);
    expect(harness.emulator.state.checks).toMatchObject([
      { conclusion: 'failure', annotations: [{ path: 'sluice.yml', start_line: 12 }] },
    ]);
  });

  it('opens one issue on a schedule, and updates it the next time', async () => {
    const permissions: Permissions = { ...ASKED, issues: 'write' };
    const record = finishedRecord({ decision: failed });
    for (let i = 0; i < 2; i++) {
      await publish(openHost({ event: 'schedule' }, { permissions, issueOnFailure: true }), record);
    }
    const { issues } = harness.emulator.state;
    expect(issues).toHaveLength(1);
    expect(issues[0]!.title).toContain('credit/scoring');
    expect(harness.emulator.callsOf('issues.update')).toHaveLength(1);
  });

  it('leaves the issue as a newer scheduled run wrote it', async () => {
    const asked = { permissions: { ...ASKED, issues: 'write' }, issueOnFailure: true } as const;
    const record = (id: string) =>
      finishedRecord({
        id,
        decision: { ...failed, findings: [finding({ reason: `of ${id}`, verdict: 'fail' })] },
      });
    const older = openHost({ event: 'schedule' }, asked);
    const token = process.env['ACTIONS_RUNTIME_TOKEN'];
    const newer = openHost({ event: 'schedule' }, asked);
    await publish(newer, record('newer'));
    process.env['ACTIONS_RUNTIME_TOKEN'] = token!;
    await publish(older, record('older'));
    expect(harness.emulator.state.issues).toHaveLength(1);
    expect(harness.emulator.state.issues[0]!.body).toContain('of newer');
  });

  it('opens no issue on a push, when it passed, or when nobody asked', async () => {
    const permissions: Permissions = { ...ASKED, issues: 'write' };
    const asked = { permissions, issueOnFailure: true };
    await publish(openHost({ event: 'push' }, asked), finishedRecord({ decision: failed }));
    await publish(openHost({ event: 'schedule' }, asked), finishedRecord());
    await publish(openHost({ event: 'schedule' }), finishedRecord({ decision: failed }));
    expect(harness.emulator.state.issues).toEqual([]);
  });

  it('warns when the issue is forbidden', async () => {
    const opened = openHost({ event: 'schedule' }, { issueOnFailure: true });
    await publish(opened, finishedRecord({ decision: failed }));
    expect(opened.warnings.join()).toContain('issues: write');
  });
});

describe('a run that broke or was stopped', () => {
  it('says in comment and check that this is not a verdict, and keeps its evidence', async () => {
    await beginAndWithdraw(
      openHost(pullRequest()),
      unfinishedRecord({ error: 'the <disk> is full' }),
    );
    const { comments, checks } = harness.emulator.state;
    expect(checks[0]!.conclusion).toBe('action_required');
    expect(comments[0]!.body).toContain('This says nothing about the model.');
    expect(comments[0]!.body).not.toContain('<disk>');
    expect(comments[0]!.body.match(/\p{Extended_Pictographic}/gu)).toEqual(['🔧']);
    expect(names()).toEqual(['sluice~credit~scoring']);
  });

  it('by a person leaves the comment that is there', async () => {
    const trigger = pullRequest();
    await publish(openHost(trigger), finishedRecord());
    await beginAndWithdraw(openHost(trigger), unfinishedRecord({ status: 'interrupted' }));
    const { comments, checks } = harness.emulator.state;
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('hold');
    expect(checks.map((check) => check.conclusion)).toEqual(['success', 'cancelled']);
  });
});

describe('an upload', () => {
  it('that fails twice is repeated', async () => {
    harness.emulator.faults.add('twirp.FinalizeArtifact', { kind: 'status', status: 500 }, 2);
    const opened = openHost(pullRequest());
    await publish(opened, finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    expect(opened.warnings).toEqual([]);
  });

  it.each(['twirp.CreateArtifact', 'twirp.FinalizeArtifact'])(
    'that keeps failing at %s breaks the run, which then says so and links nothing',
    async (route) => {
      harness.emulator.faults.add(route, { kind: 'status', status: 500 });
      const opened = openHost(pullRequest());
      const record = finishedRecord();
      await expect(publish(opened, record)).rejects.toThrow(BrokenError);
      expect(harness.emulator.state.checks).toEqual([]);
      await withdraw(opened, unfinishedRecord({ id: record.id }));
      const { checks, comments } = harness.emulator.state;
      expect(checks[0]!.conclusion).toBe('action_required');
      expect(comments[0]!.body).toContain('Sluice stopped on an error');
      expect(comments[0]!.body).not.toContain('/artifacts/');
      expect(names()).toEqual([]);
    },
  );

  it('whose last answer is lost is found by its name and rolled back', async () => {
    harness.emulator.faults.add('twirp.FinalizeArtifact', { kind: 'lost' }, 5, 1);
    const opened = openHost({ event: 'push' });
    const record = finishedRecord({ promoted: true });
    await expect(publish(opened, record)).rejects.toThrow('model~credit~scoring');
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    await withdraw(opened, unfinishedRecord({ id: record.id }));
    expect(names()).toEqual(['sluice~credit~scoring']);
    expect(await keptRecord()).toMatchObject({ status: 'broke' });
    expect(opened.warnings).toEqual([]);
  });

  it('that can’t be checked breaks the run, which warns that its model is still there', async () => {
    harness.emulator.faults.add('twirp.ListArtifacts', { kind: 'status', status: 500 });
    const opened = openHost({ event: 'push' });
    const record = finishedRecord({ promoted: true });
    await expect(publish(opened, record)).rejects.toThrow('could not check');
    await withdraw(opened, unfinishedRecord({ id: record.id }));
    expect(harness.emulator.state.checks[0]!.conclusion).toBe('action_required');
    expect(opened.warnings.join()).toContain('"model~credit~scoring" could not be rolled back');
    expect(opened.warnings.join()).toContain('"sluice~credit~scoring" could not be rolled back');
  });

  it('that is cut in the middle is repeated', async () => {
    harness.emulator.faults.add('blob.block', { kind: 'cut' }, 1);
    await publish(openHost(pullRequest()), finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
  });

  it('that arrives damaged breaks the run', async () => {
    harness.emulator.faults.add('blob.block', { kind: 'corrupt' }, 1);
    await expect(publish(openHost(pullRequest()), finishedRecord())).rejects.toThrow('damaged');
  });

  it('of a second experiment with the same name says what to do', async () => {
    const opened = openHost({ event: 'push' });
    await publish(opened, finishedRecord({ id: 'one' }));
    const second = openHost({ event: 'push' });
    process.env['ACTIONS_RUNTIME_TOKEN'] = harness.emulator.issueRuntimeToken(
      harness.emulator.state.runs.find((run) => run.id === opened.runId)!,
    );
    const error = await publish(second, finishedRecord({ id: 'two' })).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BrokenError);
    expect((error as BrokenError).fix).toContain('give each its own');
  });

  it('is nobody else’s to roll back: what another job uploaded under the name stays', async () => {
    const first = openHost({ event: 'push' });
    await publish(first, finishedRecord({ id: 'one', promoted: true }));
    const second = openHost({ event: 'push' });
    process.env['ACTIONS_RUNTIME_TOKEN'] = harness.emulator.issueRuntimeToken(
      harness.emulator.state.runs.find((run) => run.id === first.runId)!,
    );
    await expect(publish(second, finishedRecord({ id: 'two' }))).rejects.toThrow(BrokenError);
    await withdraw(second, unfinishedRecord({ id: 'two' }));
    expect(names()).toEqual([
      'sluice~credit~scoring',
      'model~credit~scoring',
      'promoted~credit~scoring',
    ]);
    expect(await keptRecord()).toMatchObject({ id: 'one', status: 'finished' });
  });

  it('of a run that breaks afterwards is rolled back; its evidence says that it broke', async () => {
    const opened = openHost({ event: 'push' });
    const record = finishedRecord({ promoted: true });
    await publish(opened, record);
    await withdraw(opened, unfinishedRecord({ id: record.id }));
    expect(names()).toEqual(['sluice~credit~scoring']);
    expect(await keptRecord()).toMatchObject({ status: 'broke', promoted: false });
    expect(harness.emulator.state.checks).toMatchObject([{ conclusion: 'action_required' }]);
    expect(await find(openHost({ event: 'push' }), auto)).toMatchObject({ found: false });
  });

  it.each([
    ['evidence', 0],
    ['model', 1],
  ])('of the %s that arrives damaged is rolled back', async (_, after) => {
    const opened = openHost({ event: 'push' });
    harness.emulator.faults.add('blob.block', { kind: 'corrupt' }, 1, after);
    const record = finishedRecord({ promoted: true });
    await expect(publish(opened, record)).rejects.toThrow('damaged');
    await withdraw(opened, unfinishedRecord({ id: record.id }));
    expect(names()).toEqual(['sluice~credit~scoring']);
    expect(await keptRecord()).toMatchObject({ status: 'broke' });
  });

  it('of the evidence that is damaged again is not linked', async () => {
    const opened = openHost(pullRequest());
    harness.emulator.faults.add('blob.block', { kind: 'corrupt' });
    const record = finishedRecord();
    await expect(publish(opened, record)).rejects.toThrow('damaged');
    await withdraw(opened, unfinishedRecord({ id: record.id }));
    expect(names()).toEqual([]);
    expect(harness.emulator.state.comments[0]!.body).not.toContain('/artifacts/');
    expect(opened.warnings.join()).toContain('damaged');
  });
});

describe('the export', () => {
  it('is put in place when all is kept, and before anybody is told', async () => {
    const opened = openHost(pullRequest());
    const { state } = harness.emulator;
    const putInPlace = async () => {
      expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
      expect(harness.emulator.calls.at(-1)!.route).toBe('twirp.ListArtifacts');
      expect(state.comments).toEqual([]);
      expect(state.checks).toEqual([]);
    };
    await publish(opened, finishedRecord(), { putInPlace });
    expect(state.comments).toHaveLength(1);
  });

  it('that can’t be put in place moves no branch', async () => {
    const permissions: Permissions = { ...ASKED, contents: 'write' };
    const opened = openHost({ event: 'push' }, { permissions });
    await find(opened, branch);
    const fails = async () => {
      throw new BrokenError('in the way');
    };
    const record = finishedRecord({ promoted: true });
    const ending = { putInPlace: fails, source: branch };
    await expect(publish(opened, record, ending)).rejects.toThrow('in the way');
    expect(harness.emulator.state.refs.has('heads/sluice/baselines')).toBe(false);
  });
});

describe('what may fail without breaking the run:', () => {
  it.each([
    ['comments.list', 403, 'pull-requests: write'],
    ['comments.create', 403, 'pull-requests: write'],
    ['comments.create', 404, 'pull-requests: write'],
    ['comments.create', 422, 'HTTP 422'],
    ['comments.create', 502, 'HTTP 502'],
    ['checks.create', 403, 'checks: write'],
  ])('%s with %s is a warning', async (route, status, words) => {
    harness.emulator.faults.add(route, { kind: 'status', status });
    const opened = openHost(pullRequest());
    await publish(opened, finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    expect(opened.warnings).toHaveLength(1);
    expect(opened.warnings[0]).toContain(words);
  });
});

describe('a run that is refused', () => {
  const refusal = {
    ...key,
    status: 'refused',
    error: 'data.csv:3: <b>x</b>\n  Fix the cell.',
  } as const;

  it('says in check and comment that it did not run, and keeps nothing', async () => {
    const trigger = pullRequest();
    await publish(openHost(trigger), finishedRecord());
    const kept = names();
    const opened = openHost(trigger);
    await opened.host.begin(key);
    await opened.host.announceEnd(refusal, {});
    const { comments, checks } = harness.emulator.state;
    expect(checks.at(-1)).toMatchObject({
      conclusion: 'action_required',
      output: { title: 'Did not run: data.csv:3: <b>x</b>' },
    });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('credit/scoring: did not run');
    expect(comments[0]!.body).toContain('Fix the cell.');
    expect(comments[0]!.body).not.toContain('<b>');
    expect(names()).toEqual(kept);
  });

  it('opens an issue on a schedule', async () => {
    const permissions: Permissions = { ...ASKED, issues: 'write' };
    const { host } = openHost({ event: 'schedule' }, { permissions, issueOnFailure: true });
    await host.begin(key);
    await host.announceEnd(refusal, {});
    expect(harness.emulator.state.issues).toMatchObject([
      { body: expect.stringContaining('did not run') },
    ]);
  });
});

describe('where less is possible', () => {
  it('a fork’s pull request keeps its evidence, finds its baseline, and writes nothing', async () => {
    await publish(openHost({ event: 'push' }), finishedRecord({ promoted: true }));
    const before = harness.emulator.calls.length;
    const fork = openPull(harness.emulator.state, { branch: 'x', headRepository: 'else/models' });
    const { READ_ONLY } = await import('../../emulator/tokens.js');
    const opened = openHost({ event: 'pull_request', pull: fork }, { permissions: READ_ONLY });
    expect(await find(opened, auto)).toMatchObject({ found: true });
    await publish(opened, finishedRecord({ id: 'fork' }));
    const calls = harness.emulator.calls.slice(before);
    expect(calls.filter((call) => call.status === 403)).toEqual([]);
    expect(harness.emulator.state.comments).toEqual([]);
    expect(names()).toHaveLength(5);
    expect(opened.warnings.join()).toContain('fork is read-only');
  });

  it('without a token the run is kept, and a baseline can’t be looked for', async () => {
    const opened = openHost(pullRequest(), { permissions: null });
    await publish(opened, finishedRecord());
    expect(names()).toEqual(['sluice~credit~scoring', 'model~credit~scoring']);
    expect(opened.warnings.join()).toContain('no token');
    await expect(find(opened, auto)).rejects.toThrow('no token');
    expect(await find(opened, { kind: 'none' })).toMatchObject({ found: false });
  });

  it('on Enterprise Server it says where the run is, comments, and uploads nothing', async () => {
    const opened = openHost(pullRequest(), { ghes: true });
    await publish(opened, finishedRecord());
    expect(names()).toEqual([]);
    expect(opened.warnings.join()).toContain('Enterprise Server');
    expect(harness.emulator.state.comments).toHaveLength(1);
  });

  it('on Enterprise Server only a branch makes a run the baseline', async () => {
    const permissions: Permissions = { ...ASKED, contents: 'write' };
    const { host } = openHost({ event: 'push' }, { permissions, ghes: true });
    expect(await host.findBaseline(key, auto)).toMatchObject({ promotes: false });
    expect(await host.findBaseline(key, branch)).toMatchObject({ promotes: true });
  });
});

describe('baseline: branch:NAME', () => {
  const permissions: Permissions = { ...ASKED, contents: 'write' };

  async function promote(id: string, overrides = {}) {
    const opened = openHost({ event: 'push' }, { permissions });
    const record = finishedRecord({ id, promoted: true, ...overrides });
    await find(opened, branch);
    await publish(opened, record, { source: branch });
  }
  const held = () => find(openHost(pullRequest()), branch);

  /** Somebody pushes another file to the branch. */
  function swap(path: RegExp, content: Buffer) {
    const { gitBlobs, trees, commits, refs } = harness.emulator.state;
    const tip = commits.get(refs.get('heads/sluice/baselines')!)!;
    const sha = gitHash('blob', content);
    gitBlobs.set(sha, content);
    const swapped = trees
      .get(tip.tree)!
      .map((entry) => (path.test(entry.path) ? { ...entry, sha } : entry));
    trees.set(tip.tree, swapped);
  }
  const swapRecord = (record: FinishedRecord) =>
    swap(/run\.json$/, Buffer.from(JSON.stringify(record)));

  it('keeps the last promoted run on a branch that shares no history with the code', async () => {
    expect(await held()).toMatchObject({ found: false });
    await promote('run-1');
    await promote('run-2');
    const search = await held();
    if (!search.found) throw new Error(search.because.code);
    expect(search.runId).toBe('run-2');
    const { commits, refs, trees } = harness.emulator.state;
    const tip = commits.get(refs.get('heads/sluice/baselines')!)!;
    expect(commits.get(tip.parents[0]!)!.parents).toEqual([]);
    expect(
      trees
        .get(tip.tree)!
        .map((entry) => entry.path)
        .sort(),
    ).toEqual([
      'credit/scoring/events.jsonl',
      'credit/scoring/model/model.json',
      'credit/scoring/model/weights.bin',
      'credit/scoring/predictions.csv',
      'credit/scoring/promoted-by.txt',
      'credit/scoring/report.md',
      'credit/scoring/run.json',
    ]);
  });

  it('costs three calls beside its blobs, and its model a blob a file when it is asked for', async () => {
    await promote('run-1');
    const { calls } = harness.emulator;
    const from = calls.length;
    const search = await held();
    if (!search.found) throw new Error(search.because.code);
    const routes = () => calls.slice(from).map((call) => call.route);
    expect(routes().filter((route) => route !== 'git.blob')).toEqual([
      'git.tree',
      'runs.get',
      'runs.artifacts',
    ]);
    expect(routes()).toHaveLength(6);
    expect((await readdir(search.folder)).sort()).toEqual(['predictions.csv', 'run.json']);
    await search.fetchModel?.();
    expect(routes()).toHaveLength(8);
    expect((await readdir(join(search.folder, 'model'))).sort()).toEqual([
      'model.json',
      'weights.bin',
    ]);
  });

  describe('that somebody else has written', () => {
    async function writtenBy(trigger: Trigger) {
      const { api, context } = harness.job(trigger, permissions);
      const record = finishedRecord({ id: 'forged', promoted: true });
      const folder = await writeRun(join(harness.temp, record.id), record);
      const request = { api, context, key, temp: harness.temp };
      await new BranchStore(request, branch.name, () => {}).keep(folder);
    }

    it.each<[string, () => Trigger]>([
      ['a pull request', pullRequest],
      [
        'another branch',
        () => {
          commit(harness.emulator.state, 'other', { branch: 'feature' });
          return { event: 'push', branch: 'feature' };
        },
      ],
      [
        'what anybody may have started',
        () => ({ event: 'workflow_run', run: harness.job({ event: 'push' }).run }),
      ],
    ])('as a run of %s is not trusted, and says so', async (_, trigger) => {
      await writtenBy(trigger());
      await expect(held()).rejects.toThrow('is not trusted');
    });

    it('as a run that GitHub does not know is no baseline, and never the first run', async () => {
      await writtenBy({ event: 'push' });
      harness.emulator.state.runs.length = 0;
      expect(await held()).toMatchObject({ found: false, because: { code: 'deleted' } });
    });

    it('under the number of a genuine run, which promoted nothing or another model, breaks', async () => {
      await writtenBy({ event: 'push' });
      await expect(held()).rejects.toThrow(/is not what run \d+ promoted/);
      harness.emulator.state.refs.delete('heads/sluice/baselines');
      await promote('run-1');
      expect(await held()).toMatchObject({ runId: 'run-1' });
      swapRecord(finishedRecord({ id: 'forged', promoted: true }));
      await expect(held()).rejects.toThrow(/is not what run \d+ promoted/);
    });

    it('with other predictions than the record has breaks', async () => {
      await promote('run-1');
      swap(/predictions\.csv$/, Buffer.from('id,label,prediction\n'));
      const search = await held();
      if (!search.found) throw new Error(search.because.code);
      await expect(openBaseline(search, [])).rejects.toThrow(/corrupt/);
    });

    it('as a record of an older version is taken for no more than GitHub knows', async () => {
      await promote('run-1');
      swap(
        /run\.json$/,
        Buffer.from(olderText(JSON.stringify(finishedRecord({ promoted: true })))),
      );
      expect(await held()).toMatchObject({ found: false, because: { code: 'deleted' } });
    });

    it('is not what a branch is whose run’s artifacts have expired', async () => {
      await promote('run-1');
      for (const artifact of harness.emulator.state.artifacts) artifact.expired = true;
      expect(await held()).toMatchObject({ runId: 'run-1' });
    });

    it('as no run at all breaks', async () => {
      await promote('run-1');
      const { trees, commits, refs } = harness.emulator.state;
      const tip = commits.get(refs.get('heads/sluice/baselines')!)!;
      const left = trees.get(tip.tree)!.filter(({ path }) => !path.endsWith('promoted-by.txt'));
      trees.set(tip.tree, left);
      await expect(held()).rejects.toThrow('does not say which run promoted it');
    });
  });

  it('keeps the newer run when an older one ends later, and says so', async () => {
    const { api, context } = harness.job({ event: 'push' }, permissions);
    await promote('newer');
    const record = finishedRecord({ id: 'older', promoted: true });
    const folder = await writeRun(join(harness.temp, record.id), record);
    const warnings: string[] = [];
    const request = { api, context, key, temp: harness.temp };
    const store = new BranchStore(request, branch.name, (message) => warnings.push(message));
    await store.keep(folder);
    expect(await held()).toMatchObject({ runId: 'newer' });
    expect(warnings.join()).toContain('holds the newer run');
  });

  it('replaces a run that an older version left there', async () => {
    const { api, context } = harness.job({ event: 'push' }, permissions);
    const record = finishedRecord({ id: 'run-1', promoted: true });
    const folder = await writeRun(join(harness.temp, record.id), record);
    await writeFile(join(folder, 'run.json'), olderText(JSON.stringify(record)));
    const request = { api, context, key, temp: harness.temp };
    await new BranchStore(request, branch.name, () => {}).keep(folder);
    expect(await held()).toMatchObject({ found: false });
    await promote('run-2');
    expect(await held()).toMatchObject({ runId: 'run-2' });
  });

  it('is not confused by a branch whose name only begins like its own', async () => {
    harness.emulator.state.refs.set('heads/sluice/baselines-2', 'f'.repeat(40));
    expect(await held()).toMatchObject({ found: false });
  });

  it('that may not be read is forbidden, never the first run', async () => {
    await promote('run-1');
    harness.emulator.faults.add('git.tree', { kind: 'status', status: 404 });
    harness.emulator.faults.add('git.matchingRefs', { kind: 'status', status: 404 });
    await expect(held()).rejects.toThrow(NotAllowedError);
  });

  it.each([
    ['default branch', 'main', {}],
    ['pull request’s base branch', 'release', { baseRef: 'release' }],
  ])('is refused for the %s, which holds the code', async (_, name, base) => {
    const { state } = harness.emulator;
    state.refs.set('heads/release', state.refs.get('heads/main')!);
    const pull = openPull(state, { branch: 'better', ...base });
    const { host } = openHost({ event: 'pull_request', pull }, { permissions });
    await expect(host.findBaseline(key, { kind: 'branch', name })).rejects.toThrow(InputError);
  });

  it('is refused when it holds files and no run: it was made for something else', async () => {
    const { state } = harness.emulator;
    const source = Buffer.from('print()');
    const sha = gitHash('blob', source);
    state.gitBlobs.set(sha, source);
    const tree = gitHash('tree', 'src');
    state.trees.set(tree, [{ path: 'src/train.py', mode: '100644', type: 'blob', sha }]);
    commit(state, 'code', { tree, branch: 'sluice/baselines' });
    await expect(held()).rejects.toThrow(InputError);
  });

  it.each<[string, Partial<FinishedRecord>]>([
    ['of another project', { project: 'fraud' }],
    ['of another experiment', { experiment: 'pricing' }],
    ['of a run that failed', { decision: failed }],
    ['of a run that was not promoted', { promoted: false }],
  ])('breaks on a record %s', async (_, overrides) => {
    await promote('run-1');
    swapRecord(finishedRecord({ promoted: true, ...overrides }));
    await expect(held()).rejects.toThrow(BrokenError);
  });

  it('holds every experiment', async () => {
    await promote('run-1');
    await promote('run-2', { experiment: 'other' });
    expect(await held()).toMatchObject({ runId: 'run-1' });
  });

  it('does not lose what other jobs promote at the same time', async () => {
    const { api, context } = harness.job({ event: 'push' }, permissions);
    const keep = async (experiment: string) => {
      const record = finishedRecord({ id: `run-${experiment}`, experiment });
      const folder = await writeRun(join(harness.temp, record.id), record);
      const request = { api, context, key: record, temp: harness.temp };
      await new BranchStore(request, 'sluice/baselines', () => {}).keep(folder);
    };
    await Promise.all(['a', 'b', 'c'].map(keep));
    const { state } = harness.emulator;
    const tip = state.commits.get(state.refs.get('heads/sluice/baselines')!)!;
    const records = state.trees.get(tip.tree)!.map((entry) => entry.path);
    expect(records.filter((path) => path.endsWith('run.json')).sort()).toEqual([
      'credit/a/run.json',
      'credit/b/run.json',
      'credit/c/run.json',
    ]);
  });

  it('is not touched by a run that does not promote', async () => {
    await promote('run-1');
    const opened = openHost(pullRequest(), { permissions });
    await find(opened, branch);
    await publish(opened, finishedRecord({ id: 'run-2' }), { source: branch });
    expect(await held()).toMatchObject({ runId: 'run-1' });
  });

  it('breaks the run that promotes when the job may not write it', async () => {
    const opened = openHost({ event: 'push' });
    await find(opened, branch);
    const record = finishedRecord({ promoted: true });
    await expect(publish(opened, record, { source: branch })).rejects.toThrow('contents: write');
  });

  it('breaks the run that promotes without a token, and no other', async () => {
    const push = openHost({ event: 'push' }, { permissions: null });
    const refused = await find(push, branch).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BrokenError);
    expect(refused).not.toBeInstanceOf(NotAllowedError);
    const pull = openHost(pullRequest(), { permissions: null });
    await expect(find(pull, branch)).rejects.toThrow(NotAllowedError);
  });

  it.each([
    ['was there already', ['run-1'], 'git.updateRef'],
    ['was made by it', [], 'git.createRef'],
  ])('goes back to where it was when the run breaks, where it %s', async (_, before, route) => {
    for (const id of before) await promote(id);
    const { state } = harness.emulator;
    const tip = state.refs.get('heads/sluice/baselines');
    harness.emulator.faults.add(route, { kind: 'lost' }, 1);
    const opened = openHost({ event: 'push' }, { permissions });
    const record = finishedRecord({ id: 'run-2', promoted: true });
    await find(opened, branch);
    await publish(opened, record, { source: branch });
    expect(state.refs.get('heads/sluice/baselines')).not.toBe(tip);
    await withdraw(opened, unfinishedRecord({ id: 'run-2' }));
    expect(state.refs.get('heads/sluice/baselines')).toBe(tip);
    expect(opened.warnings).toEqual([]);
  });

  it('goes back, too, when nobody could say that it had moved', async () => {
    await promote('run-1');
    const { state } = harness.emulator;
    const tip = state.refs.get('heads/sluice/baselines');
    harness.emulator.faults.add('git.updateRef', { kind: 'lost' }, 4);
    const opened = openHost({ event: 'push' }, { permissions });
    const record = finishedRecord({ id: 'run-2', promoted: true });
    await find(opened, branch);
    await expect(publish(opened, record, { source: branch })).rejects.toThrow('HTTP 502');
    expect(state.refs.get('heads/sluice/baselines')).not.toBe(tip);
    await withdraw(opened, unfinishedRecord({ id: 'run-2' }));
    expect(state.refs.get('heads/sluice/baselines')).toBe(tip);
  });

  it('stays where another job has moved it since', async () => {
    const opened = openHost({ event: 'push' }, { permissions });
    await find(opened, branch);
    await publish(opened, finishedRecord({ id: 'run-1', promoted: true }), { source: branch });
    await promote('run-2', { experiment: 'other' });
    const tip = harness.emulator.state.refs.get('heads/sluice/baselines');
    await withdraw(opened, unfinishedRecord({ id: 'run-1' }));
    expect(harness.emulator.state.refs.get('heads/sluice/baselines')).toBe(tip);
  });

  it('breaks when a link stands on the branch, or a path that leaves the folder', async () => {
    const { trees, commits, refs } = harness.emulator.state;
    await promote('run-1');
    const tip = commits.get(refs.get('heads/sluice/baselines')!)!;
    const [first] = trees.get(tip.tree)!;
    for (const entry of [
      { path: 'credit/scoring/run.json', mode: '120000' },
      { path: 'credit/scoring/../../run.json', mode: '100644' },
    ]) {
      trees.set(tip.tree, [{ ...first!, ...entry }]);
      await expect(held()).rejects.toThrow(BrokenError);
    }
  });
});
