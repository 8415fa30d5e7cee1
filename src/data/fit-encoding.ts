import {
  type ColumnEncoding,
  type LevelEncoding,
  type NumberEncoding,
  valuesOf,
} from './encode.js';
import type { Column, LevelColumn } from './table.js';

/** A level on fewer training rows than this has no column of its own. */
const FEWEST_ROWS_OF_LEVEL = 3;

/** So many levels of a column get a column each; the rest share one. */
export const MOST_LEVELS = 255;

/** Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from. */
export function fitColumn(column: Column, rows: Uint32Array): ColumnEncoding | undefined {
  return 'values' in column
    ? fitNumbers(column.name, column.kind, valuesOf(column, column.kind), rows)
    : fitLevels(column, rows);
}

function fitNumbers(
  name: string,
  kind: 'number' | 'date',
  all: Float64Array,
  rows: Uint32Array,
): NumberEncoding | undefined {
  const present = new Float64Array(rows.length);
  let n = 0;
  for (const row of rows) {
    const value = all[row]!;
    if (!Number.isNaN(value)) present[n++] = value;
  }
  if (n === 0) return undefined;
  const values = present.subarray(0, n);
  const missing = rows.length - n;
  const fill = median(values);
  let sum = fill * missing;
  for (const value of values) sum += value;
  const mean = sum / rows.length;
  let squares = missing * (fill - mean) ** 2;
  for (const value of values) squares += (value - mean) ** 2;
  const sd = Math.sqrt(squares / rows.length);
  if (values[0] === values[n - 1] && missing === 0) return undefined;
  // All present values are the same: what is left to learn is which rows lack one.
  return { kind, column: name, fill, mean, sd: sd > 0 ? sd : 1, missing: missing > 0 };
}

/** Sorts the values in place. */
function median(values: Float64Array): number {
  values.sort();
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : values[middle - 1]! / 2 + values[middle]! / 2;
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
  const frequent = seen
    .filter(({ count }) => count >= FEWEST_ROWS_OF_LEVEL)
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
