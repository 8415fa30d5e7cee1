import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Emulator } from '../emulator/emulator.js';
import { type JobResult, runJob } from '../emulator/runner.js';
import { commit, mergePull, openPull, type PullRequest } from '../emulator/state.js';
import {
  artifactsOf,
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from './github-workspace.js';
import { zstdFrame } from './zstd-frame.js';

const JUDGE = resolve('dist/judge/index.js');
const TRAIN = resolve('dist/train/index.js');
const PROMOTE = resolve('dist/promote/index.js');
const EVIDENCE = 'sluice~credit~scoring';
const PROMOTED = 'promoted~credit~scoring';

const CONFIG = `project: credit
experiment: scoring
predictions:
  path: out/new.csv
  positive: yes
  labels: {path: data/truth.csv, label: truth}
gate:
  conditions:
    - auc >= baseline - 2pp
    - accuracy >= 60%
`;
const ROWS = 600;
const isYes = (row: number) => row % 3 === 0;

/** The labels of the job's own data. */
const TRUTH = `${['id,truth', ...rows((row) => `r${row},${isYes(row) ? 'yes' : 'no'}`)].join('\n')}\n`;

/** Answers of which so many are wrong, beside labels that say they are all right. */
function answers(wrong: number): string {
  const lines = rows((row) => {
    const said = row < wrong ? !isYes(row) : isYes(row);
    return `r${row},${said ? 'yes' : 'no'},${said ? 0.8 : 0.3}`;
  });
  return `${['id,label,score', ...lines.reverse()].join('\n')}\n`;
}

function rows(line: (row: number) => string): string[] {
  return Array.from({ length: ROWS }, (_, row) => line(row));
}

// One story: each test goes on where the one before ended.
describe('a repository that has predictions and no training, through dist/judge', () => {
  let emulator: Emulator;
  let workspace: Workspace;
  let first: JobResult;
  let better: PullRequest;

  beforeAll(async () => {
    emulator = await Emulator.start();
    workspace = await newWorkspace(emulator);
    for (const folder of ['out', 'data'])
      await mkdir(join(workspace.folder, folder), { recursive: true });
    const files = { 'sluice.yml': Buffer.from(CONFIG), 'data/truth.csv': Buffer.from(TRUTH) };
    commit(emulator.state, 'the config and the labels', { branch: 'main', files });
    await write('sluice.yml', CONFIG);
    await write('data/truth.csv', TRUTH);
  });
  afterAll(async () => {
    const { unknown } = emulator;
    await emulator.close();
    expect(unknown).toEqual([]);
  });

  const write = (path: string, text: string | Uint8Array) =>
    writeFile(join(workspace.folder, path), text);

  async function judge(
    wrong: number,
    options: Omit<Parameters<typeof runAction>[2], 'entry'>,
    packed: (text: Uint8Array) => Uint8Array = (text) => text,
  ): Promise<JobResult> {
    await write('out/new.csv', packed(Buffer.from(answers(wrong))));
    return runAction(emulator, workspace, { ...options, entry: [JUDGE] });
  }

  it('a push to main makes the first predictions the baseline, by the labels of the job', async () => {
    first = await judge(120, { trigger: { event: 'push' } });
    expect(first.stderr + first.stdout).not.toContain('::warning::');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ verdict: 'passed', passed: 'true', 'model-path': '' });
    expect(JSON.parse(first.outputs['metrics']!)).toMatchObject({ accuracy: 0.8 });
    expect(artifactsOf(emulator, first.run.id)).toEqual([EVIDENCE, PROMOTED]);
  });

  it('a promoted run keeps its predictions, with those labels beside them', () => {
    const artifact = emulator.state.artifacts.find(({ name }) => name === PROMOTED)!;
    const files = unzipSync(emulator.state.blobs.get(artifact.blob)!.content!);
    const kept = Buffer.from(files['predictions.csv']!).toString();
    expect(kept.split('\n')[1]).toBe('r0,yes,no,0.3');
  });

  it('a pull request that improves, in zstd, has a comment, a green check and no model', async () => {
    better = openPull(emulator.state, { branch: 'better' });
    const trigger = { event: 'pull_request', pull: better } as const;
    const job = await judge(60, { trigger }, zstdFrame);
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': first.run.headSha });
    expect(artifactsOf(emulator, job.run.id)).toEqual([EVIDENCE]);
    expect(emulator.state.comments).toMatchObject([
      { issue: better.number, body: expect.stringContaining('passed') },
    ]);
    expect(emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'success' });
  });

  it('one that gets worse, in gzip, fails', async () => {
    const pull = openPull(emulator.state, { branch: 'worse' });
    const job = await judge(300, { trigger: { event: 'pull_request', pull } }, gzipSync);
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false' });
    expect(emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
  });

  it('so does one that brings labels of its own', async () => {
    const pull = openPull(emulator.state, { branch: 'own labels' });
    await write('data/truth.csv', answers(300).replace('id,label', 'id,truth'));
    const job = await judge(300, { trigger: { event: 'pull_request', pull } });
    await write('data/truth.csv', TRUTH);
    expect(job.exitCode).toBe(1);
    expect(job.stdout).toContain('predictions.labels: data/truth.csv is not as it is at the base');
  });

  it('the merge of the better one is judged first where it is not to be promoted yet', async () => {
    const sha = mergePull(emulator.state, better);
    const job = await judge(60, { trigger: { event: 'push' }, inputs: { promote: 'never' } });
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': first.run.headSha });
    expect(artifactsOf(emulator, job.run.id)).toEqual([EVIDENCE]);

    const merged = await judge(60, { trigger: { event: 'push' } });
    expect(artifactsOf(emulator, merged.run.id)).toEqual([EVIDENCE, PROMOTED]);
    const pull = openPull(emulator.state, { branch: 'next' });
    const next = await judge(50, { trigger: { event: 'pull_request', pull } });
    expect(next.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': sha });
    expect(uploadedRecord(emulator, next.run.id).baseline).toMatchObject({
      runId: merged.outputs['run-id'],
    });
  });
});

describe('a pipeline of three jobs, through dist/train, dist/judge and dist/promote', () => {
  it('trains without a token, judges on another runner, and promotes in a third job', async () => {
    const emulator = await Emulator.start();
    const trigger = { event: 'push' } as const;
    const taken = ({ outputs }: JobResult) => ({
      'run-id': outputs['run-id']!,
      'run-digest': outputs['run-digest']!,
    });
    try {
      const train = { trigger, entry: [TRAIN], permissions: null };
      const trained = await runAction(emulator, await newWorkspace(emulator), train);
      expect(trained.exitCode).toBe(0);
      expect(trained.stdout).toContain('No gate has judged it yet.');
      expect(trained.summary).toContain('credit/scoring was trained');
      const inRun = trained.run;
      const elsewhere = await newWorkspace(emulator);
      const judged = await runAction(emulator, elsewhere, {
        trigger,
        inRun,
        entry: [JUDGE],
        inputs: { ...taken(trained), promote: 'never' },
      });
      expect(judged.exitCode).toBe(0);
      expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
      expect(existsSync(join(elsewhere.folder, 'models/production/model.json'))).toBe(true);
      expect(judged.stdout).toContain('nothing was promoted before, and promote is "never"');
      expect(artifactsOf(emulator, inRun.id)).not.toContain(PROMOTED);
      const promoted = await runJob(emulator, {
        trigger,
        inRun,
        entry: [PROMOTE],
        inputs: taken(judged),
        fastClock: true,
      });
      expect(promoted.exitCode).toBe(0);
      expect(promoted.outputs).toEqual({ promoted: 'true' });
      expect(promoted.summary).toContain('passed');
      expect(emulator.state.checks.at(-1)).toMatchObject({
        conclusion: 'success',
        externalId: expect.stringMatching(`^sluice:promoted:${inRun.id} `),
      });

      const pull = openPull(emulator.state, { branch: 'next' });
      const next = await runAction(emulator, elsewhere, {
        trigger: { event: 'pull_request', pull },
      });
      expect(uploadedRecord(emulator, next.run.id).baseline).toMatchObject({
        runId: judged.outputs['run-id'],
      });
      expect(emulator.unknown).toEqual([]);
    } finally {
      await emulator.close();
    }
  });
});
