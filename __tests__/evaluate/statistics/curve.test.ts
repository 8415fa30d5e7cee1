import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare/comparison.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { binaryOf } from '../from-fixture.js';
import { asNormal } from './as-normal.js';
import { STATISTICS } from './statistics-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 3 };

describe('the interval of average precision', () => {
  const { labels, scores, interval, difference } = STATISTICS.averagePrecision;
  const [a, b] = [binaryOf(labels, scores[0]), binaryOf(labels, scores[1])];

  test("follows scikit-learn's metric differentiated by the weights of the rows, to 1e-8", () => {
    const found = evaluate(a, OPTIONS).metrics['average_precision']!.interval!;
    expect(found[0]).toBeCloseTo(interval[0], 8);
    expect(found[1]).toBeCloseTo(interval[1], 8);
  });

  test('of a paired difference does too', () => {
    const { comparison } = compare(a, b, OPTIONS).metric('average_precision');
    const positives = labels.filter((label) => label === 1).length;
    const byZ = asNormal(comparison, positives - 1);
    expect(byZ.interval[0]).toBeCloseTo(difference[0], 8);
    expect(byZ.interval[1]).toBeCloseTo(difference[1], 8);
  });
});

test.each(['average_precision', 'f1', 'balanced_accuracy', 'mcc'] as const)(
  'where every row is right, %s has an interval that ends at 1 and tells how few the rows are',
  (name) => {
    const perfect = (n: number) => {
      const labels = Array.from({ length: 2 * n }, (_, row) => row % 2);
      return evaluate(
        binaryOf(
          labels,
          labels.map((label) => 0.2 + 0.6 * label),
        ),
        OPTIONS,
      ).metrics[name]!;
    };
    // Wilson's interval of n of n starts at n / (n + z²). MCC's range is two wide; F1 is 2J / (1 + J)
    // of Jaccard's index; of a mean of two such proportions the reach is their root mean square / √2.
    const z2 = 1.959964 ** 2;
    for (const n of [5, 500]) {
      const reach = z2 / (n + z2);
      const low = {
        average_precision: 1 - reach,
        f1: (2 * (1 - reach)) / (2 - reach),
        balanced_accuracy: 1 - reach / Math.SQRT2,
        mcc: 1 - 2 * reach,
      }[name]!;
      expect(perfect(n)).toMatchObject({ value: 1, interval: [expect.closeTo(low, 6), 1] });
    }
  },
);
