import type { Dataset } from '../data/dataset.js';
import { encodeTable } from '../data/encode.js';
import { InputError } from '../errors.js';
import { fromOutputs } from '../evaluate/from-outputs.js';
import type { Predictions } from '../evaluate/predictions.js';
import { selectRows } from '../evaluate/select-rows.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { Baseline } from './baseline.js';
import { sameSides } from './held-out.js';

/** What of the baseline can be held against the candidate's test rows. */
export type Pairing =
  | {
      readonly kind: 'paired';
      /** Indices into the candidate's test rows, ascending. */
      readonly rows: Uint32Array;
      /** The baseline's predictions of these rows, in their order, with the candidate's labels. */
      readonly baseline: Predictions;
      /** The baseline may have trained on these rows: never green because of it. */
      readonly maySeen: boolean;
      /** How the rows were paired, in words, where it is not simply all of them. */
      readonly note?: string;
    }
  /** A record without predictions: numbers are compared with numbers. */
  | { readonly kind: 'numbers'; readonly metrics: FinishedRecord['metrics']['test'] }
  | { readonly kind: 'incomparable'; readonly reason: string };

type Candidate = Pick<FinishedRecord, 'params' | 'data' | 'task' | 'classes'> & {
  readonly dataset: Pick<Dataset, 'testTable' | 'testIds' | 'test'>;
  readonly predictions: Predictions;
};

/**
 * Pairs the candidate's test rows with the baseline's predictions of them. Rows that the baseline held out are scored by its kept
 * predictions, or by its model where it had not seen them at all. Rows that it may have trained on count only where there are no others, and
 * then never for it.
 * @throws BrokenError when the baseline's model can't be read
 */
export async function pairRows(candidate: Candidate, baseline: Baseline): Promise<Pairing> {
  const mismatch = differentQuestion(candidate, baseline.record);
  if (mismatch) return { kind: 'incomparable', reason: mismatch };
  const kept = baseline.predictions;
  if (!kept) return { kind: 'numbers', metrics: baseline.record.metrics.test };

  const { predictions } = candidate;
  const position = new Map(kept.ids.map((id, i) => [id, i]));
  const keptAt = predictions.ids.map((id) => position.get(id));
  const common = rowsWhere(keptAt, (at) => at !== undefined);
  const all = keptAt.length;
  const fromKept = (rows: Uint32Array) =>
    withLabels(
      selectRows(
        kept,
        Array.from(rows, (row) => keptAt[row]!),
      ),
      predictions,
      rows,
    );
  if (common.length === all) {
    return { kind: 'paired', rows: common, baseline: fromKept(common), maySeen: false };
  }

  const heldOutAll = sameSides(candidate, baseline.record);
  if (!heldOutAll && common.length > 0) {
    const note = `compared on the ${common.length} of ${all} test rows that both runs held out`;
    return { kind: 'paired', rows: common, baseline: fromKept(common), maySeen: false, note };
  }
  const scored = await scoreAnew(candidate, baseline);
  if (typeof scored === 'string') {
    return {
      kind: 'incomparable',
      reason: `the test data changed, and ${scored}: the numbers are not comparable`,
    };
  }
  const note = heldOutAll
    ? `the test data changed: the baseline's model was scored on the ${all} new test rows`
    : 'the split changed: the baseline may have seen these rows in training';
  const rows = Uint32Array.from(keptAt, (_, row) => row);
  return { kind: 'paired', rows, baseline: scored, maySeen: !heldOutAll, note };
}

/** Why the two models do not answer the same question, or undefined where they do. */
function differentQuestion(candidate: Candidate, baseline: FinishedRecord): string | undefined {
  if (candidate.task !== baseline.task) {
    return `the baseline is a ${baseline.task} model, this one is ${candidate.task}`;
  }
  const label = (run: Pick<FinishedRecord, 'data'>) =>
    run.data.columns.find(({ role }) => role === 'label')?.name;
  if (label(candidate) !== label(baseline)) {
    return `the baseline predicts "${label(baseline)}", this model "${label(candidate)}"`;
  }
  if (candidate.classes.join('\0') !== baseline.classes.join('\0')) {
    return `the baseline's classes are ${baseline.classes.join(', ')}, this model's ${candidate.classes.join(', ')}`;
  }
  return undefined;
}

/** The baseline's model on the candidate's test rows, or why there is none. */
async function scoreAnew(
  { dataset, predictions, task, classes }: Candidate,
  baseline: Baseline,
): Promise<Predictions | string> {
  const model = await baseline.loadModel();
  if (!model) return "the baseline's model was not kept";
  const label = model.encoding.label;
  const log = label.task === 'regression' && label.transform === 'log';
  try {
    const outputs = model.network.predict(encodeTable(model.encoding, dataset.testTable));
    const truth = {
      task,
      ids: dataset.testIds,
      classes,
      y: dataset.test.y,
      ...(log && { transform: 'log' as const }),
    };
    return withLabels(fromOutputs(outputs, truth), predictions, undefined);
  } catch (error) {
    if (error instanceof InputError)
      return `the baseline's model does not fit it (${error.problems[0]?.message})`;
    throw error;
  }
}

function rowsWhere<T>(items: readonly T[], test: (item: T) => boolean): Uint32Array {
  return Uint32Array.from(items.flatMap((item, row) => (test(item) ? [row] : [])));
}

/** The candidate's labels count, also where a label was corrected since the baseline ran. */
function withLabels(
  baseline: Predictions,
  candidate: Predictions,
  rows: Uint32Array | undefined,
): Predictions {
  const { labels } = rows ? selectRows(candidate, rows) : candidate;
  return { ...baseline, labels } as Predictions;
}
