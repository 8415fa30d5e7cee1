import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ColumnFacts } from '../../../src/data/table/column-facts.js';
import type { Column } from '../../../src/data/table/table.js';
import { Random } from '../../../src/numeric/random.js';

const number = (values: readonly number[]): Column => ({
  kind: 'number',
  name: 'x',
  values: Float64Array.from(values),
});
const category = (codes: readonly number[]): Column => ({
  kind: 'category',
  name: 'x',
  levels: [],
  codes: Int32Array.from(codes),
});

const cell = fc.oneof(
  fc.double({ noNaN: true, min: -1e3, max: 1e3 }),
  fc.integer({ min: -2, max: 2 }),
  fc.constant(Number.NaN),
);
const cells = fc.array(cell, { minLength: 1, maxLength: 60 });

describe('of the training rows', () => {
  const fitOf = (values: readonly number[], rows: readonly number[], unit = 1) => {
    const facts = new ColumnFacts(values.length, Uint32Array.from(rows), []);
    facts.take(number(values));
    return { ...facts.fit(unit), missing: facts.missing() };
  };

  test('the median, mean and standard deviation, where missing cells count as the median', () => {
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.boolean()), (values, chosen) => {
        const rows = values.map((_, row) => row).filter(() => chosen.next().value);
        const present = rows.map((row) => values[row]! / 2).filter((x) => !Number.isNaN(x));
        const fit = fitOf(values, rows, 2);
        expect(fit.missing).toBe(values.filter(Number.isNaN).length);
        expect(fit.present).toBe(present.length);
        if (present.length === 0) return;
        const sorted = present.toSorted((a, b) => a - b);
        const half = present.length / 2;
        const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
        expect(fit.median).toBeCloseTo(median, 6);
        expect(fit.constant).toBe(new Set(present.map((x) => x + 0)).size === 1);
        const all = rows.map((row) => (Number.isNaN(values[row]) ? median : values[row]! / 2));
        const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
        const variance = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length;
        expect(Math.abs(fit.mean - mean)).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(fit.sd - Math.sqrt(variance))).toBeLessThanOrEqual(1e-9 * (1 + fit.sd));
      }),
    );
  });

  /** Hoare's quickselect in the plainest way; reorders the cells. */
  function select(own: number[], k: number): void {
    for (let [low, high] = [0, own.length - 1]; low < high; ) {
      const ends = [own[low]!, own[(low + high) >> 1]!, own[high]!];
      const pivot = ends.toSorted((a, b) => a - b)[1]!;
      let [left, right] = [low, high];
      while (left <= right) {
        while (own[left]! < pivot) left++;
        while (own[right]! > pivot) right--;
        if (left > right) break;
        [own[left], own[right]] = [own[right]!, own[left]!];
        left++;
        right--;
      }
      if (k <= right) high = right;
      else if (k >= left) low = left;
      else break;
    }
  }

  test('the mean to the last bit, which follows from the order that the median leaves', () => {
    const shape = fc.constantFrom<(u: number, row: number) => number>(
      (u) => u,
      (u) => Math.floor(4 * u),
      (u) => 1 / (u - 0.5),
      (_, row) => row / 3,
      (u, row) => u - row,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(), shape, (length, seed, of) => {
        const random = new Random(seed, 'cells');
        const values = Array.from({ length }, (_, row) => of(random.uniform(), row));
        const ordered = [...values];
        select(ordered, length >> 1);
        const middle = ordered[length >> 1]!;
        const lower = Math.max(...ordered.slice(0, length >> 1));
        const median = length % 2 === 1 ? middle : lower / 2 + middle / 2;
        const mean = ordered.reduce((sum, x) => sum + x, 0) / length;
        const fit = fitOf(values, [...values.keys()]);
        expect([fit.median, fit.mean]).toStrictEqual([median, mean]);
      }),
    );
  });

  test('the median of many equal cells takes no longer', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => row);
    expect(fitOf(new Array(200_000).fill(3), rows)).toMatchObject({ median: 3, constant: true });
  });
});

describe('of a sample by class', () => {
  /** By all pairs, and by each distinct cell's rows. */
  function counted(classes: readonly (readonly number[])[], fewest: number) {
    const groups = [...new Set(classes.flat())].map((one) =>
      classes.map((own) => own.filter((x) => Object.is(x, one)).length),
    );
    const [negatives = [], positives = []] = classes.map((own) =>
      own.filter((x) => !Number.isNaN(x)),
    );
    const pairs = positives.flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
    return {
      right: groups
        .map((group) => Math.max(...group))
        .filter((most) => most >= fewest)
        .reduce((sum, most) => sum + most, 0),
      present: classes.flat().filter((x) => !Number.isNaN(x)).length,
      auc:
        pairs.length === 0 ? 0.5 : pairs.reduce((sum: number, win) => sum + win, 0) / pairs.length,
    };
  }

  test('what the majority of each cell gets right, and how well two classes are told apart', () => {
    const few = fc.constantFrom(-1.5, 0, 1, 2, 7, Number.NaN);
    const own = fc.array(few, { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(own, { minLength: 2, maxLength: 4 }), fc.nat(5), (classes, fewest) => {
        const values = classes.flat();
        let start = 0;
        const sample = classes.map(({ length }) => {
          start += length;
          return Uint32Array.from({ length }, (_, i) => start - length + i);
        });
        const facts = new ColumnFacts(values.length, new Uint32Array(0), sample);
        facts.take(number(values));
        const { auc, ...counts } = counted(classes, fewest);
        const tally = facts.tally(fewest);
        expect(tally).toMatchObject(counts);
        expect(tally.auc).toBeCloseTo(auc, 12);
        // A category's code is missing where it is negative.
        const codes = values.map((x) => (Number.isNaN(x) ? -1 : [-1.5, 0, 1, 2, 7].indexOf(x)));
        facts.take(category(codes));
        expect(facts.tally(fewest)).toEqual(tally);
        expect(facts.missing()).toBe(values.filter(Number.isNaN).length);
      }),
    );
  });
});

test('of picked rows, their numbers as a typed array sorts them, and how many are distinct', () => {
  const any = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, 5e-324, -5e-324, 1e300),
  );
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 300 }), fc.nat(3), (values, step) => {
      const facts = new ColumnFacts(values.length, new Uint32Array(0), []);
      facts.take(number(values));
      const rows = Uint32Array.from([...values.keys()].filter((row) => row % (step + 1) === 0));
      const expected = Float64Array.from(rows, (row) => values[row]!).filter(
        (x) => !Number.isNaN(x),
      );
      const { sorted, distinct } = facts.pick(rows);
      expect(Array.from(sorted, (x) => [x, Object.is(x, -0)])).toStrictEqual(
        Array.from(expected.toSorted(), (x) => [x, Object.is(x, -0)]),
      );
      expect(distinct).toBe(new Set(expected).size);
    }),
  );
});
