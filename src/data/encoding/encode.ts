import { InputError } from '../../errors.js';
import type { Allocate, Matrix } from '../table/matrix.js';
import type { Column, NumberColumn, Table } from '../table/table.js';
import {
  type ColumnEncoding,
  type Encoding,
  isNumber,
  type LevelEncoding,
  type NumberEncoding,
  widthOf,
} from './encoding.js';

/**
 * Encodes all rows of a table, or those given, in their order.
 *
 * @returns rows × features, row-major.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads.
 */
export function encodeTable(
  encoding: Encoding,
  table: Table,
  rows: Uint32Array = Uint32Array.from({ length: table.rows }, (_, row) => row),
): Matrix {
  const columns = readableColumns(encoding, table);
  const matrix = emptyMatrix(rows.length, encoding.features.length);
  let offset = 0;
  for (const column of encoding.columns) {
    columnWriter(column, columns.get(column.column)!)(rows, matrix, 0, offset);
    offset += widthOf(column);
  }
  return matrix;
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
 * Writes a column's inputs for the given rows of its table into a matrix of zeros, from the matrix's row `first`
 * and column `offset` on.
 */
export type ColumnWriter = (
  rows: Uint32Array,
  matrix: Matrix,
  first: number,
  offset: number,
) => void;

export function columnWriter(encoding: ColumnEncoding, column: Column): ColumnWriter {
  return isNumber(encoding) ? numberWriter(encoding, column) : levelWriter(encoding, column);
}

function numberWriter(encoding: NumberEncoding, column: Column): ColumnWriter {
  const { fill, mean, sd, clip, missing } = encoding;
  if (!('values' in column)) throw new RangeError(`column ${column.name} holds no numbers`);
  const { values } = column;
  const unit = unitOf(column.kind);
  return (rows, { data, columns }, first, offset) => {
    for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
      const value = values[rows[i]!]! / unit;
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
  let placeOf: (row: number) => number;
  if ('values' in column) {
    const { values } = column;
    placeOf = (row) =>
      Number.isNaN(values[row]!) ? missing : (places.get(String(values[row])) ?? other);
  } else {
    const { codes } = column;
    const byCode = Int16Array.from(column.levels, (level) => places.get(level) ?? other);
    placeOf = (row) => (codes[row]! < 0 ? missing : byCode[codes[row]!]!);
  }
  return (rows, { data, columns }, first, offset) => {
    for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
      const place = placeOf(rows[i]!);
      if (place >= 0) data[at + place] = 1;
    }
  };
}

const DAY = 86_400_000;

/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
export function unitOf(kind: NumberColumn['kind']): number {
  return kind === 'date' ? DAY : 1;
}
