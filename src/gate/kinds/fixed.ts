import type { FixedThreshold, WrittenCondition } from '../condition.js';
import type { ConditionKind } from '../condition-kind.js';
import { findingOf } from '../finding.js';
import { decideThreshold } from '../fixed-threshold.js';
import { endProblem, problemAt, readAmount, readStart } from '../grammar.js';
import { greenLevel } from '../green-level.js';
import { metricScale, unknownMetric } from './metric.js';

/** `accuracy >= 85%`: a metric held against a number of its own. */
export interface FixedCondition extends WrittenCondition {
  readonly kind: 'fixed';
  readonly threshold: FixedThreshold;
}

export const fixed: ConditionKind<FixedCondition> = {
  kind: 'fixed',

  parse(text) {
    const start = readStart(text);
    if ('message' in start) return undefined;
    const amount = readAmount(start.rest);
    if (!amount) return undefined;
    const { value, unit, rest } = amount;
    if (unit === 'pp') {
      return problemAt(text, rest, 'percentage points only go with a baseline: "baseline - 2pp"');
    }
    const { metric, operator } = start;
    const threshold = { kind: 'absolute', value } as const;
    const condition = { kind: 'fixed', text: text.trim(), metric, operator, threshold } as const;
    return endProblem(text, rest, value) ?? condition;
  },

  /** A slip of the unit, as 85 for 85%, makes a condition that every model meets, or none. */
  pointless({ metric, operator, threshold: { value } }, own = []) {
    const scale = metricScale(metric, own);
    if (!scale) return undefined;
    const { least, most, text } = scale;
    if (value < least || value > most) return { why: text, fix: 'Write 85% or 0.85, say.' };
    if ((operator === '>=' && value === least) || (operator === '<=' && value === most)) {
      return { why: `${text}, so this can't fail`, fix: 'Ask for something in between.' };
    }
    if ((operator === '<' && value === least) || (operator === '>' && value === most)) {
      return { why: `${text}, so this can't hold`, fix: 'Ask for something in between.' };
    }
    return undefined;
  },

  plan: unknownMetric,

  judge({ condition, slice, estimate }, evidence) {
    const { threshold, ...rest } = condition;
    const test = { ...rest, limit: threshold.value };
    const outcome = decideThreshold(test, estimate);
    const { confidence, within, guard, metric } = condition;
    const strict =
      confidence === undefined || guard
        ? undefined
        : greenLevel(confidence, within, evidence.among);
    if (!strict || outcome.verdict !== 'pass') return findingOf(condition, estimate, outcome);
    const again = decideThreshold(test, evidence.estimate(metric, slice, strict.confidence));
    if (again.verdict === 'pass') return findingOf(condition, estimate, outcome);
    const because = { code: 'not-shown-strictly', seemed: outcome.because, ...strict } as const;
    return findingOf(condition, estimate, { verdict: 'inconclusive', because });
  },
};
