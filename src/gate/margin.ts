import type { Orientation } from '../evaluate/metrics/metric.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import type { Operator, Threshold } from './condition.js';

type Relative = Exclude<Threshold, { readonly kind: 'absolute' }>;

/**
 * How much worse than the baseline a condition tolerates: it holds when d ≥ −margin, d oriented so that more is better. A margin below
 * 0 asks for a gain. A factor is applied to the baseline's measured value.
 * @returns why it can't be judged on evidence: it asks for a worse model, or for equality
 */
export function marginOf(
  operator: Operator,
  threshold: Relative,
  orientation: Orientation,
  baseline: number,
): number | Undetermined {
  if (operator === '==') {
    return {
      why: 'evidence can show a model better or worse than the baseline, never equal to it',
    };
  }
  const wantsMore = operator === '>=' || operator === '>';
  if (wantsMore !== (orientation === 'higher')) {
    return {
      why: `this metric is better when it is ${orientation}, so "${operator} baseline" asks for a worse model`,
    };
  }
  const change =
    threshold.kind === 'baseline' ? threshold.amount : (threshold.factor - 1) * baseline;
  // 0 − x, as −0 is not 0 to everyone.
  return wantsMore ? 0 - change : change;
}
