import { InputError } from '../../errors.js';
import type { CsvTable } from '../csv/read-csv.js';
import { parseDate, parseNumber } from '../table/cell-values.js';
import type { Column } from '../table/table.js';

/** A column of so few levels on so many rows repeats them: a name that is none of them is a name. */
const MOST_LEVELS = 20;
const ROWS_PER_LEVEL = 5;

/**
 * Refuses a header that looks like one more row: numbers over numbers, levels over their column, and nothing that only a name can be.
 * @throws InputError that says which keys decide
 */
export function checkHeaderIsNone(table: CsvTable): void {
  let like = 0;
  const numbers: number[] = [];
  for (const column of table.columns) {
    const verdict = compare(column);
    if (verdict === 'name') return;
    if (verdict === 'row') like++;
    const number = parseNumber(column.name);
    if (!Number.isNaN(number)) numbers.push(number);
  }
  if (like === 0 || areCounting(numbers, table.columns.length)) return;
  const { file } = table.place(0);
  throw InputError.of('the first line looks like a row rather than the names of columns', {
    at: { file, line: 1 },
    fix: 'If the file has no header, write data.header: false; its columns are then "column 1", "column 2", … If these are names, write data.header: 1.',
  });
}

/** Whether a header's cell can be a cell of its column: `name` where it can't, undefined where it may or may not. */
function compare(column: Column): 'row' | 'name' | undefined {
  const { name } = column;
  if ('values' in column) {
    const parse = column.kind === 'date' ? parseDate : parseNumber;
    return Number.isNaN(parse(name)) ? 'name' : 'row';
  }
  if (column.levels.includes(name)) return 'row';
  const few = column.levels.length <= MOST_LEVELS;
  return few && column.codes.length >= ROWS_PER_LEVEL * column.levels.length ? 'name' : undefined;
}

/** Columns that are numbered, or years, have numbers for names. */
function areCounting(numbers: readonly number[], columns: number): boolean {
  if (numbers.length < 2 || numbers.length < columns - 1) return false;
  return numbers.every(
    (value, i) => Number.isInteger(value) && (i === 0 || value === numbers[i - 1]! + 1),
  );
}
