import { type ColumnEncoding, type LevelEncoding, type NumberEncoding, unitOf } from './encode.js';
import { median } from './median.js';
import type { Column, LevelColumn, NumberColumn } from './table.js';

/**
 * A level on fewer training rows than this, or than a hundredth of a short file, has no column of its own: its weights
 * would learn those rows by heart.
 */
const FEWEST_ROWS_OF_LEVEL = 10;

/** In standard deviations. */
const CLIP = 4;

/** So many levels of a column get a column each; the rest share one. */
export const MOST_LEVELS = 255;

/**
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from. `scratch` has
 * room for a number a row; it is the caller's, so that a file of many columns does not leave many behind.
 */
export function fitColumn(
  column: Column,
  rows: Uint32Array,
  scratch: Float64Array,
): ColumnEncoding | undefined {
  return 'values' in column ? fitNumbers(column, rows, scratch) : fitLevels(column, rows);
}

function fitNumbers(
  { kind, name, values: cells }: NumberColumn,
  rows: Uint32Array,
  scratch: Float64Array,
): NumberEncoding | undefined {
  const unit = unitOf(kind);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = cells[rows[i]!]! / unit;
    if (!Number.isNaN(value)) scratch[n++] = value;
  }
  if (n === 0) return undefined;
  const values = scratch.subarray(0, n);
  const missing = rows.length - n;
  const fill = median(values);
  const encoding = { kind, column: name, fill, clip: CLIP, missing: missing > 0 };
  if (values.every((value) => value === fill)) {
    // What may be left to learn is which rows lack the value.
    return missing > 0 ? { ...encoding, mean: fill, sd: 1 } : undefined;
  }
  let sum = fill * missing;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const mean = sum / rows.length;
  let squares = missing * (fill - mean) ** 2;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  // The squares of differences below 1e-162 underflow.
  return { ...encoding, mean, sd: Math.sqrt(squares / rows.length) || 1 };
}

function fitLevels(column: LevelColumn, rows: Uint32Array): LevelEncoding | undefined {
  const counts = new Uint32Array(column.levels.length);
  let missing = 0;
  for (const row of rows) {
    const code = column.codes[row]!;
    if (code < 0) missing++;
    else counts[code]!++;
  }
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
