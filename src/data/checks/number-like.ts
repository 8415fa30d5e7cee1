import type { DataWarning } from '../dataset.js';
import { parseNumber } from '../table/cell-values.js';
import type { LevelColumn } from '../table/table.js';

/** Fewer levels that are numbers may well be codes. */
const FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;
const NEARLY_ALL = 0.95;

/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
export function checkNumberLike(column: LevelColumn): DataWarning | undefined {
  const counts = new Uint32Array(column.levels.length);
  for (const code of column.codes) if (code >= 0) counts[code]!++;
  let cells = 0;
  const plain = { levels: 0, cells: 0 };
  const comma = { levels: 0, cells: 0 };
  let other: string | undefined;
  column.levels.forEach((level, code) => {
    cells += counts[code]!;
    const kind = isNumber(level) ? plain : isNumber(level.replace(',', '.')) ? comma : undefined;
    if (kind) {
      kind.levels++;
      kind.cells += counts[code]!;
    } else other ??= level;
  });
  const warn = (what: string): DataWarning => ({
    code: 'number-like-column',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} ${what}`,
  });
  if (comma.levels >= FEWEST_NUMBERS && plain.cells + comma.cells >= NEARLY_ALL * cells) {
    return warn(
      'holds numbers with a decimal comma, which are read as text; write a decimal point',
    );
  }
  if (plain.levels < FEWEST_NUMBERS || plain.cells < MOSTLY * cells) return undefined;
  const share = `${Math.floor((100 * plain.cells) / cells)}%`;
  return warn(
    `is text because only ${share} of its cells are numbers (another is ${JSON.stringify(other)}); if it is a number, leave the others empty`,
  );
}

function isNumber(cell: string): boolean {
  return !Number.isNaN(parseNumber(cell));
}
