import type { Place } from '../errors.js';

export type Operator = '>=' | '>' | '<=' | '<' | '==';

export interface FixedThreshold {
  readonly kind: 'absolute';
  readonly value: number;
}

/** A share of rows, of those that the baseline gets right too: it is a comparison by itself. */
export interface FlipThreshold {
  readonly kind: 'flips';
  readonly value: number;
}

export type BaselineThreshold =
  /** `baseline + amount`, in the metric's own unit; `2pp` is 0.02. */
  | { readonly kind: 'baseline'; readonly amount: number }
  /** `baseline * factor`; `baseline - 2%` is a factor of 0.98. */
  | { readonly kind: 'relative'; readonly factor: number };

/** What every kind of condition has: `recall(bad) >= baseline - 2pp`. */
export interface WrittenCondition {
  readonly kind: string;
  /** As the user wrote it. */
  readonly text: string;
  /** The metric's full name, with its class if one is named: `recall(bad)`. */
  readonly metric: string;
  readonly operator: Operator;
  /** What the metric is held against. */
  readonly threshold: FixedThreshold | BaselineThreshold | FlipThreshold;
}

/** A group of conditions of which one, or each, has to hold. */
export interface Nested {
  readonly kind: 'any' | 'all';
  /** Which one it is: its place among the conditions. */
  readonly id: string;
  /** How many members it has. */
  readonly of: number;
}

/** What a condition's entry in the config adds. */
export interface GateEntry {
  /** The rows it is about, as written; absent: all test rows. */
  readonly where?: string;
  readonly severity: 'error' | 'warn';
  /** A fixed threshold is judged on evidence only where this is set. */
  readonly confidence?: number;
  /** It has to be shown on each of the gate's slices too; without it they only guard. */
  readonly prove?: boolean;
  /** The groups that it stands in, the outermost first; absent where it stands alone. */
  readonly within?: readonly Nested[];
  /** Its metric is a single number, that others took: nothing tells chance from change. */
  readonly single?: true;
  readonly place: Place;
}

/** Whether `value OP threshold` holds. NaN holds with nothing. */
export function holds(value: number, operator: Operator, threshold: number): boolean {
  switch (operator) {
    case '>=':
      return value >= threshold;
    case '>':
      return value > threshold;
    case '<=':
      return value <= threshold;
    case '<':
      return value < threshold;
    case '==':
      return value === threshold;
  }
}
