import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare/compare.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { STATISTICS } from '../../compare/statistics-fixture.js';
import { binaryOf } from '../from-fixture.js';

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
    expect(comparison.interval?.[0]).toBeCloseTo(difference[0], 8);
    expect(comparison.interval?.[1]).toBeCloseTo(difference[1], 8);
  });

  test('of a perfect ranking is not known', () => {
    const perfect = binaryOf([0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]);
    expect(evaluate(perfect, OPTIONS).metrics['average_precision']).toMatchObject({
      value: 1,
      interval: null,
    });
  });
});
