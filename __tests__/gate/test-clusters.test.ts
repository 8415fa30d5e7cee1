import { describe, expect, test } from '@jest/globals';
import type { Column, Table } from '../../src/data/table/table.js';
import type { ClusterSpec } from '../../src/gate/cluster-spec.js';
import { confirmRows } from '../../src/gate/confirm-rows.js';
import { testClusters } from '../../src/gate/test-clusters.js';

function tableOf(...columns: Column[]): Table {
  const [first] = columns;
  const rows = first ? ('values' in first ? first.values : first.codes).length : 0;
  return {
    ...{ file: 'test.csv', rows, columns },
    lines: new Uint32Array(rows),
    hashes: new BigUint64Array(rows),
  };
}

const customer: Column = {
  kind: 'category',
  name: 'customer',
  codes: Int32Array.of(2, 0, 2, -1, -1, 0),
  levels: ['ada', 'bob', 'eve'],
};
const group: ClusterSpec = { kind: 'group', column: 'customer', key: 'gate.cluster' };

describe('groups', () => {
  test('are rows of one value; a row without one stands for itself', () => {
    const { kind, of } = testClusters(group, tableOf(customer));
    expect(kind).toBe('group');
    expect([...of]).toEqual([0, 1, 0, 2, 3, 1]);
  });

  test('are one whatever the case and the blanks of their name, as in a split by group', () => {
    const levels = ['ada', 'Ada', 'eve', 'ADA ', '7', '7.0'];
    const spelled: Column = { ...customer, codes: Int32Array.of(0, 1, 2, 3, -1, 4, 5), levels };
    expect([...testClusters(group, tableOf(spelled)).of]).toEqual([0, 0, 1, 0, 2, 3, 3]);
  });

  test('of a column that the test rows lack are a mistake, which is named', () => {
    const wrong = { ...group, column: 'costumer' };
    expect(() => testClusters(wrong, tableOf(customer))).toThrow(
      'no column "costumer" in the test rows, which gate.cluster names',
    );
  });
});

describe('blocks of the calendar', () => {
  const when = (...dates: string[]): Column => ({
    kind: 'date',
    name: 'when',
    values: Float64Array.from(dates, Date.parse),
  });
  const by = (block: 'day' | 'week' | 'month'): ClusterSpec => ({
    ...{ kind: 'calendar', column: 'when', key: 'data.split.time', block },
  });
  // A Sunday, the Monday after it, and the end of that week.
  const table = tableOf(
    when('2024-03-31T23:59:59Z', '2024-04-01', '2024-04-01T12:00:00Z', '2024-04-07'),
  );

  test.each([
    ['day', [0, 1, 1, 2]],
    ['week', [0, 1, 1, 1]],
    ['month', [0, 1, 1, 1]],
  ] as const)('are rows of one %s in UTC', (block, expected) => {
    expect([...testClusters(by(block), table).of]).toEqual(expected);
  });

  test('need dates, all of them', () => {
    const numbers = tableOf({ kind: 'number', name: 'when', values: Float64Array.of(1, 2) });
    expect(() => testClusters(by('day'), numbers)).toThrow('holds no dates');
    const gap = tableOf(when('2024-03-31', 'never'));
    expect(() => testClusters(by('day'), gap)).toThrow('is missing in some of the test rows');
  });
});

test('a split by time puts rows in the order of their moments', () => {
  const column: Column = { kind: 'number', name: 'hour', values: Float64Array.of(7, 3, 7, 5) };
  const spec: ClusterSpec = { kind: 'time', column: 'hour', key: 'data.split.time' };
  const { kind, of } = testClusters(spec, tableOf(column));
  expect({ kind, of: [...of] }).toEqual({ kind: 'time', of: [2, 0, 2, 1] });
});

describe('rows that are kept for the last word', () => {
  const asked = { share: 0.3, seed: 7 };
  const names = Array.from({ length: 3000 }, (_, i) => `r${i}`);
  const keptOf = (some: readonly string[], table: Table, spec?: ClusterSpec) =>
    new Set(Array.from(confirmRows(some, table, asked, spec).confirm, (row) => some[row]!));
  const empty = (rows: number) => ({ ...tableOf(), rows });

  test('are about the share that is asked, and stay when others come or go', () => {
    const all = keptOf(names, empty(3000));
    // Five standard deviations of a binomial count.
    expect(Math.abs(all.size - 900)).toBeLessThan(126);
    const some = names.filter((_, i) => i % 3 > 0).reverse();
    expect(keptOf(some, empty(2000))).toEqual(new Set(some.filter((name) => all.has(name))));
  });

  test('are other rows under another seed', () => {
    const own = confirmRows(names, empty(3000), asked, undefined).confirm;
    const other = confirmRows(names, empty(3000), { ...asked, seed: 8 }, undefined).confirm;
    const both = own.filter((row) => other.includes(row)).length;
    expect(Math.abs(both - 270)).toBeLessThan(80);
  });

  test('are whole groups, however their name is written and numbered', () => {
    const levels = ['Ada', 'bob', 'EVE', 'ada ', 'Eve'];
    const codes = (of: (i: number) => number) => Int32Array.from(names, (_, i) => of(i));
    const column: Column = {
      kind: 'category',
      name: 'customer',
      levels,
      codes: codes((i) => (i % 6) - 1),
    };
    const kept = keptOf(names, tableOf(column), group);
    for (const pair of [
      [1, 4],
      [3, 5],
    ] as const) {
      expect(new Set(pair.map((first) => kept.has(`r${first}`))).size).toBe(1);
    }
    // What stands for itself is drawn by its own name.
    const alone = names.filter((_, i) => i % 6 === 0);
    const drawn = alone.filter((name) => kept.has(name)).length;
    expect(Math.abs(drawn - 150)).toBeLessThan(52);
  });

  test('are the latest in time', () => {
    const column: Column = { kind: 'number', name: 'hour', values: Float64Array.of(7, 3, 7, 5, 1) };
    const spec: ClusterSpec = { kind: 'time', column: 'hour', key: 'data.split.time' };
    const { test: tested, confirm } = confirmRows(
      ['a', 'b', 'c', 'd', 'e'],
      tableOf(column),
      { share: 0.4, seed: 7 },
      spec,
    );
    expect([[...tested], [...confirm]]).toEqual([
      [1, 3, 4],
      [0, 2],
    ]);
  });
});
