/** So many rows tell how few there are. */
const SAMPLE = 5000;

/**
 * How many rows there are as far as a draw by content is concerned: sets of duplicates of one size would be so many (the inverse of Simpson's index, 1949). Of a
 * sample of the rows, so that it is never more than that.
 * @param distinct counted in the sample
 */
export interface DistinctRows {
  readonly sampled: number;
  readonly distinct: number;
  readonly effective: number;
}

export function distinctRows(hashes: BigUint64Array, rows: Uint32Array): DistinctRows {
  const step = Math.ceil(rows.length / SAMPLE);
  const counts = new Map<bigint, number>();
  let sampled = 0;
  for (let i = 0; i < rows.length; i += step) {
    const hash = hashes[rows[i]!]!;
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    sampled++;
  }
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  return { sampled, distinct: counts.size, effective: sampled ** 2 / squares };
}
