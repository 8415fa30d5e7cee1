import { describe, expect, test } from '@jest/globals';
import { hanleyMcNeil } from '../../src/evaluate/statistics/hanley-mcneil.js';
import {
  chanceOfGreen,
  chanceOfRed,
  flipShares,
} from '../../src/evaluate/statistics/paired-power.js';
import { advise } from '../../src/gate/advice.js';
import { check, data, first, OPTIONS } from './told.js';

describe('told before training, without a baseline', () => {
  const N = 2000;
  const { smallestDrop } = first('accuracy >= baseline - 1pp', N);

  test('no number of rows is enough where nothing is tolerated', () => {
    expect(first('accuracy >= baseline', N).rowsNeeded).toBeNull();
  });

  test('a slice is told by its own rows, recall by those of its class', () => {
    const slice = Array.from({ length: 500 }, (_, row) => row);
    expect(first('accuracy >= baseline', N, slice)).toMatchObject({
      rows: 500,
      condition: { where: 'Home = rent' },
    });
    const onSlice = first('accuracy >= baseline - 1pp', N, slice).smallestDrop!;
    expect(onSlice / smallestDrop!).toBeCloseTo(2, 0);
    const recall = first('recall >= baseline', N).smallestDrop!;
    expect(recall / smallestDrop!).toBeCloseTo(Math.sqrt(3), 1);
  });

  test('a fixed threshold needs no telling, and a loss is not known yet', () => {
    expect(advise([check('accuracy >= 0.8')], data(9), undefined, OPTIONS).comparisons).toEqual([]);
    expect(first('loss <= baseline', N)).toMatchObject({
      smallestDrop: null,
      because: { code: 'no-usual-model', why: { code: 'known-later' } },
    });
  });
});

test('green of a candidate that was chosen takes more rows and leaves red as it was', () => {
  const about = check('accuracy >= baseline - 2pp');
  const told = (looks: number) => advise([about], data(2000), undefined, OPTIONS, { looks });
  const [alone, third] = [told(0).comparisons[0]!, told(3).comparisons[0]!];
  expect(told(0)).not.toHaveProperty('looks');
  expect(told(3)).toMatchObject({ looks: 3 });
  expect(third.smallestDrop).toBe(alone.smallestDrop);
  // As at the confidence of 1 - 0.05 / 12.
  const strict = { ...OPTIONS, confidence: 1 - 0.05 / 12 };
  const [same] = advise([about], data(2000), undefined, strict).comparisons;
  expect(third.rowsNeeded).toBe(same!.rowsNeeded);
  expect(third.rowsNeeded).toBeGreaterThan(alone.rowsNeeded!);
});

test('areas of 0.70 and 0.75 are told apart by 652 rows of each class (Hanley & McNeil 1982, table III)', () => {
  const Z = 1.959964;
  /** Of the area, times the rows of each class. */
  const variance = (auc: number, rows = 1e7) => {
    const [low, high] = hanleyMcNeil(auc, rows, rows).interval(0.95);
    return ((high - low) / 2 / Z) ** 2 * rows;
  };
  const [a, b] = [variance(0.7), variance(0.75)];
  // One-sided at 5 %, with 80 % power.
  const rows = ((1.645 * Math.sqrt(2 * a) + 0.84 * Math.sqrt(a + b)) / 0.05) ** 2;
  expect(Math.abs(rows - 652)).toBeLessThan(1);
});

describe('what sums over all tables tell', () => {
  // Summed in Python over every (b, c) of 200 rows with scipy.stats.multinomial, each table decided
  // by the score interval and McNemar's mid-p.
  test.each([
    [200, 0.85, 0.05, 0.01, 0.740329775, 0.087897709],
    [200, 0.95, 0.08, 0.03, 0.930873484, 0.610956552],
    [60, 0.85, 0.1, 0, 0.729041742, 0.004622997],
  ] as const)(
    'of %d rows right %d, a drop of %d and a tolerance of %d: red %d, green of an equal model %d',
    (n, right, drop, margin, red, green) => {
      const test = { margin, confidence: 0.95 };
      expect(chanceOfRed(flipShares(right, drop, 0.8), n, test)).toBeCloseTo(red, 7);
      expect(chanceOfGreen(flipShares(right, 0, 0.8), n, test)).toBeCloseTo(green, 7);
    },
  );

  test('no model is green below the floor, and every equal one above it, where all rows are right', () => {
    // z² (1 − m) / m: 381 rows for one point, 125 for three.
    for (const [margin, floor] of [
      [0.01, 381],
      [0.03, 125],
    ] as const) {
      const green = (n: number) =>
        chanceOfGreen(flipShares(1, 0, 0.8), n, { margin, confidence: 0.95 });
      expect([green(floor - 1), green(floor)]).toEqual([0, 1]);
    }
  });

  test('the normal approximation for many flips meets the sums', () => {
    // 401 flips expected, and 399.
    const chance = (n: number) =>
      chanceOfGreen(flipShares(0.85, 0, 0.8), n, { margin: 0.01, confidence: 0.95 });
    expect(chance(7870)).toBeCloseTo(chance(7820), 2);
  });
});
