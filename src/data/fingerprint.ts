import { createHash } from 'node:crypto';
import { hex64 } from './row-hash.js';

/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
export function fingerprint(
  hashes: BigUint64Array,
  rows: Uint32Array,
  labelOf: (row: number) => string,
): string {
  // The first two digits lead the order, so sorting bucket by bucket sorts all, in little memory.
  const buckets: number[][] = Array.from({ length: 256 }, () => []);
  for (const row of rows) buckets[Number(hashes[row]! >> 56n)]!.push(row);
  const sha = createHash('sha256');
  for (const bucket of buckets) {
    const lines = bucket.map((row) => `${hex64(hashes[row]!)},${labelOf(row)}\n`);
    sha.update(lines.sort().join(''));
  }
  return sha.digest('hex');
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
  const ids = Array.from(rows, (row) => hex64(hashes[row]!));
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  ids.forEach((id, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else if (repeated.has(id)) repeated.get(id)!.push(i);
    else repeated.set(id, [before, i]);
  });
  for (const [id, places] of repeated) {
    const byLabel = places
      .map((i) => ({ i, label: labelOf(rows[i]!) }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i));
    byLabel.forEach(({ i }, occurrence) => {
      if (occurrence > 0) ids[i] = `${id}-${occurrence + 1}`;
    });
  }
  return ids;
}
