import type { Operator } from './condition.js';

/** What is wrong with a condition's text; `offset` counts characters from its start. */
export interface ParseProblem {
  readonly message: string;
  readonly offset: number;
}

/** How every condition begins, and the text that follows. */
export interface Start {
  readonly metric: string;
  readonly operator: Operator;
  readonly rest: string;
}

/** A name of ours, or of a file of numbers: `train.loss`, `eval/f1-macro`. */
const METRIC = /^\s*([A-Za-z_]\w*(?:[./-]\w+)*)(?:\(([^()]+|[^()]*\([^()]*\)[^()]*)\))?\s*/;
const OPERATOR = /^(>=|<=|==|>|<)\s*/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp)?\s*/;
const FORM = 'METRIC >= VALUE, for example "accuracy >= 85%" or "auc >= baseline - 1pp"';

/** Reads `METRIC OP`. */
export function readStart(text: string): Start | ParseProblem {
  const metric = METRIC.exec(text);
  if (!metric) {
    return { message: `a condition starts with the name of a metric: ${FORM}`, offset: 0 };
  }
  const after = text.slice(metric[0].length);
  const operator = OPERATOR.exec(after);
  if (!operator) {
    return problemAt(text, after, `expected one of >= > <= < == after the metric: ${FORM}`);
  }
  const [, name, className] = metric;
  return {
    metric: className === undefined ? name! : `${name}(${className.trim()})`,
    operator: operator[1] as Operator,
    rest: after.slice(operator[0].length),
  };
}

export interface Amount {
  readonly value: number;
  readonly unit: '%' | 'pp' | undefined;
  readonly rest: string;
}

/** Reads a number with its unit, or nothing. */
export function readAmount(text: string): Amount | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [whole, digits, unit] = match;
  return {
    value: unit ? percentage(digits!) : Number(digits),
    unit: unit as Amount['unit'],
    rest: text.slice(whole.length),
  };
}

/**
 * A percentage is read as the decimal that it stands for: 82.4 / 100 is not the double that 0.824
 * is.
 */
function percentage(digits: string): number {
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/**
 * Why a condition may not end here: something follows its value, or the value is more than a number
 * can hold.
 */
export function endProblem(text: string, rest: string, value: number): ParseProblem | undefined {
  if (!Number.isFinite(value)) return problemAt(text, rest, 'the number is too large');
  return rest === '' ? undefined : problemAt(text, rest, `nothing can follow the value: "${rest}"`);
}

/** @param rest what was not read yet: the problem is where it begins */
export function problemAt(text: string, rest: string, message: string): ParseProblem {
  return { message, offset: text.length - rest.length };
}
