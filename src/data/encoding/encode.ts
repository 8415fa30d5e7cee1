import { InputError } from '../../errors.js';
import { fill } from '../../numeric/typed-arrays.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import { type CellRun, cellsOf } from '../table/subset.js';
import type { Column, NumberColumn, Table } from '../table/table.js';
import {
  type ColumnEncoding,
  type Encoding,
  isNumber,
  type LevelEncoding,
  type NumberEncoding,
  widthOf,
} from './encoding.js';

/** So many rows are encoded column by column at a time: few enough that their part of the matrix stays in a core's cache. */
const TILE = 1024;

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
  const columns = readableColumns(encoding, table);
  const placed = placedWriters(encoding.columns, columns);
  return (first, matrix) => {
    matrix.data.fill(0);
    for (let done = 0; done < matrix.rows; done += TILE) {
      const length = Math.min(TILE, matrix.rows - done);
      const rows = fill(new Uint32Array(length), (i) => first + done + i);
      for (const { column, write, offset } of placed) {
        write({ cells: cellsOf(column), start: 0 }, rows, matrix, done, offset);
      }
    }
  };
}

/** A column that is encoded, and where its inputs stand in a row. */
export interface PlacedWriter {
  readonly column: Column;
  readonly write: ColumnWriter;
  readonly offset: number;
}

/** @param columns those of a table, by name */
export function placedWriters(
  encodings: readonly ColumnEncoding[],
  columns: ReadonlyMap<string, Column>,
): readonly PlacedWriter[] {
  let offset = 0;
  return encodings.map((encoding) => {
    const column = columns.get(encoding.column)!;
    const placed = { column, write: columnWriter(encoding, column), offset };
    offset += widthOf(encoding);
    return placed;
  });
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

/**
 * Writes a column's inputs for the given rows of its table, whose cells are in `run`, into a matrix of zeros, from the
 * matrix's row `first` and column `offset` on.
 */
type ColumnWriter = (
  run: CellRun,
  rows: Uint32Array,
  matrix: Matrix,
  first: number,
  offset: number,
) => void;

function columnWriter(encoding: ColumnEncoding, column: Column): ColumnWriter {
  return isNumber(encoding) ? numberWriter(encoding, column) : levelWriter(encoding, column);
}

function numberWriter(encoding: NumberEncoding, column: Column): ColumnWriter {
  if (!('values' in column)) throw new RangeError(`column ${column.name} holds no numbers`);
  const { kind } = column;
  return ({ cells, start }, rows, { data, columns }, first, offset) => {
    // In here: V8 reads what lies outside of a function again in each turn of a loop.
    const { fill, mean, sd, clip, missing } = encoding;
    const unit = unitOf(kind);
    for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
      const value = cells[rows[i]! - start]! / unit;
      const isMissing = Number.isNaN(value);
      const standard = ((isMissing ? fill : value) - mean) / sd;
      data[at] = Math.max(-clip, Math.min(clip, standard));
      if (isMissing && missing) data[at + 1] = 1;
    }
  };
}

function levelWriter(encoding: LevelEncoding, column: Column): ColumnWriter {
  const places = new Map(encoding.levels.map((level, place) => [level, place]));
  const other = encoding.other ? encoding.levels.length : -1;
  const missing = encoding.missing ? widthOf(encoding) - 1 : -1;
  let placeOf: (cell: number) => number;
  if ('values' in column) {
    placeOf = (value) => (Number.isNaN(value) ? missing : (places.get(String(value)) ?? other));
  } else {
    const byCode = Int16Array.from(column.levels, (level) => places.get(level) ?? other);
    placeOf = (code) => (code < 0 ? missing : byCode[code]!);
  }
  return ({ cells, start }, rows, { data, columns }, first, offset) => {
    for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
      const place = placeOf(cells[rows[i]! - start]!);
      if (place >= 0) data[at + place] = 1;
    }
  };
}

const DAY = 86_400_000;

/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
export function unitOf(kind: NumberColumn['kind']): number {
  return kind === 'date' ? DAY : 1;
}
