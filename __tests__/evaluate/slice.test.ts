import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/data/table/table.js';
import { findSlice, slicesOf } from '../../src/evaluate/slice.js';

const day = (text: string) => Date.parse(text);
const table: Table = {
  file: 'test.csv',
  rows: 5,
  lines: new Uint32Array([2, 3, 4, 5, 6]),
  hashes: new BigUint64Array(5),
  columns: [
    { kind: 'number', name: 'Age', values: new Float64Array([20, 25, 30, Number.NaN, 20]) },
    {
      kind: 'category',
      name: 'Home',
      codes: new Int32Array([0, 1, 0, 0, -1]),
      levels: ['rent', 'owner'],
    },
    {
      kind: 'date',
      name: 'Day',
      values: new Float64Array(
        ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'].map(day),
      ),
    },
  ],
};

const rows = (where: string) => {
  const found = findSlice(where, table);
  if (!found.ok) throw new Error(found.message);
  return [...found.value.rows];
};

describe('a slice', () => {
  test.each([
    ['Age < 25', [0, 4]],
    ['Age != 20', [1, 2]],
    ['Age is missing', [3]],
    ['Home = rent', [0, 2, 3]],
    ['Home != rent', [1]],
    ['Home is missing', [4]],
    ['Day >= 2026-01-03', [2, 3, 4]],
    ['Home = rent and Age >= 20 and Day < 2026-01-03', [0]],
  ])('where %s holds the rows %j; a missing cell compares with nothing', (where, expected) => {
    expect(rows(where)).toEqual(expected);
  });

  test.each([
    ['Hom = rent', /no column "Hom"/, ['Age', 'Home', 'Day']],
    ['Home = rnt', /no value "rnt"/, ['rent', 'owner']],
    ['Home < rent', /can be = or !=/, undefined],
    ['Age < young', /holds numbers/, undefined],
    ['Day < soon', /holds dates/, undefined],
  ])('where %s is refused', (where, message, known) => {
    const found = findSlice(where, table);
    expect(found).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(found.ok ? undefined : found.known).toEqual(known);
  });

  test('is made for every value of a column, the most frequent first', () => {
    const found = slicesOf('Home', table);
    expect(found.ok && found.value.map(({ where, rows }) => [where, [...rows]])).toEqual([
      ['Home = rent', [0, 2, 3]],
      ['Home is missing', [4]],
      ['Home = owner', [1]],
    ]);
    const ages = slicesOf('Age', table);
    expect(ages.ok && ages.value.map(({ where }) => where)).toEqual([
      'Age = 20',
      'Age = 25',
      'Age = 30',
      'Age is missing',
    ]);
  });
});
