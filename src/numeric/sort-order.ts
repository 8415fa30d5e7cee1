import { sortNumbers } from './sort-numbers.js';
import { fill } from './typed-arrays.js';

const DIGIT_BITS = 11;
const BINS = 1 << DIGIT_BITS;
/** Below this a comparison sort is faster than clearing the bins. */
const FEW = 512;

/**
 * The rows in ascending order of their values, rows of equal value in ascending row order. A radix sort over the bits of
 * the doubles: linear in n. NaN is not allowed.
 */
export function sortOrder(values: Float64Array): Uint32Array {
  const order = fill(new Uint32Array(values.length), (row) => row);
  if (values.length <= FEW) return order.sort((a, b) => values[a]! - values[b]! || a - b);
  const { low, high } = sortableBits(values);
  return byDigits([low, high], order);
}

/** Likewise of whole numbers of 32 bits, in half the time. */
export function wordOrder(words: Uint32Array): Uint32Array {
  if (words.length <= SOME) return packedOrder(words);
  return byDigits(
    [words],
    fill(new Uint32Array(words.length), (row) => row),
  );
}

/** V8 sorts so many before it has compiled the passes over the digits; their rows take 16 of the 21 bits that a word leaves of a double. */
const SOME = 1 << 16;

/** Each word with its row behind it, as one number. */
function packedOrder(words: Uint32Array): Uint32Array {
  const packed = new Float64Array(words.length);
  for (let row = 0; row < words.length; row++) packed[row] = words[row]! * SOME + row;
  const order = new Uint32Array(words.length);
  sortNumbers(packed);
  for (let i = 0; i < order.length; i++) order[i] = packed[i]! % SOME;
  return order;
}

/** @param words those that count least first */
function byDigits(words: readonly Uint32Array[], order: Uint32Array<ArrayBuffer>): Uint32Array {
  let from = order;
  let to = new Uint32Array(order.length);
  for (const bits of words) {
    for (const shift of [0, 11, 22]) {
      if (distribute(bits, shift, from, to)) [from, to] = [to, from];
    }
  }
  return from;
}

/** The doubles as 64-bit integers that sort as the doubles do: negatives inverted, the sign bit set on the others. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  for (let row = 0; row < values.length; row++) {
    // −0 + 0 is 0, so that the two zeros tie.
    double[0] = values[row]! + 0;
    const sign = words[1]! >>> 31;
    low[row] = sign ? ~words[0]! : words[0]!;
    high[row] = sign ? ~words[1]! : words[1]! | 0x80000000;
  }
  return { low, high };
}

/** One stable counting pass; false where all rows share the digit and nothing was written. */
function distribute(bits: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const starts = new Uint32Array(BINS + 1);
  const mask = BINS - 1;
  for (let i = 0; i < bits.length; i++) starts[((bits[i]! >>> shift) & mask) + 1]!++;
  if (starts.includes(bits.length)) return false;
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1]! += starts[bin]!;
  for (let i = 0; i < from.length; i++) {
    const row = from[i]!;
    to[starts[(bits[row]! >>> shift) & mask]!++] = row;
  }
  return true;
}
