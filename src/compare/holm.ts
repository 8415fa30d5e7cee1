/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective multiple test procedure"): those at or
 * below a level are rejected with a family-wise error of at most that level, whatever the tests' dependence.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i]! - pValues[j]!);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]!));
    adjusted[i] = largest;
  });
  return adjusted;
}
