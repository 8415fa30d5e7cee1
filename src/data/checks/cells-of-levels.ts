import type { Place } from '../../errors.js';
import type { DataWarning } from '../dataset.js';
import { levelCounts } from '../table/level-counts.js';
import type { Column, LevelColumn } from '../table/table.js';

const MOST_NAMED = 5;

/** Where a column holds certain levels: how many rows, the lines of the first ones, and some of the levels. */
export function cellsOfLevels(
  { codes, levels }: LevelColumn,
  place: (row: number) => Place,
  isMeant: (level: string) => boolean,
): Required<Pick<DataWarning, 'rows' | 'lines' | 'examples'>> {
  const meant = levels.map(isMeant);
  const lines: number[] = [];
  const examples = new Set<string>();
  let rows = 0;
  codes.forEach((code, row) => {
    if (code < 0 || !meant[code]) return;
    rows++;
    if (lines.length < MOST_NAMED) lines.push(place(row).line ?? 0);
    if (examples.size < MOST_NAMED) examples.add(levels[code]!);
  });
  return { rows, lines, examples: [...examples] };
}

/** How many rows have a cell of a column, the lines of the first ones, and some of the cells. */
export function presentCells(
  column: Column,
  place: (row: number) => Place,
): Required<Pick<DataWarning, 'rows' | 'lines' | 'examples'>> {
  const lines: number[] = [];
  const examples = new Set<string>();
  let rows = 0;
  const length = 'values' in column ? column.values.length : column.codes.length;
  for (let row = 0; row < length; row++) {
    const isMissing =
      'values' in column ? Number.isNaN(column.values[row]!) : column.codes[row]! < 0;
    if (isMissing) continue;
    rows++;
    if (lines.length < MOST_NAMED) lines.push(place(row).line ?? 0);
    if (examples.size < MOST_NAMED) examples.add(cellText(column, row));
  }
  return { rows, lines, examples: [...examples] };
}

function cellText(column: Column, row: number): string {
  if ('codes' in column) return column.levels[column.codes[row]!]!;
  const value = column.values[row]!;
  return column.kind === 'date' ? new Date(value).toISOString() : String(value);
}

/** The levels that rows hold, the most frequent first. */
export function countLevels(column: LevelColumn) {
  const counts = levelCounts(column);
  return column.levels
    .map((level, code) => ({ level, count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
