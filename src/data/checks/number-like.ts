import type { Place } from '../../errors.js';
import type { DataWarning } from '../dataset.js';
import { parseNumber } from '../table/cell-values.js';
import type { LevelCount } from '../table/infer.js';
import { inferFormat } from '../table/infer-format.js';
import type { LevelColumn } from '../table/table.js';
import { cellsOfLevels, countLevels } from './cells-of-levels.js';

/** Fewer levels that are numbers may well be codes. */
const FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;
const MOST_SHOWN = 5;
/** More words than these are levels. */
const MOST_WORDS = 5;

/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
export function checkNumberLike(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  const counts = countLevels(column);
  const others = counts.filter(({ level }) => !isNumber(level));
  if (counts.length - others.length < FEWEST_NUMBERS || others.length === 0) return undefined;
  const cells = counts.reduce((sum, { count }) => sum + count, 0);
  const odd = others.reduce((sum, { count }) => sum + count, 0);
  if (cells - odd < MOSTLY * cells) return undefined;
  return warningOf(column, counts, place, 'number', (level) => !isNumber(level));
}

/**
 * Warns of a column of numbers or dates, in whatever format, beside a few words, on however many rows these stand: `not measured`, `on request`.
 */
export function checkWordsBesideValues(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  const words = new Set<string>();
  for (const level of column.levels) {
    if (!isWord(level)) continue;
    words.add(level);
    if (words.size > MOST_WORDS) return undefined;
  }
  if (words.size === 0 || words.size === column.levels.length) return undefined;
  const counts = countLevels(column);
  const inferred = inferFormat(counts.filter(({ level }) => !words.has(level)));
  if (inferred === undefined) return undefined;
  const kind = inferred.kind === 'ambiguous' ? inferred.as : inferred.kind;
  return warningOf(column, counts, place, kind, isWord);
}

function warningOf(
  column: LevelColumn,
  counts: readonly LevelCount[],
  place: (row: number) => Place,
  kind: 'number' | 'date',
  isOdd: (level: string) => boolean,
): DataWarning {
  const cells = counts.reduce((sum, { count }) => sum + count, 0);
  const found = cellsOfLevels(column, place, isOdd);
  const share = `${Math.floor((100 * (cells - found.rows)) / cells)}%`;
  const words = counts
    .filter(({ level }) => isOdd(level))
    .slice(0, MOST_SHOWN)
    .map(({ level }) => JSON.stringify(level))
    .join(', ');
  const name = JSON.stringify(column.name);
  return {
    code: `${kind}-like-column`,
    column: column.name,
    message: `column ${name} is text because only ${share} of its cells are ${kind}s (others are ${words}); if such cells mean a missing value, write data.columns: {${name}: {missing: [${words}]}}`,
    ...found,
  };
}

function isNumber(cell: string): boolean {
  return !Number.isNaN(parseNumber(cell));
}

function isWord(cell: string): boolean {
  return !/\p{Nd}/u.test(cell);
}
