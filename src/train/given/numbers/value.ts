import type { Undetermined } from '../../../evaluate/undetermined.js';
import { shorten } from '../../../text/shorten.js';

/** As Python's `str` and `json` write them, and protocol buffers in JSON. */
const NOT_FINITE = /^([+-]?)(nan|inf|infinity)$/i;
const LONGEST = 40;

/** Several values of one name. */
export const SEVERAL = Symbol('several values');

/**
 * The number that a value of a file is, why it is none that can be judged, or what else it is.
 * DVCLive writes what is not finite as a text.
 */
export function numberOr(value: unknown, file: string): number | Undetermined | string {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : notFinite(value, file);
  }
  if (typeof value === 'string') {
    const [, sign = '', word] = NOT_FINITE.exec(value.trim()) ?? [];
    if (word === undefined) return `the text ${JSON.stringify(shorten(value, LONGEST))}`;
    const infinite = sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return notFinite(word.toLowerCase() === 'nan' ? Number.NaN : infinite, file);
  }
  if (value === SEVERAL) return 'two values';
  if (value === null) return 'empty';
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

function notFinite(value: number, file: string): Undetermined {
  const number = value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN';
  return { code: 'number-not-finite', number, file };
}
