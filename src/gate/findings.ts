import { decideFamily } from './comparison-verdict.js';
import type { FamilyTest, MeasuredCheck } from './condition-kind.js';
import { CONDITION_KINDS, type Condition } from './condition-kinds.js';
import type { Evidence } from './evidence.js';
import { type Finding, findingOf } from './finding.js';
import type { Check } from './plan.js';

/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Those that only advise can't turn it red: they are a family of their own.
 */
export function findings(checks: readonly Check[], evidence: Evidence): Finding[] {
  const drafts = checks.map((check) => draft(check, evidence));
  const tests = drafts.filter(isTest);
  const concluded = new Map(
    (['error', 'warn'] as const).flatMap((severity) => {
      const family = tests.filter((test) => test.severity === severity);
      const verdicts = decideFamily(family);
      return family.map((test, i) => [test, test.conclude(verdicts[i]!)] as const);
    }),
  );
  return drafts.map((one) => (isTest(one) ? concluded.get(one)! : one));
}

function draft({ condition, slice }: Check, evidence: Evidence): Finding | FamilyTest {
  const { metric, confidence } = condition;
  const estimate = evidence.estimate(metric, slice, confidence);
  const about = slice ? { ...condition, where: slice.where } : condition;
  const lacks = slice && evidence.lacks(metric, slice);
  if (estimate.value === null && lacks) {
    const because = { code: 'undefined-on-slice', metric, why: estimate.why ?? '', lacks } as const;
    return findingOf(about, estimate, { verdict: 'inconclusive', because });
  }
  const check: MeasuredCheck<Condition> = { condition: about, estimate, ...(slice && { slice }) };
  return CONDITION_KINDS[condition.kind].judge(check, evidence);
}

function isTest(one: Finding | FamilyTest): one is FamilyTest {
  return 'conclude' in one;
}
