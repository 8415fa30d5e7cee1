import type { Config } from '../config/config.js';
import { type EvaluateOptions, type Evaluation, evaluate } from '../evaluate/evaluate.js';
import type { Predictions } from '../evaluate/predictions.js';
import { formatPredictions } from '../evaluate/predictions-file.js';
import { seedsOf, withSeeds } from '../evaluate/seeds.js';
import type { Emit } from '../events.js';
import { RUN_FILES, type RunFolder, seedFile } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { predictionsOf } from '../train/outcome.js';
import type { ReadData } from './judged-rows.js';
import { partAnswers } from './part-answers.js';
import type { RunScope } from './run-scope.js';
import type { SeededTraining } from './seeds.js';

/** What the model says of the test rows, and how good that is. */
export interface Evaluated {
  readonly predictions: Predictions;
  /** Of the rows that are kept for the last word; absent where none are. Nothing is measured of it yet. */
  readonly confirm?: Predictions;
  readonly evaluation: Evaluation;
  /** Where the predictions lie in the run's folder, those of the exported seed first. */
  readonly files: FinishedRecord['predictions'];
}

/**
 * Measures the model on the test rows, and writes what it says of them.
 * @param writes `all`: what it says of all that was held out, for a later job to part
 * @throws BrokenError when the training left no predictions, or they can't be written
 */
export async function evaluateModel(
  seeded: SeededTraining,
  data: Pick<ReadData, 'clusters' | 'heldOut'>,
  { folder, writes }: { readonly folder: RunFolder; readonly writes: 'test' | 'all' },
  { config, emit }: Pick<RunScope, 'config' | 'emit'>,
): Promise<Evaluated> {
  const { chosen, others } = seeded;
  if (chosen.trained.outcome.kind === 'numbers') return numbersAlone(folder, emit);
  const all = withSeeds(
    predictionsOf(chosen.trained),
    others.map(({ trained }) => predictionsOf(trained)),
  );
  const { test: predictions, confirm } = partAnswers(all, data);
  const evaluation = evaluate(predictions, evaluateOptions(config));
  const written = writes === 'all' ? all : predictions;
  const files = await writeAnswers(written, RUN_FILES.predictions, seeded, { folder, config });
  emit({ type: 'evaluated', metrics: metricValues(evaluation) });
  return { predictions, evaluation, files, ...(confirm && { confirm }) };
}

/**
 * Writes what each seed says, the exported one first.
 * @param file its name; the others' are made of it
 * @throws BrokenError when that can't be done
 */
export async function writeAnswers(
  answers: Predictions,
  file: string,
  { chosen, others }: SeededTraining,
  { folder, config }: { readonly folder: RunFolder; readonly config: Config },
): Promise<FinishedRecord['predictions']> {
  const given = config.trainer.kind === 'given';
  const [first, ...rest] = seedsOf(answers);
  const exported = await folder.writePredictions(formatPredictions(first!), file);
  const besides: FinishedRecord['predictions'][number][] = [];
  for (const [k, own] of rest.entries()) {
    // What was given has no seeds that anybody knows.
    const seed = given ? k + 1 : others[k]!.seed;
    const entry = await folder.writePredictions(formatPredictions(own), seedFile(file, seed));
    besides.push({ ...entry, ...(!given && { seed }) });
  }
  return [{ ...exported, ...(!given && { seed: chosen.seed }) }, ...besides];
}

const NO_PREDICTIONS: Predictions = {
  task: 'regression',
  ids: [],
  labels: new Float64Array(0),
  predicted: new Float64Array(0),
};

/** Nothing is measured where there are no rows. */
export async function numbersAlone(folder: RunFolder, emit: Emit): Promise<Evaluated> {
  const file = await folder.writePredictions(
    formatPredictions(NO_PREDICTIONS),
    RUN_FILES.predictions,
  );
  emit({ type: 'evaluated', metrics: {} });
  return { predictions: NO_PREDICTIONS, evaluation: { metrics: {} }, files: [file] };
}

export function evaluateOptions({ gate, train }: Config): EvaluateOptions {
  return { confidence: gate.confidence, seed: train.seed };
}

function metricValues({ metrics }: Evaluation): Record<string, number | null> {
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}
