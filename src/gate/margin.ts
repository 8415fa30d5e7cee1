import type { Orientation, Tolerance } from '../evaluate/metrics/metric.js';
import type { BaselineThreshold, Operator } from './condition.js';
import type { PlainReason } from './finding.js';

/** Why a condition has no margin: it asks for a worse model, or for equality. */
export type NoMargin = Extract<
  PlainReason,
  { readonly code: 'asks-for-worse-model' | 'equality-cannot-be-shown' }
>;

/**
 * How much worse than the baseline a condition tolerates: it holds when d ≥ −margin, d oriented so
 * that more is better. A margin below 0 asks for a gain. A factor is applied to the baseline's
 * measured value.
 */
export function marginOf(
  operator: Operator,
  threshold: BaselineThreshold,
  orientation: Orientation,
  baseline: number,
): number | NoMargin {
  if (operator === '==') return { code: 'equality-cannot-be-shown' };
  const wantsMore = operator === '>=' || operator === '>';
  if (wantsMore !== (orientation === 'higher')) {
    return { code: 'asks-for-worse-model', operator, orientation };
  }
  const change =
    threshold.kind === 'baseline' ? threshold.amount : (threshold.factor - 1) * baseline;
  // 0 − x, as −0 is not 0 to everyone.
  return wantsMore ? 0 - change : change;
}

/** The same as it is written: what the baseline's own value is multiplied by, and what is added. */
export function toleranceOf(threshold: BaselineThreshold): Tolerance {
  return threshold.kind === 'relative'
    ? { factor: threshold.factor, amount: 0 }
    : { factor: 1, amount: threshold.amount };
}
