import type { GateEntry } from './condition.js';
import type { ConditionKind } from './condition-kind.js';
import { problemAt, readStart } from './grammar.js';
import { type BaselineCondition, baseline } from './kinds/baseline.js';
import { type FixedCondition, fixed } from './kinds/fixed.js';
import { type NegativeFlipCondition, negativeFlipRate } from './kinds/negative-flips.js';

/** One line of the gate, parsed. */
export type Condition = FixedCondition | BaselineCondition | NegativeFlipCondition;

/** A condition of the gate with what its entry in the config adds. */
export type GateCondition = Condition & GateEntry;

/** By their names: a kind is handed the conditions of its own kind alone. */
export const CONDITION_KINDS: { readonly [K in Condition['kind']]: ConditionKind<Condition> } = {
  // First: it knows the metric that is no other's.
  'negative-flips': negativeFlipRate,
  fixed,
  baseline,
};

/** `offset` counts characters from the start of the text. */
export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/**
 * Parses `METRIC OP VALUE`: OP one of `>= > <= < ==`; VALUE a number, a percentage, or `baseline`
 * with `+ - *` a number, a percentage (of the baseline) or percentage points. It never throws.
 */
export function parseCondition(text: string): ParsedCondition {
  for (const { parse } of Object.values(CONDITION_KINDS)) {
    const found = parse(text);
    if (found === undefined) continue;
    return 'message' in found ? { ok: false, ...found } : { ok: true, condition: found };
  }
  const start = readStart(text);
  if ('message' in start) return { ok: false, ...start };
  const message = 'expected a number, a percentage or "baseline" after the operator';
  return { ok: false, ...problemAt(text, start.rest, message) };
}
