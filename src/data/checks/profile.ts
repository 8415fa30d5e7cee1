import type { ColumnProfile, SideProfile } from '../dataset.js';
import { spreadRows } from '../split/spread-rows.js';
import { type ColumnFacts, MOST_PICKED, type SortedNumbers } from '../table/column-facts.js';
import { gather } from '../table/subset.js';
import type { Column, Table } from '../table/table.js';

/** Tenths of the training side. */
export const BINS = 10;
const MOST_TOP = 5;
/** Further levels are one bin. */
const MOST_LEVELS = 20;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

/** Rows of a table. */
export interface Side {
  readonly table: Table;
  readonly rows: Uint32Array;
  /** Of the table; the same ones where both sides are rows of one. */
  readonly facts: ColumnFacts;
}

/** What each column holds on either side, and how far they are apart. */
export function profileColumns(train: Side, test: Side): readonly ColumnProfile[] {
  // So many rows of a side tell what a column holds.
  const trained = spreadRows(train.rows, MOST_PICKED);
  const tested = spreadRows(test.rows, MOST_PICKED);
  return train.table.columns.flatMap((column) => {
    const other = test.table.columns.find(({ name }) => name === column.name);
    if (!other) return [];
    train.facts.take(column);
    if (test.facts !== train.facts) test.facts.take(other);
    const a = sampleOf(column, trained, train.facts);
    const b = sampleOf(other, tested, test.facts);
    return {
      column: column.name,
      train: sideOf(a, train.rows.length),
      test: sideOf(b, test.rows.length),
      psi: stabilityIndex(a, b),
    };
  });
}

type Sample =
  | ({ readonly kind: 'values'; readonly rows: number } & SortedNumbers)
  | {
      readonly kind: 'levels';
      readonly rows: number;
      readonly counts: ReadonlyMap<string, number>;
    };

/** @param facts of the column, which was taken */
function sampleOf(column: Column, some: Uint32Array, facts: ColumnFacts): Sample {
  if ('values' in column) return { kind: 'values', rows: some.length, ...facts.pick(some) };
  // Levels may be many more than rows are looked at.
  const codes = gather(column.codes, some, new Int32Array(some.length)).sort();
  const counts = new Map<string, number>();
  for (let start = 0, end = 0; start < codes.length; start = end) {
    const code = codes[start]!;
    while (codes[end] === code) end++;
    if (code >= 0) counts.set(column.levels[code]!, end - start);
  }
  return { kind: 'levels', rows: some.length, counts };
}

function sideOf(sample: Sample, rows: number): SideProfile {
  if (sample.kind === 'values') {
    const { sorted, distinct } = sample;
    const missing = share(sample.rows - sorted.length, sample.rows);
    if (sorted.length === 0) return { rows, sampled: sample.rows, missing, distinct };
    const quantiles = QUANTILES.map((at) => sorted[Math.round(at * (sorted.length - 1))]!);
    return { rows, sampled: sample.rows, missing, distinct, quantiles };
  }
  const present = [...sample.counts.values()].reduce((sum, count) => sum + count, 0);
  const top = byCount(sample.counts)
    .slice(0, MOST_TOP)
    .map(([level, count]) => ({ level, share: share(count, sample.rows) }));
  return {
    rows,
    sampled: sample.rows,
    missing: share(sample.rows - present, sample.rows),
    distinct: sample.counts.size,
    top,
  };
}

function byCount(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * The population stability index (Siddiqi 2006): the sum of (p - q) ln(p / q) over tenths of the training side or its levels, missing cells being one of them. Half a row
 * is added to each, so that an empty one is not infinite.
 */
function stabilityIndex(a: Sample, b: Sample): number {
  const [p, q] = a.kind === 'values' && b.kind === 'values' ? valueBins(a, b) : levelBins(a, b);
  const smooth = (counts: readonly number[]) => {
    const all = counts.reduce((sum, count) => sum + count + 0.5, 0);
    return counts.map((count) => (count + 0.5) / all);
  };
  const [own, other] = [smooth(p), smooth(q)];
  return own.reduce((sum, part, i) => sum + (part - other[i]!) * Math.log(part / other[i]!), 0);
}

type Bins = readonly [readonly number[], readonly number[]];

function valueBins(
  a: Extract<Sample, { kind: 'values' }>,
  b: Extract<Sample, { kind: 'values' }>,
): Bins {
  const edges = new Set<number>();
  for (let i = 1; i < BINS && a.sorted.length > 0; i++) {
    edges.add(a.sorted[Math.floor((i * a.sorted.length) / BINS)]!);
  }
  const ends = [...edges];
  const binned = ({ rows, sorted }: typeof a) => {
    const starts = [0, ...ends.map((end) => countBelow(sorted, end)), sorted.length];
    const counts = starts.slice(1).map((start, i) => start - starts[i]!);
    return [...counts, rows - sorted.length];
  };
  return [binned(a), binned(b)];
}

/** How many of the ascending numbers are below `end`. */
function countBelow(sorted: Float64Array, end: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < end) from = middle + 1;
    else to = middle;
  }
  return from;
}

function levelBins(a: Sample, b: Sample): Bins {
  const countsOf = (sample: Sample) => (sample.kind === 'levels' ? sample.counts : new Map());
  const names = byCount(countsOf(a))
    .slice(0, MOST_LEVELS)
    .map(([level]) => level);
  const binned = (sample: Sample) => {
    const counts = countsOf(sample);
    const own = names.map((name) => counts.get(name) ?? 0);
    const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const named = own.reduce((sum, count) => sum + count, 0);
    return [...own, present - named, sample.rows - present];
  };
  return [binned(a), binned(b)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
