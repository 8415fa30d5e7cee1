// Rows in the order of their hashes, and the lines of a fingerprint: each row's hash in hexadecimal, and its label.
import { after, firstFree, reach } from './memory';

const DIGIT_BITS: u32 = 11;
const BINS: usize = 1 << DIGIT_BITS;
const DIGIT: u32 = (1 << DIGIT_BITS) - 1;
/** Of a hash. */
const HEX: usize = 16;

// Addresses, as `reserveRows` lays them out.
/** u64 [table's rows]: their hashes. */
export let rowHashes: usize = 0;
/** i32 [table's rows]: which label each has, -1 being the first. */
export let rowLabels: usize = 0;
/** u32 [rows]: those that are meant; from `sortRows` on in the order of their hashes. */
export let ordered: usize = 0;
/** u32 [labels + 1]: where the text of each begins in `labelBytes`, and where the last one ends. */
export let labelStarts: usize = 0;
export let labelBytes: usize = 0;
/** Where `writeLines` writes to. */
export let linesText: usize = 0;
let meant: usize = 0;
/** u64 [rows] twice: the first half of each row's hash, and the row. */
let keys: usize = 0;
let others: usize = 0;
let bins: usize = 0;

export function reserveRows(ofTable: usize, rows: usize, labels: usize, ofLabels: usize, ofLines: usize): void {
  meant = rows;
  rowHashes = firstFree();
  rowLabels = after(rowHashes, ofTable * 8);
  keys = after(rowLabels, ofTable * 4);
  others = after(keys, rows * 8);
  ordered = others;
  bins = after(others, rows * 8);
  labelStarts = after(bins, BINS * 4);
  labelBytes = after(labelStarts, labels * 4 + 4);
  linesText = after(labelBytes, ofLabels);
  reach(after(linesText, ofLines));
}

/** Sorts the rows by the first halves of their hashes, those of one half as they stand, in linear time. */
export function sortRows(): void {
  for (let i: usize = 0; i < meant; i++) {
    const row: u64 = load<u32>(ordered + (i << 2));
    const hash = load<u64>(rowHashes + (<usize>row << 3));
    store<u64>(keys + (i << 3), (hash >> 32 << 32) | row);
  }
  distribute(keys, others, 32);
  distribute(others, keys, 32 + DIGIT_BITS);
  distribute(keys, others, 32 + 2 * DIGIT_BITS);
  ordered = keys;
  keys = others;
  for (let i: usize = 0; i < meant; i++) store<u32>(ordered + (i << 2), load<u32>(keys + (i << 3)));
}

/** One stable pass over a digit. */
function distribute(from: usize, to: usize, shift: u64): void {
  memory.fill(bins, 0, BINS * 4);
  for (let i: usize = 0; i < meant; i++) {
    const bin = binOf(load<u64>(from + (i << 3)), shift);
    store<u32>(bin, load<u32>(bin) + 1);
  }
  let start: u32 = 0;
  for (let bin = bins; bin < bins + BINS * 4; bin += 4) {
    const count = load<u32>(bin);
    store<u32>(bin, start);
    start += count;
  }
  for (let i: usize = 0; i < meant; i++) {
    const key = load<u64>(from + (i << 3));
    const bin = binOf(key, shift);
    const at = load<u32>(bin);
    store<u64>(to + (<usize>at << 3), key);
    store<u32>(bin, at + 1);
  }
}

// @ts-ignore: decorator
@inline
function binOf(key: u64, shift: u64): usize {
  return bins + (<usize>(<u32>(key >> shift) & DIGIT) << 2);
}

/** The first place from one on whose row has the first half of its hash from the next one too; the number of rows where there is none. */
export function nextTie(from: usize): usize {
  for (let i = from + 1; i < meant; i++) if (isTied(i)) return i - 1;
  return meant;
}

/** Where the rows end that share the half of the one at a place. */
export function tieEnd(from: usize): usize {
  let end = from + 1;
  while (end < meant && isTied(end)) end++;
  return end;
}

// @ts-ignore: decorator
@inline
function isTied(place: usize): bool {
  return load<u32>(keys + (place << 3), 4) == load<u32>(keys + (place << 3) - 8, 4);
}

/** Writes the lines of rows in their order, and gives how many bytes they are. */
export function writeLines(first: usize, end: usize): usize {
  let to = linesText;
  for (let i = first; i < end; i++) {
    const row = <usize>load<u32>(ordered + (i << 2));
    writeHex(load<u64>(rowHashes + (row << 3)), to);
    to += HEX;
    const label = labelStarts + (<usize>(load<i32>(rowLabels + (row << 2)) + 1) << 2);
    const start = <usize>load<u32>(label);
    const length = <usize>load<u32>(label, 4) - start;
    memory.copy(to, labelBytes + start, length);
    to += length;
  }
  return to - linesText;
}

function writeHex(hash: u64, to: usize): void {
  let left = hash;
  for (let at = to + HEX; at > to; left >>= 4) {
    const digit = <u32>left & 15;
    store<u8>(--at, digit + (digit < 10 ? 48 : 87));
  }
}
