import { type ComparedMetric, FEW_ROWS } from '../../compare/metric-comparison.js';
import type { OwnMetric } from '../../evaluate/predictions.js';
import { floorRows } from '../../evaluate/statistics/floor.js';
import { decideEquality, decideNumber } from '../baseline-number.js';
import { type ComparisonVerdict, decideComparison } from '../comparison-verdict.js';
import type { BaselineThreshold, WrittenCondition } from '../condition.js';
import type { ConditionKind, Pointless } from '../condition-kind.js';
import { orDoubtful, orMayHaveSeen } from '../doubt.js';
import {
  type Finding,
  findingOf,
  type Outcome,
  type PlainReason,
  type Reason,
} from '../finding.js';
import { NOT_A_NUMBER } from '../fixed-threshold.js';
import { endProblem, type ParseProblem, problemAt, readAmount, readStart } from '../grammar.js';
import { greenLevel } from '../green-level.js';
import { marginOf, toleranceOf } from '../margin.js';
import { decideUndefined } from '../undefined-side.js';
import { baseName, metricScale, unknownMetric } from './metric.js';

/** `auc >= baseline - 1pp`: a metric held against the baseline's. */
export interface BaselineCondition extends WrittenCondition {
  readonly kind: 'baseline';
  readonly threshold: BaselineThreshold;
}

/** A model ten times as good or as bad as the baseline is a slip of the unit, as 0.9% for 90%. */
const LARGEST_FACTOR = 10;

const BASELINE = /^baseline\b\s*/;
const SIGN = /^([+*-])\s*/;

export const baseline: ConditionKind<BaselineCondition> = {
  kind: 'baseline',

  parse(text) {
    const start = readStart(text);
    if ('message' in start) return undefined;
    const word = BASELINE.exec(start.rest);
    if (!word) return undefined;
    const threshold = readThreshold(text, start.rest.slice(word[0].length));
    if ('message' in threshold) return threshold;
    const { metric, operator } = start;
    return { kind: 'baseline', text: text.trim(), metric, operator, threshold };
  },

  pointless(condition, own = []) {
    return backwards(condition, own) ?? slipOfUnit(condition, own);
  },

  plan: unknownMetric,

  judge({ condition, slice, estimate }, evidence) {
    const found = (outcome: Outcome) => findingOf(condition, estimate, outcome);
    const unknown = (because: Reason) => found({ verdict: 'inconclusive', because });
    const { metric, operator, threshold, confidence, within, guard } = condition;
    const { value } = estimate;
    const { pairing } = evidence;
    if (pairing.kind === 'no-baseline') {
      const because = { code: 'no-baseline', why: pairing.why } as const;
      return found({ verdict: 'not-compared', because });
    }
    if (condition.single) return unknown({ code: 'single-number', metric });
    const against = evidence.against(metric, slice, confidence);
    if (against.kind === 'none') return unknown(against.because);
    if (against.kind === 'number') {
      if (value !== null) return found(decideNumber(condition, value, against.value));
      return unknown({ code: 'undefined-metric', metric, why: estimate.because ?? NOT_A_NUMBER });
    }
    const { comparison } = against.compared;
    if (comparison.d === null) {
      const level = confidence ?? evidence.confidence;
      const undefinedOutcome = decideUndefined(comparison, value === null && !slice, level);
      return found(orMayHaveSeen(undefinedOutcome, evidence));
    }
    // On all test rows it is undefined, on those in common with the baseline it is not.
    if (value === null) {
      return unknown({ code: 'undefined-metric', metric, why: estimate.because ?? NOT_A_NUMBER });
    }
    if (operator === '==') {
      return found(orMayHaveSeen(decideEquality(condition, comparison), evidence));
    }
    const margin = marginOf(operator, threshold, comparison.orientation, comparison.baseline);
    if (typeof margin !== 'number') return found({ verdict: 'fail', because: margin });
    const small = slice && guard && tooSmall(comparison, margin);
    if (small) return unknown({ code: 'too-small-to-judge', ...small });
    const level = confidence ?? evidence.confidence;
    const strict = guard ? undefined : greenLevel(level, within, evidence.among);
    /** What is shown at the gate's confidence, where a green takes more than that. */
    const orNotStrictly = (outcome: Outcome, seemed: PlainReason): Outcome => {
      if (!strict || outcome.verdict !== 'pass') return outcome;
      const again = evidence.against(metric, slice, strict.confidence);
      const passes =
        again.kind === 'compared' &&
        decideComparison(
          again.compared.comparison,
          margin,
          1,
          again.compared.beyond?.(toleranceOf(threshold)),
        ).verdict === 'pass';
      return passes
        ? outcome
        : { verdict: 'inconclusive', because: { code: 'not-shown-strictly', seemed, ...strict } };
    };
    return {
      severity: condition.severity,
      sliced: slice !== undefined,
      compared: against.compared,
      margin,
      tolerance: toleranceOf(threshold),
      conclude: (verdict) => ({
        ...found(
          orNotStrictly(
            orDoubtful(verdict, { operator, margin, interval: comparison.interval }, evidence),
            verdict.because,
          ),
        ),
        comparison: evidenceOf(comparison, margin, verdict),
      }),
    };
  },
};

/**
 * Whether a slice is too small to show a model no worse than this, or worse at all where nothing is
 * tolerated.
 */
function tooSmall({ stake, confidence }: ComparedMetric, margin: number) {
  if (!stake) return undefined;
  const { rows, width } = stake;
  const floor = width === null ? FEW_ROWS : floorRows(margin, width, confidence);
  const atLeast = Math.max(FEW_ROWS, Number.isFinite(floor) ? floor : 0);
  return rows < atLeast ? { rows, atLeast } : undefined;
}

/** What the record keeps of a comparison. */
function evidenceOf(
  { baseline, d, interval, p, rule, n, flips, informative }: ComparedMetric,
  margin: number,
  { pWorse, rowsNeeded, smallestDrop }: ComparisonVerdict,
): NonNullable<Finding['comparison']> {
  const gain = { baseline, d, interval, p, rule, n, flips, informative };
  return { ...gain, margin, pWorse, rowsNeeded, smallestDrop };
}

function readThreshold(text: string, afterBaseline: string): BaselineThreshold | ParseProblem {
  const sign = SIGN.exec(afterBaseline);
  if (!sign) return endProblem(text, afterBaseline, 0) ?? { kind: 'baseline', amount: 0 };
  const afterSign = afterBaseline.slice(sign[0].length);
  const amount = readAmount(afterSign);
  if (!amount) {
    const message = `expected a number, a percentage or percentage points after "${sign[1]}"`;
    return problemAt(text, afterSign, message);
  }
  const { value, unit, rest } = amount;
  if (sign[1] === '*' && unit === 'pp') {
    return problemAt(text, rest, 'percentage points are added or taken off: "baseline - 2pp"');
  }
  const signed = sign[1] === '-' ? -value : value;
  const wrong = endProblem(text, rest, value);
  if (wrong) return wrong;
  if (sign[1] === '*') return { kind: 'relative', factor: value };
  return unit === '%'
    ? { kind: 'relative', factor: 1 + signed }
    : { kind: 'baseline', amount: signed };
}

/**
 * A comparison asks whether the candidate is good enough, so it points to where its metric is
 * better.
 */
function backwards(
  { metric, operator }: BaselineCondition,
  own: readonly OwnMetric[],
): Pointless | undefined {
  if (operator === '==') return undefined;
  const higher = metricScale(metric, own)?.orientation === 'higher';
  if (operator.startsWith(higher ? '>' : '<')) return undefined;
  return {
    why: `"${metric}" is better when it is ${higher ? 'larger' : 'smaller'}, so this would pass a model for being worse`,
    fix: `Write it as: ${metric} ${higher ? '>=' : '<='} baseline`,
  };
}

/** A slip of the unit, as 1 for 1pp, makes a condition that every model meets, or none. */
function slipOfUnit(
  { metric, text, threshold }: BaselineCondition,
  own: readonly OwnMetric[],
): Pointless | undefined {
  const scale = metricScale(metric, own);
  if (!scale) return undefined;
  if (threshold.kind === 'relative') {
    const { factor } = threshold;
    if (factor >= 1 / LARGEST_FACTOR && factor <= LARGEST_FACTOR) return undefined;
    return {
      why: `${factor} times the baseline is within every model's reach, or within none's`,
      fix: 'Write baseline * 0.95, baseline - 5% or baseline + 5%, say.',
    };
  }
  const width = scale.most - scale.least;
  if (Math.abs(threshold.amount) >= width) {
    return {
      why: `${scale.text}, so no model could miss or meet this`,
      fix: 'Write 1pp or 0.01, say.',
    };
  }
  if (!Number.isFinite(width) && text.endsWith('pp')) {
    return {
      why: `${baseName(metric)} is not a share, so it has no percentage points`,
      fix: 'Write a number in its own unit, or a percentage of the baseline: baseline + 2%',
    };
  }
  return undefined;
}
