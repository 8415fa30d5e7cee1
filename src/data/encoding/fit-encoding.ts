import type { ColumnFacts } from '../table/column-facts.js';
import { countCodes } from '../table/level-counts.js';
import { gather } from '../table/subset.js';
import type { Column, LevelColumn, NumberColumn } from '../table/table.js';
import {
  type ColumnEncoding,
  type LevelEncoding,
  type NumberEncoding,
  unitOf,
} from './encoding.js';

/**
 * A level on fewer training rows than this, or than a hundredth of a short file, has no column of its own: its weights
 * would memorize those rows.
 */
const FEWEST_ROWS_OF_LEVEL = 10;

/** In standard deviations. */
const CLIP = 4;

/** So many levels of a column get a column each; the rest share one. */
export const MOST_LEVELS = 255;

/**
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from.
 * @param facts of the column, which was taken
 */
export function fitColumn(
  column: Column,
  rows: Uint32Array,
  facts: ColumnFacts,
): ColumnEncoding | undefined {
  return 'values' in column ? fitNumbers(column, rows, facts) : fitLevels(column, rows);
}

function fitNumbers(
  column: NumberColumn,
  rows: Uint32Array,
  facts: ColumnFacts,
): NumberEncoding | undefined {
  const { kind, name } = column;
  const { unit, present, median, mean, sd, constant } = fitInRange(column, rows, facts);
  if (present === 0) return undefined;
  const missing = present < rows.length;
  const encoding = { kind, column: name, fill: median * unit, clip: CLIP, missing };
  // What may be left to learn of a constant is which rows lack it.
  if (constant) return missing ? { ...encoding, mean: median * unit, sd: 1 } : undefined;
  const spread = drownedSpread(column, rows, { sd, unit }, facts);
  if (spread !== undefined) {
    return { ...encoding, mean: median * unit, sd: spread * unit, scale: 'quantiles' };
  }
  return { ...encoding, mean: mean * unit, sd: sd * unit };
}

/** The facts, in a unit in which neither the sum nor the squares leave the range of 64 bits: 1 unless they do. A power of two, which is exact. */
function fitInRange(column: NumberColumn, rows: Uint32Array, facts: ColumnFacts) {
  const own = unitOf(column.kind);
  const plain = facts.fit(own);
  const { present, constant, mean, sd } = plain;
  const inRange = sd > SMALLEST && Number.isFinite(sd) && Number.isFinite(mean);
  if (present === 0 || constant || inRange) {
    return { ...plain, unit: 1 };
  }
  let largest = 0;
  for (const row of rows) {
    const size = Math.abs(column.values[row]!);
    if (size > largest) largest = size;
  }
  const unit = 2 ** Math.floor(Math.log2(largest));
  return { ...facts.fit(own * unit), unit };
}

/** The squares of less lose digits: 64 bits hold no normal numbers below 2^-1022. */
const SMALLEST = 2 ** -500;

/** So many times the spread of the middle half, and few rows carry the standard deviation; fewer times, where these stand apart. */
const DROWNED = 10;
/** The quartiles of a normal distribution are so many standard deviations apart. */
const QUARTILES = 1.349;

/**
 * The spread of the cells by their quartiles, in the unit of the facts, where outliers or a number that stands for a missing value would drown it: up to a
 * quarter of the rows can't move the quartiles. Undefined where mean and deviation serve.
 */
function drownedSpread(
  { values, kind }: NumberColumn,
  rows: Uint32Array,
  { sd, unit }: { readonly sd: number; readonly unit: number },
  facts: ColumnFacts,
): number | undefined {
  const own = unitOf(kind) * unit;
  // Most columns need no more than that.
  const rough = facts.roughSpread(own);
  if (!(rough > 0) || sd < WIDER * (rough / QUARTILES)) return undefined;
  const spread = (facts.quantile(0.75) - facts.quantile(0.25)) / QUARTILES;
  if (!(spread > 0)) return undefined;
  if (sd > DROWNED * spread) {
    return arePinned(values, rows, { sd, spread, own }, facts) ? undefined : spread;
  }
  return sd > WIDER * spread && areApart(values, rows, facts.quantile(0.5) * own, spread * own)
    ? spread
    : undefined;
}

/** A normal distribution's ninety percent in the middle span so many standard deviations. */
const NINETY_PERCENT = 3.29;
/** Fewer numbers stand for missing values. */
const FEWEST_FAR = 5;

/**
 * Whether it is the quartiles that are too narrow, as where half of the cells were filled with the mean: many rows of many numbers would lie far out, and
 * nearly all together are as wide as the deviation.
 */
function arePinned(
  values: Float64Array,
  rows: Uint32Array,
  { sd, spread, own }: { readonly sd: number; readonly spread: number; readonly own: number },
  facts: ColumnFacts,
): boolean {
  const wide = (facts.quantile(0.95) - facts.quantile(0.05)) / NINETY_PERCENT;
  if (sd > WIDER * wide) return false;
  const middle = facts.quantile(0.5);
  const far = new Set<number>();
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (!(Math.abs(value / own - middle) > FAR * spread)) continue;
    count++;
    if (far.size < FEWEST_FAR) far.add(value);
  }
  return count > FEW * rows.length && far.size === FEWEST_FAR;
}

/** So many times the spread, and a few rows may have to do with it. */
const WIDER = 1.5;
/** In spreads: further out than a number of the column should be, and where its tail would lie. */
const FAR = 20;
const TAIL = 10;
const FEW = 0.05;

/** Whether a few rows lie far from all others, with none between: a tail that thins out has some there. */
function areApart(
  values: Float64Array,
  rows: Uint32Array,
  middle: number,
  spread: number,
): boolean {
  let far = 0;
  for (let i = 0; i < rows.length; i++) {
    const distance = Math.abs(values[rows[i]!]! - middle) / spread;
    if (distance > FAR) far++;
    else if (distance > TAIL) return false;
  }
  return far > 0 && far <= FEW * rows.length;
}

function fitLevels(column: LevelColumn, rows: Uint32Array): LevelEncoding | undefined {
  const codes = gather(column.codes, rows, new Int32Array(rows.length));
  const counts = countCodes(codes, column.levels.length);
  const missing = rows.length - counts.reduce((sum, count) => sum + count, 0);
  const seen = column.levels
    .map((level, code) => ({ level, count: counts[code]! }))
    .filter(({ count }) => count > 0);
  if (seen.length + (missing > 0 ? 1 : 0) < 2) return undefined;
  const fewest = Math.min(FEWEST_ROWS_OF_LEVEL, rows.length / 100);
  const frequent = seen
    .filter(({ count }) => count >= fewest)
    // Sorting is stable: among equal counts the levels' own order, which is sorted, stays.
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LEVELS);
  return {
    kind: column.kind === 'boolean' ? 'boolean' : 'category',
    column: column.name,
    levels: frequent.map(({ level }) => level).sort(),
    other: frequent.length < seen.length,
    missing: missing > 0,
  };
}
