import { describe, expect, it } from '@jest/globals';
import { strToU8, type Zippable } from 'fflate';
import { BrokenError, InputError, NotAllowedError } from '../../../src/errors.js';
import { reportBody } from '../../../src/host/github/body.js';
import { readWorkflowRun, writeForkComments } from '../../../src/host/github/fork-comment.js';
import { marker } from '../../../src/host/github/marker.js';
import {
  type FinishedRecord,
  parseRecord,
  type RunRecord,
} from '../../../src/record/run-record.js';
import { payloadOf, type Trigger } from '../../emulator/event-payloads.js';
import { UNREADABLE, type Unreadable } from '../../emulator/faults.js';
import { pastRun, putArtifact } from '../../emulator/seed.js';
import { openPull, type PullRequest, pushToPull } from '../../emulator/state.js';
import { ACTIONS_BOT, ASKED, type Permissions, READ_ONLY } from '../../emulator/tokens.js';
import { finding, finishedRecord, runFiles, unfinishedRecord } from '../run-folder.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const FORK = 'stranger/models';
const { actions: _, ...NO_ACTIONS } = ASKED;

function forkRun(record: unknown, name = 'sluice~credit~scoring') {
  const pull = openPull(harness.emulator.state, { branch: 'fix', headRepository: FORK });
  const run = pastRun(harness.emulator, { event: 'pull_request', pull });
  const files: Zippable = { 'run.json': strToU8(JSON.stringify(record)) };
  putArtifact(harness.emulator, run, name, files);
  return { pull, run };
}

/** The job on `workflow_run` that follows a run. */
async function comment(trigger: Trigger, permissions?: Permissions) {
  const { api, context } = harness.job(trigger, permissions);
  const said: string[] = [];
  const warned: string[] = [];
  const run = readWorkflowRun(payloadOf(harness.emulator, trigger));
  const urls = await writeForkComments({
    api,
    context,
    run,
    temp: harness.temp,
    say: (message) => said.push(message),
    warn: (message) => warned.push(message),
  });
  return { urls, said, warned };
}

const comments = () => harness.emulator.state.comments;

describe('the comment for a fork', () => {
  it('is on the pull request that has the run’s head, though the event names none', async () => {
    const { pull, run } = forkRun(finishedRecord());
    const { urls } = await comment({ event: 'workflow_run', run });
    expect(urls).toHaveLength(1);
    expect(comments()).toMatchObject([{ issue: pull.number }]);
    expect(comments()[0]!.body).toContain('accuracy');
    expect(comments()[0]!.body).toContain('the fork’s own code');
  });

  it('is one for each experiment of the run, updated by the next run', async () => {
    const { pull, run } = forkRun(finishedRecord());
    const other = finishedRecord({ experiment: 'other' });
    const files = { 'run.json': strToU8(JSON.stringify(other)) };
    putArtifact(harness.emulator, run, 'sluice~credit~other', files);
    await comment({ event: 'workflow_run', run });
    expect(comments()).toHaveLength(2);
    pushToPull(harness.emulator.state, pull);
    const next = pastRun(harness.emulator, { event: 'pull_request', pull });
    putArtifact(harness.emulator, next, 'sluice~credit~other', files);
    await comment({ event: 'workflow_run', run: next });
    expect(comments()).toHaveLength(2);
  });

  it('says in its title whose account it is', async () => {
    const { run } = forkRun(finishedRecord());
    await comment({ event: 'workflow_run', run });
    const heading = comments()[0]!
      .body.split('\n')
      .find((line) => line.startsWith('### '));
    expect(heading).toMatch(/^### ✅ .*by the fork’s own account$/);
  });

  it.each([
    ['passed', 'failure'],
    ['passed', 'cancelled'],
    ['failed', 'success'],
  ] as const)(
    'shows nothing as passed of a record that says %s of a run that ended with %s',
    async (verdict, conclusion) => {
      const record = finishedRecord({
        decision: { verdict, findings: [finding(), finding({ verdict: 'fail' })] },
      });
      const { run } = forkRun(record);
      run.conclusion = conclusion;
      await comment({ event: 'workflow_run', run });
      const { body } = comments()[0]!;
      expect(body).not.toContain('✅');
      expect(body).toContain(`its run ended with ${conclusion}`);
      expect(body).toContain(
        `By the fork’s own account, which that contradicts, it is “${verdict}”`,
      );
    },
  );

  it('of a branch that is proposed to two bases is on the pull request that each run is of', async () => {
    const { state } = harness.emulator;
    state.refs.set('heads/release', state.refs.get('heads/main')!);
    const one = openPull(state, { branch: 'fix', headRepository: FORK });
    const two = openPull(state, { branch: 'fix', headRepository: FORK, baseRef: 'release' });
    two.headSha = one.headSha;
    for (const pull of [one, two]) {
      const run = pastRun(harness.emulator, { event: 'pull_request', pull });
      const git = { sha: pull.mergeSha, ref: `refs/pull/${pull.number}/merge`, dirty: false };
      const files = { 'run.json': strToU8(JSON.stringify(finishedRecord({ git }))) };
      putArtifact(harness.emulator, run, 'sluice~credit~scoring', files);
      await comment({ event: 'workflow_run', run });
    }
    expect(comments().map(({ issue }) => issue)).toEqual([one.number, two.number]);
  });

  it('of two workflows says what each of their runs found bad', async () => {
    const { emulator } = harness;
    const pull = openPull(emulator.state, { branch: 'fix', headRepository: FORK });
    for (const verdict of ['failed', 'passed'] as const) {
      const workflow = `.github/workflows/${verdict}.yml`;
      const run = pastRun(emulator, { event: 'pull_request', pull }, { workflow });
      run.conclusion = verdict === 'failed' ? 'failure' : 'success';
      const decision = {
        verdict,
        findings: [finding({ verdict: verdict === 'failed' ? 'fail' : 'pass' })],
      };
      const files = { 'run.json': strToU8(JSON.stringify(finishedRecord({ decision }))) };
      putArtifact(emulator, run, 'sluice~credit~scoring', files);
      await comment({ event: 'workflow_run', run });
    }
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).toMatch(/^<!--[^\n]+\n\*\*Another job judged this commit/);
    expect(comments()[0]!.body).toMatch(/failed\.yml[^\n]+❌ failed/);
  });

  it('is on none of two pull requests when the record names neither', async () => {
    const { pull, run } = forkRun(finishedRecord());
    const two = openPull(harness.emulator.state, { branch: 'fix', headRepository: FORK });
    two.headSha = pull.headSha;
    const { urls, warned } = await comment({ event: 'workflow_run', run });
    expect(urls).toEqual([]);
    expect(warned.join()).toContain(`#${pull.number} and #${two.number}`);
  });

  it('leaves what the run has written itself, as Dependabot’s may', async () => {
    const { pull, run } = forkRun(finishedRecord());
    const key = { project: 'credit', experiment: 'scoring' };
    const by = { runId: run.id, attempt: run.attempt };
    harness.emulator.state.comments.push({
      id: harness.emulator.state.nextId++,
      issue: pull.number,
      author: ACTIONS_BOT,
      body: `${marker('comment', key, by)}\nits own words`,
      createdAt: '',
      updatedAt: '',
    });
    const { urls } = await comment({ event: 'workflow_run', run });
    expect(urls).toHaveLength(1);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringContaining('its own words')]);
  });

  it('says when the run broke', async () => {
    const { run } = forkRun(unfinishedRecord());
    await comment({ event: 'workflow_run', run });
    expect(comments()[0]!.body).toContain('Sluice stopped on an error');
  });

  it('is not written on a head that was pushed over, nor on somebody else’s pull request', async () => {
    const { pull, run } = forkRun(finishedRecord());
    pushToPull(harness.emulator.state, pull);
    const namesake: PullRequest = openPull(harness.emulator.state, { branch: 'fix' });
    expect(namesake.number).not.toBe(pull.number);
    const { urls, said } = await comment({ event: 'workflow_run', run });
    expect(urls).toEqual([]);
    expect(said.join()).toContain('any more');
    expect(comments()).toEqual([]);
  });

  it('is not written for a push', async () => {
    const run = pastRun(harness.emulator, { event: 'push' });
    const { said } = await comment({ event: 'workflow_run', run });
    expect(said.join()).toContain('no pull request');
  });

  it('is refused on an event that no run started', () => {
    expect(() => readWorkflowRun({ push: true })).toThrow(InputError);
  });

  it('never says that a fork’s model is the baseline, whatever its record says', async () => {
    const { run } = forkRun(finishedRecord({ promoted: true, exportPath: 'models' }));
    await comment({ event: 'workflow_run', run });
    expect(comments()[0]!.body).toContain('The model was exported');
    expect(comments()[0]!.body).not.toContain('baseline from now on');
  });

  it('is written for the other experiments when an artifact named like ours is not', async () => {
    const { run } = forkRun(finishedRecord());
    putArtifact(harness.emulator, run, 'sluice~gate~photos', { 'photo.txt': strToU8('x') });
    putArtifact(harness.emulator, run, 'sluice~credit~zip', Buffer.from('no archive'));
    const { urls, warned } = await comment({ event: 'workflow_run', run });
    expect(urls).toHaveLength(1);
    expect(warned).toHaveLength(2);
    expect(warned.join()).toContain('"sluice~gate~photos"');
  });

  it.each<[string, Permissions, string]>([
    ['write comments', READ_ONLY, 'pull-requests: write'],
    ['read pull requests', { actions: 'read', metadata: 'read' }, 'pull-requests: write'],
    ['read artifacts', NO_ACTIONS, 'actions: read'],
  ])('says what is missing when the job may not %s', async (_, permissions, missing) => {
    const { run } = forkRun(finishedRecord());
    const error = await comment({ event: 'workflow_run', run }, permissions).catch((e) => e);
    expect(error).toBeInstanceOf(NotAllowedError);
    expect(error.fix).toContain(`permissions: ${missing}`);
    expect(error.fix).toContain('decided in its own run');
  });

  describe.each(['pulls.list', 'runs.artifacts', 'artifacts.zip', 'comments.list'])(
    'when %s is answered',
    (route) => {
      it.each(Object.keys(UNREADABLE) as Unreadable[])(
        'with what says nothing (%s), breaks: that is never "nothing to comment on"',
        async (as) => {
          const { run } = forkRun(finishedRecord());
          harness.emulator.faults.add(route, { kind: 'answer', as });
          const error = await comment({ event: 'workflow_run', run }).catch((e: unknown) => e);
          expect(error).toBeInstanceOf(BrokenError);
          expect(error).not.toBeInstanceOf(NotAllowedError);
          expect((error as BrokenError).message).toContain("can't be read");
        },
      );
    },
  );

  it.each(Object.keys(UNREADABLE) as Unreadable[])(
    'is there once when GitHub wrote it and its answer says nothing (%s)',
    async (as) => {
      const { run } = forkRun(finishedRecord());
      harness.emulator.faults.add('comments.create', { kind: 'answer', as });
      const { urls } = await comment({ event: 'workflow_run', run });
      expect(urls).toHaveLength(1);
      expect(comments()).toHaveLength(1);
    },
  );

  it('breaks when the artifact can’t be downloaded: that says nothing about what it holds', async () => {
    const { run } = forkRun(finishedRecord());
    harness.emulator.faults.add('blob.get', { kind: 'status', status: 500 });
    await expect(comment({ event: 'workflow_run', run })).rejects.toThrow('download failed');
  });

  it.each<[string, unknown, string?]>([
    ['no record', { hello: 'world' }],
    ['of another experiment than its artifact says', finishedRecord({ experiment: 'other' })],
    ['named to break out of the marker', finishedRecord({ project: 'a --> b' })],
    ['named after what is not UTF-16', finishedRecord({ project: '\ud800' })],
    ['with an id that is Markdown', finishedRecord({ id: '[x](//evil.test)' })],
  ])('is not written for a record that is %s', async (_, record) => {
    const { run } = forkRun(record);
    const { warned } = await comment({ event: 'workflow_run', run });
    expect(warned).toHaveLength(1);
    expect(comments()).toEqual([]);
  });

  it('is not written for an archive that leaves its folder', async () => {
    const { run } = forkRun(finishedRecord());
    putArtifact(harness.emulator, run, 'sluice~credit~scoring', { '../run.json': strToU8('{}') });
    const { warned } = await comment({ event: 'workflow_run', run });
    expect(warned.join()).toContain("can't be unpacked");
    expect(comments()).toEqual([]);
  });

  it('reads no report of the run’s own making', async () => {
    const record = finishedRecord();
    const { run } = forkRun(record);
    const files = { ...runFiles(record), 'report.md': 'MERGE THIS NOW' };
    const zip = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
    putArtifact(harness.emulator, run, 'sluice~credit~scoring', Object.fromEntries(zip));
    await comment({ event: 'workflow_run', run });
    expect(comments()[0]!.body).not.toContain('MERGE');
  });

  it('neither takes the page of a report for evidence, nor links what a fork wrote into it', async () => {
    const record = finishedRecord();
    const { run } = forkRun(record);
    const page = Buffer.from('<!doctype html>MERGE THIS NOW');
    const { id } = putArtifact(harness.emulator, run, 'sluice~credit~scoring.html', page);
    const { warned } = await comment({ event: 'workflow_run', run });
    expect(warned).toEqual([]);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).not.toMatch(new RegExp(`artifacts/${id}\\b`));
  });
});

describe('a stranger’s record', () => {
  const HOSTILE = '<img src=x> @octocat #12 [a](https://evil.test) ![b](http://evil.test) --> | `c';
  const links = {
    repositoryUrl: 'https://github.com/octo/models',
    runUrl: 'https://github.com/octo/models/actions/runs/1',
    headSha: 'a'.repeat(40),
  };
  const full: FinishedRecord = finishedRecord({
    baseline: {
      found: true,
      runId: 'run-1',
      sha: 'b'.repeat(40),
      how: 'the base commit',
      url: 'https://github.com/octo/models/actions/runs/7',
    },
    decision: {
      verdict: 'failed',
      findings: [finding({ verdict: 'fail', where: 'Home = rent' }), finding()],
    },
    comparison: {
      rows: 10,
      note: 'half of the rows',
      maySeen: false,
      metrics: [
        {
          metric: 'accuracy',
          orientation: 'higher',
          candidate: 0.8,
          baseline: 0.7,
          rows: 10,
          d: 0.1,
          interval: [0.01, 0.2],
          confidence: 0.95,
          p: 0.03,
          n: 10,
          flips: { candidate: 1, baseline: 0 },
          informative: 1,
          rule: 'Tango',
          why: 'few rows',
          shown: 'better',
        },
      ],
    },
    data: {
      ...finishedRecord().data,
      warnings: [{ code: 'constant-column', message: 'a column is constant', column: 'Home' }],
    },
    metrics: {
      test: {
        accuracy: { value: 0.8, interval: [0.7, 0.9], n: 10 },
        precision: { value: null, interval: null, n: 0, why: 'nothing was predicted bad' },
      },
      slices: [],
    },
  });

  /** The record with one of its strings, or one of its keys, replaced. */
  function* hostileRecords(): Generator<unknown> {
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value === 'string') paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(full, []);
    for (const path of paths) {
      for (const payload of [HOSTILE, '@octocat', '<!-- x']) {
        const copy = JSON.parse(JSON.stringify(full));
        const last = path.at(-1)!;
        const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
        parent[last] = payload;
        yield copy;
      }
    }
    const renamed = JSON.parse(JSON.stringify(full));
    renamed.metrics.test[HOSTILE] = renamed.metrics.test.accuracy;
    renamed.history = [{ [HOSTILE]: 1 }, { [HOSTILE]: 2 }];
    renamed.params = { [HOSTILE]: HOSTILE };
    yield renamed;
  }

  it('shows as plain text wherever its strings appear', async () => {
    let rendered = 0;
    for (const record of hostileRecords()) {
      let parsed: RunRecord;
      try {
        parsed = await parseRecord(JSON.stringify(record), 'a record');
      } catch {
        continue;
      }
      rendered++;
      const body = reportBody(parsed, links, 65_000);
      expect(body).not.toMatch(
        /<img|<!--|@octocat|\]\(http(?!s:\/\/github\.com\/(?:octo\/models|sluice-ml\/sluice)\/)|evil\.test\)|(?<!&)#12\b/,
      );
      expect(body).not.toContain('`c');
    }
    expect(rendered).toBeGreaterThan(50);
  });

  it('links to its baseline only inside this repository', () => {
    expect(reportBody(full, links, 65_000)).toContain('/actions/runs/7)');
    for (const url of [
      'https://evil.test/',
      'https://github.com/octo/models/actions/runs/7/../../../../evil',
      'javascript:alert(1)',
    ]) {
      const baseline = { ...full.baseline, url } as FinishedRecord['baseline'];
      const body = reportBody({ ...full, baseline }, links, 65_000);
      expect(body).not.toContain(url);
    }
  });
});

describe('the report’s length', () => {
  const links = { repositoryUrl: 'https://x.test/o/r', runUrl: 'https://x.test/1', headSha: 'a' };
  const long = finishedRecord({
    decision: {
      verdict: 'failed',
      findings: Array.from({ length: 3000 }, (_, i) =>
        finding({ verdict: 'fail', where: `Home = ${i}` }),
      ),
    },
  });

  it.each([65_000, 8_000])('stays within %d characters and says that it was cut', (limit) => {
    const body = reportBody(long, links, limit);
    expect(body.length).toBeLessThanOrEqual(limit);
    expect(body).toContain('does not fit');
    expect(body).toContain('https://x.test/1');
  });

  it('closes what it cuts through', () => {
    const record = finishedRecord({
      history: Array.from({ length: 5000 }, () => ({ loss: 0.123456, val_loss: 0.123456 })),
      metrics: {
        test: Object.fromEntries(
          Array.from({ length: 500 }, (_, i) => [`m${i}`, { value: 0.5, interval: null, n: 9 }]),
        ),
        slices: [],
      },
    });
    for (let limit = 1200; limit < 30_000; limit += 731) {
      const body = reportBody(record, links, limit);
      expect(body.length).toBeLessThanOrEqual(limit);
      expect(body.split('```').length % 2).toBe(1);
      expect(body.split('<details>').length).toBe(body.split('</details>').length);
    }
  });
});
