import { gather } from './subset.js';

/**
 * Which test rows of a file of their own are rows of the training file too, by their content: 1 where it is so.
 * @param hashes of the training file's rows, by row
 * @param rows those that are trained on or watched in training
 * @param tested the test rows' hashes
 */
export function seenRows(
  hashes: BigUint64Array,
  rows: Uint32Array,
  tested: BigUint64Array,
): Uint8Array {
  const trained = gather(hashes, rows, new BigUint64Array(rows.length)).sort();
  const seen = new Uint8Array(tested.length);
  tested.forEach((hash, row) => {
    let low = 0;
    let high = trained.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (trained[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    seen[row] = trained[low] === hash ? 1 : 0;
  });
  return seen;
}
