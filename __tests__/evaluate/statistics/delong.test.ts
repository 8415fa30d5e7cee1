import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare/comparison.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { auc, placements, rank } from '../../../src/evaluate/metrics/ranking.js';
import { delongVariance } from '../../../src/evaluate/statistics/delong.js';
import { binaryOf } from '../from-fixture.js';
import { asNormal } from './as-normal.js';
import { STATISTICS } from './statistics-fixture.js';

const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
const OPTIONS = { confidence: 0.95, seed: 1 };

/**
 * Albumin, total protein and K-G score of 43 patients with ovarian cancer, and whether surgery helped (DeLong et al. 1988; as printed
 * in the SAS/STAT User's Guide, PROC LOGISTIC, "Comparing Receiver Operating Characteristic Curves").
 */
const PATIENTS = `
3.0 5.8 10 0  3.2 6.3  5 1  3.9 6.8  3 1  2.8 4.8  6 0  3.2 5.8  3 1  0.9 4.0  5 0  2.5 5.7  8 0  1.6 5.6  5 1
3.8 5.7  5 1  3.7 6.7  6 1  3.2 5.4  4 1  3.8 6.6  6 1  4.1 6.6  5 1  3.6 5.7  5 1  4.3 7.0  4 1  3.6 6.7  4 0
2.3 4.4  6 1  4.2 7.6  4 0  4.0 6.6  6 0  3.5 5.8  6 1  3.8 6.8  7 1  3.0 4.7  8 0  4.5 7.4  5 1  3.7 7.4  5 1
3.1 6.6  6 1  4.1 8.2  6 1  4.3 7.0  5 1  4.3 6.5  4 1  3.2 5.1  5 1  2.6 4.7  6 1  3.3 6.8  6 0  1.7 4.0  7 0
3.7 6.1  5 1  3.3 6.3  7 1  4.2 7.7  6 1  3.5 6.2  5 1  2.9 5.7  9 0  2.1 4.8  7 1  2.8 6.2  8 0  4.0 7.0  7 1
3.3 5.7  6 1  3.7 6.9  5 1  3.6 6.6  5 1`;

describe("DeLong's example, as SAS prints it to four decimals", () => {
  const cells = PATIENTS.trim().split(/\s+/).map(Number);
  const column = (k: number) => cells.filter((_, i) => i % 4 === k);
  const labels = column(3).map((popind) => 1 - popind);
  const albumin = binaryOf(
    labels,
    column(0).map((x) => -x),
  );
  const protein = binaryOf(
    labels,
    column(1).map((x) => -x),
  );
  const kg = binaryOf(
    labels,
    column(2).map((x) => x - 10),
  );

  test.each([
    ['albumin', albumin, 0.7366, 0.0927],
    ['K-G score', kg, 0.7258, 0.1028],
    ['total protein', protein, 0.6478, 0.1],
  ])('%s has its area and standard error', (_, { labels, scores }, area, standardError) => {
    const ranking = rank(labels, scores!);
    expect(auc(ranking)).toBeCloseTo(area, 4);
    expect(Math.sqrt(delongVariance(placements(ranking), labels))).toBeCloseTo(standardError, 4);
  });

  test.each([
    { name: 'albumin', model: albumin, d: 0.0108, interval: [-0.1761, 0.1976], p: 0.9102 },
    { name: 'total protein', model: protein, d: -0.078, interval: [-0.283, 0.1271], p: 0.4561 },
  ] as const)('$name against the K-G score has its difference, interval and p', (published) => {
    const { model, d, interval, p } = published;
    const { comparison } = compare(model, kg, OPTIONS).metric('auc');
    expect(comparison).toMatchObject({ rule: 'paired DeLong' });
    expect(comparison.d).toBeCloseTo(d, 4);
    // SAS goes by z; here it is t, by the patients whom surgery did not help.
    const byZ = asNormal(comparison, Math.min(sum(labels), labels.length - sum(labels)) - 1);
    expect(byZ.interval[0]).toBeCloseTo(interval[0], 4);
    expect(byZ.interval[1]).toBeCloseTo(interval[1], 4);
    expect(byZ.p).toBeCloseTo(p, 4);
  });
});

describe("DeLong's components by every pair of rows, to 1e-10", () => {
  test.each(STATISTICS.delong)('$name', (given) => {
    const models = given.scores.map((scores) => binaryOf(given.labels, scores));
    models.forEach((model, i) => {
      const variance = delongVariance(placements(rank(model.labels, model.scores!)), model.labels);
      expect(variance).toBeCloseTo(given.variances[i]!, 12);
      const expected = given.intervals[i];
      if (!expected) return;
      const { interval } = evaluate(model, OPTIONS).metrics['auc']!;
      expect(interval![0]).toBeCloseTo(expected[0], 10);
      expect(interval![1]).toBeCloseTo(expected[1], 10);
    });
    const { comparison } = compare(models[0]!, models[1]!, OPTIONS).metric('auc');
    expect(comparison.d).toBeCloseTo(given.d, 12);
    const [low, high] = comparison.interval!;
    if (models[0]!.ids.length < 10) {
      // Four rows are too few for DeLong's normal interval, which is widened then.
      expect(low).toBeLessThan(given.interval[0]);
      expect(high).toBeGreaterThan(given.interval[1] - 1e-9);
      return;
    }
    const positives = sum(given.labels);
    const byZ = asNormal(comparison, Math.min(positives, given.labels.length - positives) - 1);
    expect(byZ.interval[0]).toBeCloseTo(given.interval[0], 10);
    expect(byZ.interval[1]).toBeCloseTo(given.interval[1], 10);
    expect(byZ.p).toBeCloseTo(given.p, 10);
  });
});

describe('where the ranks do not vary', () => {
  test('a perfect ranking has an interval that ends at 1 and does not start there', () => {
    const perfect = binaryOf([0, 0, 0, 1, 1, 1], [0.1, 0.2, 0.3, 0.7, 0.8, 0.9]);
    const { value, interval } = evaluate(perfect, OPTIONS).metrics['auc']!;
    expect(value).toBe(1);
    expect(interval![0]).toBeLessThan(0.5);
    expect(interval![1]).toBe(1);
  });

  test('two perfect rankings in different orders are not shown equal by six rows', () => {
    const labels = [0, 0, 0, 1, 1, 1];
    const one = binaryOf(labels, [0.1, 0.2, 0.3, 0.7, 0.8, 0.9]);
    const other = binaryOf(labels, [0.3, 0.2, 0.1, 0.7, 0.8, 0.9]);
    const { comparison } = compare(one, other, OPTIONS).metric('auc');
    expect(comparison.d).toBe(0);
    expect(comparison.interval![0]).toBeLessThan(-0.1);
  });

  test('with one row of a class there is an area and no interval', () => {
    const single = binaryOf([0, 0, 1], [0.1, 0.2, 0.15]);
    expect(evaluate(single, OPTIONS).metrics['auc']).toMatchObject({
      value: 0.5,
      interval: null,
      because: { code: 'ranks-without-spread' },
    });
  });
});
