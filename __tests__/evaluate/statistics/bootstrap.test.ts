import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare/comparison.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { accelerationOf, bca, resamplesFor } from '../../../src/evaluate/statistics/bca.js';
import { drawBinomial } from '../../../src/evaluate/statistics/binomial-draw.js';
import { drawBlocks } from '../../../src/evaluate/statistics/blocks.js';
import { resampleSums } from '../../../src/evaluate/statistics/resample-sums.js';
import { isUndetermined, type Undetermined } from '../../../src/evaluate/undetermined.js';
import { Random } from '../../../src/numeric/random.js';
import { binaryOf } from '../from-fixture.js';
import { STATISTICS } from './statistics-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 3 };
const MEAN = STATISTICS.bca[0]!;
const F1 = STATISTICS.bca[1]!;

function defined<T>(value: T | Undetermined): T {
  if (isUndetermined(value)) throw new Error(value.code);
  return value;
}

/**
 * An end point varies with the resamples drawn by 0.05 standard errors, as `resamplesFor` chooses their number: five of that, with
 * what the other side's resamples add.
 */
function expectNear(actual: unknown, limit: readonly number[], standardError: number): void {
  expect(actual).toHaveLength(2);
  for (const [i, end] of (actual as number[]).entries()) {
    expect(Math.abs(end - limit[i]!) / standardError).toBeLessThan(0.3);
  }
}

/** Where a few rows carry it, an interval is at each end the wider of this and t's, which is no other order of size. */
function expectAsWide(
  actual: unknown,
  { interval, standardError }: { interval: readonly number[]; standardError: number },
): void {
  const [low, high] = actual as readonly [number, number];
  for (const wider of [
    (interval[0]! - low) / standardError,
    (high - interval[1]!) / standardError,
  ]) {
    expect(wider).toBeGreaterThan(-0.3);
    expect(wider).toBeLessThan(1.5);
  }
}

describe('BCa', () => {
  test('of the same resamples is the interval of scipy.stats.bootstrap, to 1e-12', () => {
    const values = MEAN.data[0]!;
    const n = values.length;
    const influence = values.map((x) => (x - MEAN.estimate) / n);
    const replicates = Float64Array.from(MEAN.replicates);
    const found = defined(
      bca(replicates, MEAN.estimate, accelerationOf(Float64Array.from(influence))),
    );
    expect(found.interval(0.9)[0]).toBeCloseTo(MEAN.interval[0], 12);
    expect(found.interval(0.9)[1]).toBeCloseTo(MEAN.interval[1], 12);
  });

  test('of the same stratified resamples is the interval of scipy.stats.bootstrap, to 1e-12', () => {
    const [bad, good] = [F1.data[0]!, F1.data[1]!];
    const f1 = (b: readonly number[], g: readonly number[]) => {
      const [tp, fp] = [b, g].map((of) => of.reduce((total, x) => total + x, 0));
      return (2 * tp!) / (b.length + tp! + fp!);
    };
    const without = (of: readonly number[], i: number) => of.filter((_, j) => j !== i);
    const strata = [
      bad.map((_, i) => f1(without(bad, i), good)),
      good.map((_, i) => f1(bad, without(good, i))),
    ];
    const influence = strata.flatMap((values) => {
      const n = values.length;
      const center = values.reduce((total, x) => total + x, 0) / n;
      return values.map((value) => ((n - 1) / n) * (center - value));
    });
    const replicates = Float64Array.from(F1.replicates);
    const found = defined(
      bca(replicates, F1.estimate, accelerationOf(Float64Array.from(influence))),
    );
    expect(found.interval(0.9)[0]).toBeCloseTo(F1.interval[0], 12);
    expect(found.interval(0.9)[1]).toBeCloseTo(F1.interval[1], 12);
  });

  test('gives the level back at the ends of its interval', () => {
    const found = defined(bca(Float64Array.from(MEAN.replicates), MEAN.estimate, 0.05));
    const [low, high] = found.interval(0.9);
    expect(found.below(low)).toBeCloseTo(0.05, 2);
    expect(found.below(high)).toBeCloseTo(0.95, 2);
    expect(found.below(-1e9)).toBeGreaterThan(0);
    expect(found.below(1e9)).toBeLessThan(1);
  });

  test('leaves out the few resamples in which the statistic is undefined, and gives up on many', () => {
    const some = Float64Array.from({ length: 1000 }, (_, i) => (i < 30 ? Number.NaN : i));
    expect(isUndetermined(bca(some, 500, 0))).toBe(false);
    const many = Float64Array.from({ length: 1000 }, (_, i) => (i < 60 ? Number.NaN : i));
    expect(bca(many, 500, 0)).toMatchObject({ code: 'resamples-undefined' });
  });

  test('gives no interval where all resamples are the same', () => {
    expect(bca(new Float64Array(100).fill(1), 1, 0)).toEqual({ code: 'resamples-alike' });
  });

  test('draws more resamples for higher confidence, within bounds', () => {
    expect(resamplesFor(0.5)).toBe(1000);
    expect(resamplesFor(0.95)).toBe(2855);
    expect(resamplesFor(0.99)).toBeGreaterThan(9000);
    expect(resamplesFor(0.9999)).toBe(10_000);
  });
});

describe('resampled intervals near those of scipy.stats.bootstrap with very many resamples', () => {
  test('a mean', () => {
    const values = Float64Array.from(MEAN.data[0]!);
    const blocks = drawBlocks(values.length, resamplesFor(0.95), new Random(3, 'test'));
    const found = defined(resampleSums([values], blocks, (totals) => totals[1]! / totals[0]!));
    expectNear(found.interval(0.95), MEAN.limit, MEAN.standardError);
  });

  test('blocks are drawn alike each time, and what is drawn after them too', () => {
    const [first, again] = [new Random(3, 'test'), new Random(3, 'test')];
    const { drawn } = drawBlocks(900, 50, first);
    drawBlocks(900, 50, new Random(4, 'test'));
    expect(drawBlocks(700, 50, again).drawn).toStrictEqual(drawn);
    expect(drawBlocks(700, 50, again).drawn).not.toStrictEqual(drawn);
    expect(drawBlocks(700, 50, first).drawn).not.toStrictEqual(drawn);
    expect(again.uint32()).toBe(first.uint32());
    const perBlock = Array.from({ length: 50 }, (_, i) => drawn.subarray(500 * i, 500 * (i + 1)));
    for (const times of perBlock) expect(times.reduce((sum, x) => sum + x, 0)).toBe(500);
  });

  test('a mean over more rows than blocks', () => {
    const order = Int32Array.from({ length: 4000 }, (_, i) => i);
    new Random(3, 'order').shuffle(order);
    const values = Float64Array.from(order, (i) => MEAN.data[0]![i % 40]!);
    const blocks = drawBlocks(values.length, resamplesFor(0.95), new Random(3, 'test'));
    const [low, high] = defined(
      resampleSums([values], blocks, (totals) => totals[1]! / totals[0]!),
    ).interval(0.95);
    // A hundred times the rows: a tenth of the width, and nearly symmetric. The blocks' own noise is 3 %.
    expect((high - low) / (4 * 0.98 * (MEAN.standardError / 10))).toBeCloseTo(1, 0.9);
    expect(Math.abs((low + high) / 2 - MEAN.estimate)).toBeLessThan((high - low) / 15);
  });

  test('F1, by cell counts', () => {
    const labels = [...F1.data[0]!.map(() => 1), ...F1.data[1]!.map(() => 0)];
    const { value, interval } = evaluate(binaryOf(labels, F1.data.flat()), OPTIONS).metrics['f1']!;
    expect(value).toBeCloseTo(F1.estimate, 12);
    expectNear(interval, F1.limit, F1.standardError);
  });

  test.each(['r2', 'rmse'] as const)('%s, and its paired difference', (name) => {
    const { labels, predicted, ...expected } = STATISTICS.regression;
    const [a, b] = predicted.map((values) => ({
      task: 'regression' as const,
      ids: labels.map((_, row) => `row-${row}`),
      labels: Float64Array.from(labels),
      predicted: Float64Array.from(values),
    }));
    const alone = expected[`${name} single`];
    expectAsWide(evaluate(a!, OPTIONS).metrics[name]!.interval, alone);
    const pair = expected[`${name} difference`];
    const [low, high] = compare(a!, b!, OPTIONS).metric(name).comparison.interval!;
    // A lower RMSE is the better one: the gain has the other sign.
    const unoriented = name === 'rmse' ? [-high, -low] : [low, high];
    expectAsWide(unoriented, pair);
  });
});

describe('a difference of averages over classes', () => {
  // Of forty rows of one class only the first model gets six right, only the second three; the four
  // of the other are answered alike.
  const tables = [
    { label: 0, rows: [6, 3, 20, 11] },
    { label: 1, rows: [0, 0, 3, 1] },
  ];
  const rows = tables.flatMap(({ label, rows: [first, second, both, none] }) => [
    ...new Array(first!).fill([label, label, 1 - label]),
    ...new Array(second!).fill([label, 1 - label, label]),
    ...new Array(both!).fill([label, label, label]),
    ...new Array(none!).fill([label, 1 - label, 1 - label]),
  ]);
  const model = (column: 1 | 2) => ({
    ...({ task: 'binary', classes: ['no', 'yes'] } as const),
    ids: rows.map((_, row) => `r${row}`),
    labels: Uint8Array.from(rows, ([label]) => label),
    predicted: Uint8Array.from(rows, (row) => row[column]),
  });

  test('is as wide as half a flip each way in each class makes it (Agresti & Min 2005)', () => {
    const { comparison } = compare(model(1), model(2), OPTIONS).metric('balanced_accuracy');
    // By hand: v = (b + c + 1 − (b − c)²/(n + 2))/(n + 2)² a class, SE = √(v₁ + v₂)/2 = 0.09128.
    const reach = 1.959964 * 0.091276;
    expect(comparison.d).toBeCloseTo(0.0375, 12);
    expect(comparison.interval![0]).toBeLessThan(0.0375 - 0.999 * reach);
    expect(comparison.interval![1]).toBeGreaterThan(0.0375 + 0.999 * reach);
    expect(comparison.interval![1] - comparison.interval![0]).toBeLessThan(2.2 * reach);
  });

  test('mirrors where the models are swapped', () => {
    const [one, other] = [
      compare(model(1), model(2), OPTIONS),
      compare(model(2), model(1), OPTIONS),
    ].map((of) => of.metric('balanced_accuracy').comparison.interval!);
    expect(one![0]).toBeCloseTo(-other![1], 2);
    expect(one![1]).toBeCloseTo(-other![0], 2);
  });
});

describe('a binomial draw', () => {
  test.each([
    [12, 0.3],
    [40, 0.02],
    [1000, 0.25],
    [1000, 0.9],
    [1_000_000, 0.5],
    [1_000_000, 0.000_02],
  ])('of %d at %d has the mean and the variance it should, within five standard errors', (n, p) => {
    const random = new Random(11, `${n} ${p}`);
    const draws = 20_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const distance = drawBinomial(n, p, random) - n * p;
      sum += distance;
      squares += distance ** 2;
    }
    const variance = n * p * (1 - p);
    expect(Math.abs(sum / draws)).toBeLessThan(5 * Math.sqrt(variance / draws));
    const kurtosis = 3 + (1 - 6 * p * (1 - p)) / variance;
    expect(Math.abs(squares / draws / variance - 1)).toBeLessThan(
      5 * Math.sqrt((kurtosis - 1) / draws),
    );
  });

  test('follows its distribution (χ² over all outcomes)', () => {
    const [n, p, draws] = [60, 0.4, 60_000];
    const random = new Random(5, 'chi');
    const counts = new Float64Array(n + 1);
    for (let i = 0; i < draws; i++) counts[drawBinomial(n, p, random)]!++;
    let mass = (1 - p) ** n;
    let chi2 = 0;
    let freedom = -1;
    for (let k = 0; k <= n; k++) {
      const expected = mass * draws;
      if (expected >= 5) {
        chi2 += (counts[k]! - expected) ** 2 / expected;
        freedom++;
      }
      mass *= (((n - k) / (k + 1)) * p) / (1 - p);
    }
    // Five standard deviations of a χ².
    expect(chi2).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom));
  });

  test('mirrors when p does', () => {
    for (const n of [7, 500]) {
      const [a, b] = [new Random(2, 'same'), new Random(2, 'same')];
      for (let i = 0; i < 50; i++) {
        expect(drawBinomial(n, 0.3, a)).toBe(n - drawBinomial(n, 0.7, b));
      }
    }
  });

  test('of an impossible or a certain outcome draws nothing', () => {
    const random = new Random(1, 'edges');
    expect([
      drawBinomial(5, 0, random),
      drawBinomial(5, 1, random),
      drawBinomial(0, 0.5, random),
    ]).toEqual([0, 5, 0]);
  });
});
