import { gather } from '../table/subset.js';
import { HashSet } from './hash-set.js';
import { spreadRows } from './spread-rows.js';

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
  const some = spreadRows(rows, SAMPLE);
  const sampled = some.length;
  const own = gather(hashes, some, new BigUint64Array(sampled));
  if (new HashSet(sampled).add(own) === 0)
    return { sampled, distinct: sampled, effective: sampled };
  const counts = new Map<bigint, number>();
  for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  return { sampled, distinct: counts.size, effective: sampled ** 2 / squares };
}
