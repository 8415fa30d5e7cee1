import { InputError, type Problem } from '../../errors.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { LevelColumn } from '../table/table.js';

const MOST_NAMED = 10;

/**
 * The cells of the column that names rows.
 * @param role what of the config makes it that column, for messages
 * @throws InputError with the places where a row has no name, or one that an earlier row has
 */
export function namesOfRows(
  table: CsvTable,
  rows: Uint32Array,
  name: string,
  role = 'which data.id names',
): readonly string[] {
  const column = table.columns.find((one) => one.name === name);
  if (!column || !('codes' in column)) throw new RangeError(`column ${name} holds no names`);
  const twins = (first: number, second: number): never => {
    const [one, other] = [rows[first]!, rows[second]!];
    const [text, twin] = [one, other].map((row) =>
      JSON.stringify(column.levels[column.codes[row]!]),
    );
    const { file, line } = table.place(one);
    throw InputError.of(
      `column ${JSON.stringify(name)}, ${role}, has ${twin} here, and ${text}, which is the same number, on line ${line} of ${file}`,
      { at: table.place(other), fix: 'Every test row needs an id of its own.' },
    );
  };
  if (nameEachRow(column, rows)) return asWhole(column.levels, twins);
  const firsts = new Map<number, number>();
  const problems: Problem[] = [];
  const refuse = (row: number, message: string, fix: string) => {
    if (problems.length === MOST_NAMED) return;
    const about = `column ${JSON.stringify(name)}, ${role},`;
    problems.push({ message: `${about} ${message}`, at: table.place(row), fix });
  };
  for (const row of rows) {
    const code = column.codes[row]!;
    const first = firsts.get(code);
    if (code < 0) refuse(row, 'is missing here', 'Every test row needs an id.');
    else if (first === undefined) firsts.set(code, row);
    else {
      const { file, line } = table.place(first);
      const text = JSON.stringify(column.levels[code]);
      refuse(
        row,
        `has ${text} here, as on line ${line} of ${file}`,
        'Every test row needs an id of its own.',
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return asWhole(
    Array.from(rows, (row) => column.levels[column.codes[row]!]!),
    twins,
  );
}

const WHOLE = /^(?:0|[1-9]\d*)(?:\.0)?$/;

/**
 * Where all names are whole numbers, some with a point, as pandas writes those of a column that lacked
 * one: 5000.0 is 5000.
 */
function asWhole(
  names: readonly string[],
  refuseTwins: (first: number, second: number) => never,
): readonly string[] {
  if (!names.some((name) => name.endsWith('.0'))) return names;
  if (!names.every((name) => WHOLE.test(name))) return names;
  const whole = names.map((name) => (name.endsWith('.0') ? name.slice(0, -2) : name));
  const firsts = new Map<string, number>();
  whole.forEach((name, row) => {
    const first = firsts.get(name);
    if (first !== undefined) refuseTwins(first, row);
    firsts.set(name, row);
  });
  return whole;
}

/** Each level stands in one row, the first in the first and so on: seen without looking one up. */
function nameEachRow({ codes, levels }: LevelColumn, rows: Uint32Array): boolean {
  return rows.length === levels.length && rows.every((row, i) => codes[row] === i);
}
