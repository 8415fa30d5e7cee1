import type { Compared } from '../compare/comparison.js';
import type { MetricComparison } from '../compare/metric-comparison.js';
import type { Estimate } from '../evaluate/estimate.js';
import { formatNumber, formatPair } from '../text/format-number.js';
import { type Judgement, judgeAll } from './comparison-verdict.js';
import { type GateCondition, holds } from './condition.js';
import type { Evidence } from './evidence.js';
import type { Finding } from './finding.js';
import { finding, judgeAbsolute, notCompared } from './fixed-threshold.js';
import { marginOf } from './margin.js';
import type { Check } from './plan.js';

/** A check that evidence decides: it is judged together with the others of the gate. */
interface Test {
  readonly check: Check;
  readonly estimate: Estimate;
  readonly compared: Compared;
  readonly margin: number;
}

/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are judged as one family, so a gate with twenty
 * slices is red by chance no oftener than a gate with one. Those that only advise can't turn it red: they are a family of their own.
 */
export function findings(checks: readonly Check[], evidence: Evidence): Finding[] {
  const drafts = checks.map((check) => draft(check, evidence));
  const tests = drafts.filter((one): one is Test => 'compared' in one);
  const judgements = new Map(
    (['error', 'warn'] as const).flatMap((severity) => {
      const family = tests.filter(({ check }) => check.condition.severity === severity);
      return judgeAll(family).map((judgement, i) => [family[i]!, judgement] as const);
    }),
  );
  return drafts.map((one) => {
    const judgement = 'compared' in one ? judgements.get(one) : undefined;
    return 'compared' in one ? judged(one, judgement!, evidence) : one;
  });
}

function draft({ condition, slice }: Check, evidence: Evidence): Finding | Test {
  const estimate = evidence.estimate(condition.metric, slice, condition.confidence);
  const about = slice ? { ...condition, where: slice.where } : condition;
  const lacking = slice && evidence.lacks(condition.metric, slice);
  if (estimate.value === null && lacking) {
    const reason = `${condition.metric} is undefined here: ${estimate.why}; it takes ${lacking}`;
    return finding(about, estimate, 'inconclusive', reason);
  }
  const { threshold } = condition;
  if (threshold.kind === 'absolute') return judgeAbsolute(about, estimate);
  const { pairing } = evidence;
  if (pairing.kind === 'no-baseline') return notCompared(about, estimate, pairing.reason);

  const against = evidence.against(condition.metric, slice, condition.confidence);
  if (estimate.value === null) return notCompared(about, estimate, '');
  if (against.kind === 'none') return finding(about, estimate, 'inconclusive', against.why);
  if (against.kind === 'number') return judgeNumber(about, estimate, against.baseline);

  const { compared } = against;
  const { baseline, orientation } = compared.comparison;
  if (compared.comparison.d === null) {
    // On all test rows the metric is defined; on those in common with the baseline it is not.
    return finding(about, estimate, 'inconclusive', `not compared: ${compared.comparison.why}`);
  }
  if (condition.operator === '==' && baseline !== null) {
    return judgeEquality(about, estimate, compared.comparison, evidence);
  }
  const margin = marginOf(condition.operator, threshold, orientation, baseline ?? 0);
  if (typeof margin !== 'number') return finding(about, estimate, 'fail', margin.why);
  return { check: { condition: about, ...(slice && { slice }) }, estimate, compared, margin };
}

function judged(test: Test, judgement: Judgement, evidence: Evidence): Finding {
  const { check, estimate, compared } = test;
  const { condition } = check;
  const { verdict, reason } = soften(test, judgement, evidence);
  const { comparison } = compared;
  const plain = finding(condition, estimate, verdict, reason);
  if (comparison.d === null) return plain;
  const { baseline, d, interval, p, rule, n, flips, informative } = comparison;
  const { rowsNeeded, smallestDrop, pWorse } = judgement;
  return {
    ...plain,
    comparison: {
      ...{ baseline, d, interval, p, rule, n, flips, informative },
      ...{ margin: test.margin, pWorse, rowsNeeded, smallestDrop },
    },
  };
}

/** What takes a verdict away: rows that the baseline may have been trained on, or a `>` that is met by equality alone. */
function soften(
  { check, compared, margin }: Test,
  { verdict, reason }: Judgement,
  { pairing }: Evidence,
): Pick<Judgement, 'verdict' | 'reason'> {
  if (verdict !== 'inconclusive' && pairing.kind === 'paired' && pairing.maySeen) {
    return { verdict: 'inconclusive', reason: `${reason}, but ${pairing.note}` };
  }
  if (verdict !== 'pass') return { verdict, reason };
  const { operator } = check.condition;
  if ((operator === '>' || operator === '<') && compared.comparison.interval?.[0] === -margin) {
    const equal = compared.comparison.interval[1] === -margin;
    return {
      verdict: equal ? 'fail' : 'inconclusive',
      reason: `${reason}, and "${operator}" asks for more than that`,
    };
  }
  return { verdict, reason };
}

/** Equality is compared as written, on the rows that both answered; nothing can show it. */
function judgeEquality(
  condition: GateCondition,
  estimate: Estimate,
  { candidate, baseline, rows }: MetricComparison,
  { pairing }: Evidence,
): Finding {
  const judged = judgeNumber(
    condition,
    { value: candidate, interval: null, n: rows },
    { value: baseline, interval: null, n: rows },
  );
  const unsure = pairing.kind === 'paired' && pairing.maySeen;
  return finding(
    condition,
    estimate,
    unsure ? 'inconclusive' : judged.verdict,
    unsure ? `${judged.reason}, but ${pairing.note}` : judged.reason,
  );
}

/** Two numbers as written: there is nothing to tell chance from change. */
function judgeNumber(condition: GateCondition, estimate: Estimate, baseline: Estimate): Finding {
  const { threshold, operator } = condition;
  const base = baseline.value ?? Number.NaN;
  const limit =
    threshold.kind === 'relative'
      ? base * threshold.factor
      : base + (threshold.kind === 'baseline' ? threshold.amount : 0);
  const met = estimate.value !== null && holds(estimate.value, operator, limit);
  const [value, against] = formatPair(estimate.value ?? Number.NaN, limit);
  const relation = operator === '==' ? '' : `${operator} `;
  const sentence = `${value} ${met ? 'is' : 'is not'} ${relation}${against}, of a baseline of ${formatNumber(base)}`;
  const reason = operator === '==' ? sentence : `${sentence}; no evidence: a single number`;
  return finding(condition, estimate, met ? 'pass' : 'fail', reason);
}
