// Records of CSV text without quotes, a batch at a time: where each cell stands, its value where it is a plain decimal number,
// and each record's hash.
import { after, firstFree, reach } from './memory';
import { xxh64 } from './xxh64';

const LF: u32 = 10;
const CR: u32 = 13;
const MINUS: u32 = 45;
const POINT: u32 = 46;
const ZERO: u32 = 48;
const BLANK: u32 = 32;
const NOT_ASCII: u64 = 0x8080808080808080;

/** So many digits can't overflow 64 bits. */
const MOST_DIGITS: usize = 19;
/** Integers up to here, 2^53, and these powers of ten are exact, so that their quotient is rounded once, and right (Clinger 1990). */
const LARGEST_EXACT: u64 = 1 << 53;
const POWERS = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
]);

const UNGROUPED: u32 = 0xffffffff;

/** Eight bytes are copied at a time, up to seven beyond what is meant. */
const SLACK: usize = 8;

// Addresses, as `reserve` lays them out; a batch has room for `most` records.
/** The bytes of the text. */
export let text: usize = 0;
/** u32 [hashed]: the cells that a hash is made of, in their order. */
export let order: usize = 0;
/** f64 [columns, most]: NaN where a cell is not a plain decimal number. */
export let numbers: usize = 0;
/** u32 [columns]: how many cells of the batch are not. */
export let others: usize = 0;
/** u32 [columns]: how many cells of the batch may hold a point between thousands (1.234); `UNGROUPED` where another number can't. */
export let grouped: usize = 0;
/** u32 [columns]: how many numbers of the batch are whole and begin with a zero that a number does not need (00123). */
export let padded: usize = 0;
/** u32 [records, columns, 2]: where each cell starts and ends, from the start of the text. */
export let spans: usize = 0;
/** u64 [records] */
export let hashes: usize = 0;
/** u32 [records]: those whose hashes are still to be made by the host, since cells of theirs have to be brought to their normal form first. */
export let unusual: usize = 0;
export let unusualCount: usize = 0;
/** u32 [records]: the line that each starts on. */
export let lines: usize = 0;
/** u32 [records]: of the cells of a column that is coded. */
export let codes: usize = 0;
export let most: usize = 0;
export let columns: usize = 0;
let hashed: usize = 0;
let scratch: usize = 0;

/** Where the batch ended, from the start of the text, and the number of the line that starts there. */
export let position: usize = 0;
export let line: u32 = 0;

/** Makes room for a text of so many bytes, whose records have so many cells, `toHash` of which make their hash. */
export function reserve(bytes: usize, cells: usize, toHash: usize): void {
  columns = cells;
  hashed = toHash;
  // A record of n cells takes at least n bytes: its delimiters and its line break. One more is begun where it has other cells.
  most = bytes / cells + 1;
  text = firstFree();
  scratch = after(text, bytes + SLACK);
  order = after(scratch, bytes + SLACK);
  others = after(order, hashed * 4);
  grouped = after(others, columns * 4);
  padded = after(grouped, columns * 4);
  numbers = after(padded, columns * 4);
  spans = after(numbers, most * columns * 8);
  hashes = after(spans, most * columns * 8);
  lines = after(hashes, most * 8);
  unusual = after(lines, most * 4);
  codes = after(unusual, most * 4);
  reach(after(codes, most * 4));
}

/**
 * Takes the records of a text of so many bytes, which ends with a line break, and gives their number. Blank lines are skipped. Stops
 * before a record that has other cells than it should.
 */
export function parse(start: usize, bytes: usize, delimiter: u32, seed: u64, firstLine: u32): usize {
  memory.fill(others, 0, columns * 4);
  memory.fill(grouped, 0, columns * 4);
  memory.fill(padded, 0, columns * 4);
  const end = text + bytes;
  let at = text + start;
  let record: usize = 0;
  line = firstLine;
  unusualCount = 0;
  while (at < end) {
    position = at - text;
    if (isBreak(load<u8>(at))) {
      at = afterBreak(at, end);
      line++;
      continue;
    }
    let column: usize = 0;
    for (;;) {
      const cell = at;
      at = column < columns ? takeNumber(cell, delimiter, column, record) : endOf(cell, delimiter);
      if (column < columns) {
        const span = spans + ((record * columns + column) << 3);
        store<u32>(span, <u32>(cell - text));
        store<u32>(span, <u32>(at - text), 4);
      }
      column++;
      if (load<u8>(at) != delimiter) break;
      at++;
    }
    if (column != columns) return record;
    at = afterBreak(at, end);
    store<u64>(hashes + (record << 3), hashOf(record, seed));
    store<u32>(lines + (record << 2), line++);
    record++;
  }
  position = bytes;
  return record;
}

/** Hashes the items, of so many bytes each, that stand where a text would. Their hashes stand where the records' would. */
export function hashItems(count: usize, width: usize, seed: u64): void {
  for (let i: usize = 0; i < count; i++) {
    store<u64>(hashes + (i << 3), xxh64(text + i * width, width, seed));
  }
}

/** Puts a number in [0, 1) in the place of each of so many hashes, by their first 53 bits. */
export function placeHashes(count: usize): void {
  for (let i: usize = 0; i < count; i++) {
    const hash = hashes + (i << 3);
    store<f64>(hash, <f64>(load<u64>(hash) >> 11) / <f64>LARGEST_EXACT);
  }
}

/** Keeps a cell's value, and gives its end. */
function takeNumber(cell: usize, delimiter: u32, column: usize, record: usize): usize {
  let at = cell;
  let byte: u32 = load<u8>(at);
  const negative = byte == MINUS;
  if (negative) byte = load<u8>(++at);
  let digits: u64 = 0;
  const whole = at;
  for (; byte - ZERO < 10; byte = load<u8>(++at)) digits = digits * 10 + (byte - ZERO);
  let count = at - whole;
  let fraction: usize = 0;
  if (byte == POINT) {
    byte = load<u8>(++at);
    const start = at;
    for (; byte - ZERO < 10; byte = load<u8>(++at)) digits = digits * 10 + (byte - ZERO);
    fraction = at - start;
    count += fraction;
  }
  const plain = count - 1 < MOST_DIGITS && digits <= LARGEST_EXACT && (byte == delimiter || isBreak(byte));
  let value: f64 = NaN;
  if (plain) {
    value = <f64>digits / load<f64>(POWERS + (fraction << 3));
    if (negative) value = -value;
    const mark = grouped + (column << 2);
    const seen = load<u32>(mark);
    if (seen != UNGROUPED) store<u32>(mark, markOf(seen, whole, count, fraction));
    if (count > 1 && load<u8>(whole) == ZERO && fraction == 0 && load<u8>(whole + 1) != POINT) {
      const counter = padded + (column << 2);
      store<u32>(counter, load<u32>(counter) + 1);
    }
  } else {
    const counter = others + (column << 2);
    store<u32>(counter, load<u32>(counter) + 1);
    at = endOf(at, delimiter);
  }
  store<f64>(numbers + ((column * most + record) << 3), value);
  return at;
}

/** Whether digits may be those of thousands with a point between them; an integer below a thousand has none, and may be. */
function markOf(seen: u32, whole: usize, count: usize, fraction: usize): u32 {
  const digits = count - fraction;
  if (digits > 3 || load<u8>(whole + digits) == POINT != (fraction == 3)) return UNGROUPED;
  if (load<u8>(whole) == ZERO && count > 1) return UNGROUPED;
  if (digits == 0) return UNGROUPED;
  return fraction == 3 ? seen + 1 : seen;
}

function endOf(start: usize, delimiter: u32): usize {
  let at = start;
  let byte: u32 = load<u8>(at);
  while (byte != delimiter && !isBreak(byte)) byte = load<u8>(++at);
  return at;
}

// @ts-ignore: decorator
@inline
function isBreak(byte: u32): bool {
  return byte == LF || byte == CR;
}

/** CRLF is one line break. */
function afterBreak(at: usize, end: usize): usize {
  const half = load<u8>(at) == CR && at + 1 < end && load<u8>(at + 1) == LF;
  return half ? at + 2 : at + 1;
}

/** Of the cells to hash in their normal form, joined by NUL; right but for records that it counts among the unusual ones. */
function hashOf(record: usize, seed: u64): u64 {
  let to = scratch;
  let sure = true;
  for (let i: usize = 0; i < hashed; i++) {
    if (i > 0) store<u8>(to++, 0);
    const span = spans + ((record * columns + <usize>load<u32>(order + (i << 2))) << 3);
    let from = text + <usize>load<u32>(span);
    let end = text + <usize>load<u32>(span, 4);
    while (from < end && isBlank(load<u8>(from))) from++;
    while (from < end && isBlank(load<u8>(end - 1))) end--;
    if (from == end) continue;
    const length = withoutZeros(from, end) - from;
    let bytes: u64 = 0;
    let k: usize = 0;
    for (; k + 8 <= length; k += 8) {
      const eight = load<u64>(from + k);
      bytes |= eight;
      store<u64>(to + k, eight);
    }
    if (k < length) {
      const few = load<u64>(from + k);
      bytes |= few << ((8 + k - length) << 3);
      store<u64>(to + k, few);
    }
    if ((bytes & NOT_ASCII) != 0) sure = sure && isSurelyNormal(from, end);
    to += length;
  }
  if (!sure) store<u32>(unusual + (unusualCount++ << 2), <u32>record);
  return xxh64(scratch, to - scratch, seed);
}

/** Of ASCII: tab, line feed, vertical tab, form feed, carriage return, space. */
// @ts-ignore: decorator
@inline
function isBlank(byte: u32): bool {
  return byte == BLANK || byte - 9 < 5;
}

/**
 * Whether UTF-8 is in Unicode's form NFC, by characters that are never part of another form (NFC_Quick_Check=Yes, Canonical_Combining_Class=0:
 * UAX #15), and holds no blank beyond ASCII.
 */
function isSurelyNormal(from: usize, end: usize): bool {
  for (let at = from; at < end; ) {
    const lead: u32 = load<u8>(at);
    if (lead < 0x80) at++;
    else {
      const next: u32 = load<u8>(at, 1);
      // Latin, phonetic letters, Greek, Cyrillic.
      const two = lead < 0xcc ? lead != 0xc2 || next != 0xa0 : lead == 0xce ? next != 0x87 : lead - 0xcf < 3;
      if (two) at += 2;
      else if (isSureOfThree(lead, next, at)) at += 3;
      // U+1F000 to U+1FFFF: emoji.
      else if (lead == 0xf0 && next == 0x9f) at += 4;
      else return false;
    }
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isSureOfThree(lead: u32, next: u32, at: usize): bool {
  // Kana but for the two marks that combine; Han; Hangul syllables.
  if (lead == 0xe3) return next == 0x81 || next == 0x83 || (next == 0x82 && <u32>load<u8>(at, 2) - 0x99 > 1);
  if (lead == 0xea) return next >= 0xb0;
  if (lead == 0xed) return next <= 0x9d;
  return lead - 0xe4 < 6 || lead == 0xeb || lead == 0xec;
}

/** The end of a cell, of a decimal number without the zeros at the end of its fraction: 5000.0 is 5000. */
function withoutZeros(from: usize, end: usize): usize {
  const last: u32 = load<u8>(end - 1);
  if (last != ZERO && last != POINT) return end;
  let kept = end;
  while (kept > from && load<u8>(kept - 1) == ZERO) kept--;
  let point = beforeDigits(from, kept);
  if (point == from || load<u8>(--point) != POINT) return end;
  const whole = beforeDigits(from, point);
  const start = load<u8>(from) == MINUS ? from + 1 : from;
  if (whole != start || whole == point) return end;
  return kept == point + 1 ? point : kept;
}

/** Where the digits before an address start. */
function beforeDigits(from: usize, end: usize): usize {
  let at = end;
  while (at > from && <u32>load<u8>(at - 1) - ZERO < 10) at--;
  return at;
}
