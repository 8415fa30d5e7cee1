import type { Column, Table } from './table.js';

/** Where the cells of a column lie: NaN, or below 0 of codes, is none. */
export type Cells = Float64Array | Int32Array;

/**
 * Writes the given rows of an array one after the other, and returns what it wrote to. (`TypedArray.from` would collect a
 * million numbers in a list first.)
 */
export function gather<T, A extends { [index: number]: T }>(
  source: ArrayLike<T>,
  rows: Uint32Array,
  into: A,
): A {
  const target: { [index: number]: T } = into;
  for (let i = 0; i < rows.length; i++) target[i] = source[rows[i]!]!;
  return into;
}

/**
 * A table with the lines and hashes of the given rows, its cells still to be copied.
 * @param Memory of the cells: one that is shared is read by several threads without a copy
 */
export function emptySubset(
  table: Table,
  rows: Uint32Array,
  Memory: ArrayBufferConstructor | SharedArrayBufferConstructor = ArrayBuffer,
): Table {
  return {
    file: table.file,
    rows: rows.length,
    columns: table.columns.map((column) =>
      'values' in column
        ? { ...column, values: new Float64Array(new Memory(8 * rows.length)) }
        : { ...column, codes: new Int32Array(new Memory(4 * rows.length)) },
    ),
    lines: gather(table.lines, rows, new Uint32Array(rows.length)),
    hashes: gather(table.hashes, rows, new BigUint64Array(rows.length)),
  };
}

/** The given rows of a table, as a table of their own. */
export function subset(table: Table, rows: Uint32Array): Table {
  const copy = emptySubset(table, rows);
  copy.columns.forEach((column, i) => {
    gather(cellsOf(table.columns[i]!), rows, cellsOf(column));
  });
  return copy;
}

export function cellsOf(column: Column): Cells {
  return 'values' in column ? column.values : column.codes;
}
