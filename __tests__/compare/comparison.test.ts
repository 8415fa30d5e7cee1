import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../src/compare/comparison.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Predictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { decideComparison } from '../../src/gate/comparison-verdict.js';
import { binaryOf } from '../evaluate/from-fixture.js';
import { anyPair } from './arbitrary.js';

/** A low confidence takes fewer resamples. */
const OPTIONS = { confidence: 0.8, seed: 5 };
const RUNS = { numRuns: 30 };

/** To 1e-8 of the value, or of 1 where it is smaller. */
function expectClose(actual: number | undefined, expected: number | undefined): void {
  if (actual === undefined || expected === undefined) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(1e-8);
}

function all(candidate: Predictions, baseline: Predictions) {
  const comparison = compare(candidate, baseline, OPTIONS);
  return comparison.names.map((name) => comparison.metric(name));
}

/** What is known of a metric, the function sampled. */
function plain({ comparison, pWorse }: ReturnType<typeof all>[number]) {
  return { comparison, pWorse: [-0.1, 0, 0.02].map(pWorse) };
}

describe('for any two models', () => {
  test('swapping them mirrors every difference, interval, p and verdict', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const there = all(a, b);
        const back = all(b, a);
        there.forEach(({ comparison, pWorse }, i) => {
          const mirror = back[i]!.comparison;
          if (comparison.d === null || mirror.d === null) {
            expect(mirror.d).toBe(comparison.d);
            return;
          }
          expectClose(mirror.d, -comparison.d);
          expect(mirror.p).toEqual(comparison.p === null ? null : expect.closeTo(comparison.p, 8));
          expect(mirror.flips).toEqual({
            candidate: comparison.flips!.baseline,
            baseline: comparison.flips!.candidate,
          });
          expect(mirror.rule).toBe(comparison.rule);
          if (comparison.interval === null) {
            expect(mirror.interval).toBeNull();
            return;
          }
          const [low, high] = comparison.interval;
          expectClose(mirror.interval![0], -high);
          expectClose(mirror.interval![1], -low);
          // Each p may be the exact test's, which is larger, so the two add up to 1 or more.
          expect(back[i]!.pWorse(0)! + pWorse(0)!).toBeGreaterThan(1 - 1e-8);

          // An interval that ends at 0 itself shows "no worse", and its mirror image not "worse".
          if (low === 0 || high === 0) return;
          const opposite = { pass: 'fail', fail: 'pass', inconclusive: 'inconclusive' } as const;
          expect(decideComparison(mirror, 0).verdict).toBe(
            opposite[decideComparison(comparison, 0).verdict],
          );
        });
      }),
      RUNS,
    );
  });

  test('shuffling the rows changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(anyPair, fc.infiniteStream(fc.nat()), ([a, b], keys) => {
        const order = a.ids
          .map((_, row) => ({ row, key: keys.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ row }) => row);
        const [x, y] = [selectRows(a, order), selectRows(b, order)];
        expect(all(x, y).map(plain)).toEqual(all(a, b).map(plain));
        expect(evaluate(x, OPTIONS)).toEqual(evaluate(a, OPTIONS));
      }),
      RUNS,
    );
  });

  test('a model against itself passes with d = 0', () => {
    fc.assert(
      fc.property(anyPair, ([a]) => {
        const twin = selectRows(
          a,
          a.ids.map((_, row) => row),
        );
        for (const { comparison, pWorse } of all(a, twin)) {
          if (comparison.d === null) {
            expect(decideComparison(comparison, 0).verdict).toBe('fail');
            continue;
          }
          expect(comparison).toMatchObject({ d: 0, interval: [0, 0], p: null, informative: 0 });
          expect(decideComparison(comparison, 0)).toMatchObject({
            verdict: 'pass',
            because: { code: 'identical-predictions', margin: 0 },
          });
          expect(pWorse(0)).toBe(0.5);
        }
      }),
      RUNS,
    );
  });

  test('the interval holds d, every number is finite, and all of it survives JSON', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        for (const { comparison } of all(a, b)) {
          expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
          if (comparison.d === null) continue;
          expect(Number.isFinite(comparison.d)).toBe(true);
          if (!comparison.interval) continue;
          const [low, high] = comparison.interval;
          expect(low).toBeLessThanOrEqual(high);
          if (comparison.rule?.startsWith('Tango')) {
            expect(low).toBeLessThanOrEqual(comparison.d + 1e-12);
            expect(high).toBeGreaterThanOrEqual(comparison.d - 1e-12);
          }
        }
      }),
      RUNS,
    );
  });

  test('an interval of one model holds its value and stays in the range of its metric', () => {
    fc.assert(
      fc.property(anyPair, ([a]) => {
        for (const [name, { value, interval }] of Object.entries(evaluate(a, OPTIONS).metrics)) {
          if (value === null || interval === null) continue;
          const [low, high] = interval;
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(/mcc|r2/.test(name) ? Number.NEGATIVE_INFINITY : 0);
          if (/^(acc|prec|rec|f1|auc|average|spec|bal|mcc)/.test(name)) {
            expect(high).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      RUNS,
    );
  });
});

test('the same seed gives the same bytes', () => {
  const [pair] = fc.sample(anyPair, { numRuns: 1, seed: 8 });
  const [a, b] = pair!;
  const copy = (of: Predictions) =>
    selectRows(
      of,
      of.ids.map((_, row) => row),
    );
  const bytes = () => JSON.stringify(all(copy(a), copy(b)));
  expect(bytes()).toBe(bytes());
});

describe('what is compared', () => {
  const labels = [0, 0, 1, 1, 1, 0];

  test('a metric that a model does not define says whose and why', () => {
    const quiet = binaryOf(labels, [0.1, 0.1, 0.2, 0.2, 0.2, 0.1]);
    const loud = binaryOf(labels, [0.1, 0.1, 0.9, 0.9, 0.2, 0.9]);
    expect(compare(quiet, loud, OPTIONS).metric('precision').comparison).toMatchObject({
      candidate: null,
      baseline: 0.6666666666666666,
      d: null,
      why: "the candidate's is undefined: no row is predicted as bad",
    });
    expect(compare(loud, quiet, OPTIONS).metric('precision').comparison).toMatchObject({
      d: null,
      why: "the baseline's is undefined: no row is predicted as bad",
    });
  });

  test('flips are the rows that only one model gets right, among those of the metric', () => {
    const one = binaryOf(labels, [0.9, 0.1, 0.9, 0.9, 0.1, 0.1]);
    const other = binaryOf(labels, [0.1, 0.1, 0.9, 0.1, 0.9, 0.9]);
    const comparison = compare(one, other, OPTIONS);
    const flips = (name: string) => comparison.metric(name).comparison;
    expect(flips('accuracy')).toMatchObject({ n: 6, flips: { candidate: 2, baseline: 2 } });
    expect(flips('recall')).toMatchObject({ n: 3, flips: { candidate: 1, baseline: 1 } });
    expect(flips('specificity')).toMatchObject({ n: 3, flips: { candidate: 1, baseline: 1 } });
  });

  test('a lower loss is a gain', () => {
    const sure = binaryOf(labels, [0.1, 0.1, 0.9, 0.9, 0.9, 0.1]);
    const unsure = binaryOf(labels, [0.4, 0.4, 0.6, 0.6, 0.6, 0.4]);
    const { comparison } = compare(sure, unsure, OPTIONS).metric('loss');
    expect(comparison.d).toBeCloseTo(Math.log(0.9 / 0.6), 12);
    expect(comparison.interval![0]).toBeGreaterThan(0);
  });

  test('each at the confidence asked for', () => {
    const one = binaryOf(labels, [0.9, 0.1, 0.9, 0.9, 0.1, 0.1]);
    const other = binaryOf(labels, [0.1, 0.1, 0.9, 0.1, 0.9, 0.9]);
    const comparison = compare(one, other, OPTIONS);
    const width = (confidence?: number) => {
      const [low, high] = comparison.metric('accuracy', confidence).comparison.interval!;
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width());
    expect(comparison.metric('accuracy', 0.99).comparison).toMatchObject({ confidence: 0.99 });
  });

  test('only models of the same rows, labels, task and classes', () => {
    const one = binaryOf(labels, labels);
    expect(() => compare(one, selectRows(one, [1, 0, 2, 3, 4, 5]), OPTIONS)).toThrow('rows');
    expect(() => compare(one, selectRows(one, [0]), OPTIONS)).toThrow('rows');
    expect(() => compare(one, { ...one, labels: new Uint8Array(6) }, OPTIONS)).toThrow('labels');
    expect(() => compare(one, { ...one, classes: ['bad', 'good'] }, OPTIONS)).toThrow('classes');
    expect(() => compare(one, one, OPTIONS).metric('acuracy')).toThrow('no metric acuracy');
  });
});

describe('rows on which the models answer alike', () => {
  const labels = Array.from({ length: 300 }, (_, row) => row % 2);
  const scores = labels.map((label, row) => (row % 7 === 0 ? 0.6 : 0.2 + 0.6 * label));
  const one = binaryOf(labels, scores);
  /** No row is predicted as another class, but each is scored otherwise. */
  const other = binaryOf(
    labels,
    scores.map((score) => score * 0.9),
  );

  test('pass where they are all rows, scores included', () => {
    const { identical, metric } = compare(one, binaryOf(labels, scores), OPTIONS);
    expect(identical).toBe(true);
    expect(metric('f1').comparison).toMatchObject({ rule: 'identical predictions', d: 0 });
  });

  test('show nothing where they are some of the rows, as the others may differ', () => {
    const twin = binaryOf(labels, scores);
    const some = compare(one, twin, { confidence: 0.95, seed: 1, part: true });
    for (const name of ['accuracy', 'recall', 'f1', 'auc', 'loss']) {
      expect(decideComparison(some.metric(name).comparison, 0).verdict).toBe('inconclusive');
    }
    // Tango's interval of no flip in n rows ends at ±z² / (n + z²).
    const z2 = 1.959964 ** 2;
    const [low, high] = some.metric('accuracy').comparison.interval!;
    expect(low).toBeCloseTo(-z2 / (300 + z2), 6);
    expect(high).toBeCloseTo(z2 / (300 + z2), 6);
  });

  test('show nothing of a loss either, whatever is tolerated', () => {
    const few = (of: typeof one) => selectRows(of, [0, 1, 2]);
    const some = compare(few(one), few(binaryOf(labels, scores)), {
      ...{ confidence: 0.95, seed: 1, part: true },
    });
    for (const name of ['loss', 'brier']) {
      expect(decideComparison(some.metric(name).comparison, 0.1)).toMatchObject({
        verdict: 'inconclusive',
        because: { code: 'no-interval', why: 'no row tells the models apart' },
      });
    }
  });

  test('bound a precision by the few rows that were predicted as the class, not by those that are', () => {
    // Of 200 rows of the class 5 are predicted as it, by both models.
    const rare = labels.map((label, row) => (label === 1 && row < 11 ? 0.9 : 0.1));
    const { metric } = compare(
      binaryOf(labels, rare),
      binaryOf(
        labels,
        rare.map((score) => score * 0.99),
      ),
      { confidence: 0.95, seed: 1 },
    );
    const z2 = 1.959964 ** 2;
    expect(metric('precision').comparison.interval![1]).toBeCloseTo(z2 / (5 + z2), 6);
    expect(metric('recall').comparison.interval![1]).toBeCloseTo(z2 / (150 + z2), 6);
  });

  test('are no proof that the next ones are, when the scores differ', () => {
    const { metric } = compare(one, other, { confidence: 0.95, seed: 1 });
    expect(decideComparison(metric('accuracy').comparison, 0).verdict).toBe('inconclusive');
    expect(decideComparison(metric('accuracy').comparison, 0.02).verdict).toBe('pass');
    expect(decideComparison(metric('f1').comparison, 0).verdict).toBe('inconclusive');
    expect(decideComparison(metric('f1').comparison, 0.03).verdict).toBe('pass');
  });
});

describe('few informative rows', () => {
  /** So many of 200 rows that the baseline alone gets right. */
  const lost = (rows: number) => {
    const labels = Array.from({ length: 200 }, (_, row) => row % 2);
    const baseline = binaryOf(
      labels,
      labels.map((label) => 0.2 + 0.6 * label),
    );
    const worse = labels.map((label, row) => 0.2 + 0.6 * (row < rows ? 1 - label : label));
    return compare(binaryOf(labels, worse), baseline, { confidence: 0.95, seed: 1 });
  };

  test.each(['f1', 'mcc', 'balanced_accuracy', 'auc', 'average_precision', 'loss', 'precision'])(
    'four rows, all lost, do not show that %s is worse; ten do',
    (name) => {
      expect(decideComparison(lost(4).metric(name).comparison, 0).verdict).toBe('inconclusive');
      expect(lost(4).metric(name).pWorse(0)).toBeGreaterThanOrEqual(1 / 32);
      expect(decideComparison(lost(10).metric(name).comparison, 0).verdict).toBe('fail');
    },
  );

  test.each([
    'accuracy',
    'f1',
    'mcc',
    'balanced_accuracy',
    'precision',
    'recall',
    'auc',
    'average_precision',
    'loss',
    'brier',
  ])('one row, won, does not show that %s is no worse, nor does one that is lost', (name) => {
    const labels = Array.from({ length: 200 }, (_, row) => row % 2);
    const scores = labels.map((label) => 0.2 + 0.6 * label);
    const flipped = scores.map((score, row) => (row === 1 ? 1 - score : score));
    const [right, wrong] = [binaryOf(labels, scores), binaryOf(labels, flipped)];
    for (const pair of [
      [right, wrong],
      [wrong, right],
    ] as const) {
      const { metric } = compare(...pair, { confidence: 0.95, seed: 1 });
      expect(decideComparison(metric(name).comparison, 0).verdict).toBe('inconclusive');
    }
  });

  test('they are counted, so that few can be said to be few', () => {
    expect(lost(6).metric('accuracy').comparison).toMatchObject({
      flips: { candidate: 0, baseline: 6 },
      informative: 6,
      n: 200,
    });
  });
});
