import { sortOrder } from '../../numeric/sort-order.js';
import { percent } from '../../text/quantities.js';
import type { DataWarning } from '../dataset.js';
import type { LabelPlan } from '../label.js';
import { spreadRows } from '../split/spread-rows.js';
import type { ColumnFacts } from '../table/column-facts.js';
import { gather } from '../table/subset.js';
import type { Column, LevelColumn } from '../table/table.js';
import { classCopy, isTargetCopy } from './label-copies.js';

/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;

/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const ROWS_PER_GROUP = 5;

/** Less, and a closer look for a copy with slips is not worth its time. */
const MAY_BE_COPY = 0.9;

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
  const some = spreadRows(rows, MOST_ROWS);
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
      rows,
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
    if (present >= FEWEST_ROWS && right >= MAY_BE_COPY * present) {
      const copy = classCopy(column, sample);
      if (copy)
        return `each of its cells stands for a class, in ${copy.right} of ${copy.rows} rows`;
    }
    if ('values' in column && present >= FEWEST_ROWS) {
      const best = sample.length === 2 ? Math.max(auc, 1 - auc) : 0;
      if (best >= SUSPICIOUS_RANKING) return `AUC ${best.toFixed(3)}`;
      const cut = cutsOf(facts.sorted());
      if (cut !== undefined) return cut;
    }
    const gaps = present < rows ? gapsOf(column, sample, rows) : undefined;
    return gaps ?? ('codes' in column ? manyLevels(column, sample, rows) : undefined);
  };
}

/** As many rows as have to stand on levels that are frequent enough to tell. */
const COVERED = 0.5;

/** A column of so many levels that the rare ones tell nothing, while the others tell the class. */
function manyLevels(
  { codes }: LevelColumn,
  sample: readonly Uint32Array[],
  rows: number,
): string | undefined {
  const counts = new Map<number, number[]>();
  sample.forEach((own, label) => {
    for (let i = 0; i < own.length; i++) {
      const code = codes[own[i]!]!;
      if (code < 0) continue;
      const level = counts.get(code) ?? sample.map(() => 0);
      level[label]!++;
      counts.set(code, level);
    }
  });
  const all = sample.map(() => 0);
  let [covered, right] = [0, 0];
  for (const level of counts.values()) {
    const size = level.reduce((sum, count) => sum + count, 0);
    if (size < ROWS_PER_GROUP) continue;
    covered += size;
    right += Math.max(...level);
    for (const [label, count] of level.entries()) all[label]! += count;
  }
  if (covered < COVERED * rows || covered < FEWEST_ROWS) return undefined;
  if (!tellsApart(covered - right, covered, covered - Math.max(...all))) return undefined;
  return `accuracy ${(right / covered).toFixed(3)} on ${covered} of ${rows} rows, those of frequent levels`;
}

/**
 * Numbers that fall into one stretch a class, or nearly: the points of which grades were cut, the index of a file that was sorted. Told by how often the
 * class changes along the sorted numbers.
 */
function cutsOf(sorted: readonly Float64Array[]): string | undefined {
  const held = sorted.map(({ length }) => length);
  const present = held.reduce((sum, count) => sum + count, 0);
  const classes = held.filter((count) => count > 0).length;
  // A few classes of many rows each; chance alone does not sort them.
  if (classes < 2 || present < ROWS_PER_CUT * classes) return undefined;
  const wrongByGuess = present - Math.max(...held);
  const places = sorted.map(() => 0);
  const owners = new Set<number>();
  let [owner, changes, wrong] = [-1, -1, 0];
  for (let left = present; left > 0; ) {
    let next = Number.POSITIVE_INFINITY;
    for (let label = 0; label < sorted.length; label++) {
      next = Math.min(next, sorted[label]![places[label]!] ?? next);
    }
    let [size, most, best] = [0, 0, -1];
    for (let label = 0; label < sorted.length; label++) {
      const own = sorted[label]!;
      const start = places[label]!;
      let end = start;
      while (own[end] === next) end++;
      places[label] = end;
      size += end - start;
      if (end - start > most) [most, best] = [end - start, label];
    }
    left -= size;
    wrong += size - most;
    if (best !== owner) changes++;
    owner = best;
    owners.add(best);
    // They only grow. Most columns show within a few rows that they are no such thing.
    if (!tellsApart(wrong + changes - (classes - 1), present, wrongByGuess)) return undefined;
  }
  if (owners.size < classes) return undefined;
  return `along its sorted numbers the class changes ${changes} times in ${present} rows`;
}

/** Hardly any row is wrong, also beside those that a guess of the most frequent class gets wrong. */
function tellsApart(wrong: number, rows: number, wrongByGuess: number): boolean {
  return wrong <= (1 - SUSPICIOUS_ACCURACY) * rows && wrong <= SUSPICIOUS_REST * wrongByGuess;
}

const SUSPICIOUS_REST = 0.1;

/** A class of fewer rows may lie apart by chance. */
const ROWS_PER_CUT = 20;

/** A column that is there, or missing, where the label is one class and hardly elsewhere. */
function gapsOf(column: Column, sample: readonly Uint32Array[], rows: number): string | undefined {
  const missing = sample.map((own) => own.filter((row) => isMissingAt(column, row)).length);
  const all = missing.reduce((sum, count) => sum + count, 0);
  for (const [label, own] of sample.entries()) {
    const inside = missing[label]!;
    const outside = all - inside;
    const others = rows - own.length;
    if (own.length < ROWS_PER_CLASS || others < ROWS_PER_CLASS) continue;
    const agreeing = inside + others - outside;
    const wrong = Math.min(agreeing, rows - agreeing);
    if (tellsApart(wrong, rows, Math.min(own.length, others))) {
      return `whether it is missing tells a class with accuracy ${(1 - wrong / rows).toFixed(3)}`;
    }
  }
  return undefined;
}

const ROWS_PER_CLASS = 10;

function evidenceOfTargets(rows: Uint32Array, targets: Float64Array): Evidence {
  const ranks = new Float64Array(targets.length);
  const order = midRanks(gather(targets, rows, new Float64Array(rows.length)));
  rows.forEach((row, i) => {
    ranks[row] = order[i]!;
  });
  return (column) => {
    const present = rows.filter((row) => !isMissingAt(column, row));
    if (present.length < rows.length) {
      const groups = Int32Array.from(rows, (row) => (isMissingAt(column, row) ? 1 : 0));
      const explained = explainedBy(groups, rows, ranks);
      if (explained >= SUSPICIOUS_GAPS) {
        return `whether it is missing explains ${percent(explained)} of the label's ranks`;
      }
      if (isOneStretchEach(groups, rows, ranks))
        return 'it is missing on one side of a label alone';
    }
    if (present.length < FEWEST_ROWS) return undefined;
    if ('codes' in column) {
      const groups = Int32Array.from(present, (row) => column.codes[row]!);
      const explained = explainedBy(groups, present, ranks);
      if (explained >= SUSPICIOUS_BANDS) {
        return `its categories explain ${percent(explained)} of the label's ranks`;
      }
      return isOneStretchEach(groups, present, ranks) ? STRETCHES : undefined;
    }
    const { values } = column;
    const ranksOf = (source: Float64Array) =>
      midRanks(gather(source, present, new Float64Array(present.length)));
    const [own, others] = [ranksOf(values), ranksOf(targets)];
    const rho = correlation(own, others);
    const size = Math.abs(rho);
    if (size >= SUSPICIOUS_RANKING) return `rank correlation ${size.toFixed(3)}`;
    if (size >= MAY_BE_COPY && isTargetCopy(own, others, Math.sign(rho))) {
      return `but for a few rows it orders them as the label does, rank correlation ${size.toFixed(3)}`;
    }
    const groups = Float64Array.from(present, (row) => values[row]!);
    return isOneStretchEach(groups, present, ranks) ? STRETCHES : undefined;
  };
}

const STRETCHES = 'each of its values stands on one stretch of the sorted label';

/** Rows beyond one for each group, and rows of the second largest. */
const FEWEST_REPEATED = 20;
/** Of the changes that chance would make. */
const FAR_FEWER = 0.1;

/** Whether the groups follow one another along the sorted label, each in one stretch: bands that were cut of it. */
function isOneStretchEach(
  groups: Int32Array | Float64Array,
  rows: Uint32Array,
  ranks: Float64Array,
): boolean {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const sizes = [...counts.values()].sort((a, b) => b - a);
  if (rows.length - sizes.length < FEWEST_REPEATED || (sizes[1] ?? 0) < 2) return false;
  if (rows.length - sizes[0]! < ROWS_PER_CLASS) return false;
  const order = Array.from(rows, (_, i) => i).sort(
    (a, b) => ranks[rows[a]!]! - ranks[rows[b]!]! || groups[a]! - groups[b]!,
  );
  let changes = 0;
  for (let i = 1; i < order.length; i++) {
    if (groups[order[i]!] !== groups[order[i - 1]!]) changes++;
  }
  const alike = sizes.reduce((sum, size) => sum + (size / rows.length) ** 2, 0);
  const extra = changes - (sizes.length - 1);
  return (
    extra <= (1 - SUSPICIOUS_ACCURACY) * rows.length &&
    extra <= FAR_FEWER * (1 - alike) * rows.length
  );
}

/** A dozen bands of a number explain so much of it. */
const SUSPICIOUS_BANDS = 0.99;

/** Two groups of ranks that don't overlap at all explain three quarters of them where they are of one size. */
const SUSPICIOUS_GAPS = 0.74;

/** The share of the ranks' variance that lies between groups of rows (eta squared); a group of few rows explains nothing. */
function explainedBy(groups: Int32Array, rows: Uint32Array, ranks: Float64Array): number {
  const sums = new Map<number, { count: number; sum: number }>();
  let total = 0;
  rows.forEach((row, i) => {
    const group = sums.get(groups[i]!) ?? { count: 0, sum: 0 };
    group.count++;
    group.sum += ranks[row]!;
    total += ranks[row]!;
    sums.set(groups[i]!, group);
  });
  const mean = total / rows.length;
  const squares = rows.reduce((sum, row) => sum + (ranks[row]! - mean) ** 2, 0);
  let between = 0;
  for (const { count, sum } of sums.values()) {
    if (count >= ROWS_PER_GROUP) between += count * (sum / count - mean) ** 2;
  }
  return squares === 0 ? 0 : between / squares;
}

function isMissingAt(column: Column, row: number): boolean {
  return 'codes' in column ? column.codes[row]! < 0 : Number.isNaN(column.values[row]!);
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
