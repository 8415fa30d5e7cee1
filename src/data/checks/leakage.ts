import { sortOrder } from '../../numeric/sort-order.js';
import type { DataWarning } from '../dataset.js';
import type { LabelPlan } from '../label.js';
import type { ColumnFacts } from '../table/column-facts.js';
import { gather } from '../table/subset.js';
import type { Column } from '../table/table.js';

/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;

/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const ROWS_PER_GROUP = 5;

/** What shows that the column that was taken last predicts the label almost perfectly. */
type Evidence = (column: Column) => string | undefined;

/**
 * Some of the training rows, spread over the file, by class.
 * @param labels by row of the table: class index or target
 */
export function leakageSample(
  rows: Uint32Array,
  labels: Float64Array,
  plan: LabelPlan,
): readonly Uint32Array[] {
  const step = Math.ceil(rows.length / MOST_ROWS);
  const some = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < some.length; i++) some[i] = rows[i * step]!;
  if (plan.task === 'regression') return [some];
  return plan.classes.map((_, label) => some.filter((row) => labels[row] === label));
}

/**
 * Warns of columns that alone predict the label almost perfectly.
 * @param facts of the sample
 */
export function leakageCheck(
  sample: readonly Uint32Array[],
  labels: Float64Array,
  plan: LabelPlan,
  facts: ColumnFacts,
): (column: Column) => DataWarning | undefined {
  const rows = sample.reduce((sum, { length }) => sum + length, 0);
  if (rows < FEWEST_ROWS) return () => undefined;
  const evidenceOf =
    plan.task === 'regression'
      ? evidenceOfTargets(sample[0]!, labels)
      : evidenceOfClasses(sample, rows, facts);
  return (column) => {
    const evidence = evidenceOf(column);
    if (evidence === undefined) return undefined;
    return {
      code: 'label-leakage',
      column: column.name,
      message: `column ${JSON.stringify(column.name)} alone predicts the label almost perfectly (${evidence}); if it is known only after the outcome, put it into data.ignore`,
    };
  };
}

function evidenceOfClasses(
  sample: readonly Uint32Array[],
  rows: number,
  facts: ColumnFacts,
): Evidence {
  const majority = Math.max(...sample.map(({ length }) => length)) / rows;
  return (column) => {
    const { right, present, auc } = facts.tally(ROWS_PER_GROUP);
    const accuracy = right / rows;
    if (accuracy >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
      return `accuracy ${accuracy.toFixed(3)}`;
    }
    if (sample.length !== 2 || !('values' in column) || present < FEWEST_ROWS) return undefined;
    const best = Math.max(auc, 1 - auc);
    return best >= SUSPICIOUS_RANKING ? `AUC ${best.toFixed(3)}` : undefined;
  };
}

function evidenceOfTargets(rows: Uint32Array, targets: Float64Array): Evidence {
  return (column) => {
    if (!('values' in column)) return undefined;
    const { values } = column;
    const present = rows.filter((row) => !Number.isNaN(values[row]!));
    if (present.length < FEWEST_ROWS) return undefined;
    const ranksOf = (source: Float64Array) =>
      midRanks(gather(source, present, new Float64Array(present.length)));
    const rho = Math.abs(correlation(ranksOf(values), ranksOf(targets)));
    return rho >= SUSPICIOUS_RANKING ? `rank correlation ${rho.toFixed(3)}` : undefined;
  };
}

/** Ranks from 1; equal values share their mean. */
function midRanks(values: Float64Array): Float64Array {
  const order = sortOrder(values);
  const ranks = new Float64Array(order.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Pearson's; 0 where one side is constant. */
function correlation(x: Float64Array, y: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
