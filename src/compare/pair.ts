import type { Dataset } from '../data/dataset.js';
import { encodeTable } from '../data/encode.js';
import { InputError } from '../errors.js';
import { metricsOfPredictions } from '../evaluate/evaluate.js';
import { fromOutputs } from '../evaluate/from-outputs.js';
import { metricsOf, type NamedMetric } from '../evaluate/metrics.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { FinishedRecord } from '../record/run-record.js';
import { alignRows } from './align-rows.js';
import type { Baseline } from './baseline.js';
import { sameSides } from './held-out.js';
import { differentPositive, differentQuestion, type Question } from './question.js';

/** What of the baseline can be held against the candidate's test rows. */
export type Pairing =
  | {
      readonly kind: 'paired';
      /** Of the same rows, in the same order, with the candidate's labels. */
      readonly candidate: Predictions;
      readonly baseline: Predictions;
      /** The baseline may have trained on these rows: never green because of it. */
      readonly maySeen: boolean;
      /** How the rows were paired, in words, where it is not simply all of them. */
      readonly note?: string;
    }
  /** Of one of them the predictions were not kept, but both were tested on the same rows: numbers are compared with numbers. */
  | {
      readonly kind: 'numbers';
      /** The metrics that the two have. */
      readonly named: readonly NamedMetric[];
      /** The baseline's. */
      readonly metrics: FinishedRecord['metrics']['test'];
      readonly rows: number;
      readonly note: string;
    }
  | { readonly kind: 'incomparable'; readonly reason: string };

export type Candidate = Pick<FinishedRecord, 'params' | 'data'> & {
  readonly dataset: Pick<Dataset, 'testTable' | 'testIds' | 'test'>;
  readonly predictions: Predictions;
};

/**
 * Pairs the candidate's test rows with the baseline's predictions of them. Rows that the baseline held out too are scored by its kept
 * predictions, and where its split could not have trained on any of them, by its model. Rows that it may have trained on count only where there
 * are no others, and then never for the candidate.
 * @throws BrokenError when the baseline's model can't be read
 */
export async function pairRows(candidate: Candidate, baseline: Baseline): Promise<Pairing> {
  const { predictions } = candidate;
  const asked = {
    data: candidate.data,
    task: predictions.task,
    classes: predictions.task === 'regression' ? [] : predictions.classes,
  };
  const question = differentQuestion(asked, baseline.record);
  if (question) return { kind: 'incomparable', reason: question };
  if (!baseline.predictions) {
    return pairNumbers(asked, metricsOfPredictions(predictions), baseline.record, "the baseline's");
  }
  const kept = alignRows(predictions, baseline.predictions);
  if (!kept.ok) return { kind: 'incomparable', reason: kept.why };
  const all = predictions.ids.length;
  const held = { kind: 'paired', candidate: kept.candidate, baseline: kept.baseline } as const;
  if (kept.common === all) return { ...held, maySeen: false };

  const heldOutAll = sameSides(candidate, baseline.record);
  if (!heldOutAll && kept.common > 0) {
    const note = `compared on the ${kept.common} of ${all} test rows that both runs held out`;
    return { ...held, maySeen: false, note };
  }
  const scored = await scoreAnew(candidate, baseline);
  if (typeof scored === 'string') {
    const reason = `the test data changed, and ${scored}: the numbers are not comparable`;
    return { kind: 'incomparable', reason };
  }
  const anew = alignRows(predictions, scored);
  if (!anew.ok) return { kind: 'incomparable', reason: anew.why };
  const note = heldOutAll
    ? `the test data changed: the baseline's model was scored on the ${all} test rows of this run`
    : 'the split changed: the baseline may have seen these rows in training';
  return {
    kind: 'paired',
    candidate: anew.candidate,
    baseline: anew.baseline,
    maySeen: !heldOutAll,
    note,
  };
}

/**
 * Pairs two runs that have ended, by the test rows that both have.
 */
export function pairKept(candidate: Baseline, baseline: Baseline): Pairing {
  const { record } = candidate;
  const question = differentQuestion(record, baseline.record);
  if (question) return { kind: 'incomparable', reason: question };
  if (!candidate.predictions || !baseline.predictions) {
    const named = metricsOf(record.task, record.classes, record.transform);
    const whose = candidate.predictions ? "the baseline's" : "the candidate's";
    return pairNumbers(record, named, baseline.record, whose);
  }
  const kept = alignRows(candidate.predictions, baseline.predictions);
  if (!kept.ok) return { kind: 'incomparable', reason: kept.why };
  const { common } = kept;
  if (common === 0) return { kind: 'incomparable', reason: 'they have no test row in common' };
  const all = candidate.predictions.ids.length;
  return {
    kind: 'paired',
    candidate: kept.candidate,
    baseline: kept.baseline,
    maySeen: false,
    ...(common < all && {
      note: `compared on the ${common} of ${all} test rows that both runs held out`,
    }),
  };
}

/**
 * Numbers say something of two models only where both were measured on the same rows with the same labels: on other rows they differ for
 * that alone.
 */
function pairNumbers(
  candidate: Question,
  named: readonly NamedMetric[],
  baseline: FinishedRecord,
  whose: string,
): Pairing {
  const positive = differentPositive(candidate, baseline);
  if (positive) return { kind: 'incomparable', reason: positive };
  const missing = `${whose} predictions were not kept`;
  if (candidate.data.testFingerprint !== baseline.data.testFingerprint) {
    const reason = `the test data changed, and ${missing}: the numbers are not comparable`;
    return { kind: 'incomparable', reason };
  }
  return {
    kind: 'numbers',
    named,
    metrics: baseline.metrics.test,
    rows: candidate.data.splits.test,
    note: `compared by numbers alone, unpaired: ${missing}`,
  };
}

/** The baseline's model on the candidate's test rows, or why there is none. */
async function scoreAnew(
  { dataset }: Candidate,
  baseline: Baseline,
): Promise<Predictions | string> {
  const model = await baseline.loadModel();
  if (!model) return "the baseline's model was not kept";
  const { network, encoding } = model;
  const { record } = baseline;
  try {
    const outputs = network.predict(encodeTable(encoding, dataset.testTable));
    return fromOutputs(outputs, {
      task: record.task,
      classes: record.classes,
      ids: dataset.testIds,
      y: dataset.test.y,
      ...(record.transform && { transform: record.transform }),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `the baseline's model does not fit it (${error.problems[0]?.message})`;
  }
}
