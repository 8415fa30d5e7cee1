import { createHash } from 'node:crypto';
import { hexOf } from './row-hash.js';
import { gather } from './subset.js';

/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
export function fingerprint(
  hashes: BigUint64Array,
  rows: Uint32Array,
  labelOf: (row: number) => string,
): string {
  // The first digits lead the order, so sorting bucket by bucket sorts all, with few lines in memory.
  const digits = rows.length > FEW_ROWS ? 3 : 0;
  const shift = BigInt(64 - 4 * digits);
  const { order, ends } = bucketSort(rows, (row) => Number(hashes[row]! >> shift), 16 ** digits);
  const sha = createHash('sha256');
  let start = 0;
  for (const end of ends) {
    const some = order.subarray(start, end);
    const hex = hexOf(gather(hashes, some, new BigUint64Array(some.length)));
    const lines = Array.from(some, (row, i) => `${hex[i]!},${labelOf(row)}\n`);
    sha.update(lines.sort().join(''));
    start = end;
  }
  return sha.digest('hex');
}

/** So many rows are sorted at once. */
const FEW_ROWS = 50_000;

/** The rows ordered by their bucket, and where each bucket ends. */
function bucketSort(
  rows: Uint32Array,
  bucketOf: (row: number) => number,
  buckets: number,
): { readonly order: Uint32Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(buckets);
  for (const row of rows) ends[bucketOf(row)]!++;
  for (let bucket = 1; bucket < buckets; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const order = new Uint32Array(rows.length);
  const next = ends.slice();
  for (let i = rows.length - 1; i >= 0; i--) order[--next[bucketOf(rows[i]!)]!] = rows[i]!;
  return { order, ends };
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
