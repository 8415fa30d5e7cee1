import { type GateCondition, holds } from '../gate/condition.js';
import type { Estimate, Finding } from '../gate/finding.js';
import { formatNumber, formatPair } from '../gate/format-number.js';
import { finding, judgeAbsolute, notCompared } from '../gate/judge.js';
import type { Compared } from './compare.js';
import type { Evidence } from './evidence.js';
import { type Judgement, judgeAll } from './judge.js';
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
 * slices is red by chance no oftener than a gate with one.
 */
export function findings(checks: readonly Check[], evidence: Evidence): Finding[] {
  const drafts = checks.map((check) => draft(check, evidence));
  const tests = drafts.filter((one): one is Test => 'compared' in one);
  const judgements = new Map(judgeAll(tests).map((judgement, i) => [tests[i]!, judgement]));
  return drafts.map((one) => {
    const judgement = 'compared' in one ? judgements.get(one) : undefined;
    return 'compared' in one ? judged(one, judgement!, evidence) : one;
  });
}

function draft({ condition, slice }: Check, evidence: Evidence): Finding | Test {
  const estimate = evidence.estimate(condition.metric, slice, condition.confidence);
  const about = slice ? { ...condition, where: slice.where } : condition;
  if (estimate.value === null && slice && evidence.isTooSmall(slice)) {
    const reason = `${condition.metric} is undefined here: ${estimate.why}; too few rows to judge`;
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
  if (condition.operator === '==' && baseline !== null) {
    return judgeNumber(about, estimate, { value: baseline, interval: null, n: estimate.n });
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

/** What takes a pass away: rows that the baseline may have been trained on, or a `>` that is met by equality alone. */
function soften(
  { check, compared, margin }: Test,
  { verdict, reason }: Judgement,
  { pairing }: Evidence,
): Pick<Judgement, 'verdict' | 'reason'> {
  if (verdict !== 'pass') return { verdict, reason };
  const { operator } = check.condition;
  if ((operator === '>' || operator === '<') && compared.comparison.interval?.[0] === -margin) {
    const equal = compared.comparison.interval[1] === -margin;
    return {
      verdict: equal ? 'fail' : 'inconclusive',
      reason: `${reason}, and "${operator}" asks for more than that`,
    };
  }
  if (pairing.kind === 'paired' && pairing.maySeen) {
    return { verdict: 'inconclusive', reason: `${reason}, but ${pairing.note}` };
  }
  return { verdict, reason };
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
  const sentence = `${value} ${met ? 'is' : 'is not'} ${operator} ${against}, of a baseline of ${formatNumber(base)}`;
  const reason = operator === '==' ? sentence : `${sentence}; no evidence: a single number`;
  return finding(condition, estimate, met ? 'pass' : 'fail', reason);
}
