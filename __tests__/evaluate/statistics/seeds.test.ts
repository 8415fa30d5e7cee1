import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/compare/comparison.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../../../src/evaluate/predictions.js';
import { seedsOf, withSeeds } from '../../../src/evaluate/seeds.js';
import { selectRows } from '../../../src/evaluate/select-rows.js';
import {
  errorOfDifference,
  errorOfMean,
  seedMean,
} from '../../../src/evaluate/statistics/seed-variance.js';
import { Random } from '../../../src/numeric/random.js';
import { binaryOf } from '../from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const METRICS = ['accuracy', 'recall', 'f1', 'balanced_accuracy', 'auc', 'loss', 'brier'] as const;

/** So many seeds of one model on the same rows. */
function side(n: number, count: number, stream: string, blur = 0.25) {
  const random = new Random(5, `rows ${n}`);
  const own = new Random(6, stream);
  const labels = Array.from({ length: n }, () => Number(random.uniform() < 0.4));
  const base = labels.map((label) => 0.25 + 0.4 * label + 0.3 * (random.uniform() - 0.5));
  const seeds = Array.from({ length: count }, () =>
    binaryOf(
      labels,
      base.map((x) => Math.min(0.99, Math.max(0.01, x + blur * (own.uniform() - 0.5)))),
    ),
  );
  return withSeeds(seeds[0]!, seeds.slice(1)) as BinaryPredictions;
}

test('the value of several seeds is the mean of theirs', () => {
  const all = side(300, 4, 'a');
  const alone = seedsOf(all).map((one) => evaluate(one, OPTIONS).metrics);
  const together = evaluate(all, OPTIONS).metrics;
  for (const metric of METRICS) {
    const mean = alone.reduce((sum, of) => sum + of[metric]!.value!, 0) / 4;
    expect(together[metric]!.value).toBeCloseTo(mean, 12);
  }
});

test('what seeds differ by is split as by two-way random effects (statsmodels, by the mean squares)', () => {
  // Right answers of three seeds on six rows. Mean squares by statsmodels' anova_lm of
  // y ~ C(row) + C(seed): seeds 0.666667, residual 0.133333; σ² = (MS_seed − MS_res) / 6.
  const right = [
    [1, 1, 0, 1, 0, 1],
    [1, 1, 1, 1, 1, 1],
    [0, 1, 0, 0, 0, 1],
  ];
  const values = right.map((of) => of.reduce((sum, x) => sum + x, 0) / of.length);
  const influences = right.map((of, k) =>
    Float64Array.from(of, (x) => (x - values[k]!) / of.length),
  );
  const mean = seedMean(values, influences);
  const { value, variance } = mean;
  expect(value).toBeCloseTo(0.6666666666666666, 12);
  expect(variance).toBeCloseTo(0.08888888888888886, 12);
  // s² = 1/9 over the seeds, of which the rows make MS_res / 6. scipy.stats.chi2.ppf(0.1, 2) is
  // 0.21072, so that s² may be as large as 2 s² / 0.21072; the approximation is somewhat above.
  const exact = Math.sqrt((2 / 9 / 0.21072103131565273 - 0.13333333333333333 / 6) / 3);
  const { seedsAtMost } = errorOfMean(mean);
  expect(seedsAtMost).toBeGreaterThanOrEqual(exact);
  expect(seedsAtMost).toBeLessThan(1.05 * exact);
});

describe('a difference of two recipes', () => {
  const [ours, theirs] = [side(400, 3, 'ours'), side(400, 5, 'theirs', 0.3)];
  const found = (a: BinaryPredictions, b: BinaryPredictions, metric: string) => {
    const { comparison } = compare(a, b, OPTIONS).metric(metric);
    if (comparison.d === null) throw new Error(JSON.stringify(comparison.because));
    return comparison;
  };

  test.each(METRICS)('of %s is mirrored where the two are swapped', (metric) => {
    const [one, other] = [found(ours, theirs, metric), found(theirs, ours, metric)];
    expect(one.rule).toBe('paired t over seeds');
    expect(one.d).toBeCloseTo(-other.d, 12);
    expect(one.interval![0]).toBeCloseTo(-other.interval![1], 12);
    expect(one.interval![1]).toBeCloseTo(-other.interval![0], 12);
    expect(one.seeds!.seeds).toBeCloseTo(other.seeds!.seeds, 12);
  });

  test.each(METRICS)(
    'of %s is the same to the last bit in whatever order the rows come',
    (metric) => {
      const order = Array.from({ length: 400 }, (_, row) => ((row * 7) % 400) ^ 0);
      const shuffled = [ours, theirs].map((of) => selectRows(of, [...new Set(order)]));
      const rest = Array.from({ length: 400 }, (_, row) => row).filter(
        (row) => !order.includes(row),
      );
      expect(rest).toEqual([]);
      const [a, b] = shuffled as [BinaryPredictions, BinaryPredictions];
      expect(found(a, b, metric)).toEqual(found(ours, theirs, metric));
    },
  );

  test('does not depend on which seed comes first, but for rounding', () => {
    const [first, second, third] = seedsOf(ours);
    const turned = withSeeds(third!, [first!, second!]) as BinaryPredictions;
    const [a, b] = [found(ours, theirs, 'accuracy'), found(turned, theirs, 'accuracy')];
    expect(b.d).toBeCloseTo(a.d, 12);
    expect(b.interval![0]).toBeCloseTo(a.interval![0], 10);
  });

  test('with a baseline of one seed is wider than rows alone say, as that seed was luck too', () => {
    const one = seedsOf(theirs)[0] as BinaryPredictions;
    const { seeds } = found(ours, one, 'accuracy');
    const both = found(ours, theirs, 'accuracy').seeds!;
    expect(seeds!.rows).toBeGreaterThan(0);
    expect(both.rows).toBeLessThanOrEqual(seeds!.rows);
  });

  test('is nothing where every seed of both says the same', () => {
    const all = side(100, 3, 'same', 0);
    expect(found(all, all, 'accuracy')).toMatchObject({ d: 0, rule: 'identical predictions' });
  });
});

test('an error is known no worse than the least known part of it (Satterthwaite 1946)', () => {
  const answers = (count: number) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 }), {
      minLength: count,
      maxLength: count,
    });
  const meanOf = (right: readonly (readonly number[])[]) => {
    const values = right.map((of) => of.reduce((sum, x) => sum + x, 0) / of.length);
    return seedMean(
      values,
      right.map((of, k) => Float64Array.from(of, (x) => (x - values[k]!) / of.length)),
    );
  };
  fc.assert(
    fc.property(answers(3), answers(5), (ours, theirs) => {
      // Between the 2 degrees of freedom of three seeds, and those of all parts together.
      const { freedom } = errorOfDifference(meanOf(ours), meanOf(theirs));
      expect(freedom).toBeGreaterThanOrEqual(2);
      expect(freedom).toBeLessThanOrEqual(11 + 2 + 4 + 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('seeds of other rows are refused', () => {
  const a = side(50, 1, 'a');
  expect(() => withSeeds(a, [selectRows(a, [0, 1, 2])])).toThrow(RangeError);
});

test('an interval over seeds holds its value, whatever the seeds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 20, max: 80 }), (count, n) => {
      const { metrics } = evaluate(side(n, count, `${count}`), OPTIONS);
      for (const metric of METRICS) {
        const { value, interval } = metrics[metric]!;
        if (value === null || !interval) continue;
        expect(interval[0]).toBeLessThanOrEqual(value);
        expect(interval[1]).toBeGreaterThanOrEqual(value);
      }
    }),
    { numRuns: 15 },
  );
});
