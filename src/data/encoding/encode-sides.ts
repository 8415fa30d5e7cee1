import { shrink } from '../../numeric/growing-array.js';
import type { LabelledTable } from '../labelled-table.js';
import type { Sides } from '../split/split.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import { cellsOf, copyCells, emptySubset } from '../table/subset.js';
import type { Table } from '../table/table.js';
import { type ColumnWriter, columnWriter, emptyMatrix } from './encode.js';
import { type ColumnEncoding, widthOf } from './encoding.js';

export interface EncodedSides {
  readonly train: Matrix;
  readonly validation: Matrix;
  readonly test: Matrix;
  /** The test rows as they stand in the file. */
  readonly testTable: Table;
}

/** Rows are encoded, and their memory given back, so many at a time. */
const BLOCK = 1 << 16;

/**
 * Encodes each side and keeps of the tables only the test rows and the label. **The other columns can't be used any
 * more**: block by block, from the end, their memory is given back, so that the 64-bit columns of a large file and
 * the matrices made of them never stand in memory together.
 */
export function encodeSides(
  encodings: readonly ColumnEncoding[],
  main: LabelledTable,
  ownTest: LabelledTable | undefined,
  sides: Sides,
  label: string,
  allocate?: Allocate,
): EncodedSides {
  const width = encodings.reduce((sum, encoding) => sum + widthOf(encoding), 0);
  const testTable = emptySubset((ownTest ?? main).table, sides.test);
  const train = { rows: sides.train, matrix: emptyMatrix(sides.train.length, width, allocate) };
  const validation = {
    rows: sides.validation,
    matrix: emptyMatrix(sides.validation.length, width, allocate),
  };
  const test = {
    rows: sides.test,
    matrix: emptyMatrix(sides.test.length, width, allocate),
    copy: testTable,
  };
  consume(main.table, encodings, ownTest ? [train, validation] : [train, validation, test], label);
  if (ownTest) consume(ownTest.table, encodings, [test], label);
  return { train: train.matrix, validation: validation.matrix, test: test.matrix, testTable };
}

interface Target {
  /** Of the table, ascending. */
  readonly rows: Uint32Array;
  readonly matrix: Matrix;
  /** Gets the rows as they stand. */
  readonly copy?: Table;
}

function consume(
  table: Table,
  encodings: readonly ColumnEncoding[],
  targets: readonly Target[],
  label: string,
): void {
  const writers = placedWriters(table, encodings);
  const left = targets.map(({ rows }) => rows.length);
  for (let end = table.rows; end > 0; end -= BLOCK) {
    const start = Math.max(0, end - BLOCK);
    targets.forEach(({ rows, matrix, copy }, index) => {
      let first = left[index]!;
      while (first > 0 && rows[first - 1]! >= start) first--;
      const some = rows.subarray(first, left[index]);
      left[index] = first;
      for (const { write, offset } of writers) write(some, matrix, first, offset);
      if (copy) copyCells(table, some, copy, first);
    });
    for (const column of table.columns) {
      if (column.name !== label) shrink(cellsOf(column), start);
    }
  }
}

function placedWriters(
  table: Table,
  encodings: readonly ColumnEncoding[],
): readonly { readonly write: ColumnWriter; readonly offset: number }[] {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  let offset = 0;
  return encodings.map((encoding) => {
    const placed = { write: columnWriter(encoding, columns.get(encoding.column)!), offset };
    offset += widthOf(encoding);
    return placed;
  });
}
