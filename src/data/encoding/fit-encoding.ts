import type { ColumnFacts } from '../table/column-facts.js';
import type { Column, LevelColumn, NumberColumn } from '../table/table.js';
import { unitOf } from './encode.js';
import type { ColumnEncoding, LevelEncoding, NumberEncoding } from './encoding.js';

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
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from.
 * @param facts of the column, which was taken
 */
export function fitColumn(
  column: Column,
  rows: Uint32Array,
  facts: ColumnFacts,
): ColumnEncoding | undefined {
  return 'values' in column ? fitNumbers(column, rows.length, facts) : fitLevels(column, rows);
}

function fitNumbers(
  { kind, name }: NumberColumn,
  rows: number,
  facts: ColumnFacts,
): NumberEncoding | undefined {
  const { present, median, mean, sd, constant } = facts.fit(unitOf(kind));
  if (present === 0) return undefined;
  const missing = present < rows;
  const encoding = { kind, column: name, fill: median, clip: CLIP, missing };
  // What may be left to learn of a constant is which rows lack it.
  if (constant) return missing ? { ...encoding, mean: median, sd: 1 } : undefined;
  // The squares of differences below 1e-162 underflow.
  return { ...encoding, mean, sd: sd || 1 };
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
