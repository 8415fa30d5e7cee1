import { describe, expect, test } from '@jest/globals';
import { type DecideOptions, decide } from '../../src/gate/decide.js';
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

const HOLD: DecideOptions = {
  whenInconclusive: 'hold',
  whenNotCompared: 'hold',
  first: false,
  accepted: false,
};

const decided = (verdicts: readonly Verdict[], options: Partial<DecideOptions> = {}) =>
  decide(
    verdicts.map((verdict) => finding(verdict)),
    { ...HOLD, ...options },
  );
const verdictOf = (verdicts: readonly Verdict[], options: Partial<DecideOptions> = {}) =>
  decided(verdicts, options).verdict;

describe('the decision', () => {
  test('is passed when every condition passes', () => {
    expect(verdictOf(['pass', 'pass'])).toBe('passed');
  });

  test('is failed when one condition fails, whatever the others say', () => {
    const all = ['pass', 'fail', 'inconclusive', 'not-compared'] as const;
    for (const first of [true, false]) {
      const lax = { whenInconclusive: 'pass', whenNotCompared: 'pass', first } as const;
      expect(verdictOf(all, lax)).toBe('failed');
    }
  });

  test.each([
    ['hold', 'inconclusive'],
    ['pass', 'passed'],
    ['fail', 'failed'],
  ] as const)('with when-inconclusive: %s an inconclusive gate is %s', (when, verdict) => {
    expect(verdictOf(['pass', 'inconclusive'], { whenInconclusive: when })).toBe(verdict);
    expect(verdictOf(['inconclusive'], { whenInconclusive: when })).toBe(verdict);
  });

  test('is not held up by conditions that only advise', () => {
    const findings = [
      finding('pass'),
      finding('warn', 'warn'),
      finding('inconclusive', 'warn'),
      finding('not-compared', 'warn'),
    ];
    const strict = {
      whenInconclusive: 'fail',
      whenNotCompared: 'fail',
      first: false,
      accepted: false,
    } as const;
    expect(decide(findings, strict).verdict).toBe('passed');
  });

  test('is never made of nothing', () => {
    expect(() => decide([], HOLD)).toThrow(RangeError);
  });

  test('is never passed where nothing that decides was judged and holds', () => {
    const advice = [finding('pass', 'warn'), finding('warn', 'warn')];
    for (const whenNotCompared of ['hold', 'pass', 'fail'] as const) {
      const options = { ...HOLD, whenNotCompared };
      expect(decide([finding('not-compared'), ...advice], options).verdict).not.toBe('passed');
      expect(decide(advice, options).verdict).toBe('inconclusive');
    }
  });
});

describe('a comparison that could not be made', () => {
  test.each([
    ['hold', 'inconclusive'],
    ['pass', 'passed'],
    ['fail', 'failed'],
  ] as const)(
    'with when-not-compared: %s makes the gate %s, also beside a floor that holds',
    (when, verdict) => {
      expect(verdictOf(['pass', 'not-compared'], { whenNotCompared: when })).toBe(verdict);
    },
  );

  test('holds the gate whatever an inconclusive one counts as', () => {
    expect(verdictOf(['pass', 'not-compared'], { whenInconclusive: 'pass' })).toBe('inconclusive');
  });

  test('does not hold the first run that would be promoted, which says so', () => {
    for (const whenNotCompared of ['hold', 'pass', 'fail'] as const) {
      const first = { whenNotCompared, first: true };
      expect(decided(['pass', 'not-compared'], first)).toMatchObject({
        verdict: 'passed',
        first: true,
      });
      expect(decided(['not-compared'], first)).toMatchObject({ verdict: 'passed', first: true });
    }
  });

  test('is all that the first run is excused from', () => {
    expect(verdictOf(['fail', 'not-compared'], { first: true })).toBe('failed');
    expect(verdictOf(['inconclusive', 'not-compared'], { first: true })).toBe('inconclusive');
    expect(decided(['pass'], { first: true })).not.toHaveProperty('first');
  });
});

describe('a model that a person accepts as the baseline', () => {
  const comparison = (verdict: Verdict): Finding => ({
    ...finding(verdict),
    threshold: { kind: 'baseline', amount: -0.01 },
  });
  const accepted = { ...HOLD, accepted: true };

  test.each(['fail', 'inconclusive', 'not-compared'] as const)(
    'passes although a comparison is %s, beside a number that holds or alone',
    (verdict) => {
      expect(decide([comparison(verdict)], accepted).verdict).toBe('passed');
      expect(decide([comparison(verdict), finding('pass')], accepted).verdict).toBe('passed');
      expect(decide([comparison(verdict), finding('pass')], HOLD).verdict).not.toBe('passed');
    },
  );

  test('is held to the numbers that were asked for all the same', () => {
    expect(decide([comparison('fail'), finding('fail')], accepted).verdict).toBe('failed');
    const doubt = decide([comparison('fail'), finding('inconclusive')], accepted);
    expect(doubt.verdict).toBe('inconclusive');
  });
});

describe('a group of conditions', () => {
  const any = { kind: 'any', id: '1', of: 2 } as const;
  const all = { kind: 'all', id: '1.1', of: 2 } as const;
  const member = (verdict: Verdict, ...within: NonNullable<Finding['within']>): Finding => ({
    ...finding(verdict),
    within,
  });
  const decideIn = (findings: readonly Finding[], options: Partial<DecideOptions> = {}) =>
    decide(findings, { ...HOLD, ...options });

  // Kleene's tables of "or" and "and".
  test.each([
    ['pass', 'pass', 'passed', 'passed'],
    ['pass', 'inconclusive', 'passed', 'inconclusive'],
    ['pass', 'fail', 'passed', 'failed'],
    ['inconclusive', 'inconclusive', 'inconclusive', 'inconclusive'],
    ['inconclusive', 'fail', 'inconclusive', 'failed'],
    ['fail', 'fail', 'failed', 'failed'],
  ] as const)('of %s and %s is %s by any, %s by all, in either order', (a, b, byAny, byAll) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(decideIn([member(x, any), member(y, any)]).verdict).toBe(byAny);
      const each = { kind: 'all', id: '1', of: 2 } as const;
      expect(decideIn([member(x, each), member(y, each)]).verdict).toBe(byAll);
    }
  });

  test('names the members that need not hold, and none where the group does not', () => {
    const spared = ({ findings }: ReturnType<typeof decide>) =>
      findings.map((one) => one.spared === true);
    expect(spared(decideIn([member('fail', any), member('pass', any), finding('pass')]))).toEqual([
      true,
      false,
      false,
    ]);
    expect(spared(decideIn([member('fail', any), member('inconclusive', any)]))).toEqual([
      false,
      false,
    ]);
  });

  test('of a group in a group is decided from the inside', () => {
    const inner = (a: Verdict, b: Verdict, c: Verdict) =>
      decideIn([member(a, any), member(b, any, all), member(c, any, all)]).verdict;
    expect(inner('fail', 'pass', 'pass')).toBe('passed');
    expect(inner('fail', 'pass', 'fail')).toBe('failed');
    expect(inner('fail', 'pass', 'inconclusive')).toBe('inconclusive');
    expect(inner('pass', 'fail', 'fail')).toBe('passed');
  });

  test('passes nobody by what could not be compared alone, but the first run', () => {
    const findings = [member('not-compared', any), member('fail', any)];
    expect(decideIn(findings).verdict).toBe('inconclusive');
    expect(decideIn(findings, { first: true }).verdict).toBe('passed');
    expect(decideIn(findings, { whenNotCompared: 'pass' }).verdict).toBe('inconclusive');
  });
});
