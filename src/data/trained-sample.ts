import { hex64 } from './row-hash.js';
import { gather } from './subset.js';

/** So many hashes stand for the training rows of a large file. */
const MOST = 1000;

/**
 * The smallest content hashes of rows, ascending, in hexadecimal: all of them where they are few. They are a random sample of the rows, and of other
 * rows those with a hash up to the largest of them can be told to be among the rows or not.
 */
export function smallestHashes(hashes: BigUint64Array, rows: Uint32Array): string[] {
  const own = gather(hashes, rows, new BigUint64Array(rows.length)).sort();
  const found: string[] = [];
  for (let i = 0; i < own.length && found.length < MOST; i++) {
    if (i === 0 || own[i] !== own[i - 1]) found.push(hex64(own[i]!));
  }
  return found;
}
