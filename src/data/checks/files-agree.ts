import { InputError, type Problem } from '../../errors.js';
import type { CsvTable } from '../csv/read-csv.js';
import { parseDate, parseNumber } from '../table/cell-values.js';
import type { ColumnSpecs } from '../table/column-spec.js';
import type { Column } from '../table/table.js';

/** More than this share of a file's cells is most of them. */
const MOST = 0.5;

/**
 * Refuses files of one glob of which one holds numbers where another holds texts: the column would be read as texts without a word.
 * @throws InputError that names the column and both files
 */
export function checkFilesAgree(table: CsvTable, specs: ColumnSpecs | undefined): void {
  if (table.files.length < 2) return;
  const open = table.columns.filter(({ name }) => specs?.columns?.get(name)?.as === undefined);
  const problems = open.flatMap((column) => whyNot(table, column) ?? []);
  if (problems.length > 0) throw new InputError(problems);
}

function whyNot(table: CsvTable, column: Column): Problem | undefined {
  const values = valuesIn(table, column);
  if (!values) return undefined;
  const shares = table.files.map(({ firstRow }, i) => {
    const end = table.files[i + 1]?.firstRow ?? table.rows;
    let cells = 0;
    let held = 0;
    for (let row = firstRow; row < end; row++) {
      const is = values(row);
      if (is === undefined) continue;
      cells++;
      if (is) held++;
    }
    return cells === 0 ? undefined : held / cells;
  });
  const of = shares.findIndex((share) => share !== undefined && share > 0.99);
  const other = shares.findIndex((share) => share !== undefined && share < MOST);
  if (of < 0 || other < 0) return undefined;
  const kind = column.kind === 'date' ? 'dates' : 'numbers';
  return {
    message: `column ${JSON.stringify(column.name)} holds texts, but in ${table.files[of]!.name} it holds ${kind}`,
    at: { file: table.files[other]!.name },
    fix: `All files of a glob hold the same. If they are texts in all of them, write data.columns: {${JSON.stringify(column.name)}: text}.`,
  };
}

/** By row: whether its cell is a number (or date); undefined where it is missing. Undefined where they are all alike. */
function valuesIn(
  table: CsvTable,
  column: Column,
): ((row: number) => boolean | undefined) | undefined {
  if ('values' in column) {
    const odd = new Set((table.odd.get(column.name) ?? []).map(({ row }) => row));
    if (odd.size === 0) return undefined;
    return (row) => (odd.has(row) ? false : Number.isNaN(column.values[row]!) ? undefined : true);
  }
  const held = column.levels.map(
    (level) => !Number.isNaN(parseNumber(level)) || !Number.isNaN(parseDate(level)),
  );
  if (!held.includes(true) || !held.includes(false)) return undefined;
  return (row) => held[column.codes[row]!];
}
