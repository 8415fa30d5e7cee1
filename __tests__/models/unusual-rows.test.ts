import { expect, test } from '@jest/globals';
import type { Table } from '../../src/data/table/table.js';
import { unusualRows } from '../../src/models/unusual-rows.js';
import { ENCODING } from './example-models.js';

/** A column's cells as texts; `''` is missing. */
function cells(table: Table, name: string): string[] {
  const column = table.columns.find((one) => one.name === name)!;
  if ('codes' in column) return Array.from(column.codes, (code) => column.levels[code] ?? '');
  return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
}

const table = unusualRows(ENCODING.columns);

test('each column is missing, extreme or unknown in some rows, and takes every known level', () => {
  const age = cells(table, 'age');
  for (const value of ['', '40', '0', 'Infinity', '-Infinity', String(Number.MAX_VALUE)]) {
    expect(age).toContain(value);
  }
  const home = cells(table, 'home');
  expect(home).toEqual(expect.arrayContaining(['', 'own', 'rent', 'never seen 🌀']));
  expect(new Set(cells(table, 'new'))).toEqual(new Set(['', 'false', 'true', 'never seen 🌀']));
});

test('dates are as in a table: milliseconds since 1970', () => {
  expect(cells(table, 'day')[0]).toBe(String(19_000 * 86_400_000));
});

test('each unusual cell stands alone in one row, and all are missing together in another', () => {
  const rows = ENCODING.columns.map(({ column }) => cells(table, column));
  const missing = Array.from({ length: table.rows }, (_, row) =>
    rows.map((column) => column[row] === ''),
  );
  for (const [place] of ENCODING.columns.entries()) {
    const alone = ENCODING.columns.map((_, i) => i === place);
    expect(missing).toContainEqual(alone);
  }
  expect(missing.filter((row) => row.filter(Boolean).length > 1).length).toBeGreaterThan(0);
});

test('no level is taken for an unknown one', () => {
  const levels = ['never seen 🌀', 'b'];
  const [home] = unusualRows([{ ...ENCODING.columns[2], levels }]).columns;
  if (!home || !('codes' in home)) throw new Error('no levels');
  expect(new Set(home.levels).size).toBe(3);
});

test('they are the same for the same columns', () => {
  expect(unusualRows(ENCODING.columns)).toEqual(table);
});
