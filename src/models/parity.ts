/**
 * The largest absolute difference between two sets of outputs; Infinity where a value is not finite or the lengths differ, so
 * that outputs that can't be compared never count as equal.
 */
export function largestDifference(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs(a[i]! - b[i]!);
    if (!(difference <= largest)) largest = difference;
    if (!Number.isFinite(largest)) return Number.POSITIVE_INFINITY;
  }
  return largest;
}
