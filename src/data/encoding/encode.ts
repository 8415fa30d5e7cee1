import { InputError } from '../../errors.js';
import { fill } from '../../numeric/typed-arrays.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import type { Column, Table } from '../table/table.js';
import { type ColumnEncoding, type Encoding, isNumber } from './encoding.js';
import { TileEncoder } from './tile-encoder.js';

/**
 * Encodes all rows of a table.
 *
 * @returns rows × features, row-major.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads.
 */
export function encodeTable(encoding: Encoding, table: Table): Matrix {
  const matrix = emptyMatrix(table.rows, encoding.features.length);
  tableEncoder(encoding, table)(0, matrix);
  return matrix;
}

/**
 * Encodes rows of a table from `first` on, as many as the matrix has.
 * @returns writes all of the matrix, whatever stands in it
 * @throws InputError as `encodeTable`
 */
export function tableEncoder(
  encoding: Encoding,
  table: Table,
): (first: number, into: Matrix) => void {
  const tile = new TileEncoder(encoding.columns, readableColumns(encoding, table));
  return (first, { data, rows, columns }) => {
    for (let done = 0; done < rows; done += tile.rows) {
      const start = first + done;
      const count = Math.min(tile.rows, rows - done);
      tile.encode([fill(new Uint32Array(count), (i) => start + i)], start, start + count);
      data.set(tile.inputs(0, count), done * columns);
    }
  };
}

/**
 * A table's columns by name, those that the encoding needs among them.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads
 */
export function readableColumns(encoding: Encoding, table: Table): ReadonlyMap<string, Column> {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const wrong = encoding.columns.flatMap(
    (one) => whyUnreadable(one, columns.get(one.column)) ?? [],
  );
  if (wrong.length === 0) return columns;
  throw new InputError(wrong.map((message) => ({ message, at: { file: table.file } })));
}

/**
 * Why a column of a table can't be read as the encoding needs it. Texts where it needs numbers are refused whole, whatever some of them parse to:
 * each that does not would become the median, and a model that is blind looks as good as another one that is.
 */
function whyUnreadable(encoding: ColumnEncoding, column: Column | undefined): string | undefined {
  const name = JSON.stringify(encoding.column);
  if (!column) return `no column ${name}, which the model needs`;
  if (!isNumber(encoding) || column.kind === encoding.kind) return undefined;
  const empty = 'levels' in column && column.levels.length === 0;
  const held = empty ? 'nothing' : 'values' in column ? `${column.kind}s` : 'other texts';
  return `column ${name} holds ${held}, where the model needs ${encoding.kind}s`;
}

export function emptyMatrix(
  rows: number,
  columns: number,
  allocate: Allocate = (length) => new Float32Array(length),
): Matrix {
  return { data: allocate(rows * columns), rows, columns };
}
