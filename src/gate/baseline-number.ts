import type { ComparedMetric } from '../compare/metric-comparison.js';
import { type BaselineThreshold, holds, type Operator } from './condition.js';
import type { PlainOutcome } from './finding.js';

interface Asked {
  readonly operator: Operator;
  readonly threshold: BaselineThreshold;
}

/** Two numbers as written: there is nothing to tell chance from change. */
export function decideNumber(asked: Asked, value: number, baseline: number): PlainOutcome {
  const { operator } = asked;
  if (operator === '==') return decideEquality(asked, { candidate: value, baseline });
  const limit = limitOf(asked, baseline);
  const against = { value, operator, limit, baseline };
  return holds(value, operator, limit)
    ? { verdict: 'pass', because: { code: 'number-met', ...against } }
    : { verdict: 'fail', because: { code: 'number-missed', ...against } };
}

/** Equality is compared as written, on the rows that both answered; nothing can show it. */
export function decideEquality(
  asked: Asked,
  { candidate: value, baseline }: Pick<ComparedMetric, 'candidate' | 'baseline'>,
): PlainOutcome {
  const limit = limitOf(asked, baseline);
  const numbers = { value, limit, baseline };
  return holds(value, '==', limit)
    ? { verdict: 'pass', because: { code: 'equality-met', ...numbers } }
    : { verdict: 'fail', because: { code: 'equality-missed', ...numbers } };
}

function limitOf({ threshold }: Asked, baseline: number): number {
  return threshold.kind === 'relative' ? baseline * threshold.factor : baseline + threshold.amount;
}
