import { InputError } from '../../errors.js';
import type { CsvTable } from '../csv/read-csv.js';
import { isNamedLikeId } from '../roles.js';
import type { Column } from '../table/table.js';

/** Texts of which nearly all differ name rows; one that is there twice may be so in both files. */
const NEARLY_ALL = 0.9;
/** Two files that share more of such texts than this hold the same rows. */
const MOST = 0.5;

/**
 * Looks whether rows of two files that pair by their place are the same rows: a column that both
 * have, and whose cells tell rows apart, says so. A column that holds other cells altogether says
 * nothing: what a model wrote differs from model to model.
 * @throws InputError with the first row that stands elsewhere in the other file
 */
export function refuseOtherOrder(candidate: CsvTable, baseline: CsvTable): void {
  if (candidate.rows !== baseline.rows) return;
  for (const theirs of baseline.columns) {
    const ours = candidate.columns.find(({ name }) => name === theirs.name);
    if (!ours || !tellsRowsApart(ours) || !tellsRowsApart(theirs)) continue;
    const row = firstOther(ours, theirs, baseline.rows);
    if (row === undefined || shared(ours, theirs, baseline.rows) <= MOST) continue;
    const { name } = theirs;
    const [here, there] = [theirs, ours].map((column) => JSON.stringify(textOf(column, row)));
    throw InputError.of(
      `column ${JSON.stringify(name)} has ${here} here, and ${there} in the same row of ${candidate.file}: rows without names pair by their place, and these stand in another order`,
      {
        at: baseline.place(row),
        fix: `Name the column that names rows: --id ${name}, or id in the config; or write both files in one order.`,
      },
    );
  }
}

function tellsRowsApart(column: Column): boolean {
  if ('codes' in column) return column.levels.length >= NEARLY_ALL * column.codes.length;
  return isNamedLikeId(column);
}

function textOf(column: Column, row: number): string {
  return 'codes' in column ? (column.levels[column.codes[row]!] ?? '') : `${column.values[row]}`;
}

function firstOther(ours: Column, theirs: Column, rows: number): number | undefined {
  for (let row = 0; row < rows; row++) {
    if (textOf(ours, row) !== textOf(theirs, row)) return row;
  }
  return undefined;
}

/** The part of one's cells that the other has anywhere. */
function shared(ours: Column, theirs: Column, rows: number): number {
  const known = new Set<string>();
  for (let row = 0; row < rows; row++) known.add(textOf(ours, row));
  let both = 0;
  for (let row = 0; row < rows; row++) if (known.has(textOf(theirs, row))) both++;
  return both / rows;
}
