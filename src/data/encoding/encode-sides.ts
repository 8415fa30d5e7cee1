import { shrink } from '../../numeric/growing-array.js';
import type { LabelledTable } from '../labelled-table.js';
import type { Sides } from '../split/split.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import { cellsOf, emptySubset } from '../table/subset.js';
import type { Table } from '../table/table.js';
import { emptyMatrix } from './encode.js';
import { type ColumnEncoding, widthOf } from './encoding.js';
import { TileEncoder } from './tile-encoder.js';

export interface EncodedSides {
  readonly train: Matrix;
  readonly validation: Matrix;
  readonly test: Matrix;
  /** The test rows as they stand in the file, in memory that threads share. */
  readonly testTable: Table;
}

/** The memory of so many rows is given back at a time. */
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
  const testTable = emptySubset((ownTest ?? main).table, sides.test, SharedArrayBuffer);
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
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  const tile = new TileEncoder(encodings, byName);
  const left = targets.map(({ rows }) => rows.length);
  for (let end = table.rows; end > 0; ) {
    const start = tile.rows * Math.floor((end - 1) / tile.rows);
    const parts = targets.map(({ rows }, index) => {
      const last = left[index]!;
      let first = last;
      while (first > 0 && rows[first - 1]! >= start) first--;
      left[index] = first;
      return rows.subarray(first, last);
    });
    tile.encode(parts, start, end);
    let place = 0;
    for (const [index, { matrix, copy }] of targets.entries()) {
      const { length } = parts[index]!;
      const first = left[index]!;
      matrix.data.set(tile.inputs(place, length), first * matrix.columns);
      copy?.columns.forEach((column, i) => {
        cellsOf(column).set(tile.cells(table.columns[i]!, place, length), first);
      });
      place += length;
    }
    if (start % BLOCK === 0) {
      for (const column of table.columns) {
        if (column.name !== label) shrink(cellsOf(column), start);
      }
    }
    end = start;
  }
}
