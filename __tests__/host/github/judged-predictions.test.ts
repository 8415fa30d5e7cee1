import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { judgeInputs } from '../../../src/commands/action-inputs.js';
import { runAction } from '../../../src/commands/run-action.js';
import {
  artifactsOf,
  newWorkspace,
  uploadedRecord,
  type Workspace,
} from '../../e2e/github-workspace.js';
import { zstdFrame } from '../../e2e/zstd-frame.js';
import { Emulator } from '../../emulator/emulator.js';
import { commit, mergePull, openPull, type PullRequest } from '../../emulator/state.js';
import { type StepOptions, type StepResult, stepInProcess } from './in-process.js';

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

/** The action in judge/, as a job's only step. */
function judgeStep(
  emulator: Emulator,
  workspace: Pick<Workspace, 'folder'>,
  options: Pick<StepOptions, 'trigger'> & Partial<StepOptions>,
): Promise<StepResult> {
  const given = { inputs: {}, ...options };
  return stepInProcess(emulator, workspace, given, (read, runner) =>
    runAction(judgeInputs(read), runner),
  );
}

// One story: each test goes on where the one before ended.
describe('a repository that has predictions and no training', () => {
  let emulator: Emulator;
  let workspace: Workspace;
  let first: StepResult;
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
    options: Pick<StepOptions, 'trigger'> & Partial<StepOptions>,
    packed: (text: Uint8Array) => Uint8Array = (text) => text,
  ): Promise<StepResult> {
    await write('out/new.csv', packed(Buffer.from(answers(wrong))));
    return judgeStep(emulator, workspace, options);
  }

  it('a push to main makes the first predictions the baseline, by the labels of the job', async () => {
    first = await judge(120, { trigger: { event: 'push' } });
    expect(first.annotations).toEqual([]);
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
    expect(job.log).toContain('predictions.labels: data/truth.csv is not as it is at the base');
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

describe('a repository whose trainer leaves single numbers alone', () => {
  let emulator: Emulator;
  let workspace: Workspace;

  beforeAll(async () => {
    emulator = await Emulator.start();
    workspace = await newWorkspace(emulator);
  });
  afterAll(() => emulator.close());

  const GATE = 'eval.accuracy >= 0.9\nlatency_p95 <= 120';

  /** Judges what DVC leaves, by the input and no config. */
  async function judge(latency: number, trigger: StepOptions['trigger'], gate = GATE) {
    const metrics = { eval: { accuracy: 0.93 }, latency_p95: latency };
    await writeFile(join(workspace.folder, 'metrics.json'), JSON.stringify(metrics));
    const inputs = { numbers: 'metrics.json', project: 'shop', experiment: 'ranker', gate };
    return judgeStep(emulator, workspace, { trigger, inputs });
  }

  it('holds them to their limits on main, and keeps them as the baseline', async () => {
    const { exitCode, outputs, run } = await judge(100, { event: 'push' });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'passed', 'model-path': '' });
    expect(artifactsOf(emulator, run.id)).toEqual(['sluice~shop~ranker', 'promoted~shop~ranker']);
  });

  it('fails a pull request that misses one, by name, also where it asks for less', async () => {
    for (const gate of [GATE, 'latency_p95 <= 200']) {
      const pull = openPull(emulator.state, { branch: 'slower' });
      const job = await judge(150, { event: 'pull_request', pull }, gate);
      expect(job.exitCode).toBe(1);
      expect(job.outputs).toMatchObject({ verdict: 'failed', passed: 'false' });
      const { body } = emulator.state.comments.at(-1)!;
      expect(body).toContain('❌ **latency&#95;p95 &#60;= 120**<br>30.0 above the limit');
      expect(emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
    }
  });

  it('can not tell by one that is held against the last run’s, and promotes nothing', async () => {
    const { outputs, run } = await judge(90, { event: 'push' }, 'latency_p95 <= baseline');
    expect(outputs).toMatchObject({ verdict: 'inconclusive', passed: 'false' });
    expect(artifactsOf(emulator, run.id)).toEqual(['sluice~shop~ranker']);
  });
});
