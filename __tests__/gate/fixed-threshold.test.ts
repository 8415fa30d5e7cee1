import { describe, expect, test } from '@jest/globals';
import type { Estimate } from '../../src/evaluate/estimate.js';
import { decideThreshold, type ThresholdTest } from '../../src/gate/fixed-threshold.js';

function decide(
  value: number | null,
  rest: Partial<Estimate> = {},
  asked: Partial<ThresholdTest> = {},
) {
  const test = { metric: 'accuracy', operator: '>=', limit: 0.8, ...asked } as const;
  return decideThreshold(test, { value, interval: null, n: 200, ...rest });
}

describe('a fixed threshold', () => {
  test('is met at exactly the threshold', () => {
    expect(decide(0.8)).toEqual({
      verdict: 'pass',
      because: { code: 'threshold-met', value: 0.8, operator: '>=', limit: 0.8 },
    });
  });

  test('is missed below it', () => {
    expect(decide(0.799999)).toEqual({
      verdict: 'fail',
      because: { code: 'threshold-missed', value: 0.799999, operator: '>=', limit: 0.8 },
    });
  });

  test('fails where the metric is undefined, and says why', () => {
    const why = { code: 'no-row-predicted', class: 'bad' } as const;
    expect(decide(null, { because: why }, { metric: 'precision', limit: 0 })).toEqual({
      verdict: 'fail',
      because: { code: 'undefined-metric', metric: 'precision', why },
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('fails where the metric is %p', (value) => {
    expect(decide(value).verdict).toBe('fail');
  });

  test.each([
    [[0.81, 0.9], 'pass', 'threshold-shown-met'],
    [[0.75, 0.79], 'fail', 'threshold-shown-missed'],
    [[0.78, 0.86], 'inconclusive', 'threshold-inside-interval'],
    [null, 'inconclusive', 'threshold-without-interval'],
  ] as const)('with a confidence the interval %p is %s', (interval, verdict, code) => {
    const value = interval ? (interval[0] + interval[1]) / 2 : 0.85;
    const decided = decide(value, { interval }, { confidence: 0.95 });
    expect(decided).toMatchObject({ verdict, because: { code, value } });
  });
});
