import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Predictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { Evidence } from '../../src/gate/evidence.js';
import { findings } from '../../src/gate/findings.js';
import { check } from '../gate/told.js';
import { all, describeAnyTwoModels, OPTIONS } from './any-two-models.js';
import { anyPair, pairInUnits, seededPair, seededPairInUnits } from './arbitrary.js';

describeAnyTwoModels(100);
describeAnyTwoModels(50, 'two models whose rows come in groups or in time', pairInUnits);
describeAnyTwoModels(50, 'two models of two seeds each', seededPair);
describeAnyTwoModels(50, 'two models of two seeds each, in groups', seededPairInUnits);

/** Each row twice: the copies belong to their row's group. */
function twice(predictions: Predictions): Predictions {
  const rows = predictions.ids.flatMap((_, row) => [row, row]);
  const ids = predictions.ids.flatMap((id) => [id, `${id} again`]);
  return selectRows(predictions, rows, ids);
}

describe('rows that belong together', () => {
  test('tell no more when each stands twice in its group', () => {
    fc.assert(
      fc.property(pairInUnits, ([a, b]) => {
        fc.pre(a.clusters?.kind === 'group');
        const whole = all(a, b);
        all(twice(a), twice(b)).forEach(({ comparison: doubled }, i) => {
          const { comparison } = whole[i]!;
          if (comparison.d === null || doubled.d === null) {
            expect(doubled.d).toBe(comparison.d);
            return;
          }
          expect(doubled.d / (comparison.d || 1)).toBeCloseTo(comparison.d && 1, 10);
          expect(doubled.rule).toBe(comparison.rule);
          // Where no group tells the models apart, and where a few rows carry it, rows count.
          if (!comparison.interval || !comparison.rule?.startsWith('paired t')) return;
          if (/^(log_)?(r?mse|mae|loss)$|brier|mape|r2/.test(comparison.metric)) return;
          // Had all rows counted for two, it would be at most 0.707 of what it was. The widening for few flips
          // knows no groups, which tells on ten rows.
          const [once, again] = [comparison.interval, doubled.interval!].map(([a, b]) => b - a);
          expect(again! / once!).toBeGreaterThan(0.72);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a gate on slices', () => {
  const CHECKS = ['accuracy >= baseline', 'recall >= baseline - 5pp', 'auc >= baseline'] as const;
  const verdicts = (a: Predictions, b: Predictions, rows: readonly number[]) => {
    const pairing = { kind: 'paired', candidate: a, baseline: b, of: a.ids.length } as const;
    const evidence = new Evidence(a, evaluate(a, OPTIONS), { ...pairing, maySeen: false }, OPTIONS);
    const checks = CHECKS.flatMap(
      (text) => [check(text), { ...check(text, rows), guard: true }] as const,
    );
    return findings(checks, evidence);
  };
  const pairs = fc.oneof(anyPair, pairInUnits, seededPair, seededPairInUnits);

  test('says the same of shuffled rows, whatever they come in', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), ([a, b], keys) => {
        fc.pre(a.task === 'binary');
        const order = a.ids
          .map((_, row) => ({ row, key: keys.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ row }) => row);
        const inSlice = (row: number) => row % 2 === 0;
        const rows = a.ids.flatMap((_, row) => (inSlice(row) ? [row] : []));
        const moved = order.flatMap((row, place) => (inSlice(row) ? [place] : []));
        expect(verdicts(selectRows(a, order), selectRows(b, order), moved)).toEqual(
          verdicts(a, b, rows),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is never red by a slice both ways round', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        fc.pre(a.task === 'binary');
        const rows = a.ids.flatMap((_, row) => (row % 2 === 0 ? [row] : []));
        const back = verdicts(b, a, rows);
        verdicts(a, b, rows).forEach(({ verdict }, i) => {
          expect([verdict, back[i]!.verdict]).not.toEqual(['fail', 'fail']);
        });
      }),
      { numRuns: 60 },
    );
  });
});
