import type { Place } from '../../errors.js';
import type { DataWarning } from '../dataset.js';
import { parseNumber } from '../table/cell-values.js';
import type { LevelColumn } from '../table/table.js';
import { cellsOfLevels, countLevels } from './cells-of-levels.js';

/** Fewer levels that are numbers may well be codes. */
const FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;
const MOST_SHOWN = 5;

/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
export function checkNumberLike(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  const counts = countLevels(column);
  const others = counts.filter(({ level }) => !isNumber(level));
  const numbers = counts.length - others.length;
  if (numbers < FEWEST_NUMBERS || others.length === 0) return undefined;
  const cells = counts.reduce((sum, { count }) => sum + count, 0);
  const odd = others.reduce((sum, { count }) => sum + count, 0);
  if (cells - odd < MOSTLY * cells) return undefined;
  const share = `${Math.floor((100 * (cells - odd)) / cells)}%`;
  const words = others.slice(0, MOST_SHOWN).map(({ level }) => JSON.stringify(level));
  const name = JSON.stringify(column.name);
  return {
    code: 'number-like-column',
    column: column.name,
    message: `column ${name} is text because only ${share} of its cells are numbers (others are ${words.join(', ')}); if such cells mean a missing value, write data.columns: {${name}: {missing: [${words.join(', ')}]}}`,
    ...cellsOfLevels(column, place, (level) => !isNumber(level)),
  };
}

function isNumber(cell: string): boolean {
  return !Number.isNaN(parseNumber(cell));
}
