import type { Column, Table } from './table.js';

/** A table with the lines and hashes of the given rows, its cells still to be copied by `copyCells`. */
export function emptySubset(table: Table, rows: Uint32Array): Table {
  return {
    file: table.file,
    rows: rows.length,
    columns: table.columns.map((column) =>
      'values' in column
        ? { ...column, values: new Float64Array(rows.length) }
        : { ...column, codes: new Int32Array(rows.length) },
    ),
    lines: Uint32Array.from(rows, (row) => table.lines[row]!),
    hashes: BigUint64Array.from(rows, (row) => table.hashes[row]!),
  };
}

/** Copies the cells of the given rows of `from` to the rows of `to` that begin at `first`. */
export function copyCells(from: Table, rows: Uint32Array, to: Table, first: number): void {
  from.columns.forEach((column, index) => {
    const source = cellsOf(column);
    const target = cellsOf(to.columns[index]!);
    for (let i = 0; i < rows.length; i++) target[first + i] = source[rows[i]!]!;
  });
}

export function cellsOf(column: Column): Float64Array | Int32Array {
  return 'values' in column ? column.values : column.codes;
}
