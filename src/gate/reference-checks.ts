import type { BaselineThreshold, Nested } from './condition.js';
import type { GateCondition } from './condition-kinds.js';
import type { Finding } from './finding.js';
import type { BaselineCondition } from './kinds/baseline.js';
import type { Check } from './plan.js';

/** The run that comparisons are held against beside the last promoted one. */
export interface HeldTo {
  readonly runId: string;
  /** How many times what a comparison tolerates may be lost to it in all. */
  readonly budget: number;
  readonly promotions?: number;
}

/**
 * The comparisons with the reference: each one with the baseline on all test rows, with the budget
 * in place of its tolerance. Green needs both (an intersection–union test, Berger 1982), red either;
 * otherwise twenty models, each no worse than tolerated, may together lose twenty times that
 * (Everson-Stewart & Emerson 2010, "Bio-creep in non-inferiority clinical trials"). One of an `any`
 * is needed only where the comparison beside it is.
 */
export function referenceChecks(checks: readonly Check[], { budget }: HeldTo): readonly Check[] {
  return checks.flatMap(({ condition, slice }): Check[] => {
    if (slice || !isHeldToReference(condition)) return [];
    const threshold = widened(condition, budget);
    const text = `${condition.metric} ${condition.operator} reference${amountText(threshold)}`;
    const within = condition.within && [...condition.within, besideReference(condition)];
    return [{ condition: { ...condition, text, threshold, ...(within && { within }) } }];
  });
}

/** Whether a condition on all test rows is about the reference too. */
export function isHeldToReference(condition: GateCondition): condition is Held {
  return condition.kind === 'baseline' && condition.operator !== '==' && !condition.single;
}

type Held = Extract<GateCondition, { readonly kind: 'baseline' }>;

/** A comparison with the baseline whose other half is the one with the reference. */
export function besideReferences(checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => {
    const { condition, slice } = check;
    if (condition.kind !== 'baseline' || condition.single || slice || !condition.within)
      return check;
    const within = [...condition.within, besideReference(condition)];
    return { ...check, condition: { ...condition, within } };
  });
}

function besideReference({ text, place }: GateCondition): Nested {
  return { kind: 'all', id: `${place.line}:${place.column} ${text}`, of: 2 };
}

/** What is tolerated so many times over; a gain that is asked for is not asked of the reference. */
function widened({ operator, threshold }: BaselineCondition, budget: number): BaselineThreshold {
  const sign = operator.startsWith('>') ? -1 : 1;
  const change = threshold.kind === 'relative' ? threshold.factor - 1 : threshold.amount;
  const lost = sign * Math.max(0, sign * change) * budget;
  return threshold.kind === 'relative'
    ? { kind: 'relative', factor: 1 + lost }
    : { kind: 'baseline', amount: lost };
}

function amountText(threshold: BaselineThreshold): string {
  const [change, unit] =
    threshold.kind === 'relative' ? [threshold.factor - 1, '%'] : [threshold.amount, ''];
  if (change === 0) return '';
  const size = Number((Math.abs(change) * (unit === '%' ? 100 : 1)).toPrecision(6));
  return ` ${change < 0 ? '-' : '+'} ${size}${unit}`;
}

/** Says of a finding what it was held against, and how much of the budget is used. */
export function ofReference(finding: Finding, { runId, promotions }: HeldTo): Finding {
  const { comparison } = finding;
  return {
    ...finding,
    reference: {
      runId,
      budget: comparison ? Math.max(0, comparison.margin) : 0,
      used: comparison ? Math.max(0, 0 - comparison.d) : null,
      ...(promotions !== undefined && { promotions }),
    },
  };
}
