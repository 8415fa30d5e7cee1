import type { Column, Table } from '../table/table.js';

/** Rows in a piece of the text. */
const PIECE = 4096;

/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
export function* formatCsv(
  { rows, columns }: Pick<Table, 'rows' | 'columns'>,
  ids?: { readonly name: string; readonly cells: readonly string[] },
): Generator<string> {
  const first = ids ? [{ name: ids.name, cell: (row: number) => ids.cells[row]! }] : [];
  const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
  yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
  for (let start = 0; start < rows; start += PIECE) {
    let text = '';
    for (let row = start; row < Math.min(start + PIECE, rows); row++) {
      text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
    }
    yield text;
  }
}

function cellOf(column: Column): (row: number) => string {
  if (!('values' in column)) return (row) => column.levels[column.codes[row]!] ?? '';
  const { kind, values } = column;
  return (row) => {
    const value = values[row]!;
    if (Number.isNaN(value)) return '';
    return kind === 'date' ? new Date(value).toISOString() : String(value);
  };
}

/** Most names, found at a third of the cost of asking what needs quotes. */
const PLAIN = /^[\w.:/-]+$/;

/** A cell as it stands in CSV: quoted where it has to be. */
export function quoteCell(text: string): string {
  if (PLAIN.test(text)) return text;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
