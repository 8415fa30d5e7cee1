import { createHash } from 'node:crypto';
import { wordOrder } from '../../numeric/sort-order.js';
import { fill } from '../../numeric/typed-arrays.js';
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
  const linesOf = (some: Uint32Array): string[] => {
    const digits = hexOf(gather(hashes, some, new BigUint64Array(some.length)));
    return digits.map((hash, i) => `${hash},${labelOf(some[i]!)}\n`);
  };
  const { order, ties } = sortByHead(hashes, rows);
  for (const { start, end } of ties) {
    const tied = order.slice(start, end);
    const lines = linesOf(tied);
    const places = [...lines.keys()].sort((a, b) => (lines[a]! < lines[b]! ? -1 : 1));
    places.forEach((place, i) => {
      order[start + i] = tied[place]!;
    });
  }
  const sha = createHash('sha256');
  const write = lineWriter(hashes, labelOf);
  for (let start = 0; start < order.length; start += BLOCK) {
    sha.update(write(order.subarray(start, start + BLOCK)));
  }
  return sha.digest('hex');
}

/** So many lines are in memory at once. */
const BLOCK = 4096;
/** Of a hash, as it is written. */
const DIGITS = 16;

/** The lines of some rows as bytes: a text for each would be thrown away at once. */
function lineWriter(hashes: BigUint64Array, labelOf: (row: number) => string) {
  const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
  const ends = new Map<string, Buffer>();
  const endOf = (label: string) => {
    const end = ends.get(label) ?? Buffer.from(`,${label}\n`);
    if (ends.size < MOST_ENDS) ends.set(label, end);
    return end;
  };
  return (rows: Uint32Array): Buffer => {
    const own = new Array<Buffer>(rows.length);
    let size = 0;
    for (let i = 0; i < rows.length; i++) {
      own[i] = endOf(labelOf(rows[i]!));
      size += DIGITS + own[i]!.length;
    }
    const bytes = Buffer.allocUnsafe(size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, size);
    let at = 0;
    for (let i = 0; i < rows.length; i++) {
      writeHex(halves[2 * rows[i]! + 1]!, view, at);
      writeHex(halves[2 * rows[i]!]!, view, at + DIGITS / 2);
      at += DIGITS;
      const end = own[i]!;
      for (let k = 0; k < end.length; k++) bytes[at++] = end[k]!;
    }
    return bytes;
  };
}

/** Labels that are kept as bytes: classes are few, targets are not. */
const MOST_ENDS = 1000;
/** The two digits of each byte, as one number that is written as they stand. */
const HEX = Uint16Array.from({ length: 256 }, (_, byte) =>
  Buffer.from(byte.toString(16).padStart(2, '0')).readUInt16BE(),
);

function writeHex(word: number, into: DataView, at: number): void {
  into.setUint16(at, HEX[word >>> 24]!);
  into.setUint16(at + 2, HEX[(word >>> 16) & 255]!);
  into.setUint16(at + 4, HEX[(word >>> 8) & 255]!);
  into.setUint16(at + 6, HEX[word & 255]!);
}

interface Run {
  readonly start: number;
  end: number;
}

/** The rows by the first half of their hashes, and where several rows share it. */
function sortByHead(
  hashes: BigUint64Array,
  rows: Uint32Array,
): { readonly order: Uint32Array; readonly ties: readonly Run[] } {
  const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
  const heads = fill(new Uint32Array(rows.length), (i) => halves[2 * rows[i]! + 1]!);
  const places = wordOrder(heads);
  const ties: Run[] = [];
  let run: Run = { start: 0, end: 0 };
  for (let i = 0; i < places.length; i++) {
    if (i === 0 || heads[places[i]!] !== heads[places[i - 1]!]) run = { start: i, end: i + 1 };
    else {
      run.end = i + 1;
      if (run.end === run.start + 2) ties.push(run);
    }
  }
  return { order: gather(rows, places, new Uint32Array(rows.length)), ties };
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
