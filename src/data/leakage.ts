import { sortOrder } from '../sort-order.js';
import type { DataWarning } from './dataset.js';
import type { TrainingRows } from './feature.js';
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

/** Warns of a column that alone predicts the label almost perfectly. */
export function checkLeakage(column: Column, training: TrainingRows): DataWarning | undefined {
  const { plan } = training;
  const rows = sample(training.rows);
  if (rows.length < FEWEST_ROWS) return undefined;
  const labels = gather(training.labels, rows, new Float64Array(rows.length));
  const groups = groupRows(column, rows);
  const warn = (evidence: string): DataWarning => ({
    code: 'label-leakage',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} alone predicts the label almost perfectly (${evidence}); if it is known only after the outcome, put it into data.ignore`,
  });
  if (plan.task !== 'regression') {
    const { byGroup, majority } = accuracies(groups, labels, plan.classes.length);
    if (byGroup >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
      return warn(`accuracy ${byGroup.toFixed(3)}`);
    }
  }
  if (!('values' in column) || plan.task === 'multiclass') return undefined;
  if (groups.order.length - groups.missing < FEWEST_ROWS) return undefined;
  const present = groups.order.subarray(groups.missing);
  const targets = gather(labels, present, new Float64Array(present.length));
  const ranks = ranksOf(groups);
  if (plan.task === 'binary') {
    const auc = areaUnderCurve(ranks, targets);
    const best = Math.max(auc, 1 - auc);
    return best >= SUSPICIOUS_RANKING ? warn(`AUC ${best.toFixed(3)}`) : undefined;
  }
  const order = sortOrder(targets);
  const ownRanks = ranksOf({ order, ends: endsOfRuns(order, targets), missing: 0 });
  const targetRanks = new Float64Array(order.length);
  order.forEach((row, i) => {
    targetRanks[row] = ownRanks[i]!;
  });
  const rho = Math.abs(correlation(ranks, targetRanks));
  return rho >= SUSPICIOUS_RANKING ? warn(`rank correlation ${rho.toFixed(3)}`) : undefined;
}

/** Every k-th row, so that the rows are spread over the file. */
function sample(rows: Uint32Array): Uint32Array {
  const step = Math.ceil(rows.length / MOST_ROWS);
  const some = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < some.length; i++) some[i] = rows[i * step]!;
  return some;
}

/** Rows in groups of equal cells: `order` lists them group by group, those whose cell is missing first. */
interface Groups {
  readonly order: Uint32Array;
  /** Where in `order` each group ends. */
  readonly ends: readonly number[];
  readonly missing: number;
}

/** Missing is a group of its own. Numbers ascend. */
function groupRows(column: Column, rows: Uint32Array): Groups {
  const cells = gather(cellsOf(column), rows, new Float64Array(rows.length));
  const isMissing = 'values' in column ? Number.isNaN : (code: number) => code < 0;
  let missing = 0;
  for (let i = 0; i < cells.length; i++) {
    if (!isMissing(cells[i]!)) continue;
    cells[i] = Number.NEGATIVE_INFINITY;
    missing++;
  }
  const order = sortOrder(cells);
  return { order, ends: endsOfRuns(order, cells), missing };
}

function endsOfRuns(order: Uint32Array, values: Float64Array): number[] {
  const ends: number[] = [];
  for (let i = 1; i <= order.length; i++) {
    if (i === order.length || values[order[i]!] !== values[order[i - 1]!]) ends.push(i);
  }
  return ends;
}

/**
 * The accuracy of saying each group's majority class, and of always saying the overall one. Rows of groups too
 * small to have a majority count as wrong, so many groups don't fit the label by heart.
 */
function accuracies(
  { order, ends }: Groups,
  labels: Float64Array,
  classes: number,
): { readonly byGroup: number; readonly majority: number } {
  const overall = new Uint32Array(classes);
  const counts = new Uint32Array(classes);
  let right = 0;
  let start = 0;
  for (const label of labels) overall[label]!++;
  for (const end of ends) {
    if (end - start >= ROWS_PER_GROUP) {
      counts.fill(0);
      for (let i = start; i < end; i++) counts[labels[order[i]!]!]!++;
      const most = Math.max(...counts);
      if (most >= ROWS_PER_GROUP) right += most;
    }
    start = end;
  }
  return { byGroup: right / order.length, majority: Math.max(...overall) / order.length };
}

/** By mid-ranks (Mann & Whitney 1947); a half without both classes. */
function areaUnderCurve(ranks: Float64Array, labels: Float64Array): number {
  let positives = 0;
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue;
    positives++;
    sum += ranks[i]!;
  }
  const pairs = positives * (labels.length - positives);
  return pairs === 0 ? 0.5 : (sum - (positives * (positives + 1)) / 2) / pairs;
}

/** Ranks from 1 of the rows that are not missing, in their groups' order; those of a group share their mean. */
function ranksOf({ order, ends, missing }: Groups): Float64Array {
  const ranks = new Float64Array(order.length - missing);
  let start = 0;
  for (const end of ends) {
    if (end > missing) ranks.fill((start + 1 + end) / 2 - missing, start - missing, end - missing);
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
