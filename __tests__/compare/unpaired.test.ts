import { describe, expect, test } from '@jest/globals';
import { compareNumbers, numbersRow } from '../../src/compare/unpaired.js';
import { metricsOf } from '../../src/evaluate/metrics/metrics.js';

const named = (name: string) =>
  metricsOf('binary', ['good', 'bad']).find((one) => one.name === name)!;
const estimate = (value: number | null, n: number) => ({ value, interval: null, n });

describe('proportions of which only the numbers were kept', () => {
  // Newcombe 1998, table II, method 10.
  test.each([
    ['5/56 against 0/29', [5, 56], [0, 29], [-0.0381, 0.1926]],
    ['0/10 against 0/20', [0, 10], [0, 20], [-0.1611, 0.2775]],
    ['10/10 against 0/20', [10, 10], [0, 20], [0.6791, 1]],
  ] as const)('%s have the published interval, a 0 too', (_, [a, m], [b, n], interval) => {
    for (const name of ['accuracy', 'precision', 'recall(good)']) {
      const found = compareNumbers(named(name), estimate(a / m, m), estimate(b / n, n), 0.95)!;
      expect(found.comparison).toMatchObject({
        metric: name,
        d: a / m - b / n,
        rule: 'Newcombe score interval, unpaired',
        flips: null,
      });
      expect(found.comparison.interval![0]).toBeCloseTo(interval[0], 4);
      expect(found.comparison.interval![1]).toBeCloseTo(interval[1], 4);
    }
  });

  test('a precision is compared on the predicted positives of each', () => {
    const found = compareNumbers(named('precision'), estimate(0.5, 20), estimate(0.5, 30), 0.95)!;
    expect(found.comparison).toMatchObject({ n: 20 });
  });

  test('the worse one is shown worse', () => {
    const found = compareNumbers(named('accuracy'), estimate(0, 50), estimate(0.9, 50), 0.95)!;
    expect(found.comparison.interval![1]).toBeLessThan(0);
    expect(found.pWorse(0)).toBeLessThan(1e-6);
    expect(found.pWorse(1)).toBeGreaterThan(0.5);
  });

  test.each([
    ['undefined', estimate(null, 0), estimate(0.5, 30)],
    ['undefined in the baseline', estimate(0.5, 30), estimate(null, 0)],
    ['of no row', estimate(0.5, 30), estimate(0.5, 0)],
  ])('%s have no interval', (_, candidate, baseline) => {
    expect(compareNumbers(named('precision'), candidate, baseline, 0.95)).toBeNull();
  });

  test.each(['f1', 'auc', 'loss', 'mcc'])('%s is none', (name) => {
    expect(compareNumbers(named(name), estimate(0.5, 30), estimate(0.5, 30), 0.95)).toBeNull();
  });
});

const ALONE = { confidence: 0.95, grouped: false };

describe('a row of two numbers', () => {
  test('is no evidence where rows belong together', () => {
    const [few, many] = [estimate(0.5, 400), estimate(0.9, 400)];
    expect(numbersRow(named('accuracy'), few, many, ALONE).interval).not.toBeNull();
    const grouped = numbersRow(named('accuracy'), few, many, { ...ALONE, grouped: true });
    expect(grouped).toMatchObject({ d: -0.4, interval: null, p: null });
  });

  test('of a loss says that less is better, and that there is no evidence', () => {
    expect(numbersRow(named('loss'), estimate(0.25, 40), estimate(0.5, 40), ALONE)).toMatchObject({
      d: 0.25,
      interval: null,
      p: null,
      because: { code: 'single-number' },
    });
  });

  test('says whose metric is undefined', () => {
    const because = { code: 'no-row-predicted', class: 'bad' } as const;
    const none = { ...estimate(null, 0), because };
    const row = (a: typeof none | undefined, b: typeof none | undefined) =>
      numbersRow(named('precision'), a ?? estimate(0.5, 9), b, ALONE);
    expect(row(none, none)).toMatchObject({
      d: null,
      because: { candidate: none.because },
    });
    expect(row(undefined, none)).toMatchObject({ d: null, because: { baseline: none.because } });
    expect(row(undefined, undefined)).toMatchObject({ d: null, baseline: null });
  });

  test('says so in the words of an older record, which has no code', () => {
    const older = { ...estimate(null, 0), why: 'no row is predicted "bad"' };
    expect(numbersRow(named('precision'), older, older, ALONE)).toMatchObject({
      because: { candidate: { code: 'in-words', text: older.why } },
    });
  });
});
