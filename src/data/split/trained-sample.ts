import { hexOf } from '../table/row-hash.js';

/** So many hashes stand for the training rows of a large file. */
const MOST = 1000;

/**
 * The smallest content hashes of rows, ascending, in hexadecimal: all of them where they are few. They are a random sample of the rows, and of other
 * rows those with a hash up to the largest of them can be told to be among the rows or not.
 * @param own the rows' hashes, sorted
 */
export function smallestHashes(own: BigUint64Array): string[] {
  const distinct = own.filter((hash, i) => i === 0 || hash !== own[i - 1]);
  return hexOf(distinct.subarray(0, MOST));
}
