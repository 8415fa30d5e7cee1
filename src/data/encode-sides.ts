import type { Matrix } from './dataset.js';
import { type ColumnEncoding, emptyMatrix, encodeColumn, widthOf } from './encode.js';
import type { LabelledTable } from './labelled-table.js';
import type { Sides } from './split.js';
import { takeColumn } from './subset.js';
import type { Column, Table } from './table.js';

export interface EncodedSides {
  readonly train: Matrix;
  readonly validation: Matrix;
  readonly test: Matrix;
  /** The test rows as they stand in the file. */
  readonly testTable: Table;
}

/**
 * Encodes each side and keeps of the tables only the test rows. It takes the columns out of `main` one by one, so
 * that the table and the matrices made of it never stand in memory together.
 */
export function encodeSides(
  columns: readonly ColumnEncoding[],
  main: LabelledTable,
  ownTest: LabelledTable | undefined,
  sides: Sides,
): EncodedSides {
  const test = ownTest?.table ?? main.table;
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const matrices = {
    train: emptyMatrix(sides.train.length, width),
    validation: emptyMatrix(sides.validation.length, width),
    test: emptyMatrix(sides.test.length, width),
  };
  const encodings = new Map<
    string,
    { readonly encoding: ColumnEncoding; readonly offset: number }
  >();
  let offset = 0;
  for (const encoding of columns) {
    encodings.set(encoding.column, { encoding, offset });
    offset += widthOf(encoding);
  }
  const encode = (column: Column, rows: Uint32Array, matrix: Matrix) => {
    const found = encodings.get(column.name);
    if (found) encodeColumn(found.encoding, column, rows, matrix, found.offset);
  };
  const testColumns: Column[] = [];
  for (let column = main.table.columns.shift(); column; column = main.table.columns.shift()) {
    encode(column, sides.train, matrices.train);
    encode(column, sides.validation, matrices.validation);
    if (ownTest) continue;
    encode(column, sides.test, matrices.test);
    testColumns.push(takeColumn(column, sides.test));
  }
  for (const column of ownTest?.table.columns ?? []) {
    encode(column, sides.test, matrices.test);
    testColumns.push(takeColumn(column, sides.test));
  }
  const testTable: Table = {
    file: test.file,
    rows: sides.test.length,
    columns: testColumns,
    lines: Uint32Array.from(sides.test, (row) => test.lines[row]!),
    hashes: BigUint64Array.from(sides.test, (row) => test.hashes[row]!),
  };
  return { ...matrices, testTable };
}
