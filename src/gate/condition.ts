import type { Place } from '../errors.js';

export type Operator = '>=' | '>' | '<=' | '<' | '==';

/** What the metric is held against. */
export type Threshold =
  | { readonly kind: 'absolute'; readonly value: number }
  /** `baseline + amount`, in the metric's own unit; `2pp` is 0.02. */
  | { readonly kind: 'baseline'; readonly amount: number }
  /** `baseline * factor`; `baseline - 2%` is a factor of 0.98. */
  | { readonly kind: 'relative'; readonly factor: number };

/** One line of the gate, parsed: `recall(bad) >= baseline - 2pp`. */
export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  /** The metric's full name, with its class if one is named: `recall(bad)`. */
  readonly metric: string;
  readonly operator: Operator;
  readonly threshold: Threshold;
}

/** A condition of the gate with what its entry in the config adds. */
export interface GateCondition extends Condition {
  /** The rows it is about, as written; absent: all test rows. */
  readonly where?: string;
  readonly severity: 'error' | 'warn';
  /** A fixed threshold is judged on evidence only where this is set. */
  readonly confidence?: number;
  readonly place: Place;
}

/** `offset` counts characters from the start of the text. */
export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly message: string; readonly offset: number };

const METRIC = /^\s*([A-Za-z_][A-Za-z0-9_]*)(?:\(([^()]+|[^()]*\([^()]*\)[^()]*)\))?\s*/;
const OPERATOR = /^(>=|<=|==|>|<)\s*/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp)?\s*/;
const BASELINE = /^baseline\b\s*/;
const SIGN = /^([+*-])\s*/;
const GRAMMAR = 'METRIC >= VALUE, for example "accuracy >= 85%" or "auc >= baseline - 1pp"';

/**
 * Parses `METRIC OP VALUE`: OP one of `>= > <= < ==`; VALUE a number, a percentage, or `baseline` with
 * `+ - *` a number, a percentage (of the baseline) or percentage points. It never throws.
 */
export function parseCondition(text: string): ParsedCondition {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const wrong = (message: string): ParsedCondition => ({
    ok: false,
    message,
    offset: text.length - rest.length,
  });

  const metric = take(METRIC);
  if (!metric) return wrong(`a condition starts with the name of a metric: ${GRAMMAR}`);
  const operator = take(OPERATOR);
  if (!operator) return wrong(`expected one of >= > <= < == after the metric: ${GRAMMAR}`);

  const threshold = takeThreshold(take);
  if (typeof threshold === 'string') return wrong(threshold);
  if (rest !== '') return wrong(`nothing can follow the value: "${rest}"`);
  const [, name, className] = metric;
  return {
    ok: true,
    condition: {
      text: text.trim(),
      metric: className === undefined ? name! : `${name}(${className.trim()})`,
      operator: operator[1] as Operator,
      threshold,
    },
  };
}

function takeThreshold(take: (pattern: RegExp) => RegExpExecArray | null): Threshold | string {
  if (!take(BASELINE)) {
    const value = take(NUMBER);
    if (!value) return 'expected a number, a percentage or "baseline" after the operator';
    if (value[2] === 'pp') return 'percentage points only go with a baseline: "baseline - 2pp"';
    return finite({ kind: 'absolute', value: amountOf(value) });
  }
  const sign = take(SIGN);
  if (!sign) return { kind: 'baseline', amount: 0 };
  const amount = take(NUMBER);
  if (!amount) return `expected a number, a percentage or percentage points after "${sign[1]}"`;
  const value = amountOf(amount);
  const unit = amount[2];
  if (sign[1] === '*') {
    if (unit === 'pp') return 'percentage points are added or taken off: "baseline - 2pp"';
    return finite({ kind: 'relative', factor: value });
  }
  const signed = sign[1] === '-' ? -value : value;
  if (unit === '%') return finite({ kind: 'relative', factor: 1 + signed });
  return finite({ kind: 'baseline', amount: signed });
}

/** A percentage is read as the decimal that it stands for: 82.4 / 100 is not the double that 0.824 is. */
function amountOf([, digits, unit]: RegExpExecArray): number {
  if (!unit) return Number(digits);
  const [mantissa, exponent = '0'] = digits!.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function finite(threshold: Threshold): Threshold | string {
  const { kind, ...numbers } = threshold;
  return Object.values(numbers).every(Number.isFinite) ? threshold : 'the number is too large';
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
