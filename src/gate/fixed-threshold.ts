import type { Estimate } from '../evaluate/estimate.js';
import { formatNumber, formatPair } from '../text/format-number.js';
import { type GateCondition, holds, type Operator } from './condition.js';
import type { Finding } from './finding.js';

const IN_WORDS: Readonly<Record<Operator, readonly [met: string, missed: string]>> = {
  '>=': ['is at least', 'is below'],
  '>': ['is above', 'is not above'],
  '<=': ['is at most', 'is above'],
  '<': ['is below', 'is not below'],
  '==': ['is', 'is not'],
};

/**
 * Judges a condition with a fixed threshold. The point estimate is compared as written, unless the condition asks for a
 * confidence: then the whole interval has to lie on one side. An undefined metric fails.
 * @throws RangeError when the threshold is not a fixed one
 */
export function judgeAbsolute(condition: GateCondition, estimate: Estimate): Finding {
  const { threshold, operator, metric } = condition;
  if (threshold.kind !== 'absolute') throw new RangeError('the threshold is not a fixed number');
  if (estimate.value === null || !Number.isFinite(estimate.value)) {
    const why = estimate.why ?? 'it is not a number';
    return finding(condition, estimate, 'fail', `${metric} is undefined: ${why}`);
  }
  const limit = threshold.value;
  const met = holds(estimate.value, operator, limit);
  const [value, against] = formatPair(estimate.value, limit);
  const sentence = `${value} ${IN_WORDS[operator][met ? 0 : 1]} ${against}`;
  if (condition.confidence === undefined) {
    return finding(condition, estimate, met ? 'pass' : 'fail', sentence);
  }
  return judgeByInterval(condition, estimate, limit, sentence);
}

function judgeByInterval(
  condition: GateCondition,
  estimate: Estimate,
  limit: number,
  sentence: string,
): Finding {
  if (!estimate.interval) {
    return finding(condition, estimate, 'inconclusive', `${sentence}, but there is no interval`);
  }
  const ends = estimate.interval.map((end) => holds(end, condition.operator, limit));
  const range = estimate.interval.map(formatNumber).join(' to ');
  const shown = `${sentence}, and so is the whole interval, ${range}`;
  if (ends.every((end) => end)) return finding(condition, estimate, 'pass', shown);
  if (ends.every((end) => !end)) return finding(condition, estimate, 'fail', shown);
  const unsure = `${sentence}, but the interval ${range} holds values on both sides`;
  return finding(condition, estimate, 'inconclusive', unsure);
}

/** A comparison for which there is no baseline yet. */
export function notCompared(condition: GateCondition, estimate: Estimate, why: string): Finding {
  if (estimate.value === null) {
    return finding(
      condition,
      estimate,
      'fail',
      `${condition.metric} is undefined: ${estimate.why}`,
    );
  }
  return finding(condition, estimate, 'not-compared', `not compared: ${why}`);
}

/** A finding of a condition; the fail of one that only advises is a `warn`. */
export function finding(
  condition: GateCondition,
  { value, interval, n }: Estimate,
  verdict: Finding['verdict'],
  reason: string,
): Finding {
  const { text, where, metric, severity, threshold, place } = condition;
  return {
    condition: text,
    ...(where !== undefined && { where }),
    metric,
    severity,
    verdict: severity === 'warn' && verdict === 'fail' ? 'warn' : verdict,
    reason,
    n,
    value,
    interval,
    threshold,
    place,
  };
}
