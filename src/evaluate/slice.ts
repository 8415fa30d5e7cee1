import { parseDate, parseNumber } from '../data/table/cell-values.js';
import { cellsOf } from '../data/table/subset.js';
import type { Column, LevelColumn, NumberColumn, Table } from '../data/table/table.js';
import { type Clause, formatWhere, parseWhere, type WhereOperator } from './where.js';

/** Some of the test rows, by what their cells hold. */
export interface Slice {
  readonly where: string;
  /** Indices into the test rows, ascending. */
  readonly rows: Uint32Array;
}

export type SliceResult<T> =
  | { readonly ok: true; readonly value: T }
  /** `known` are the names that would have been right. */
  | {
      readonly ok: false;
      readonly message: string;
      readonly unknown?: string;
      readonly known?: readonly string[];
    };

/** A number column with more different values than this is not sliced by value. */
const MOST_VALUES = 100;

/**
 * Finds the rows of a `where`. Cells are compared as what their column holds: numbers, dates, or
 * text as written.
 */
export function findSlice(where: string, table: Table): SliceResult<Slice> {
  const parsed = parseWhere(where);
  if (!parsed.ok) return parsed;
  const tests: ((row: number) => boolean)[] = [];
  for (const clause of parsed.clauses) {
    const found = findColumn(clause.column, table);
    if (!found.ok) return found;
    const test = rowTest(clause, found.value);
    if (!test.ok) return test;
    tests.push(test.value);
  }
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (tests.every((test) => test(row))) rows.push(row);
  }
  return { ok: true, value: { where, rows: Uint32Array.from(rows) } };
}

/** One slice a value of the column, the most frequent first, then the rows without a value. */
export function slicesOf(columnName: string, table: Table): SliceResult<readonly Slice[]> {
  const found = findColumn(columnName, table);
  if (!found.ok) return found;
  const column = found.value;
  const cells = cellsOf(column);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const cell = cells[row]!;
    const rows = rowsOf.get(cell);
    if (rows) rows.push(row);
    else rowsOf.set(cell, [row]);
  }
  if (rowsOf.size > MOST_VALUES) {
    const message = `column "${columnName}" has ${rowsOf.size} values; slice it by ranges with where`;
    return { ok: false, message };
  }
  const slices = [...rowsOf]
    .sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || a - b)
    .map(([cell, rows]) => ({
      where: formatWhere([clauseOf(column, cell)]),
      rows: Uint32Array.from(rows),
    }));
  return { ok: true, value: slices };
}

function findColumn(name: string, table: Table): SliceResult<Column> {
  const value = table.columns.find((column) => column.name === name);
  if (value) return { ok: true, value };
  const known = table.columns.map((column) => column.name);
  return { ok: false, message: `there is no column "${name}"`, unknown: name, known };
}

function clauseOf(column: Column, cell: number): Clause {
  const name = { column: column.name };
  if (!('values' in column)) {
    const value = column.levels[cell];
    return value === undefined
      ? { ...name, operator: 'is missing' }
      : { ...name, operator: '=', value };
  }
  if (Number.isNaN(cell)) return { ...name, operator: 'is missing' };
  const value = column.kind === 'date' ? new Date(cell).toISOString() : String(cell);
  return { ...name, operator: '=', value };
}

function rowTest(clause: Clause, column: Column): SliceResult<(row: number) => boolean> {
  return 'values' in column ? numberTest(clause, column) : levelTest(clause, column);
}

function numberTest(
  clause: Clause,
  { kind, name, values }: NumberColumn,
): SliceResult<(row: number) => boolean> {
  if (clause.operator === 'is missing')
    return { ok: true, value: (row) => Number.isNaN(values[row]) };
  const limit = kind === 'date' ? parseDate(clause.value) : parseNumber(clause.value);
  if (Number.isNaN(limit)) {
    return { ok: false, message: `column "${name}" holds ${kind}s, and "${clause.value}" is none` };
  }
  const compare = COMPARE[clause.operator];
  return { ok: true, value: (row) => !Number.isNaN(values[row]) && compare(values[row]!, limit) };
}

function levelTest(
  clause: Clause,
  { name, codes, levels }: LevelColumn,
): SliceResult<(row: number) => boolean> {
  if (clause.operator === 'is missing') return { ok: true, value: (row) => codes[row]! < 0 };
  const { operator, value } = clause;
  if (operator !== '=' && operator !== '!=') {
    return {
      ok: false,
      message: `column "${name}" holds text; it can be = or !=, not ${operator}`,
    };
  }
  const code = levels.indexOf(value);
  if (code < 0) {
    const message = `column "${name}" has no value "${value}"`;
    return { ok: false, message, unknown: value, known: levels };
  }
  const equal = operator === '=';
  return { ok: true, value: (row) => codes[row]! >= 0 && (codes[row] === code) === equal };
}

const COMPARE: Readonly<Record<WhereOperator, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
