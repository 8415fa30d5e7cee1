import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { judgeInputs, promoteInputs, trainInputs } from '../../../src/commands/action-inputs.js';
import { runPromoteAction } from '../../../src/commands/promote-action.js';
import { runAction } from '../../../src/commands/run-action.js';
import { runTrainAction } from '../../../src/commands/train-action.js';
import { Random } from '../../../src/numeric/random.js';
import {
  artifactsOf,
  newWorkspace,
  uploadedRecord,
  type Workspace,
} from '../../e2e/github-workspace.js';
import { Emulator } from '../../emulator/emulator.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { commit, copyState, type GitHubState, openPull } from '../../emulator/state.js';
import { readWorkflow, usesOf } from '../../emulator/workflow.js';
import { describeSlowly } from '../../of-each-kind.js';
import { useHarness } from './harness.js';
import { type StepOptions, type StepResult, stepInProcess } from './in-process.js';

const github = useHarness();
const PUSH: Trigger = { event: 'push' };
/** `permissions: {}` */
const NOTHING = {};
const NEVER = { promote: 'never' };

let workspace: Workspace;
beforeEach(async () => {
  workspace = await newWorkspace(github.emulator);
});

type Given = Partial<StepOptions>;

function train(options: Given = {}): Promise<StepResult> {
  return step(options, (read, runner) => runTrainAction(trainInputs(read), runner));
}

/** Judges what a step trained, in the same workflow run unless told otherwise. */
function judge(trained: StepResult, options: Given = {}): Promise<StepResult> {
  return step(after(trained, options), (read, runner) => runAction(judgeInputs(read), runner));
}

function promote(judged: StepResult, options: Given = {}): Promise<StepResult> {
  return step(after(judged, options), (read, runner) =>
    runPromoteAction(promoteInputs(read), runner),
  );
}

function step(options: Given, work: Parameters<typeof stepInProcess>[3]): Promise<StepResult> {
  const given = { trigger: PUSH, inputs: {}, ...options };
  return stepInProcess(github.emulator, workspace, given, work);
}

function after({ run, outputs }: StepResult, { inputs, ...options }: Given): Given {
  const { 'run-id': id = '', 'run-digest': digest = '' } = outputs;
  return { inRun: run, ...options, inputs: { 'run-id': id, 'run-digest': digest, ...inputs } };
}

/**
 * What a step leaves, which is made for the first test that asks for it; the others get a copy of
 * what GitHub held after it. The workspace stays the test's own.
 */
function once(make: () => Promise<StepResult>): () => Promise<StepResult> {
  let left: { readonly result: StepResult; readonly state: GitHubState } | undefined;
  return async () => {
    if (!left) {
      const result = await make();
      left = { result, state: copyState(github.emulator.state) };
      return result;
    }
    const { emulator } = github;
    const folders = emulator.folders.splice(0);
    await emulator.close();
    github.emulator = await Emulator.start(copyState(left.state));
    github.emulator.folders.push(...folders);
    const { id, attempt } = left.result.run;
    const run = github.emulator.state.runs.find((one) => one.id === id && one.attempt === attempt)!;
    return { ...left.result, run };
  };
}

const errors = ({ annotations }: StepResult) =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ text }) => text)
    .join('\n');

describe('a run that one job trains, another judges and a third promotes', () => {
  it('is the baseline in the end, with the verdict, the model and the rows of a run in one job', async () => {
    const trained = await train({ permissions: NOTHING });
    expect(errors(trained)).toBe('');
    expect(trained.exitCode).toBe(0);
    expect(artifactsOf(github.emulator, trained.run.id)).toEqual([
      `trained~credit~scoring~${trained.outputs['run-id']}`,
    ]);
    const judged = await judge(trained, { inputs: NEVER });
    expect(errors(judged)).toBe('');
    expect(judged.exitCode).toBe(0);
    expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
    const record = uploadedRecord(github.emulator, trained.run.id);
    expect(record).toMatchObject({
      promoted: false,
      trainer: { kind: 'dense' },
      handed: { runId: trained.outputs['run-id'], attempt: 1 },
      formats: { tfjs: expect.anything(), onnx: expect.anything() },
    });
    const promoted = await promote(judged);
    expect(errors(promoted)).toBe('');
    expect(promoted.outputs).toEqual({ promoted: 'true' });
    expect(artifactsOf(github.emulator, trained.run.id)).toContain('promoted~credit~scoring');

    const inOne = await step({}, (read, runner) =>
      runAction({ ...judgeInputs(read), about: 'training' }, runner),
    );
    expect(uploadedRecord(github.emulator, inOne.run.id)).toMatchObject({
      metrics: record.metrics,
      baseline: { found: true, runId: judged.outputs['run-id'] },
      comparison: { rows: expect.any(Number), metrics: expect.arrayContaining([]) },
    });
  });

  it('may do so in the steps of one job, which leave nothing in each other’s way', async () => {
    const trained = await train();
    const judged = await judge(trained, { inJobOf: trained, inputs: NEVER });
    expect(errors(judged)).toBe('');
    expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
    const promoted = await promote(judged, { inJobOf: judged });
    expect(errors(promoted)).toBe('');
    expect(promoted.outputs).toEqual({ promoted: 'true' });
    expect(artifactsOf(github.emulator, trained.run.id)).toEqual([
      `trained~credit~scoring~${trained.outputs['run-id']}`,
      'sluice~credit~scoring',
      'model~credit~scoring',
      'promoted~credit~scoring',
    ]);

    // The next job’s steps are held to what these have promoted, a pull request’s too.
    const pull = openPull(github.emulator.state, { branch: 'x' });
    const trigger = { event: 'pull_request', pull } as const;
    const next = await train({ trigger });
    const held = await judge(next, { trigger, inJobOf: next, inputs: NEVER });
    expect(errors(held)).toBe('');
    expect(uploadedRecord(github.emulator, next.run.id)).toMatchObject({
      baseline: { found: true, runId: judged.outputs['run-id'] },
    });
    expect(errors(await promote(held, { trigger, inJobOf: held }))).toContain(
      'no run is promoted here',
    );
  });

  it('is compared with the baseline on a pull request, and told there', async () => {
    const first = await judge(await train());
    expect(first.outputs).toMatchObject({ verdict: 'passed' });
    const pull = openPull(github.emulator.state, { branch: 'x' });
    const trigger = { event: 'pull_request', pull } as const;
    const judged = await judge(await train({ trigger, permissions: NOTHING }), { trigger });
    expect(errors(judged)).toBe('');
    expect(judged.outputs).toMatchObject({ verdict: 'passed', 'baseline-sha': first.run.headSha });
    expect(github.emulator.state.comments).toMatchObject([{ issue: pull.number }]);
  });

  it('is judged by the next attempt, where the first one could not', async () => {
    const trained = await train();
    const again = await judge(trained, { rerunOf: trained.run, inRun: undefined });
    expect(errors(again)).toBe('');
    expect(again.outputs).toMatchObject({ verdict: 'passed' });
  });
});

describeSlowly('a run that one job trains, another judges and a third promotes, too', () => {
  it('has the last word in the job that judges, by rows that the promoted run holds for the next', async () => {
    const config = join(workspace.folder, 'sluice.yml');
    const text = await readFile(config, 'utf8');
    await writeFile(config, text.replace('positive: bad', 'positive: bad\n  confirm: 0.1'));
    await workspace.agree();
    const promoted = await promote(await judge(await train(), { inputs: NEVER }));
    expect(errors(promoted)).toBe('');
    expect(filesIn(promoted, 'promoted~credit~scoring')).toHaveProperty(['confirm.csv']);
    const first = uploadedRecord(github.emulator, promoted.run.id);
    const second = await judge(await train());
    expect(uploadedRecord(github.emulator, second.run.id)).toMatchObject({
      promoted: true,
      decision: {
        findings: expect.arrayContaining([
          expect.objectContaining({ confirm: true, comparison: expect.anything() }),
        ]),
      },
      confirm: { rows: first.data?.splits.confirm },
    });

    const pull = openPull(github.emulator.state, { branch: 'x' });
    const trigger = { event: 'pull_request', pull } as const;
    const proposed = await judge(await train({ trigger }), { trigger });
    expect(proposed.outputs).toMatchObject({ verdict: 'passed' });
    const record = uploadedRecord(github.emulator, proposed.run.id);
    expect(JSON.stringify(record)).not.toContain('"confirm":true');
    expect(filesIn(proposed, 'sluice~credit~scoring')).not.toHaveProperty(['confirm.csv']);
  });

  it('carries what its line of models is held against', async () => {
    await workspace.configure({
      conditions: ['accuracy >= 55%', 'auc >= baseline - 2pp'],
    });
    const first = await judge(await train());
    const second = await judge(await train(), { inputs: NEVER });
    expect((await promote(second)).outputs).toEqual({ promoted: 'true' });
    await workspace.writeData({ rows: 1600 });
    const third = await judge(await train());
    expect(uploadedRecord(github.emulator, third.run.id)).toMatchObject({
      baseline: { runId: second.outputs['run-id'] },
      // The first one’s model came along with the second: it is asked about rows that it never saw.
      decision: {
        findings: [
          {},
          {},
          { reference: { runId: first.outputs['run-id'], used: expect.any(Number) } },
        ],
      },
    });
  });
});

describe('jobs side by side', () => {
  const left = ({ run, outputs }: StepResult) => {
    const files = filesOf(outputs['run-id']!);
    const record = JSON.parse(Buffer.from(files['trained.json']!).toString());
    return { run: run.id, record, predictions: Buffer.from(files['predictions.csv']!).toString() };
  };

  it('each leave the predictions of a seed of their own, under its name', async () => {
    await workspace.configure({ train: 'epochs: 1, seeds: 2' });
    const [one, other] = [
      await train({ inputs: { seed: '7' } }),
      await train({ inputs: { seed: '8' } }),
    ];
    expect(errors(one) + errors(other)).toBe('');
    expect([left(one).record.seed, left(other).record.seed]).toEqual([7, 8]);
    expect(left(other).record.predictions).toMatchObject([{ seed: 8 }]);
    expect(left(other).predictions).not.toBe(left(one).predictions);
    // Its config is the one that is there: what is asked of it can be held to it.
    expect(left(other).record.params).toEqual(left(one).record.params);
  });

  it('each train a variant of the config, which says what was written over', async () => {
    await workspace.configure({ train: 'epochs: 1' });
    const variant = 'train.learning-rate=0.3\n# a wide one\nmodel.layers=[{dense: 16}]\n';
    const { record } = left(await train({ inputs: { variant } }));
    expect(record.variant).toEqual(['train.learning-rate=0.3', 'model.layers=[{dense: 16}]']);
    expect(record.params).toMatchObject({ train: { 'learning-rate': 0.3 } });
  });

  it.each([
    [{ variant: 'gate.confidence=0.6' }, 'this one changes what it asks'],
    [{ variant: 'data.split={seed: 99}' }, 'this one changes what it asks'],
    [{ variant: 'export.path=elsewhere' }, 'this one changes what it asks'],
    [{ variant: 'train.epoch=1' }, 'unknown key "epoch"'],
    [{ seed: '-1' }, '"-1" is no whole number'],
    [{ seed: '1e3' }, '"1e3" is no whole number'],
  ])('are refused where they would be no part of one question: %j', async (inputs, why) => {
    const trained = await train({ inputs });
    expect(errors(trained)).toContain(why);
    expect(trained.exitCode).toBe(2);
    expect(artifactsOf(github.emulator, trained.run.id)).toEqual([]);
  });
});

/** The workflow to copy: what its jobs are given. */
const toCopy = await readWorkflow('docs/workflows/seeds.yml');
const SEEDS = usesOf(toCopy, 'train', 'sluice-ml/sluice/train').map(({ seed }) => Number(seed));
const [TOGETHER = {}] = usesOf(toCopy, 'judge', 'sluice-ml/sluice/judge');

describeSlowly('five seeds that jobs side by side train', () => {
  const FIVE = {
    train: 'epochs: 2, learning-rate: 0.03, seeds: 5',
    conditions: ['auc > 0.5'],
  };
  const seed = (value: number, options: Given = {}) =>
    train({ ...options, inputs: { seed: String(value) } });
  /** One after the other, in the same workflow run. */
  const all = async (seeds: readonly number[], options: Given = {}) => {
    const trained: StepResult[] = [];
    for (const one of seeds) {
      trained.push(await seed(one, { ...options, ...(trained[0] && { inRun: trained[0].run }) }));
    }
    return trained;
  };
  const together = ([first]: readonly StepResult[], options: Given = {}) =>
    step({ inRun: first!.run, inputs: TOGETHER, ...options }, (read, runner) =>
      runAction(judgeInputs(read), runner),
    );
  const named = (trained: readonly StepResult[]) => ({
    ...TOGETHER,
    'run-ids': trained
      .map(({ outputs }) => `${outputs['run-id']} ${outputs['run-digest']}`)
      .join('\n'),
  });
  const told = (judged: StepResult, why: string, code = 4) => {
    expect(errors(judged)).toContain(why);
    expect(judged.exitCode).toBe(code);
    expect(judged.outputs).toMatchObject({ verdict: '', passed: 'false' });
    expect(artifactsOf(github.emulator, judged.run.id)).not.toContain('promoted~credit~scoring');
  };

  beforeEach(() => workspace.configure(FIVE));

  it('have no verdict while one is missing, and when it was run again that of one job that trains them all', async () => {
    const trained = await all(SEEDS.filter((one) => one !== 9));
    const early = await together(trained);
    expect(SEEDS).toEqual([7, 8, 9, 10, 11]);
    told(early, '4 of 5 seeds were left, and there is no verdict without the others: seed 9');
    expect(github.emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'action_required' });

    const again = await seed(9, { rerunOf: early.run });
    const judged = await together([again]);
    expect(errors(judged)).toBe('');
    expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
    const record = uploadedRecord(github.emulator, judged.run.id);
    expect(record).toMatchObject({ promoted: true, seeds: { trained: SEEDS, by: 'val_loss' } });
    const attempts = record.status === 'finished' && record.seeds!.handed;
    expect(attempts).toMatchObject(SEEDS.map((one) => ({ seed: one, attempt: one === 9 ? 2 : 1 })));

    const inOne = await step({}, (read, runner) =>
      runAction({ ...judgeInputs(read), about: 'training' }, runner),
    );
    expect(errors(inOne)).toBe('');
    const { handed: _, ...seeds } = record.status === 'finished' ? record.seeds! : {};
    expect(uploadedRecord(github.emulator, inOne.run.id)).toMatchObject({
      metrics: record.metrics,
      seeds,
      comparison: { metrics: expect.arrayContaining([]) },
    });
  });

  it('are taken from the last attempt, where all jobs were run again', async () => {
    const trained = await all(SEEDS);
    const [first] = trained;
    const again = await all(SEEDS, { rerunOf: first!.run });
    const judged = await together(again);
    expect(errors(judged)).toBe('');
    expect(uploadedRecord(github.emulator, judged.run.id)).toMatchObject({
      seeds: { handed: SEEDS.map((one) => ({ seed: one, attempt: 2 })) },
    });
  });

  it('are taken by their digests, where these are handed on', async () => {
    const trained = await all(SEEDS);
    // What another job of the workflow run has put there counts for nothing then.
    await seed(9, { inRun: trained[0]!.run });
    told(await together(trained), 'seed 9 was trained twice');
    const judged = await together(trained, { inputs: named(trained) });
    expect(errors(judged)).toBe('');
    expect(judged.outputs).toMatchObject({ verdict: 'passed' });
  });

  describe('are refused by name', () => {
    const five = once(async () => {
      await workspace.configure(FIVE);
      return (await all(SEEDS)).at(-1)!;
    });
    const last = (trained: StepResult) => trained.outputs['run-id'];

    it.each<{
      readonly which: string;
      readonly why: (trained: StepResult) => string;
      readonly code?: number;
      readonly act: (trained: StepResult) => Promise<StepResult>;
    }>([
      {
        which: 'one that is there twice',
        why: () => 'seed 11 was trained twice',
        async act(trained) {
          await seed(11, { inRun: trained.run });
          return together([trained]);
        },
      },
      {
        which: 'one that the config does not ask for',
        why: () => 'is none of the seeds 7, 8, 9, 10, 11',
        async act(trained) {
          await seed(12, { inRun: trained.run });
          return together([trained]);
        },
      },
      {
        which: 'a variant',
        why: () => 'is a variant of the config, and no seed of it',
        async act(trained) {
          const inputs = { seed: '11', variant: 'train.epochs=2' };
          await train({ inRun: trained.run, inputs });
          return together([trained]);
        },
      },
      {
        which: 'one whose digest is not what was left',
        why: () => 'has the digest',
        act: (trained) =>
          together([trained], {
            inputs: { ...TOGETHER, 'run-ids': `${last(trained)} sha256:${'0'.repeat(64)}` },
          }),
      },
      {
        which: 'one that is not the run that its digest was handed on with',
        why: (trained) => `run ${last(trained)} (seed 11): the run that was handed over is`,
        act: (trained) =>
          together([trained], {
            inputs: { ...TOGETHER, 'run-ids': `2026-a ${trained.outputs['run-digest']}` },
          }),
      },
      {
        which: 'one of another commit',
        why: () => 'that was handed over is of',
        async act(trained) {
          commit(github.emulator.state, 'later', { branch: 'main' });
          return together([trained]);
        },
      },
      {
        which: 'one that says that it is of another workflow run',
        why: (trained) => `run ${last(trained)} (seed 11)`,
        act: (trained) =>
          together([
            forged(trained, (files) =>
              edit(files, 'trained.json', (text) => text.replace(/"run": \d+/, '"run": 7')),
            ),
          ]),
      },
      {
        which: 'one that says that it is of a later attempt',
        why: () => 'is of attempt 9, which has not begun',
        act: (trained) =>
          together([
            forged(trained, (files) =>
              edit(files, 'trained.json', (text) => text.replace('"attempt": 1', '"attempt": 9')),
            ),
          ]),
      },
      {
        which: 'one whose predictions its network does not make',
        why: (trained) => `run ${last(trained)} (seed 11): the run that was handed over holds`,
        act: (trained) => together([forged(trained, withPredictions(better))]),
      },
      {
        which: 'those of another workflow run',
        why: () => '0 of 5 seeds were left',
        act: (trained) => together([trained], { inRun: undefined }),
      },
      {
        which: 'as many as the config does not ask for',
        why: () => '4 seeds are to be judged together, and the config asks for 5 of them',
        code: 2,
        act: (trained) => together([trained], { inputs: { ...TOGETHER, expect: '4' } }),
      },
      {
        which: 'ids without how many there have to be',
        why: () => 'how many runs there have to be is not said',
        code: 2,
        act: (trained) => together([trained], { inputs: { ...named([trained]), expect: '' } }),
      },
      {
        which: 'ids without their digests',
        why: () => 'is not the id of a run and its digest',
        code: 2,
        act: (trained) =>
          together([trained], { inputs: { ...TOGETHER, 'run-ids': last(trained)! } }),
      },
    ])('$which', async ({ why, code, act }) => {
      const trained = await five();
      await workspace.configure(FIVE);
      told(await act(trained), why(trained), code);
    });
  });
});

/** The workflow to copy: what its jobs are given. */
const variantsToCopy = await readWorkflow('docs/workflows/variants.yml');
const VARIANTS = usesOf(variantsToCopy, 'train', 'sluice-ml/sluice/train').map(
  ({ variant }) => variant!,
);
const [ALL_VARIANTS = {}] = usesOf(variantsToCopy, 'judge', 'sluice-ml/sluice/judge');

describeSlowly('three variants that jobs side by side train', () => {
  const variant = (text: string, options: Given = {}) =>
    train({ ...options, inputs: { variant: text, ...options.inputs } });
  const all = async (texts: readonly string[], options: Given = {}) => {
    const trained: StepResult[] = [];
    for (const one of texts) {
      trained.push(
        await variant(one, { ...options, ...(trained[0] && { inRun: trained[0].run }) }),
      );
    }
    return trained;
  };
  const together = ([first]: readonly StepResult[], options: Given = {}) =>
    step({ inRun: first!.run, inputs: ALL_VARIANTS, ...options }, (read, runner) =>
      runAction(judgeInputs(read), runner),
    );
  const EXPECT_TWO = { ...ALL_VARIANTS, expect: '2' };
  const finished = (run: StepResult['run']) => {
    const record = uploadedRecord(github.emulator, run.id);
    if (record.status !== 'finished') throw new Error(`the run ${record.status}`);
    return record;
  };
  /** The run was held to the baseline, whatever its jobs wrote over. */
  const ASKED = { train: 'epochs: 2', conditions: ['accuracy >= 55%', 'auc >= baseline - 3pp'] };

  beforeEach(() => workspace.configure(ASKED));

  it('have no verdict while one is missing, then the best that passes is promoted, and is what the next one is held to', async () => {
    expect(VARIANTS).toHaveLength(3);
    const [first, second, third] = VARIANTS;
    const trained = await all([first!, third!]);
    const early = await together(trained);
    expect(errors(early)).toContain(
      '2 of 3 variants were left, and there is no verdict without the others',
    );
    expect(early.exitCode).toBe(4);
    expect(artifactsOf(github.emulator, early.run.id)).not.toContain('promoted~credit~scoring');
    expect(github.emulator.state.checks.at(-1)).toMatchObject({ conclusion: 'action_required' });

    const again = await variant(second!, { rerunOf: early.run });
    const judged = await together([again]);
    expect(errors(judged)).toBe('');
    expect(judged.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
    const record = finished(judged.run);
    const { by, judged: table } = record.variants!;
    expect(by).toBe('auc');
    expect(table.map((one) => one.variant.join('\n')).toSorted()).toEqual(VARIANTS.toSorted());
    expect(table.map(({ attempt }) => attempt).toSorted()).toEqual([1, 1, 2]);
    // Nothing was promoted before: each passes, and the best by the metric that is compared is taken.
    const best = table.toSorted((a, b) => b.value! - a.value!)[0]!;
    expect(table.filter((one) => one.chosen)).toEqual([best]);
    expect(record).toMatchObject({
      promoted: true,
      handed: { runId: best.runId },
      metrics: { test: { auc: { value: best.value } } },
    });
    // What the model was made from is the variant's config.
    const [key, value] = best.variant[0]!.split('=');
    const at = key!.split('.').reduce<unknown>((inner, name) => Object(inner)[name], record.params);
    expect(String(at)).toBe(value);

    // On a pull request they are held to that one: the same model again, and two that learn nothing.
    await workspace.agree();
    const pull = openPull(github.emulator.state, { branch: 'x' });
    const trigger = { event: 'pull_request', pull } as const;
    const [rate, slower] = ['train.learning-rate=1e-7', 'train.learning-rate=1e-8'];
    const proposed = await together(await all([rate, best.variant[0]!, slower], { trigger }), {
      trigger,
    });
    expect(errors(proposed)).toBe('');
    expect(proposed.outputs).toMatchObject({ verdict: 'passed' });
    const next = finished(proposed.run);
    expect(next.baseline).toMatchObject({ found: true, runId: record.id });
    expect(next.variants!.judged).toMatchObject([
      { variant: [best.variant[0]], verdict: 'passed', among: 3, chosen: true, gain: { d: 0 } },
      // It is through, so that the others share the level by two.
      { variant: [rate], verdict: 'failed', among: 2, gain: { confidence: 1 - 0.05 / 2 } },
      { variant: [slower], verdict: 'failed', among: 2 },
    ]);
    // Whoever comes next on these rows knows that three were tried.
    expect(next.looks![0]!.candidates).toHaveLength(3);
    const { body } = github.emulator.state.comments.at(-1)!;
    expect(body).toContain(`3 variants, 1 passed: ${best.variant[0]} is the best of them by auc`);
    expect(body).toContain(rate);

    const worse = await together(await all([rate, slower], { trigger }), {
      trigger,
      inputs: { ...ALL_VARIANTS, expect: '2' },
    });
    expect(worse.outputs).toMatchObject({ verdict: 'failed', passed: 'false' });
    expect(worse.exitCode).toBe(1);
  });

  describe('of which rows are kept for the last word', () => {
    const ROWS = 1500;
    /** Labels that the strong column tells, but of some rows turned around. */
    const writeRows = async (turned: ReadonlySet<string> = new Set()) => {
      const random = new Random(4, 'rows');
      const lines = Array.from({ length: ROWS }, (_, row) => {
        const [strong, weak, luck] = [0, 1, 2].map(() => random.uniform() * 2 - 1);
        const isBad = 2 * strong! + weak! + 0.5 * luck! > 0 !== turned.has(`r${row}`);
        return `r${row},${strong!.toFixed(4)},${weak!.toFixed(4)},${isBad ? 'bad' : 'good'}`;
      });
      const text = ['id,strong,weak,label', ...lines, ''].join('\n');
      await writeFile(join(workspace.folder, 'data', 'rows.csv'), text);
    };
    const idsIn = (text: string) => {
      const [, ...lines] = text.trim().split('\n');
      return new Set(lines.map((line) => line.split(',')[0]!));
    };
    const GOOD = ['train.learning-rate=0.03', 'train.learning-rate=0.02'];

    beforeEach(async () => {
      const config = join(workspace.folder, 'sluice.yml');
      const text = await readFile(config, 'utf8');
      const kept = text.replace('positive: bad', 'positive: bad\n  id: id\n  confirm: 0.2');
      await writeFile(config, kept);
      await workspace.agree();
      await writeRows();
    });

    it('only the best has the last word, and none takes its place where it is forbidden', async () => {
      const first = await together(await all(GOOD), { inputs: EXPECT_TWO });
      expect(errors(first)).toBe('');
      const before = finished(first.run);
      const confirms = ({ decision }: typeof before) =>
        decision.findings.filter(({ confirm }) => confirm);
      expect(before.promoted).toBe(true);
      // Of the one that is chosen each condition once, and of the others none.
      expect(confirms(before)).toMatchObject([
        { condition: 'accuracy >= 55%', verdict: 'pass' },
        { condition: 'auc >= baseline - 3pp' },
      ]);
      const files = filesIn(first, 'promoted~credit~scoring');
      const kept = idsIn(Buffer.from(files['confirm.csv']!).toString());
      expect(kept.size).toBe(before.data.splits.confirm);
      const tested = idsIn(Buffer.from(files['predictions.csv']!).toString());
      expect([...kept].some((id) => tested.has(id))).toBe(false);

      // On a pull request nothing is asked of them, whichever is chosen.
      const pull = openPull(github.emulator.state, { branch: 'x' });
      const trigger = { event: 'pull_request', pull } as const;
      const proposed = await together(await all(GOOD, { trigger }), {
        trigger,
        inputs: EXPECT_TWO,
      });
      expect(proposed.outputs).toMatchObject({ verdict: 'passed' });
      expect(confirms(finished(proposed.run))).toEqual([]);
      expect(filesIn(proposed, 'sluice~credit~scoring')).not.toHaveProperty(['confirm.csv']);

      // What both answer is wrong there now, and as right as it was on the test rows.
      await writeRows(kept);
      const judged = await together(await all(GOOD), { inputs: EXPECT_TWO });
      expect(judged.outputs).toMatchObject({ verdict: 'failed', passed: 'false' });
      expect(judged.exitCode).toBe(1);
      const record = finished(judged.run);
      expect(record.promoted).toBe(false);
      expect(record.variants!.judged).toMatchObject([{ verdict: 'passed' }, { verdict: 'passed' }]);
      expect(record.variants!.judged.filter(({ chosen }) => chosen)).toHaveLength(1);
      expect(confirms(record)).toMatchObject([
        { condition: 'accuracy >= 55%', verdict: 'fail' },
        {},
      ]);
      expect(record).not.toHaveProperty('confirm');
      expect(artifactsOf(github.emulator, judged.run.id)).not.toContain('promoted~credit~scoring');
      expect(judged.summary).toContain('the rows kept for the last word');
    });
  });

  it('are accepted by a person as a baseline, of which the best that no other condition stops is promoted', async () => {
    const asked = { ...ASKED, conditions: ['accuracy >= 60%', 'auc >= baseline - 3pp'] };
    await workspace.configure(asked);
    const trigger = { event: 'workflow_dispatch' } as const;
    const first = await together(await all(VARIANTS));
    expect(finished(first.run).promoted).toBe(true);

    // Each is worse than the baseline, and one than the floor that nobody can waive.
    const [weak, none] = ['data.ignore=[strong]', 'data.ignore=[strong, weak]'];
    const learn = 'train.learning-rate=0.03';
    const worse = () => all([`${none}\n${learn}`, `${weak}\n${learn}`], { trigger });
    const refused = await together(await worse(), { trigger, inputs: EXPECT_TWO });
    expect(refused.outputs).toMatchObject({ verdict: 'failed' });
    expect(finished(refused.run)).toMatchObject({ promoted: false });

    const reason = 'the strong column is not legal to use any more';
    const two = await worse();
    const accepted = await together(two, {
      trigger,
      inputs: { ...EXPECT_TWO, 'accept-baseline': reason },
    });
    // What is waived is told, and breaks nothing.
    expect(accepted.annotations).toMatchObject([
      { level: 'warning', text: expect.stringMatching(/^auc >= baseline - 3pp: Worse by /) },
    ]);
    expect(accepted.outputs).toMatchObject({ verdict: 'passed', passed: 'true' });
    const record = finished(accepted.run);
    expect(record).toMatchObject({
      promoted: true,
      accepted: { reason, waived: ['auc >= baseline - 3pp'] },
      handed: { runId: two[1]!.outputs['run-id'] },
    });
    expect(record.variants!.judged).toMatchObject([
      { variant: [none, learn], verdict: 'failed' },
      { variant: [weak, learn], verdict: 'passed', chosen: true },
    ]);
  });

  const refusals: readonly {
    readonly which: string;
    readonly why: string;
    readonly code?: number;
    readonly act: (trained: readonly StepResult[]) => Promise<StepResult>;
  }[] = [
    {
      which: 'one that is there twice',
      why: 'was trained twice',
      async act(trained) {
        await variant(VARIANTS[0]!, { inRun: trained[0]!.run });
        return together(trained);
      },
    },
    {
      which: 'one more than there are to be',
      why: '4 variants were left, and 3 are expected',
      async act(trained) {
        await variant('train.epochs=1', { inRun: trained[0]!.run });
        return together(trained);
      },
    },
    {
      which: 'one of another commit',
      why: 'that was handed over is of',
      async act(trained) {
        commit(github.emulator.state, 'later', { branch: 'main' });
        return together(trained);
      },
    },
    {
      which: 'one whose record names another variant than it was trained by',
      why: 'was trained by another config',
      act: (trained) =>
        together([
          forged(trained.at(-1)!, (files) =>
            edit(files, 'trained.json', (text) =>
              text.replace(JSON.stringify(VARIANTS[2]), '"train.epochs=1"'),
            ),
          ),
        ]),
    },
    {
      which: 'one whose record names one that changes what is asked',
      why: 'this one changes what it asks',
      code: 2,
      act: (trained) =>
        together([
          forged(trained.at(-1)!, (files) =>
            edit(files, 'trained.json', (text) =>
              text.replace(JSON.stringify(VARIANTS[2]), '"gate.confidence=0.6"'),
            ),
          ),
        ]),
    },
    {
      which: 'one that says that it is of a later attempt',
      why: 'is of attempt 9, which has not begun',
      act: (trained) =>
        together([
          forged(trained.at(-1)!, (files) =>
            edit(files, 'trained.json', (text) => text.replace('"attempt": 1', '"attempt": 9')),
          ),
        ]),
    },
    {
      which: 'one whose predictions its network does not make',
      why: 'the run that was handed over holds predictions that its model does not make',
      act: (trained) => together([forged(trained.at(-1)!, withPredictions(better))]),
    },
    {
      which: 'one whose digest is not what was left',
      why: 'has the digest',
      act: (trained) => {
        const digest = `sha256:${'0'.repeat(64)}`;
        const ids = `${trained[0]!.outputs['run-id']} ${digest}`;
        return together(trained, { inputs: { ...ALL_VARIANTS, 'run-ids': ids } });
      },
    },
    {
      which: 'those of another workflow run',
      why: '0 of 3 variants were left',
      act: (trained) => together(trained, { inRun: undefined }),
    },
    {
      which: 'one with a seed that the config does not name',
      why: 'was trained with seed 12, and asks for 7',
      async act([one, two]) {
        const inRun = one!.run;
        const other = await variant(VARIANTS[2]!, { inputs: { seed: '12' }, inRun });
        const ids = [one!, two!, other].map(
          ({ outputs }) => `${outputs['run-id']} ${outputs['run-digest']}`,
        );
        const inputs = { ...ALL_VARIANTS, 'run-ids': ids.join('\n') };
        return together([one!], { inputs });
      },
    },
  ];

  describeSlowly('are refused by name', () => {
    let runs: readonly StepResult[] = [];
    const three = once(async () => {
      await workspace.configure(ASKED);
      runs = await all(VARIANTS);
      return runs.at(-1)!;
    });
    it.each(refusals)('$which', async ({ why, code = 4, act }) => {
      const { run } = await three();
      await workspace.configure(ASKED);
      const judged = await act(runs.map((one) => ({ ...one, run })));
      expect(errors(judged)).toContain(why);
      expect(judged.exitCode).toBe(code);
      expect(judged.outputs).toMatchObject({ verdict: '', passed: 'false' });
      expect(artifactsOf(github.emulator, judged.run.id)).not.toContain('promoted~credit~scoring');
    });
  });
});

describeSlowly('a run that was trained is not judged, and counts as no pass, where it is', () => {
  beforeEach(() => workspace.configure({ train: 'epochs: 1' }));
  const trained = once(() => train());

  const refusals: readonly {
    readonly which: string;
    readonly why: string;
    readonly code?: number;
    readonly act: (trained: StepResult) => Promise<StepResult>;
  }[] = [
    {
      which: 'of another commit',
      why: 'the run that was handed over is of',
      async act(trained) {
        commit(github.emulator.state, 'later', { branch: 'main' });
        return judge(trained);
      },
    },
    {
      which: 'of another workflow run',
      why: 'or is of another workflow run',
      act: (trained) => judge(trained, { inRun: undefined }),
    },
    {
      which: 'not what was left',
      why: 'it was replaced or deleted',
      async act(trained) {
        const artifact = github.emulator.state.artifacts.at(-1)!;
        artifact.digest = `sha256:${'0'.repeat(64)}`;
        return judge(trained);
      },
    },
    {
      which: 'another one than was named',
      why: 'and not 2026',
      act: (trained) => judge(trained, { inputs: { 'run-id': '20260101T000000000-00000000' } }),
    },
    {
      which: 'named by half',
      why: 'run-id and run-digest name a run together, and one is empty',
      code: 2,
      act: (trained) => judge(trained, { inputs: { 'run-digest': '' } }),
    },
    {
      which: 'trained by another config',
      why: 'was trained by another config',
      async act(trained) {
        await workspace.configure({ train: 'epochs: 7' });
        return judge(trained);
      },
    },
    {
      which: 'of another seed than the config asks for',
      why: 'was trained with seed 9, and the config asks for 7',
      act: async () => judge(await train({ inputs: { seed: '9' } })),
    },
    {
      which: 'a variant of the config',
      why: 'is a variant of the config: train.epochs=2',
      act: async () => judge(await train({ inputs: { variant: 'train.epochs=2' } })),
    },
    {
      which: 'trained on other data',
      why: 'was trained on other data',
      code: 2,
      async act(trained) {
        await workspace.writeData({ rows: 1400 });
        return judge(trained);
      },
    },
    {
      which: 'said by its record to be of another workflow run',
      why: 'is of workflow run 7',
      act: (trained) =>
        judge(
          forged(trained, (files) =>
            edit(files, 'trained.json', (text) => text.replace(/"run": \d+/, '"run": 7')),
          ),
        ),
    },
    {
      which: 'said by its record to be of a later attempt',
      why: 'is of attempt 9, which has not begun',
      act: (trained) =>
        judge(
          forged(trained, (files) =>
            edit(files, 'trained.json', (text) => text.replace('"attempt": 1', '"attempt": 9')),
          ),
        ),
    },
    {
      which: 'with predictions that its record does not name',
      why: 'predictions.csv',
      act: (trained) => judge(forged(trained, (files) => edit(files, 'predictions.csv', better))),
    },
    {
      which: 'with predictions that its network does not make',
      why: 'holds predictions that its model does not make',
      act: (trained) => judge(forged(trained, withPredictions(better))),
    },
    {
      which: 'without an answer for a row',
      why: 'answers other rows than the test rows',
      code: 2,
      act: (trained) =>
        judge(
          forged(
            trained,
            withPredictions((text) => text.replace(/\n[^\n]+\n$/, '\n')),
          ),
        ),
    },
  ];

  it.each(refusals)('$which', async ({ why, code = 4, act }) => {
    const judged = await act(await trained());
    expect(errors(judged)).toContain(why);
    expect(judged.exitCode).toBe(code);
    expect(judged.outputs).toMatchObject({ verdict: '', passed: 'false' });
  });
});

describe('the labels of the job that judges', () => {
  it('decide, whatever labels are handed over', async () => {
    const [right, wrong] = [await train(), await train()];
    const told = (text: string) => text.replace(/^([^,]+),(?:good|bad),/gm, '$1,bad,');
    await judge(right, { inputs: NEVER });
    await judge(forged(wrong, withPredictions(told)), { inputs: NEVER });
    const { metrics } = uploadedRecord(github.emulator, right.run.id);
    expect(uploadedRecord(github.emulator, wrong.run.id).metrics).toEqual(metrics);
  });
});

describeSlowly('a run that was judged is not promoted where it', () => {
  const trained = once(() => train());
  const judged = once(async () => judge(await train(), { inputs: NEVER }));

  const refusals: readonly {
    readonly which: string;
    readonly why: string;
    readonly code?: number;
    readonly act: () => Promise<StepResult>;
  }[] = [
    {
      which: 'was only trained',
      why: 'is a run that was trained and not judged',
      act: async () => promote(await trained()),
    },
    {
      which: 'failed',
      why: 'only a run that passed is promoted, and this one has failed',
      async act() {
        await workspace.configure({ conditions: ['accuracy >= 99.9%'] });
        await workspace.agree();
        const judged = await judge(await train(), { inputs: NEVER });
        expect(judged.exitCode).toBe(1);
        return promote(judged);
      },
    },
    {
      which: 'is one of a pull request',
      why: 'no run is promoted here',
      act: () => proposed('octo/models'),
    },
    {
      which: 'is one of a fork',
      why: 'no run is promoted here',
      act: () => proposed('a/fork'),
    },
    {
      which: 'is promoted already',
      why: 'was promoted by the job that judged it',
      act: async () => promote(await judge(await trained())),
    },
    {
      which: 'is not what was judged',
      why: 'it was replaced or deleted',
      code: 4,
      async act() {
        return promote(await judged(), { inputs: { 'run-digest': `sha256:${'0'.repeat(64)}` } });
      },
    },
    {
      which: 'is of another commit',
      why: 'the run that was handed over is of',
      code: 4,
      async act() {
        const before = await judged();
        commit(github.emulator.state, 'later', { branch: 'main' });
        return promote(before);
      },
    },
    {
      which: 'was held against another baseline than there is now',
      why: 'another run was promoted since this one was judged',
      code: 4,
      async act() {
        const before = await judged();
        expect((await judge(await train())).outputs).toMatchObject({ verdict: 'passed' });
        return promote(before);
      },
    },
  ];

  async function proposed(headRepository: string): Promise<StepResult> {
    await workspace.configure({ conditions: ['accuracy >= 55%'] });
    await workspace.agree();
    const pull = openPull(github.emulator.state, { branch: 'x', headRepository });
    const trigger = { event: 'pull_request', pull } as const;
    const judged = await judge(await train({ trigger }), { trigger, inputs: NEVER });
    expect(judged.outputs).toMatchObject({ verdict: 'passed' });
    return promote(judged, { trigger });
  }

  it.each(refusals)('$which', async ({ why, code = 2, act }) => {
    const ended = await act();
    expect(errors(ended)).toContain(why);
    expect(ended.exitCode).toBe(code);
    expect(ended.outputs).toEqual({ promoted: 'false' });
    expect(ended.summary).not.toMatch(/^## ✅/);
  });
});

type Files = Readonly<Record<string, Uint8Array>>;

function leftBy(id: string) {
  const { state } = github.emulator;
  const artifact = state.artifacts.find(({ name }) => name === `trained~credit~scoring~${id}`)!;
  return { artifact, blob: state.blobs.get(artifact.blob)! };
}

/** The files of an artifact that a run left. */
function filesIn({ run }: StepResult, name: string): Files {
  const { artifacts, blobs } = github.emulator.state;
  const artifact = artifacts.find((one) => one.runId === run.id && one.name === name)!;
  return unzipSync(blobs.get(artifact.blob)!.content!);
}

function filesOf(id: string): Files {
  return unzipSync(leftBy(id).blob.content!);
}

/** What code of a pull request can do in its own job: leave other files, and hand on their digest. */
function forged(trained: StepResult, change: (files: Files) => Files): StepResult {
  const { artifact, blob } = leftBy(trained.outputs['run-id']!);
  const content = Buffer.from(zipSync(change(unzipSync(blob.content!))));
  blob.content = content;
  artifact.size = content.length;
  artifact.digest = `sha256:${sha256(content)}`;
  return { ...trained, outputs: { ...trained.outputs, 'run-digest': artifact.digest } };
}

function edit(files: Files, path: string, change: (text: string) => string): Files {
  const text = Buffer.from(files[path]!).toString();
  const changed = change(text);
  expect(changed).not.toBe(text);
  return { ...files, [path]: Buffer.from(changed) };
}

/** Other predictions, with a record that names them. */
function withPredictions(change: (text: string) => string) {
  return (files: Files): Files => {
    const changed = edit(files, 'predictions.csv', change);
    const content = changed['predictions.csv']!;
    return edit(changed, 'trained.json', (text) => {
      const record = JSON.parse(text);
      const [entry] = record.predictions;
      const entries = [{ ...entry, bytes: content.length, sha256: sha256(content) }];
      return JSON.stringify({ ...record, predictions: entries });
    });
  };
}

/** Answers as nobody can give them: all are right. */
function better(text: string): string {
  return text.replace(
    /^([^,\n]+),(good|bad),[^\n]*$/gm,
    (_, id: string, label: string) => `${id},${label},${label},${label === 'bad' ? 0.99 : 0.01}`,
  );
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
