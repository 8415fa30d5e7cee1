import { createHash } from 'node:crypto';
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
  for (let start = 0; start < order.length; start += BLOCK) {
    sha.update(linesOf(order.subarray(start, start + BLOCK)).join(''));
  }
  return sha.digest('hex');
}

/** So many lines are in memory at once. */
const BLOCK = 4096;

interface Run {
  readonly start: number;
  end: number;
}

/**
 * The rows by the first bits of their hashes (32 of them, up to two million rows), and where several rows share those. The bits and
 * the row's place make one number, for the runtime's own sort of numbers.
 */
function sortByHead(
  hashes: BigUint64Array,
  rows: Uint32Array,
): { readonly order: Uint32Array; readonly ties: readonly Run[] } {
  const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
  const places = 2 ** Math.ceil(Math.log2(rows.length + 1));
  const share = Math.min(1, 2 ** 21 / places);
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    keys[i] = Math.floor(halves[2 * rows[i]! + 1]! * share) * places + i;
  }
  keys.sort();
  const order = new Uint32Array(rows.length);
  const ties: Run[] = [];
  let run: Run = { start: 0, end: 0 };
  let last = -1;
  for (let i = 0; i < keys.length; i++) {
    const head = Math.floor(keys[i]! / places);
    order[i] = rows[keys[i]! - head * places]!;
    if (head !== last) run = { start: i, end: i + 1 };
    else {
      run.end = i + 1;
      if (run.end === run.start + 2) ties.push(run);
    }
    last = head;
  }
  return { order, ties };
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
