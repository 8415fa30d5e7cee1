import type { DataWarning } from '../dataset.js';
import { parseNumber } from '../table/cell-values.js';
import type { LevelColumn } from '../table/table.js';

/** Fewer levels that are numbers may well be codes. */
const FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;

/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
export function checkNumberLike(column: LevelColumn): DataWarning | undefined {
  const counts = new Uint32Array(column.levels.length);
  for (const code of column.codes) if (code >= 0) counts[code]!++;
  let cells = 0;
  const numbers = { levels: 0, cells: 0 };
  let other: string | undefined;
  column.levels.forEach((level, code) => {
    cells += counts[code]!;
    if (counts[code]! > 0 && isNumber(level)) {
      numbers.levels++;
      numbers.cells += counts[code]!;
    } else if (counts[code]! > 0) other ??= level;
  });
  if (numbers.levels < FEWEST_NUMBERS || numbers.cells < MOSTLY * cells) return undefined;
  if (other === undefined) return undefined;
  const share = `${Math.floor((100 * numbers.cells) / cells)}%`;
  const [name, word] = [JSON.stringify(column.name), JSON.stringify(other)];
  return {
    code: 'number-like-column',
    column: column.name,
    message: `column ${name} is text because only ${share} of its cells are numbers (another is ${word}); if such a cell means a missing value, write data.columns: {${name}: {missing: [${word}]}}`,
  };
}

function isNumber(cell: string): boolean {
  return !Number.isNaN(parseNumber(cell));
}
