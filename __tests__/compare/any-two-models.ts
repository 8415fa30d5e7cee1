import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../src/compare/comparison.js';
import type { MetricComparison } from '../../src/compare/metric-comparison.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Predictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { decideComparison } from '../../src/gate/comparison-verdict.js';
import { anyPair, type Pair } from './arbitrary.js';

/** A low confidence takes fewer resamples. */
export const OPTIONS = { confidence: 0.8, seed: 5 };

/** To 1e-8 of the value, or of 1 where it is smaller. */
function expectClose(actual: number | undefined, expected: number | undefined): void {
  if (actual === undefined || expected === undefined) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(1e-8);
}

/** Every metric's comparison. */
export function all(candidate: Predictions, baseline: Predictions) {
  const comparison = compare(candidate, baseline, OPTIONS);
  return comparison.names.map((name) => comparison.metric(name));
}

/** A comparison that is not held back for resting on a few rows. */
function freely(comparison: MetricComparison): MetricComparison {
  if (comparison.d === null) return comparison;
  const { hold: _, ...shown } = comparison;
  return shown;
}

/** What is known of a metric, the function sampled. */
function plain({ comparison, pWorse }: ReturnType<typeof all>[number]) {
  return { comparison, pWorse: [-0.1, 0, 0.02].map(pWorse) };
}

/** What holds for any two models, tried on so many pairs of them. */
export function describeAnyTwoModels(
  numRuns: number,
  about = 'any two models',
  pairs: fc.Arbitrary<Pair> = anyPair,
): void {
  describe(`for ${about}`, () => {
    test('swapping them mirrors every difference, interval, p and verdict', () => {
      fc.assert(
        fc.property(pairs, ([a, b]) => {
          const there = all(a, b);
          const back = all(b, a);
          there.forEach(({ comparison, pWorse }, i) => {
            const mirror = back[i]!.comparison;
            if (comparison.d === null || mirror.d === null) {
              expect(mirror.d).toBe(comparison.d);
              return;
            }
            expectClose(mirror.d, -comparison.d);
            expect(mirror.p).toEqual(
              comparison.p === null ? null : expect.closeTo(comparison.p, 8),
            );
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
            expect(decideComparison(freely(mirror), 0).verdict).toBe(
              opposite[decideComparison(freely(comparison), 0).verdict],
            );
            // What a few rows show to be good enough is held back; what they show to be worse is not.
            if (comparison.hold) expect(decideComparison(comparison, 0).verdict).not.toBe('pass');
          });
        }),
        { numRuns },
      );
    });

    test('shuffling the rows changes nothing, to the last bit', () => {
      fc.assert(
        fc.property(pairs, fc.infiniteStream(fc.nat()), ([a, b], keys) => {
          const order = a.ids
            .map((_, row) => ({ row, key: keys.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ row }) => row);
          const [x, y] = [selectRows(a, order), selectRows(b, order)];
          expect(all(x, y).map(plain)).toEqual(all(a, b).map(plain));
          expect(evaluate(x, OPTIONS)).toEqual(evaluate(a, OPTIONS));
        }),
        { numRuns },
      );
    });

    test('a model against itself passes with d = 0', () => {
      fc.assert(
        fc.property(pairs, ([a]) => {
          const twin = selectRows(
            a,
            a.ids.map((_, row) => row),
          );
          for (const { comparison, pWorse } of all(a, twin)) {
            if (comparison.d === null) {
              expect(decideComparison(comparison, 0).verdict).toBe('inconclusive');
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
        { numRuns },
      );
    });

    test('the interval holds d, every number is finite, and all of it survives JSON', () => {
      fc.assert(
        fc.property(pairs, ([a, b]) => {
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
        { numRuns },
      );
    });

    test('an interval of one model holds its value and stays in the range of its metric', () => {
      fc.assert(
        fc.property(pairs, ([a]) => {
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
        { numRuns },
      );
    });
  });
}
