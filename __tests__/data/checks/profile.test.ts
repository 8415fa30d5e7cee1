import { describe, expect, test } from '@jest/globals';
import { columnShifts } from '../../../src/data/checks/column-shifts.js';
import { profileShift } from '../../../src/data/checks/profile-shift.js';
import type { SideProfile } from '../../../src/data/dataset.js';
import { csv, load } from '../workspace.js';

const noise = (i: number, salt = 1) =>
  Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
const file = (rows: number, salt: number, x: (i: number) => unknown) =>
  csv('x,home,y', rows, (i) => [
    x(i),
    ['rent', 'own', 'other'][Math.floor(3 * noise(i, salt + 3) ** 2)],
    noise(i, salt + 5) < 0.5 ? 'no' : 'yes',
  ]);
const withTest = (trained: string, tested: string) =>
  load(trained, (folder) => ({ test: { path: `${folder}/test.csv` } }), { 'test.csv': tested });

describe('a profile', () => {
  test('tells what a column holds on both sides', async () => {
    const x = (i: number) => (i % 4 === 0 ? '' : i);
    const { summary } = await load(
      file(1000, 1, x),
      (folder) => ({ test: { path: `${folder}/test.csv` }, validation: 0 }),
      { 'test.csv': file(400, 2, (i) => x(2 * i + 1)) },
    );
    const [numbers, homes, label] = summary.profile!;
    expect(numbers).toMatchObject({
      column: 'x',
      test: { rows: 400, sampled: 400, distinct: 400, missing: 0 },
    });
    expect(numbers!.test.quantiles).toEqual([1, 41, 201, 401, 599, 759, 799]);
    expect(numbers!.train.missing).toBeCloseTo(0.25, 1);
    expect(homes!.train.distinct).toBe(3);
    expect(homes!.train.top![0]!.level).toBe('rent');
    expect(homes!.train.top!.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(label!.column).toBe('y');
    expect(summary.hashing).toBe('text@3');
  });

  test('measures drift as the population stability index does', async () => {
    // Two levels: (p - q) ln(p / q) of both, with half a row added to each of four bins.
    const text = (rows: number, share: number) =>
      csv('a,b,y', rows, (i) => [i, i / rows < share ? 'p' : 'q', i % 2 ? 'no' : 'yes']);
    const data = await load(
      text(200, 0.5),
      (folder) => ({ test: { path: `${folder}/test.csv` }, validation: 0 }),
      {
        'test.csv': text(100, 0.8).replace(/^(\d+),/gm, '$1.5,'),
      },
    );
    const bins = [
      [100.5 / 202, 80.5 / 102],
      [100.5 / 202, 20.5 / 102],
      [0.5 / 202, 0.5 / 102],
      [0.5 / 202, 0.5 / 102],
    ] as const;
    const psi = bins.reduce((sum, [p, q]) => sum + (p - q) * Math.log(p / q), 0);
    expect(data.summary.profile!.find(({ column }) => column === 'b')!.psi).toBeCloseTo(psi, 10);
  });

  test('warns of a shift, and not of chance', async () => {
    const drawn = (salt: number, add: number) => (i: number) =>
      (noise(i, salt) + noise(i, salt + 1) + add).toFixed(4);
    const codes = async (add: number) => {
      const { summary } = await withTest(file(1000, 1, drawn(20, 0)), file(300, 2, drawn(30, add)));
      return summary.warnings.filter(({ code }) => code === 'drift').map(({ column }) => column);
    };
    expect(await codes(0)).toEqual([]);
    expect(await codes(0.5)).toEqual(['x']);
  });
});

test('a shift of many columns is told in one line, the farthest first', async () => {
  const wide = (rows: number, salt: number, add: number) =>
    csv('a,b,c,d,y', rows, (i) => [
      ...[1, 2, 3].map((j) => (noise(i, salt + j) + noise(i, salt + j + 9) + j * add).toFixed(4)),
      noise(i, salt + 7).toFixed(4),
      'pq'[i % 2],
    ]);
  const { summary } = await withTest(wide(1000, 40, 0), wide(300, 60, 0.3));
  const [drift, ...others] = summary.warnings.filter(({ code }) => code === 'drift');
  expect(others).toEqual([]);
  expect(drift?.message).toMatch(
    /^3 of 4 columns hold other values in the test rows .*"c" [\d.]+, "b"/,
  );
  expect(drift?.examples).toEqual(['c', 'b', 'a']);
});

describe('the shift between two profiles', () => {
  const side = (rest: Partial<SideProfile>): SideProfile => ({
    rows: 100,
    sampled: 100,
    missing: 0,
    distinct: 50,
    ...rest,
  });
  const uniform = (from: number, to: number) =>
    side({ quantiles: [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1].map((q) => from + (to - from) * q) });
  const levels = (shares: Readonly<Record<string, number>>) =>
    side({ missing: 0.1, top: Object.entries(shares).map(([level, share]) => ({ level, share })) });

  test('is nothing between what is alike', () => {
    expect(profileShift(uniform(0, 100), uniform(0, 100))).toBeCloseTo(0, 12);
    expect(profileShift(levels({ a: 0.5, b: 0.4 }), levels({ a: 0.5, b: 0.4 }))).toBeCloseTo(0, 12);
  });

  // NumPy: the sum of (p - q) ln(p / q) over the bins of five quantiles, or over levels, the rest and missing cells.
  test('is that of its bins', () => {
    expect(profileShift(uniform(0, 100), uniform(50, 150))).toBeCloseTo(3.819845688155923, 10);
    const moved = profileShift(levels({ a: 0.5, b: 0.3 }), levels({ b: 0.6, a: 0.2 }));
    expect(moved).toBeCloseTo(0.4828313737302301, 10);
  });

  test('is unknown between cells of different kinds', () => {
    expect(profileShift(uniform(0, 1), levels({ a: 1 }))).toBeUndefined();
    expect(profileShift(levels({ a: 1 }), side({}))).toBeUndefined();
  });
});

test('columns of two data sets are compared, and those that only one has are named', () => {
  const profile = (column: string, share: number) => {
    const train = { rows: 9, sampled: 9, missing: 0, distinct: 2, top: [{ level: 'a', share }] };
    return { column, train, test: train, psi: 0 };
  };
  const summary = (columns: Readonly<Record<string, number>>) => ({
    columns: Object.keys(columns).map(
      (name) => ({ name, kind: 'category', role: 'feature', missing: 0 }) as const,
    ),
    profile: Object.entries(columns).map(([name, share]) => profile(name, share)),
  });
  const shifts = columnShifts(
    summary({ same: 0.5, moved: 0.9, gone: 0.5 }),
    summary({ same: 0.5, moved: 0.1, made: 0.5 }),
  );
  expect(shifts).toMatchObject({ compared: 2, added: ['made'], removed: ['gone'] });
  expect(shifts!.shifted.map(({ column }) => column)).toEqual(['moved']);
  expect(columnShifts({ columns: [] }, summary({}))).toBeUndefined();
});
