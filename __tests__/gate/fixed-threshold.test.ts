import { describe, expect, test } from '@jest/globals';
import type { Estimate } from '../../src/evaluate/estimate.js';
import { type GateCondition, parseCondition } from '../../src/gate/condition.js';
import { judgeAbsolute, notCompared } from '../../src/gate/fixed-threshold.js';

function condition(text: string, rest: Partial<GateCondition> = {}): GateCondition {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return { ...parsed.condition, severity: 'error', place: { file: 'sluice.yml' }, ...rest };
}

const estimate = (value: number | null, rest: Partial<Estimate> = {}): Estimate => ({
  value,
  interval: null,
  n: 200,
  ...rest,
});

describe('a fixed threshold', () => {
  test('passes at exactly the threshold and says so in words', () => {
    expect(judgeAbsolute(condition('accuracy >= 85%'), estimate(0.85))).toMatchObject({
      verdict: 'pass',
      reason: '0.85 is at least 0.85',
    });
  });

  test('fails below it, with digits that show the difference', () => {
    expect(judgeAbsolute(condition('accuracy >= 85%'), estimate(0.849999))).toMatchObject({
      verdict: 'fail',
      reason: '0.849999 is below 0.85',
    });
  });

  test('fails where the metric is undefined, and says why', () => {
    const undefinedMetric = estimate(null, { why: 'nothing was predicted positive' });
    expect(judgeAbsolute(condition('precision >= 0'), undefinedMetric)).toMatchObject({
      verdict: 'fail',
      reason: 'precision is undefined: nothing was predicted positive',
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('fails where the metric is %p', (value) => {
    expect(judgeAbsolute(condition('r2 >= 0'), estimate(value)).verdict).toBe('fail');
  });

  test('only warns where its severity is warn', () => {
    const advice = condition('accuracy >= 0.9', { severity: 'warn' });
    expect(judgeAbsolute(advice, estimate(0.8)).verdict).toBe('warn');
    expect(judgeAbsolute(advice, estimate(0.95)).verdict).toBe('pass');
  });

  test.each([
    [[0.81, 0.9], 'pass'],
    [[0.75, 0.79], 'fail'],
    [[0.78, 0.86], 'inconclusive'],
  ] as const)(
    'with a confidence the interval %p of a condition >= 0.8 is %s',
    (interval, verdict) => {
      const value = (interval[0] + interval[1]) / 2;
      const sure = condition('accuracy >= 0.8', { confidence: 0.95 });
      expect(judgeAbsolute(sure, estimate(value, { interval })).verdict).toBe(verdict);
    },
  );
});

describe('a comparison without a baseline', () => {
  test('is not compared, and says why', () => {
    expect(notCompared(condition('auc >= baseline'), estimate(0.8), 'first run')).toMatchObject({
      verdict: 'not-compared',
      reason: 'not compared: first run',
    });
  });

  test('fails where the metric is undefined', () => {
    const nothing = estimate(null, { why: 'there is one class only' });
    expect(notCompared(condition('auc >= baseline'), nothing, 'first run').verdict).toBe('fail');
  });
});
