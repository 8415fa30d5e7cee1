import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import type { Finding, Verdict } from '../../src/gate/finding.js';

function finding(verdict: Verdict, severity: Finding['severity'] = 'error'): Finding {
  return {
    condition: 'accuracy >= 0.8',
    metric: 'accuracy',
    severity,
    verdict,
    because: { code: 'threshold-met', value: 0.8, operator: '>=', limit: 0.8 },
    n: 100,
    value: 0.8,
    interval: null,
    threshold: { kind: 'absolute', value: 0.8 },
  };
}

const verdictOf = (verdicts: readonly Verdict[], when: 'hold' | 'pass' | 'fail' = 'hold') =>
  decide(
    verdicts.map((verdict) => finding(verdict)),
    when,
  ).verdict;

describe('the decision', () => {
  test('is passed when every condition passes', () => {
    expect(verdictOf(['pass', 'pass'])).toBe('passed');
  });

  test('is failed when one condition fails, whatever the others say', () => {
    expect(verdictOf(['pass', 'fail', 'inconclusive', 'not-compared'], 'pass')).toBe('failed');
  });

  test.each([
    ['hold', 'inconclusive'],
    ['pass', 'passed'],
    ['fail', 'failed'],
  ] as const)('with when-inconclusive: %s an inconclusive gate is %s', (when, verdict) => {
    expect(verdictOf(['pass', 'inconclusive'], when)).toBe(verdict);
  });

  test('is not held up by conditions that only advise', () => {
    const findings = [finding('pass'), finding('warn', 'warn'), finding('inconclusive', 'warn')];
    expect(decide(findings, 'fail').verdict).toBe('passed');
  });

  test('is left to the other conditions where there is nothing to compare with', () => {
    expect(verdictOf(['pass', 'not-compared'])).toBe('passed');
    expect(verdictOf(['fail', 'not-compared'])).toBe('failed');
  });

  test('is never made of nothing', () => {
    expect(() => decide([], 'pass')).toThrow(RangeError);
  });
});
