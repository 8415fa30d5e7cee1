import { unfamiliarColumns } from '../../data/checks/unfamiliar.js';
import type { Dataset } from '../../data/dataset.js';
import { InputError, type Problem } from '../../errors.js';
import { metricsOfPredictions } from '../../evaluate/evaluate.js';
import { metricsOf, type NamedMetric } from '../../evaluate/metrics/metrics.js';
import type { Answers, Predictions } from '../../evaluate/predictions.js';
import { seedsOf, withSeeds } from '../../evaluate/seeds.js';
import { selectRows } from '../../evaluate/select-rows.js';
import { CannotAskError } from '../../models/model.js';
import type { Incomparability, NotRescored, PairingNote } from '../../record/pairing-schema.js';
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
      /** How the rows were paired, where it is not simply all of them. */
      readonly note?: PairingNote;
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
      /** Rows belong together, and numbers alone don't tell how much less they say for that. */
      readonly grouped: boolean;
      readonly note: PairingNote;
    }
  | { readonly kind: 'incomparable'; readonly why: Incomparability };

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
    const grouped = predictions.clusters !== undefined;
    return pairNumbers(
      { ...asked, grouped },
      metricsOfPredictions(predictions),
      record,
      'baseline',
    );
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
    const { relabelled: rows, common: of } = aligned;
    return incomparable({ code: 'ids-name-no-rows', rows, of, column });
  }
  const rescored = await rescore(candidate, baseline);
  const changed = relabelledOf(aligned);
  if ('code' in rescored) {
    // Whoever names rows says that they are the same, whatever columns they have now.
    if (aligned.common === all && column !== undefined) {
      return paired(aligned, all, { code: 'columns-changed', ...changed });
    }
    return incomparable({ code: 'test-data-changed', and: rescored });
  }
  const rows = { ...candidate, ids: predictions.ids };
  const held = sameRows
    ? predictions.ids.map((_, row) => row)
    : heldOutRows(rows, { ...record, predictions: kept, rescored });
  const scored = alignRows(predictions, rescored);
  if (!scored.ok) return incomparable(scored.why);
  if (held.length === all) {
    const what = sameRows ? 'ids' : 'data';
    return paired(scored, all, { code: 'rescored', changed: what, rows: all, ...changed });
  }
  if (held.length > 0) {
    const some = {
      candidate: selectRows(scored.candidate, held),
      baseline: selectRows(scored.baseline, held),
    };
    const code = held.length === aligned.common ? 'both-held-out' : 'not-trained-on';
    return paired(some, all, { code, rows: held.length, of: all, ...changed });
  }
  return { ...paired(scored, all, { code: 'may-have-seen' }), maySeen: true };
}

/** A run as far as it has come, with what its model says of rows that it was kept from. */
export interface AnsweredRun {
  readonly record: Question & Pick<FinishedRecord, 'params' | 'transform' | 'units'>;
  readonly predictions?: Predictions;
}

/** Pairs two runs by the rows that both were kept from. */
export function pairKept(candidate: AnsweredRun, baseline: ComparableRun): Pairing {
  const { record } = candidate;
  const question = differentQuestion(record, baseline.record);
  if (question) return incomparable(question);
  if (!candidate.predictions || !baseline.predictions) {
    const { task, classes, transform } = record;
    const named = task === null ? [] : metricsOf(task, classes, transform);
    const whose = candidate.predictions ? 'baseline' : 'candidate';
    const grouped = record.units !== undefined;
    return pairNumbers({ ...record, grouped }, named, baseline.record, whose);
  }
  const column = idColumnOf(record);
  if (column !== idColumnOf(baseline.record)) {
    return incomparable({ code: 'ids-of-another-kind' });
  }
  const kept = alignRows(candidate.predictions, baseline.predictions);
  if (!kept.ok) return incomparable(kept.why);
  const { common } = kept;
  if (common === 0) return incomparable({ code: 'no-row-in-common' });
  const all = candidate.predictions.ids.length;
  const sameRows = record.data.testFingerprint === baseline.record.data.testFingerprint;
  const by = sameRows ? undefined : column;
  if (common === all && by === undefined)
    return paired(kept, all, sameNote(kept, baseline.predictions.ids.length));
  return paired(kept, all, {
    code: 'both-held-out',
    rows: common,
    of: all,
    ...relabelledOf(kept),
    ...(by !== undefined && { by }),
  });
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
  note?: PairingNote,
): PairedRows {
  return { kind: 'paired', candidate, baseline, of, maySeen: false, ...(note && { note }) };
}

export function incomparable(why: Incomparability): Pairing {
  return { kind: 'incomparable', why };
}

/** @param tested the baseline's test rows */
function sameNote(rows: AlignedRows, tested: number): PairingNote | undefined {
  const changed = relabelledOf(rows);
  if (tested > rows.common) {
    return { code: 'rows-gone', rows: rows.common, of: tested, ...changed };
  }
  return changed && { code: 'labels-changed', ...changed };
}

/** Undefined where no label changed. */
export function relabelledOf({ relabelled, common }: AlignedRows) {
  return relabelled === 0 ? undefined : { relabelled: { rows: relabelled, of: common } };
}

/**
 * Numbers say something of two models only where both were measured on the same rows with the same
 * labels: on other rows they differ for that alone.
 */
export function pairNumbers(
  candidate: Question & { readonly grouped: boolean },
  named: readonly NamedMetric[],
  baseline: FinishedRecord,
  /** Whose predictions were not kept. */
  whose: 'baseline' | 'candidate',
): Pairing {
  const positive = differentPositive(candidate, baseline);
  if (positive) return incomparable(positive);
  if (candidate.data.testFingerprint !== baseline.data.testFingerprint) {
    return incomparable({
      code: 'test-data-changed',
      and: { code: 'predictions-not-kept', whose },
    });
  }
  return {
    kind: 'numbers',
    named,
    metrics: baseline.metrics.test,
    rows: candidate.data.splits.test,
    grouped: candidate.grouped || baseline.units !== undefined,
    note: { code: 'numbers-alone', notKept: whose },
  };
}

/** The baseline's model on the candidate's test rows, or why there is none. */
async function rescore(
  { dataset, predictions }: Candidate,
  { record, loadModel }: RescorableRun,
): Promise<Predictions | NotRescored> {
  const model = await loadModel();
  if (!model) return { code: 'model-not-kept' };
  const { columns, rows } = record.data;
  const { testTable, encoding } = dataset;
  const origin = { inputs: model.inputs, columns, rows };
  const [strange] = unfamiliarColumns(origin, testTable, encoding.columns);
  if (strange) return doesNotFit(strange);
  try {
    return withLabels(await model.predict(testTable), predictions);
  } catch (error) {
    if (error instanceof CannotAskError) return { code: 'not-scored', why: error.message };
    if (!(error instanceof InputError)) throw error;
    return doesNotFit(error.problems[0]!);
  }
}

/**
 * A model's answers to the rows whose ids and labels are given, which has its classes in an order
 * of its own.
 */
function withLabels(answers: Answers, truth: Predictions): Predictions | NotRescored {
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
  return { code: 'model-of-another-task', baseline: answers.task, candidate: truth.task };
}

function doesNotFit({ message }: Problem): NotRescored {
  return { code: 'model-does-not-fit', why: message };
}
