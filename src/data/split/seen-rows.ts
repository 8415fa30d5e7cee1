/**
 * Which test rows of a file of their own are rows of the training file too, by their content: 1 where it is so.
 * @param trained the hashes of the rows that are trained on or watched in training, sorted
 * @param tested the test rows' hashes
 */
export function seenRows(trained: BigUint64Array, tested: BigUint64Array): Uint8Array {
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
