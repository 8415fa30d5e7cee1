import { createHash } from 'node:crypto';
import { wordOrder } from '../../numeric/sort-order.js';
import { hexOf } from '../table/row-hash.js';
import { gather } from '../table/subset.js';

/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
export function fingerprint(
  hashes: BigUint64Array,
  rows: Uint32Array,
  labelOf: (row: number) => string,
): string {
  const words = wordsOf(hashes, rows);
  const labelAt = (place: number) => labelOf(rows[place]!);
  const order = wordOrder(words.high);
  sortTies(order, words, labelAt);
  const sha = createHash('sha256');
  const write = lineWriter(words, labelAt);
  for (let start = 0; start < order.length; start += BLOCK) {
    sha.update(write(order.subarray(start, start + BLOCK)));
  }
  return sha.digest('hex');
}

/** Hashes in halves, by the place of their row: as a `bigint` each would be an object. */
interface Words {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

function wordsOf(hashes: BigUint64Array, rows: Uint32Array): Words {
  const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
  const [high, low] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let place = 0; place < rows.length; place++) {
    const at = 2 * rows[place]!;
    low[place] = halves[at]!;
    high[place] = halves[at + 1]!;
  }
  return { high, low };
}

/** Sorts places of the same high half, which are few, by their lines. */
function sortTies(
  order: Uint32Array,
  { high, low }: Words,
  labelAt: (place: number) => string,
): void {
  const lineAt = (place: number) => `${digitsOf(low[place]!)},${labelAt(place)}\n`;
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && high[order[end]!] === high[order[start]!]) continue;
    if (end - start > 1) {
      const tied = Array.from(order.subarray(start, end), (place) => ({
        place,
        line: lineAt(place),
      }));
      tied.sort((a, b) => (a.line < b.line ? -1 : 1));
      tied.forEach(({ place }, i) => {
        order[start + i] = place;
      });
    }
    start = end;
  }
}

function digitsOf(word: number): string {
  return word.toString(16).padStart(WORD_DIGITS, '0');
}

/** So many lines are in memory at once. */
const BLOCK = 4096;
const WORD_DIGITS = 8;

/**
 * The lines of some places as bytes: a text for each would be thrown away at once. What lies far apart is collected first,
 * loop by loop: a core then waits for many places at a time.
 */
function lineWriter({ high, low }: Words, labelAt: (place: number) => string) {
  const endOf = lineEnds();
  const ends = new Array<Uint8Array>(BLOCK);
  const [heads, tails] = [new Uint32Array(BLOCK), new Uint32Array(BLOCK)];
  return (places: Uint32Array): Uint8Array => {
    let size = 2 * WORD_DIGITS * places.length;
    for (let i = 0; i < places.length; i++) {
      ends[i] = endOf(labelAt(places[i]!));
      size += ends[i]!.length;
    }
    for (let i = 0; i < places.length; i++) {
      heads[i] = high[places[i]!]!;
      tails[i] = low[places[i]!]!;
    }
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    for (let i = 0; i < places.length; i++) {
      writeDigits(heads[i]!, bytes, at);
      writeDigits(tails[i]!, bytes, at + WORD_DIGITS);
      at += 2 * WORD_DIGITS;
      const end = ends[i]!;
      for (let k = 0; k < end.length; k++) bytes[at++] = end[k]!;
    }
    return bytes;
  };
}

/** Labels that are kept as bytes: classes are few, targets are not. */
const MOST_ENDS = 1000;

/** What follows the hash in the line of a label. */
function lineEnds(): (label: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (label) => {
    const before = known.get(label);
    if (before) return before;
    const end = Buffer.from(`,${label}\n`);
    if (known.size < MOST_ENDS) known.set(label, end);
    return end;
  };
}

const DIGITS = Buffer.from('0123456789abcdef');

function writeDigits(word: number, into: Uint8Array, at: number): void {
  for (let i = 0; i < WORD_DIGITS; i++) into[at + i] = DIGITS[(word >>> (28 - 4 * i)) & 15]!;
}

/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, … in the order of
 * their labels, so that the order of the file does not matter.
 */
export function rowIds(
  hashes: BigUint64Array,
  rows: Uint32Array,
  labelOf: (row: number) => string,
): string[] {
  const own = gather(hashes, rows, new BigUint64Array(rows.length));
  const ids = hexOf(own);
  const places = new Map<bigint, number[]>();
  const repeated = repeats(own);
  if (repeated.size === 0) return ids;
  rows.forEach((row, i) => {
    const hash = hashes[row]!;
    if (!repeated.has(hash)) return;
    const same = places.get(hash);
    if (same) same.push(i);
    else places.set(hash, [i]);
  });
  for (const same of places.values()) {
    same
      .map((i) => ({ i, label: labelOf(rows[i]!) }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i))
      .forEach(({ i }, occurrence) => {
        if (occurrence > 0) ids[i] = `${ids[i]}-${occurrence + 1}`;
      });
  }
  return ids;
}

/** The values that occur more than once. Sorts them. */
function repeats(values: BigUint64Array): ReadonlySet<bigint> {
  values.sort();
  const repeated = new Set<bigint>();
  for (let i = 1; i < values.length; i++) {
    if (values[i] === values[i - 1]) repeated.add(values[i]!);
  }
  return repeated;
}
