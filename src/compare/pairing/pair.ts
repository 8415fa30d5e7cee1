import { unfamiliarColumns } from '../../data/checks/unfamiliar.js';
import type { Dataset } from '../../data/dataset.js';
import { InputError, type Problem } from '../../errors.js';
import { metricsOfPredictions } from '../../evaluate/evaluate.js';
import { metricsOf, type NamedMetric } from '../../evaluate/metrics/metrics.js';
import type { Answers, Predictions } from '../../evaluate/predictions.js';
import { seedsOf, withSeeds } from '../../evaluate/seeds.js';
import { selectRows } from '../../evaluate/select-rows.js';
import type { FinishedRecord } from '../../record/run-record.js';
import type { ComparableRun, RescorableRun } from '../comparable.js';
import { type AlignedRows, alignRows } from './align-rows.js';
import { heldOutRows, idColumnOf } from './held-out.js';
import { differentPositive, differentQuestion, type Question } from './question.js';

/** What of the baseline can be held against the candidate's test rows. */
export type Pairing =
  | {
      readonly kind: 'paired';
      /** Of the same rows, in the same order, with the candidate's labels. */
      readonly candidate: Predictions;
      readonly baseline: Predictions;
      /**
       * All test rows of the candidate; more than were paired where the baseline may have been
       * trained on the others.
       */
      readonly of: number;
      /**
       * The baseline may have trained on these rows: it looks better than it is, so nothing is
       * shown, neither green nor red.
       */
      readonly maySeen: boolean;
      /**
       * How the rows were paired, in words, where it is not simply all of them. Holds names from
       * the data.
       */
      readonly note?: string;
    }
  /**
   * Of one of them the predictions were not kept, but both were tested on the same rows: numbers
   * are compared with numbers.
   */
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
  readonly dataset: Pick<Dataset, 'testTable' | 'encoding' | 'seen'>;
  /** Of the test rows, in their order. */
  readonly predictions: Predictions;
};

/** Where a larger share of the labels changed, the id no longer names the same rows. */
export const MOST_RELABELLED = 0.25;

/**
 * Pairs the candidate's test rows with the baseline's predictions of them: with those that were
 * kept where all rows are the same, else with what its model says of those that it was surely not
 * trained on. Where there are none, it may have been trained on all of them, and that is said.
 * @throws BrokenError when the baseline's model can't be read
 */
export async function pairRows(candidate: Candidate, baseline: RescorableRun): Promise<Pairing> {
  const { predictions, data } = candidate;
  const { record } = baseline;
  const asked = {
    data,
    task: predictions.task,
    classes: predictions.task === 'regression' ? [] : predictions.classes,
  };
  const question = differentQuestion(asked, record);
  if (question) return incomparable(question);
  if (!baseline.predictions) {
    return pairNumbers(asked, metricsOfPredictions(predictions), record, "the baseline's");
  }
  const column = idColumnOf(candidate);
  const kept =
    column === idColumnOf(record) ? baseline.predictions : ofOtherIds(baseline.predictions);
  const aligned = alignRows(predictions, kept);
  if (!aligned.ok) return incomparable(aligned.why);
  const all = predictions.ids.length;
  const sameRows = data.testFingerprint === record.data.testFingerprint;
  // A hash stands for a row's cells, an id for the row whatever its cells are now.
  if (aligned.common === all && (sameRows || column === undefined)) {
    return paired(aligned, all, sameNote(aligned, kept.ids.length));
  }

  if (column !== undefined && aligned.relabelled > MOST_RELABELLED * aligned.common) {
    return incomparable(
      `${aligned.relabelled} of ${aligned.common} rows have another label under the same "${column}", so it does not name rows`,
    );
  }
  const rescored = await rescore(candidate, baseline);
  if (typeof rescored === 'string') {
    // Whoever names rows says that they are the same, whatever columns they have now.
    if (aligned.common === all && column !== undefined) {
      const note = `compared by what the baseline said of the same rows before their columns changed`;
      return paired(aligned, all, `${note}${relabelledNote(aligned)}`);
    }
    return incomparable(`the test data changed, and ${rescored}: the numbers are not comparable`);
  }
  const rows = { ...candidate, ids: predictions.ids };
  const held = sameRows
    ? predictions.ids.map((_, row) => row)
    : heldOutRows(rows, { ...record, predictions: kept, rescored });
  const changed = relabelledNote(aligned);
  const scored = alignRows(predictions, rescored);
  if (!scored.ok) return incomparable(scored.why);
  if (held.length === all) {
    const what = sameRows ? 'the ids of the rows' : 'the test data';
    const note = `${what} changed: the baseline's model was scored on the ${all} test rows of this run`;
    return paired(scored, all, `${note}${changed}`);
  }
  if (held.length > 0) {
    const some = {
      candidate: selectRows(scored.candidate, held),
      baseline: selectRows(scored.baseline, held),
    };
    const note =
      held.length === aligned.common
        ? bothHeldOut(aligned.common, all)
        : `compared on the ${held.length} of ${all} test rows that the baseline was not trained on`;
    return paired(some, all, `${note}${changed}`);
  }
  const note =
    'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
  return { ...paired(scored, all, note), maySeen: true };
}

/**
 * Pairs two runs that have ended, by the test rows that both have.
 */
export function pairKept(candidate: ComparableRun, baseline: ComparableRun): Pairing {
  const { record } = candidate;
  const question = differentQuestion(record, baseline.record);
  if (question) return incomparable(question);
  if (!candidate.predictions || !baseline.predictions) {
    const named = metricsOf(record.task, record.classes, record.transform);
    const whose = candidate.predictions ? "the baseline's" : "the candidate's";
    return pairNumbers(record, named, baseline.record, whose);
  }
  const column = idColumnOf(record);
  if (column !== idColumnOf(baseline.record)) {
    return incomparable('their rows have ids of another kind (data.id)');
  }
  const kept = alignRows(candidate.predictions, baseline.predictions);
  if (!kept.ok) return incomparable(kept.why);
  const { common } = kept;
  if (common === 0) return incomparable('they have no test row in common');
  const all = candidate.predictions.ids.length;
  const sameRows = record.data.testFingerprint === baseline.record.data.testFingerprint;
  const cells =
    sameRows || column === undefined
      ? ''
      : `; the rows are the same by "${column}", and may hold other cells`;
  if (common === all && cells === '')
    return paired(kept, all, sameNote(kept, baseline.predictions.ids.length));
  return paired(kept, all, `${bothHeldOut(common, all)}${relabelledNote(kept)}${cells}`);
}

/** Ids of another column name no row of these, even where they look alike. */
function ofOtherIds(predictions: Predictions): Predictions {
  const ids = predictions.ids.map((id) => `${id}\0`);
  const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, ids }));
  return withSeeds(first!, others);
}

type PairedRows = Extract<Pairing, { kind: 'paired' }>;

function paired(
  { candidate, baseline }: Pick<PairedRows, 'candidate' | 'baseline'>,
  of: number,
  note?: string,
): PairedRows {
  return { kind: 'paired', candidate, baseline, of, maySeen: false, ...(note && { note }) };
}

function incomparable(reason: string): Pairing {
  return { kind: 'incomparable', reason };
}

function bothHeldOut(common: number, all: number): string {
  return `compared on the ${common} of ${all} test rows that both runs held out`;
}

/** @param tested the baseline's test rows */
function sameNote(rows: AlignedRows, tested: number): string | undefined {
  const gone = tested - rows.common;
  if (gone > 0) {
    return `compared on the ${rows.common} test rows, which are ${rows.common} of the baseline's ${tested}${relabelledNote(rows)}`;
  }
  return rows.relabelled > 0
    ? `compared on the same ${rows.common} test rows${relabelledNote(rows)}`
    : undefined;
}

/** Both are judged by one truth; that it moved has to be said. */
export function relabelledNote({ relabelled, common }: AlignedRows): string {
  if (relabelled === 0) return '';
  return `; ${relabelled} of the ${common} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}

/**
 * Numbers say something of two models only where both were measured on the same rows with the same
 * labels: on other rows they differ for that alone.
 */
export function pairNumbers(
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
async function rescore(
  { dataset, predictions }: Candidate,
  { record, loadModel }: RescorableRun,
): Promise<Predictions | string> {
  const model = await loadModel();
  if (!model) return "the baseline's model was not kept";
  const { columns, rows } = record.data;
  const { testTable, encoding } = dataset;
  const origin = { inputs: model.inputs, columns, rows };
  const [strange] = unfamiliarColumns(origin, testTable, encoding.columns);
  if (strange) return doesNotFit(strange);
  try {
    return withLabels(await model.predict(testTable), predictions);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return doesNotFit(error.problems[0]!);
  }
}

/**
 * A model's answers to the rows whose ids and labels are given, which has its classes in an order
 * of its own.
 */
function withLabels(answers: Answers, truth: Predictions): Predictions | string {
  const { ids } = truth;
  if (answers.task === 'regression' && truth.task === 'regression') {
    return { ...answers, ids, labels: truth.labels };
  }
  if (answers.task === 'binary' && truth.task === 'binary') {
    const own = truth.classes.map((name) => answers.classes.indexOf(name));
    return { ...answers, ids, labels: truth.labels.map((k) => own[k]!) };
  }
  if (answers.task === 'multiclass' && truth.task === 'multiclass') {
    const own = truth.classes.map((name) => answers.classes.indexOf(name));
    return { ...answers, ids, labels: truth.labels.map((k) => own[k]!) };
  }
  return `the task of the baseline's model is ${answers.task}, the candidate's is ${truth.task}`;
}

function doesNotFit({ message }: Problem): string {
  return `the baseline's model does not fit it (${message})`;
}
