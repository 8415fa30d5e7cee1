import { sortOrder } from '../sort-order.js';
import type { DataWarning } from './dataset.js';
import type { LabelPlan } from './label.js';
import { cellsOf, gather } from './subset.js';
import type { Column } from './table.js';

/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;

/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const ROWS_PER_GROUP = 5;

/** What shows that a column predicts the label almost perfectly. */
type Evidence = (column: Column) => string | undefined;

/**
 * Warns of columns that alone predict the label almost perfectly, by some of the training rows.
 * @param labels by row of the table: class index or target
 */
export function leakageCheck(
  rows: Uint32Array,
  labels: Float64Array,
  plan: LabelPlan,
): (column: Column) => DataWarning | undefined {
  const some = sample(rows);
  if (some.length < FEWEST_ROWS) return () => undefined;
  const evidenceOf =
    plan.task === 'regression'
      ? evidenceOfTargets(some, labels)
      : evidenceOfClasses(some, labels, plan.classes.length);
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

/** Every k-th row, so that the rows are spread over the file. */
function sample(rows: Uint32Array): Uint32Array {
  const step = Math.ceil(rows.length / MOST_ROWS);
  const some = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < some.length; i++) some[i] = rows[i * step]!;
  return some;
}

function evidenceOfClasses(rows: Uint32Array, labels: Float64Array, classes: number): Evidence {
  const rowsOf = Array.from({ length: classes }, (_, label) =>
    rows.filter((row) => labels[row] === label),
  );
  const majority = Math.max(...rowsOf.map(({ length }) => length)) / rows.length;
  return (column) => {
    const { right, present, auc } = tally(rowsOf.map((own) => sortedCells(column, own)));
    const accuracy = right / rows.length;
    if (accuracy >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
      return `accuracy ${accuracy.toFixed(3)}`;
    }
    if (classes !== 2 || !('values' in column) || present < FEWEST_ROWS) return undefined;
    const best = Math.max(auc, 1 - auc);
    return best >= SUSPICIOUS_RANKING ? `AUC ${best.toFixed(3)}` : undefined;
  };
}

/** Ascending by the runtime's own sort; a missing cell is -Infinity. */
function sortedCells(column: Column, rows: Uint32Array): Float64Array {
  const source = cellsOf(column);
  const numbers = 'values' in column;
  const cells = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = source[rows[i]!]!;
    const missing = numbers ? Number.isNaN(cell) : cell < 0;
    cells[i] = missing ? Number.NEGATIVE_INFINITY : cell;
  }
  return cells.sort();
}

interface Tally {
  /**
   * Of the rows, those that each cell's majority class gets right. A cell on too few rows to have a majority counts as wrong, so many
   * cells don't fit the label by heart.
   */
  readonly right: number;
  /** The rows whose cell is not missing. */
  readonly present: number;
  /** Of the first two classes by those rows' cells (Mann & Whitney 1947); a half without both classes. */
  readonly auc: number;
}

/** Goes through the classes' sorted cells together, one distinct cell after the other. */
function tally(sorted: readonly Float64Array[]): Tally {
  const next = new Uint32Array(sorted.length);
  const counts = new Uint32Array(sorted.length);
  const below = new Uint32Array(sorted.length);
  let right = 0;
  let present = 0;
  let wins = 0;
  for (;;) {
    let cell = Number.POSITIVE_INFINITY;
    let rows = 0;
    for (let c = 0; c < sorted.length; c++) {
      const own = sorted[c]!;
      if (next[c]! < own.length && own[next[c]!]! <= cell) cell = own[next[c]!]!;
    }
    let most = 0;
    for (let c = 0; c < sorted.length; c++) {
      const own = sorted[c]!;
      const start = next[c]!;
      let end = start;
      while (end < own.length && own[end] === cell) end++;
      next[c] = end;
      counts[c] = end - start;
      rows += end - start;
      most = Math.max(most, end - start);
    }
    if (rows === 0) break;
    if (most >= ROWS_PER_GROUP) right += most;
    if (cell === Number.NEGATIVE_INFINITY) continue;
    present += rows;
    wins += counts[1]! * (below[0]! + counts[0]! / 2);
    for (let c = 0; c < sorted.length; c++) below[c]! += counts[c]!;
  }
  const pairs = below[0]! * below[1]!;
  return { right, present, auc: pairs === 0 ? 0.5 : wins / pairs };
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
