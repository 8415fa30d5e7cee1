import { decideFamily } from './comparison-verdict.js';
import type { FamilyTest, MeasuredCheck } from './condition-kind.js';
import { CONDITION_KINDS, type Condition, type GateCondition } from './condition-kinds.js';
import type { Evidence } from './evidence.js';
import { type Finding, findingOf, type JudgedEntry } from './finding.js';
import { NOT_A_NUMBER } from './fixed-threshold.js';
import type { Check } from './plan.js';
import { besideReferences, type HeldTo, ofReference, referenceChecks } from './reference-checks.js';

/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Conditions on slices share a fifth of the level, so that many of them take little from
 * those on all rows. Those that only advise can't turn it red: they are a family of their own.
 * Comparisons with the reference belong to the families of those with the baseline.
 */
export function findings(
  checks: readonly Check[],
  evidence: Evidence,
  reference?: HeldTo & { readonly evidence: Evidence },
): Finding[] {
  const own = reference ? besideReferences(checks) : checks;
  const others = reference ? referenceChecks(checks, reference) : [];
  const drafts = own.map((check) => draft(check, evidence));
  const beside = reference ? others.map((check) => draft(check, reference.evidence)) : [];
  const tests = [...drafts, ...beside].filter(isTest);
  const concluded = new Map(
    (['error', 'warn'] as const).flatMap((severity) => {
      const family = tests.filter((test) => test.severity === severity);
      const verdicts = decideFamily(family);
      return family.map((test, i) => [test, test.conclude(verdicts[i]!)] as const);
    }),
  );
  const found = (one: Finding | FamilyTest) => (isTest(one) ? concluded.get(one)! : one);
  return [
    ...drafts.map(found),
    ...(reference ? beside.map((one) => ofReference(found(one), reference)) : []),
  ];
}

function draft({ condition, slice, guard }: Check, evidence: Evidence): Finding | FamilyTest {
  const { metric } = condition;
  // A guard is red by what is shown alone, whatever it is held against.
  const confidence = condition.confidence ?? (guard && evidence.confidence);
  const rows = slice?.rows.length ?? evidence.rows;
  const estimate =
    condition.kind === 'negative-flips'
      ? { value: null, interval: null, n: rows }
      : evidence.estimate(metric, slice, confidence);
  const about: GateCondition & JudgedEntry = {
    ...condition,
    ...(slice && { where: slice.where }),
    ...(guard && { guard }),
    ...(confidence !== undefined && { confidence }),
  };
  const lacks = slice && evidence.lacks(metric, slice);
  if (estimate.value === null && lacks) {
    const why = estimate.because ?? NOT_A_NUMBER;
    const because = { code: 'undefined-on-slice', metric, why, lacks } as const;
    return findingOf(about, estimate, { verdict: 'inconclusive', because });
  }
  if (guard && estimate.value === null && condition.kind !== 'negative-flips') {
    const because = {
      code: 'undefined-metric',
      metric,
      why: estimate.because ?? NOT_A_NUMBER,
    } as const;
    return findingOf(about, estimate, { verdict: 'inconclusive', because });
  }
  const check: MeasuredCheck<Condition> = { condition: about, estimate, ...(slice && { slice }) };
  return CONDITION_KINDS[condition.kind].judge(check, evidence);
}

function isTest(one: Finding | FamilyTest): one is FamilyTest {
  return 'conclude' in one;
}
