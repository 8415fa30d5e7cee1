import { InputError, type Problem } from '../errors.js';
import { plural } from '../text/quantities.js';
import { countLevels } from './checks/cells-of-levels.js';
import type { CsvTable } from './csv/read-csv.js';
import { ADVICE_OF_GIVEN } from './label-advice.js';
import { numbersOf, unreadNumbers } from './label-numbers.js';
import { excessText } from './table/cell-values.js';
import { cellParser, inferFormat } from './table/infer-format.js';
import { mayAllBeGrouped, type NumberFormat } from './table/number-format.js';
import type { Column, LevelColumn, NumberColumn } from './table/table.js';

/** A column of numbers, and what stands around each of them: `€`, `%`, `km`; mostly nothing. */
export interface OwnNumbers {
  readonly column: NumberColumn;
  readonly unit: string;
}

const MOST_NAMED = 10;

/**
 * Reads numbers that were kept as texts, however they are written: as their own cells show it,
 * whatever another column has. Missing cells are NaN.
 * @param what the column is to hold, for messages
 * @param format of a column that goes with this one: decides where its own cells leave it open
 * @throws InputError with the lines of cells that are no numbers, or infinite; where the column can
 * be read in more than one way; and where it holds something else
 */
export function ownNumbers(
  table: CsvTable,
  column: Column,
  what: string,
  format?: NumberFormat,
): OwnNumbers {
  const isGrouped = format === '1.234,56' && mayBeGrouped(table, column);
  if (column.kind === 'number' && !isGrouped) {
    return { column, unit: unitOf(table, column.name) };
  }
  if (!('codes' in column)) return refuseOther(table, column, what);
  const found = new Map(countLevels(column).map(({ level, count }) => [level, count]));
  const numbers =
    format !== undefined && (isGrouped || isOpen(found, format))
      ? { parse: cellParser('number', format) }
      : numbersOf(column, found, undefined);
  if (!numbers) {
    const unread = unreadNumbers(found, ADVICE_OF_GIVEN);
    if (!unread) return refuseOther(table, column, what);
    throw InputError.of(`${what} (column ${JSON.stringify(column.name)}) ${unread.message}`, {
      at: { file: table.file },
      fix: unread.fix,
    });
  }
  const parsed = column.levels.map(numbers.parse);
  refuseOdd(table, column, parsed, what);
  const { name, codes } = column;
  const values = Float64Array.from(codes, (code) => parsed[code] ?? Number.NaN);
  return {
    column: { kind: 'number', name, values },
    unit: ('affix' in numbers && numbers.affix) || '',
  };
}

/** Whether cells may be numbers in several formats, of which this is one. */
function isOpen(found: ReadonlyMap<string, number>, format: NumberFormat): boolean {
  const inferred = inferFormat([...found].map(([level, count]) => ({ level, count })));
  return inferred?.kind === 'ambiguous' && inferred.formats.some((one) => one === format);
}

/** What stands around each number of a column that was read as one; mostly nothing. */
export function unitOf({ readings }: CsvTable, name: string): string {
  const inferred = readings.get(name)?.inferred;
  return inferred?.kind === 'number' ? inferred.found.affix : '';
}

/** @throws InputError where a column of these stands in two files in two units */
export function refuseOtherUnits(
  candidate: CsvTable,
  baseline: CsvTable,
  names: readonly string[],
): void {
  for (const name of names) {
    const [ours, theirs] = [unitOf(candidate, name), unitOf(baseline, name)];
    if (ours === theirs) continue;
    const [here, there] = [theirs, ours].map((unit) =>
      unit === '' ? 'none' : JSON.stringify(unit),
    );
    throw InputError.of(
      `column ${JSON.stringify(name)} has ${here} for a unit, and in ${candidate.file} ${there}`,
      { at: { file: baseline.file }, fix: 'Write both files alike.' },
    );
  }
}

/** Whether each number may have been written with a point between thousands: 1.234. */
export function mayBeGrouped({ readings }: CsvTable, column: Column): boolean {
  if (!('codes' in column)) return readings.get(column.name)?.mayBeGrouped === true;
  return mayAllBeGrouped(column.levels);
}

function refuseOdd(
  table: CsvTable,
  column: LevelColumn,
  parsed: readonly number[],
  what: string,
): void {
  if (parsed.every(Number.isFinite)) return;
  const problems: Problem[] = [];
  let odd = 0;
  column.codes.forEach((code, row) => {
    if (code < 0 || Number.isFinite(parsed[code])) return;
    odd++;
    if (problems.length === MOST_NAMED) return;
    const text = column.levels[code]!;
    const why = Number.isNaN(parsed[code]) ? 'not a number' : excessText(text);
    const about = `${what} (column ${JSON.stringify(column.name)})`;
    problems.push({
      message: `${about} is ${JSON.stringify(text)} here, which is ${why}`,
      at: table.place(row),
    });
  });
  if (odd === 0) return;
  const more = odd - problems.length;
  const message = more > 0 ? `and in ${plural(more, 'more row')}` : 'every row needs a number';
  throw new InputError([...problems, { message, at: { file: table.file } }]);
}

function refuseOther(table: CsvTable, column: Column, what: string): never {
  const row =
    'codes' in column
      ? Math.max(
          0,
          column.codes.findIndex((code) => code >= 0),
        )
      : 0;
  throw InputError.of(
    `column ${JSON.stringify(column.name)} is to hold ${what}, and holds ${column.kind === 'number' ? 'numbers like 1.234 alone, where labels like 1.234,56 stand beside it' : 'no numbers'}`,
    { at: table.place(row) },
  );
}
