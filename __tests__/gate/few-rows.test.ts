import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/compare/comparison.js';
import type { Predictions, RegressionPredictions } from '../../src/evaluate/predictions.js';
import { decideFamily } from '../../src/gate/comparison-verdict.js';
import { Random } from '../../src/numeric/random.js';
import { binaryOf } from '../evaluate/from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };

function judged(
  metric: string,
  [candidate, baseline]: readonly [Predictions, Predictions],
  { margin, factor = 1 }: { readonly margin: number; readonly factor?: number },
) {
  const compared = compare(candidate, baseline, OPTIONS).metric(metric);
  const lower = compared.comparison.orientation === 'lower';
  const amount = factor === 1 ? (lower ? margin : -margin) : 0;
  return decideFamily([{ compared, margin, tolerance: { factor, amount } }])[0]!;
}

describe('an area under a curve', () => {
  /** Nearly alike; positives outrank most. */
  function ranked(positives: number) {
    const random = new Random(5, `ranked ${positives}`);
    const labels = Array.from({ length: 400 }, (_, row) => Number(row < positives));
    const scores = labels.map((label) => 0.5 * label + 0.9 * random.uniform());
    const nudged = scores.map((score) => score + 0.05 * random.uniform());
    return [binaryOf(labels, nudged), binaryOf(labels, scores)] as const;
  }

  test.each(['auc', 'average_precision'])('of nine positives shows no %s good enough', (metric) => {
    expect(judged(metric, ranked(9), { margin: 0.3 })).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'few-of-rarer-class', rows: 9, atLeast: 10 },
    });
    expect(judged(metric, ranked(12), { margin: 0.3 }).verdict).toBe('pass');
  });
});

test('of models that answer alike on every row asked, the floor is all that is missing', () => {
  // Their scores differ. z² (1 − m)/m is 124.2 at three points and 189 at two.
  const labels = Array.from({ length: 69 }, (_, row) => row % 2);
  const [one, other] = [0.2, 0.3].map((edge) =>
    binaryOf(
      labels,
      labels.map((label) => (label ? 1 - edge : edge)),
    ),
  );
  const rows = (margin: number) => judged('accuracy', [one!, other!], { margin }).rowsNeeded;
  expect([rows(0.03), rows(0.02)]).toEqual([125, 189]);
  expect(judged('accuracy', [one!, other!], { margin: 0.06 }).verdict).toBe('pass');
});

describe('errors without a bound', () => {
  const n = 200;
  const random = new Random(6, 'errors');
  const labels = Float64Array.from({ length: n }, () => 10 + random.uniform());
  const off = Float64Array.from({ length: n }, () => random.uniform());
  const model = (error: (row: number) => number): RegressionPredictions => ({
    ...{ task: 'regression', ids: Array.from(labels, (_, row) => `${row}`), labels },
    predicted: labels.map((label, row) => label + error(row)),
  });

  test('of which three rows carry the difference are not shown good enough', () => {
    const baseline = model((row) => (row < 3 ? 30 : 0.01 * off[row]!));
    const candidate = model((row) => (row < 3 ? 29 : 0.011 * off[row]!));
    expect(judged('mse', [candidate, baseline], { margin: 50 })).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'few-rows-carry', rows: 3, atLeast: 20 },
    });
  });

  test('are held to a share of the baseline that is as uncertain as it is', () => {
    // Both are wrong by as much, row by row in turns: their ratio is 1 with an error of its own.
    const baseline = model((row) => (row % 2 ? 1 : 0.2) * off[row]!);
    const candidate = model((row) => (row % 2 ? 0.2 : 1) * off[row]!);
    const wide = judged('mae', [candidate, baseline], { margin: 0.5, factor: 2 });
    expect(wide.verdict).toBe('pass');
    const compared = compare(candidate, baseline, OPTIONS).metric('mae');
    // Fieller's statistic at a factor f: the mean of f b − c over its standard error.
    for (const factor of [1.1, 1.5]) {
      const x = off.map(
        (u, row) => Math.abs(u * (row % 2 ? factor - 0.2 : 0.2 * factor - 1)) * (row % 2 ? 1 : -1),
      );
      const mean = x.reduce((a, b) => a + b, 0) / n;
      const s = Math.sqrt(x.reduce((a, b) => a + (b - mean) ** 2, 0) / (n - 1) / n);
      const beyond = compared.beyond!({ factor, amount: 0 })!;
      const [low, high] = beyond.interval(0.95);
      expect((low + high) / 2).toBeCloseTo(mean, 10);
      expect((high - low) / 2 / s).toBeCloseTo(1.971956544249395, 6);
    }
  });
});
