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
    return Number.isFinite(value) ? value : { why: `it is ${value} in ${file}` };
  }
  if (typeof value === 'string') {
    const [, sign = '', word] = NOT_FINITE.exec(value.trim()) ?? [];
    if (word === undefined) return `the text ${JSON.stringify(shorten(value, LONGEST))}`;
    const number = word.toLowerCase() === 'nan' ? 'NaN' : `${sign === '-' ? '-' : ''}Infinity`;
    return { why: `it is ${number} in ${file}` };
  }
  if (value === SEVERAL) return 'two values';
  if (value === null) return 'empty';
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}
