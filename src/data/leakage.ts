import type { DataWarning } from './dataset.js';
import type { TrainingRows } from './feature.js';
import { gather } from './subset.js';
import type { Column } from './table.js';

/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;

/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 5000;
/** A level needs so many rows before its majority says anything. */
const ROWS_PER_LEVEL = 5;

/** Warns of a column that alone predicts the label almost perfectly. */
export function checkLeakage(column: Column, training: TrainingRows): DataWarning | undefined {
  const { labels, plan } = training;
  const rows = sample(training.rows);
  if (rows.length < FEWEST_ROWS) return undefined;
  const warn = (evidence: string): DataWarning => ({
    code: 'label-leakage',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} alone predicts the label almost perfectly (${evidence}); if it is known only after the outcome, put it into data.ignore`,
  });
  if (plan.task !== 'regression') {
    const { byLevel, majority } = accuracies(column, rows, labels, plan.classes.length);
    if (byLevel >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
      return warn(`accuracy ${byLevel.toFixed(3)}`);
    }
  }
  if (!('values' in column) || plan.task === 'multiclass') return undefined;
  const present = rows.filter((row) => !Number.isNaN(column.values[row]!));
  if (present.length < FEWEST_ROWS) return undefined;
  const values = gather(column.values, present, new Float64Array(present.length));
  const targets = gather(labels, present, new Float64Array(present.length));
  if (plan.task === 'binary') {
    const auc = areaUnderCurve(values, targets);
    const best = Math.max(auc, 1 - auc);
    return best >= SUSPICIOUS_RANKING ? warn(`AUC ${best.toFixed(3)}`) : undefined;
  }
  const rho = Math.abs(correlation(ranks(values), ranks(targets)));
  return rho >= SUSPICIOUS_RANKING ? warn(`rank correlation ${rho.toFixed(3)}`) : undefined;
}

/** Every k-th row, so that the rows are spread over the file. */
function sample(rows: Uint32Array): Uint32Array {
  const step = Math.ceil(rows.length / MOST_ROWS);
  const some = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < some.length; i++) some[i] = rows[i * step]!;
  return some;
}

/**
 * The accuracy of saying each level's majority class, and of always saying the overall one. Rows of levels too
 * rare to have a majority count as wrong, so many levels don't fit the label by heart.
 */
function accuracies(
  column: Column,
  rows: Uint32Array,
  labels: Float64Array,
  classes: number,
): { readonly byLevel: number; readonly majority: number } {
  const cells = 'values' in column ? column.values : column.codes;
  const starts = new Map<number, number>();
  const counts = new Uint32Array(rows.length * classes);
  const overall = new Uint32Array(classes);
  for (const row of rows) {
    const cell = cells[row]!;
    let start = starts.get(cell);
    if (start === undefined) {
      start = starts.size * classes;
      starts.set(cell, start);
    }
    counts[start + labels[row]!]!++;
    overall[labels[row]!]!++;
  }
  let right = 0;
  for (const start of starts.values()) {
    const most = Math.max(...counts.subarray(start, start + classes));
    if (most >= ROWS_PER_LEVEL) right += most;
  }
  return { byLevel: right / rows.length, majority: Math.max(...overall) / rows.length };
}

/** By mid-ranks (Mann & Whitney 1947); a half without both classes. */
function areaUnderCurve(values: Float64Array, labels: Float64Array): number {
  const rank = ranks(values);
  let positives = 0;
  let sum = 0;
  labels.forEach((label, i) => {
    if (label === 1) {
      positives++;
      sum += rank[i]!;
    }
  });
  const pairs = positives * (labels.length - positives);
  return pairs === 0 ? 0.5 : (sum - (positives * (positives + 1)) / 2) / pairs;
}

/** Ranks from 1; ties share their mean. */
function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const rank = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) rank[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return rank;
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
