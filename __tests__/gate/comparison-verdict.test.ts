import { describe, expect, test } from '@jest/globals';
import type { Compared } from '../../src/compare/comparison.js';
import type { ComparedMetric } from '../../src/compare/metric-comparison.js';
import { normalConfidence } from '../../src/evaluate/statistics/confidence.js';
import { differenceError, rowsNeeded, smallestDrop } from '../../src/evaluate/statistics/power.js';
import { decideComparison, decideFamily } from '../../src/gate/comparison-verdict.js';
import { marginOf } from '../../src/gate/margin.js';

function compared(interval: ComparedMetric['interval'], rest: Partial<ComparedMetric> = {}) {
  const d = interval ? (interval[0] + interval[1]) / 2 : 0;
  const comparison: ComparedMetric = {
    metric: 'accuracy',
    orientation: 'higher',
    candidate: 0.8 + d,
    baseline: 0.8,
    rows: 1000,
    d,
    interval,
    confidence: 0.95,
    p: 0.5,
    rule: 'Tango score interval, McNemar mid-p',
    n: 1000,
    flips: { candidate: 40, baseline: 40 },
    informative: 80,
    ...rest,
  };
  return comparison;
}

describe('one comparison', () => {
  test.each([
    { interval: [0.001, 0.02], margin: 0, verdict: 'pass', code: 'shown-better' },
    { interval: [-0.01, 0.02], margin: 0.02, verdict: 'pass', code: 'shown-good-enough' },
    { interval: [-0.02, 0.02], margin: 0.02, verdict: 'pass', code: 'shown-good-enough' },
    { interval: [-0.021, 0.02], margin: 0.02, verdict: 'inconclusive', code: 'no-difference-seen' },
    {
      interval: [-0.05, -0.02],
      margin: 0.02,
      verdict: 'inconclusive',
      code: 'difference-not-shown-beyond',
    },
    { interval: [-0.05, -0.021], margin: 0.02, verdict: 'fail', code: 'shown-not-good-enough' },
    { interval: [-0.05, -0.001], margin: 0, verdict: 'fail', code: 'shown-not-good-enough' },
    { interval: [0.01, 0.05], margin: -0.01, verdict: 'pass', code: 'shown-good-enough' },
    {
      interval: [0.001, 0.05],
      margin: -0.01,
      verdict: 'inconclusive',
      code: 'difference-not-shown-beyond',
    },
    { interval: [0.001, 0.009], margin: -0.01, verdict: 'fail', code: 'shown-not-good-enough' },
    { interval: [0, 0], margin: 0, verdict: 'pass', code: 'shown-good-enough' },
  ] as const)('$interval with a tolerance of $margin: $verdict', (given) => {
    const { interval, margin, verdict, code } = given;
    expect(decideComparison(compared(interval), margin)).toMatchObject({
      verdict,
      because: { code, margin, gain: { d: (interval[0] + interval[1]) / 2, interval } },
    });
  });

  test('one that is undecided says how many rows would decide it', () => {
    const decided = decideComparison(compared([-0.03, 0.01]), 0);
    // se = 0.02 / 1.96; (2.8016 × se / 0.01)² × 1000
    expect(decided.rowsNeeded).toBe(8173);
    expect(decided.because).toMatchObject({ code: 'no-difference-seen', rowsNeeded: 8173 });
    expect(decided.smallestDrop).toBeCloseTo(0.02859, 4);
  });

  test('no number of rows tells a difference from the margin that it equals', () => {
    expect(decideComparison(compared([-0.02, 0.02], { d: 0 }), 0).rowsNeeded).toBeNull();
  });

  test('at the tolerance, or by a handful of rows, no number of rows is named', () => {
    // A ten-thousandth off the tolerance, with a standard error of a hundredth.
    const near = compared([-0.0395, 0.0001], { d: -0.0199 });
    expect(decideComparison(near, 0.02).rowsNeeded).toBeNull();
    expect(decideComparison(compared([-0.3, 0.1], { rows: 9 }), 0).rowsNeeded).toBeNull();
  });

  test('no fewer rows are named than any green takes', () => {
    // By its standard error 125 rows would do; 381 is the least for a point at 0.95.
    const stake = { rows: 100, width: 1 };
    const small = compared([-0.012, 0.009], { rows: 100, d: 0.0015, stake });
    expect(decideComparison(small, 0.01).rowsNeeded).toBe(381);
  });

  test('identical predictions pass a tolerance of 0 and more, and give no gain', () => {
    const identical = compared([0, 0], { rule: 'identical predictions', informative: 0 });
    expect(decideComparison(identical, 0).verdict).toBe('pass');
    expect(decideComparison(identical, 0.01).verdict).toBe('pass');
    expect(decideComparison(identical, -0.01)).toMatchObject({
      verdict: 'fail',
      because: { code: 'identical-where-gain-asked', margin: -0.01 },
    });
  });

  test('without an interval nothing is shown', () => {
    const because = { code: 'one-row' } as const;
    expect(decideComparison(compared(null, { because }), 1)).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'no-interval', why: because },
    });
  });

  test('an undefined metric shows nothing, whichever side it is of', () => {
    const undefinedOf = (candidate: number | null, baseline: number | null) =>
      decideComparison(
        {
          ...{ metric: 'precision', orientation: 'higher', rows: 5, candidate, baseline },
          ...{ d: null, interval: null, because: {} },
        },
        0,
      ).verdict;
    expect(undefinedOf(null, 0.5)).toBe('inconclusive');
    expect(undefinedOf(null, null)).toBe('inconclusive');
    expect(undefinedOf(0.5, null)).toBe('inconclusive');
  });

  test('a margin that is not a number is refused', () => {
    expect(() => decideComparison(compared([-0.01, 0.01]), Number.NaN)).toThrow(RangeError);
  });
});

describe('several comparisons', () => {
  /** As if shown worse with this many standard errors. */
  function tested(z: number, confidence = 0.95) {
    const of = normalConfidence(-z, 1);
    const compare: Compared = {
      comparison: compared(of.interval(confidence), { d: -z, confidence }),
      pWorse: (margin) => 1 - of.below(-margin),
    };
    return { compared: compare, margin: 0 };
  }
  const verdicts = (...tests: ReturnType<typeof tested>[]) =>
    decideFamily(tests).map(({ verdict }) => verdict);

  test('one alone fails as soon as its interval does', () => {
    expect(verdicts(tested(1.97))).toEqual(['fail']);
    expect(verdicts(tested(1.95))).toEqual(['inconclusive']);
  });

  test('among ten, one that barely fails alone is inconclusive, and says so', () => {
    const others = Array.from({ length: 9 }, () => tested(0));
    expect(verdicts(tested(2), ...others)[0]).toBe('inconclusive');
    expect(decideFamily([tested(2), ...others])[0]!.because).toMatchObject({
      code: 'one-of-many',
      comparisons: 10,
    });
    // Holm's first step: p ≤ 0.025 / 10, that is z ≥ 2.807.
    expect(verdicts(tested(2.8), ...others)[0]).toBe('inconclusive');
    expect(verdicts(tested(2.81), ...others)[0]).toBe('fail');
  });

  test('the next smallest p has one comparison less to answer for', () => {
    const others = Array.from({ length: 8 }, () => tested(0));
    // The second step: 0.025 / 9, z ≥ 2.773.
    expect(verdicts(tested(5), tested(2.78), ...others).slice(0, 2)).toEqual(['fail', 'fail']);
    expect(verdicts(tested(5), tested(2.77), ...others).slice(0, 2)).toEqual([
      'fail',
      'inconclusive',
    ]);
  });

  test('passing is not corrected', () => {
    const better = tested(-1.97);
    expect(verdicts(better, ...Array.from({ length: 9 }, () => tested(0)))[0]).toBe('pass');
  });

  test('each is held to its own confidence', () => {
    expect(verdicts(tested(2.3, 0.8), tested(2.3, 0.99))).toEqual(['fail', 'inconclusive']);
  });

  test('of none there is nothing to decide', () => {
    expect(decideFamily([])).toEqual([]);
  });
});

describe('the margin of a condition', () => {
  const baseline = (amount: number) => ({ kind: 'baseline', amount }) as const;
  const relative = (factor: number) => ({ kind: 'relative', factor }) as const;

  test('is how far below the baseline it reaches', () => {
    expect(marginOf('>=', baseline(-0.02), 'higher', 0.8)).toBe(0.02);
    expect(marginOf('>', baseline(0), 'higher', 0.8)).toBe(0);
    expect(marginOf('>=', baseline(0.01), 'higher', 0.8)).toBe(-0.01);
    expect(marginOf('>=', relative(0.95), 'higher', 0.8)).toBeCloseTo(0.04, 12);
  });

  test('is how far above the baseline it reaches for a loss', () => {
    expect(marginOf('<=', baseline(0.02), 'lower', 0.5)).toBe(0.02);
    expect(marginOf('<', baseline(-0.02), 'lower', 0.5)).toBe(-0.02);
    expect(marginOf('<=', relative(1.1), 'lower', 0.5)).toBeCloseTo(0.05, 12);
  });

  test('does not exist for a worse model or an equal one', () => {
    expect(marginOf('<=', baseline(0), 'higher', 0.8)).toEqual({
      code: 'asks-for-worse-model',
      operator: '<=',
      orientation: 'higher',
    });
    expect(marginOf('>=', baseline(0), 'lower', 0.8)).toMatchObject({
      code: 'asks-for-worse-model',
    });
    expect(marginOf('==', baseline(0), 'higher', 0.8)).toEqual({
      code: 'equality-cannot-be-shown',
    });
  });
});

describe('power', () => {
  test('four times the rows show half the drop', () => {
    expect(smallestDrop([-0.04, 0.04], 0.95)).toBeCloseTo(
      2 * smallestDrop([-0.02, 0.02], 0.95),
      12,
    );
  });

  test('the rows needed are those at which the smallest drop is the measured one', () => {
    const given = { d: -0.01, interval: [-0.03, 0.01], confidence: 0.95 } as const;
    const rows = rowsNeeded(given, 0, 1000)!;
    const shrunk = 0.02 * Math.sqrt(1000 / rows);
    expect(smallestDrop([-0.01 - shrunk, -0.01 + shrunk], 0.95)).toBeCloseTo(0.01, 5);
  });

  test('two unrelated models are √2 less certain than one, two closely related ones more certain', () => {
    expect(differenceError(0.02, 0)).toBeCloseTo(0.02 * Math.SQRT2, 12);
    expect(differenceError(0.02, 0.8)).toBeCloseTo(0.02 * Math.sqrt(0.4), 12);
  });
});
