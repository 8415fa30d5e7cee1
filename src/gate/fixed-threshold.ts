import type { Estimate } from '../evaluate/estimate.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import { holds, type Operator } from './condition.js';
import type { PlainOutcome } from './finding.js';

/** Why a metric has no value, where nothing else is known. */
export const NOT_A_NUMBER: Undetermined = { code: 'not-a-number' };

export interface ThresholdTest {
  readonly metric: string;
  readonly operator: Operator;
  readonly limit: number;
  readonly confidence?: number;
}

/**
 * Decides a fixed threshold. The point estimate is compared as written, unless a confidence is
 * asked for: then the whole interval has to lie on one side. An undefined metric fails.
 */
export function decideThreshold(
  { metric, operator, limit, confidence }: ThresholdTest,
  { value, interval, because }: Estimate,
): PlainOutcome {
  if (value === null || !Number.isFinite(value)) {
    return undefinedMetric(metric, because ?? NOT_A_NUMBER);
  }
  const against = { value, operator, limit };
  if (confidence === undefined) {
    return holds(value, operator, limit)
      ? { verdict: 'pass', because: { code: 'threshold-met', ...against } }
      : { verdict: 'fail', because: { code: 'threshold-missed', ...against } };
  }
  if (!interval) {
    return {
      verdict: 'inconclusive',
      because: { code: 'threshold-without-interval', ...against },
    };
  }
  const ends = interval.map((end) => holds(end, operator, limit));
  if (ends.every((end) => end)) {
    return { verdict: 'pass', because: { code: 'threshold-shown-met', ...against, interval } };
  }
  if (ends.every((end) => !end)) {
    return { verdict: 'fail', because: { code: 'threshold-shown-missed', ...against, interval } };
  }
  return {
    verdict: 'inconclusive',
    because: { code: 'threshold-inside-interval', ...against, interval },
  };
}

/** A metric that the rows do not define fails: nothing was measured that could hold. */
function undefinedMetric(metric: string, why: Undetermined): PlainOutcome {
  return { verdict: 'fail', because: { code: 'undefined-metric', metric, why } };
}
