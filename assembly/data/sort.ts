// Sorts numbers: a radix sort over their bits, linear in their count.

const DIGIT_BITS: u64 = 11;
const BINS: usize = 1 << 11;
/** Of 64 bits. */
const DIGITS: usize = 6;
/** u32 [digits, bins] */
const bins = memory.data(6 * 2048 * 4, 16);

/** Sorts so many doubles, none of them NaN, -0 before 0. @param spare as much memory again */
export function sortDoubles(array: usize, count: usize, spare: usize): void {
  memory.fill(bins, 0, DIGITS * BINS * 4);
  const end = array + (count << 3);
  for (let at = array; at < end; at += 8) {
    const key = keyOf(load<u64>(at));
    store<u64>(at, key);
    for (let digit: usize = 0; digit < DIGITS; digit++) {
      const bin = binOf(key, digit);
      store<u32>(bin, load<u32>(bin) + 1);
    }
  }
  let from = array;
  let to = spare;
  for (let digit: usize = 0; digit < DIGITS; digit++) {
    if (!startBins(digit, <u32>count)) continue;
    const last = from + (count << 3);
    for (let at = from; at < last; at += 8) {
      const key = load<u64>(at);
      const bin = binOf(key, digit);
      const place = load<u32>(bin);
      store<u32>(bin, place + 1);
      store<u64>(to + (<usize>place << 3), key);
    }
    const other = from;
    from = to;
    to = other;
  }
  for (let i: usize = 0; i < count << 3; i += 8) store<u64>(array + i, bitsOf(load<u64>(from + i)));
}

/** Makes where each bin starts of how many it holds; false where one holds all, so that the digit tells nothing. */
function startBins(digit: usize, count: u32): bool {
  let start: u32 = 0;
  let tells = true;
  const first = bins + digit * BINS * 4;
  for (let bin = first; bin < first + BINS * 4; bin += 4) {
    const held = load<u32>(bin);
    if (held == count) tells = false;
    store<u32>(bin, start);
    start += held;
  }
  return tells;
}

// @ts-ignore: decorator
@inline
function binOf(key: u64, digit: usize): usize {
  return bins + ((digit * BINS + (<usize>(key >> (<u64>digit * DIGIT_BITS)) & (BINS - 1))) << 2);
}

const SIGN: u64 = 1 << 63;

/** The bits of a double as an integer without a sign that sorts as it does: negatives inverted, the sign bit set on the others. */
// @ts-ignore: decorator
@inline
function keyOf(bits: u64): u64 {
  return bits & SIGN ? ~bits : bits | SIGN;
}

// @ts-ignore: decorator
@inline
function bitsOf(key: u64): u64 {
  return key & SIGN ? key ^ SIGN : ~key;
}
