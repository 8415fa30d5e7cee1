import { shrink } from '../../numeric/growing-array.js';
import type { LabelledTable } from '../labelled-table.js';
import type { Sides } from '../split/split.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import { type CellRun, cellsOf, emptySubset, takeCells } from '../table/subset.js';
import type { Column, Table } from '../table/table.js';
import { emptyMatrix, placedWriters } from './encode.js';
import { type ColumnEncoding, widthOf } from './encoding.js';

export interface EncodedSides {
  readonly train: Matrix;
  readonly validation: Matrix;
  readonly test: Matrix;
  /** The test rows as they stand in the file, in memory that threads share. */
  readonly testTable: Table;
}

/** The memory of so many rows is given back at a time. */
const BLOCK = 1 << 16;
/** So many of them are encoded at a time: what is read and written of a column then stays in a core's cache. */
const TILE = 1 << 11;

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
  const writers = new Map(placedWriters(encodings, byName).map((one) => [one.column, one]));
  const copies = new RunCopies(TILE);
  const left = targets.map(({ rows }) => rows.length);
  for (let end = table.rows; end > 0; ) {
    const start = TILE * Math.floor((end - 1) / TILE);
    const parts = targets.map(({ rows, matrix, copy }, index) => {
      const last = left[index]!;
      let first = last;
      while (first > 0 && rows[first - 1]! >= start) first--;
      left[index] = first;
      return { rows: rows.subarray(first, last), matrix, copy, first };
    });
    for (const [place, column] of table.columns.entries()) {
      const run = copies.of(column, start, end);
      const writer = writers.get(column);
      for (const { rows, matrix, copy, first } of parts) {
        writer?.write(run, rows, matrix, first, writer.offset);
        if (copy) takeCells(run, rows, copy.columns[place]!, first);
      }
    }
    if (start % BLOCK === 0) {
      for (const column of table.columns) {
        if (column.name !== label) shrink(cellsOf(column), start);
      }
    }
    end = start;
  }
}

/** V8 takes five times as long to go over an array that can grow as over a copy. A run is overwritten by the next one. */
class RunCopies {
  readonly #values: Float64Array;
  readonly #codes: Int32Array;

  constructor(most: number) {
    this.#values = new Float64Array(most);
    this.#codes = new Int32Array(most);
  }

  of(column: Column, start: number, end: number): CellRun {
    const cells = 'values' in column ? this.#values : this.#codes;
    cells.set(cellsOf(column).subarray(start, end));
    return { cells, start };
  }
}
