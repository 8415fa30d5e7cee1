import type { Dataset } from '../data/dataset.js';
import { encodeTable } from '../data/encode.js';
import { InputError } from '../errors.js';
import { fromOutputs } from '../evaluate/from-outputs.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { FinishedRecord } from '../record/run-record.js';
import { alignRows } from './align-rows.js';
import type { Baseline } from './baseline.js';
import { sameSides } from './held-out.js';

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
  /** A record without predictions: numbers are compared with numbers. */
  | { readonly kind: 'numbers'; readonly metrics: FinishedRecord['metrics']['test'] }
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
  const question = differentLabel(candidate, baseline.record);
  if (question) return { kind: 'incomparable', reason: question };
  const { predictions } = candidate;
  if (!baseline.predictions) return { kind: 'numbers', metrics: baseline.record.metrics.test };
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
  const question = differentLabel(candidate.record, baseline.record);
  if (question) return { kind: 'incomparable', reason: question };
  if (!candidate.predictions || !baseline.predictions) {
    return { kind: 'incomparable', reason: 'the predictions of one of them were not kept' };
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

/** Why the two models do not answer the same question, or undefined where they do. */
function differentLabel(
  candidate: Pick<FinishedRecord, 'data'>,
  baseline: FinishedRecord,
): string | undefined {
  const label = (run: Pick<FinishedRecord, 'data'>) =>
    run.data.columns.find(({ role }) => role === 'label')?.name;
  if (label(candidate) === label(baseline)) return undefined;
  return `the baseline predicts "${label(baseline)}", this model "${label(candidate)}"`;
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
