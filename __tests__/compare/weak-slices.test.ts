import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/compare/comparison.js';
import { type SearchedRows, weakSlices } from '../../src/compare/weak-slices/weak-slices.js';
import type { Column } from '../../src/data/table/table.js';
import type { RegressionPredictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { findSlice } from '../../src/evaluate/slice.js';
import { parseWhere } from '../../src/evaluate/where.js';
import { renters } from './renters.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const wheresOf = (rows: SearchedRows, seed = 1) =>
  weakSlices(rows, { ...OPTIONS, seed }).found.map(({ where }) => where);

describe('a slice on which the candidate does worse', () => {
  const rows = renters({ rows: 4000, worse: 15, seed: 1 });
  const { found, searched, confirming, tested, metric } = weakSlices(rows, OPTIONS);

  test('is found by its column and value, and confirmed by numbers of the other half', () => {
    expect(metric).toBe('accuracy');
    expect(searched + confirming).toBe(4000);
    expect(tested).toBeLessThanOrEqual(3);
    expect(found.map(({ where }) => where)).toEqual(['Home = rent']);
    const [weak] = found;
    // The other half of a thousand renters.
    expect(weak!.n).toBeGreaterThan(400);
    expect(weak!.n).toBeLessThan(600);
    expect(weak!.d).toBeCloseTo(weak!.candidate - weak!.baseline, 12);
    expect(weak!.interval[1]).toBeLessThan(0);
    // 15 % of the renters that were right, which 78 % are.
    expect(weak!.interval[0]).toBeLessThan(-0.12);
    expect(weak!.interval[1]).toBeGreaterThan(-0.12);
  });

  test('is one that a condition could be asked of', () => {
    const slice = findSlice(found[0]!.where, rows.table);
    expect(slice.ok && slice.value.rows.length).toBeGreaterThan(900);
  });

  test('is the same whatever order the rows stand in', () => {
    const order = rows.ids.map((_, row) => (row * 7) % 4000);
    const moved = {
      ...rows,
      candidate: selectRows(rows.candidate, order),
      baseline: selectRows(rows.baseline, order),
    };
    expect(weakSlices(moved, OPTIONS)).toEqual({
      ...{ metric, searched, confirming, tested, found },
    });
  });

  test('is found where only part of the test rows were compared', () => {
    const part = rows.ids.flatMap((_, row) => (row % 5 ? [row] : []));
    const some = {
      ...rows,
      candidate: selectRows(rows.candidate, part),
      baseline: selectRows(rows.baseline, part),
    };
    expect(wheresOf(some)).toEqual(['Home = rent']);
  });

  test('is found among numbers and dates, with a limit that is round', () => {
    const home = rows.table.columns[0]!;
    if ('values' in home) throw new Error('it holds texts');
    const isRent = (row: number) => home.codes[row] === 1;
    const numbers = { kind: 'number' as const, name: 'Debt' };
    const dates = { kind: 'date' as const, name: 'Since' };
    const debt = Float64Array.from(
      rows.ids,
      (_, row) => (isRent(row) ? 0 : 5000) + ((row * 37) % 4999) + 0.37,
    );
    const since = debt.map((x) => Date.UTC(2020, 0, 1) + x * 86_400_000 * 0.1);
    for (const column of [
      { ...numbers, values: debt },
      { ...dates, values: since },
    ] satisfies Column[]) {
      const table = { ...rows.table, columns: [column] };
      const [weak, ...others] = wheresOf({ ...rows, table, columns: [column.name] });
      expect(others).toEqual([]);
      const parsed = parseWhere(weak!);
      if (!parsed.ok) throw new Error(parsed.message);
      const [clause] = parsed.clauses;
      expect(clause).toMatchObject({ column: column.name, operator: '<' });
      if (clause!.operator === 'is missing') throw new Error('it has a limit');
      if (column.kind === 'date') expect(clause!.value).toMatch(/^202[01]-\d\d-\d\d$/);
      else expect(Number(clause!.value) % 100).toBe(0);
    }
  });

  test('is found where rows have no value', () => {
    const missing = rows.table.columns.map((column) =>
      'codes' in column && column.name === 'Home'
        ? { ...column, codes: column.codes.map((code) => (code === 1 ? -1 : code)) }
        : column,
    );
    expect(wheresOf({ ...rows, table: { ...rows.table, columns: missing } })).toEqual([
      'Home is missing',
    ]);
  });

  test('is found by its errors where the answers are numbers', () => {
    const home = rows.table.columns[0]!;
    if ('values' in home) throw new Error('it holds texts');
    const labels = Float64Array.from(rows.ids, (_, row) => row % 90);
    const model = (error: (row: number) => number): RegressionPredictions => ({
      ...{ task: 'regression', ids: rows.ids, labels },
      predicted: labels.map((label, row) => label + error(row)),
    });
    const worse = {
      ...rows,
      candidate: model((row) => ((row * 31) % 17) / 4 + (home.codes[row] === 1 ? 2 : 0)),
      baseline: model((row) => ((row * 29) % 17) / 4),
    };
    const { metric: by, found: weak } = weakSlices(worse, OPTIONS);
    expect(by).toBe('mae');
    expect(weak).toMatchObject([{ where: 'Home = rent' }]);
    // A larger error is a loss.
    expect(weak[0]!.d).toBeCloseTo(weak[0]!.baseline - weak[0]!.candidate, 12);
    expect(weak[0]!.interval[0]).toBeLessThan(-2);
    expect(weak[0]!.interval[1]).toBeGreaterThan(-2.5);
  });
});

describe('nothing is called weak', () => {
  test('where the models are equal', () => {
    const told = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      wheresOf(renters({ rows: 2000, worse: 0, seed }), seed),
    );
    expect(told).toEqual([]);
  });

  test('where the candidate is as much worse everywhere', () => {
    const rows = renters({ rows: 4000, worse: 15, elsewhere: 15, seed: 2 });
    const { comparison } = compare(rows.candidate, rows.baseline, OPTIONS).metric('accuracy');
    expect(comparison.interval![1]).toBeLessThan(-0.08);
    expect(wheresOf(rows)).toEqual([]);
  });

  test('where both say the same', () => {
    const rows = renters({ rows: 400, worse: 0, seed: 3 });
    expect(weakSlices({ ...rows, candidate: rows.baseline }, OPTIONS)).toMatchObject({
      tested: 0,
      found: [],
    });
  });

  test('by a column that was not named', () => {
    const rows = renters({ rows: 4000, worse: 15, seed: 1 });
    expect(wheresOf({ ...rows, columns: rows.columns.filter((name) => name !== 'Home') })).toEqual(
      [],
    );
  });
});

describe('a value that stands on few rows', () => {
  /** Wrong on every row of the level. */
  const lost = (rows: SearchedRows, level: number): SearchedRows => {
    const home = rows.table.columns[0]!;
    if ('values' in home || rows.candidate.task !== 'binary') throw new Error('no such rows');
    const { codes } = home;
    const predicted = rows.candidate.predicted.map((x, row) => (codes[row] === level ? 0 : x));
    return { ...rows, candidate: { ...rows.candidate, predicted } };
  };

  test('is never named, however bad the model is there', () => {
    // 8 castles among 4000.
    for (const seed of [1, 2, 3]) {
      const rows = lost(renters({ rows: 4000, worse: 0, seed }), 3);
      expect(wheresOf(rows).filter((where) => where.includes('castle'))).toEqual([]);
    }
  });

  test('is one on fewer rows than the gate’s own floor', () => {
    const rows = { rows: 4000, worse: 15, seed: 1 };
    expect(wheresOf(renters({ ...rows, floor: 381 }))).toEqual(['Home = rent']);
    // There are about a thousand renters.
    expect(wheresOf(renters({ ...rows, floor: 1500 })).join()).not.toContain('= rent');
  });
});

test('rows that belong together stay on one side', () => {
  // Each row ten times: on two sides they would confirm whatever chance had shown.
  const told = [1, 2, 3, 4].flatMap((seed) =>
    wheresOf(renters({ rows: 4000, worse: 0, group: 10, seed }), seed),
  );
  expect(told).toEqual([]);
});
