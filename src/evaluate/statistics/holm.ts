/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective
 * multiple test procedure"): those at or below a level are rejected with a family-wise error of at
 * most that level, whatever the tests' dependence.
 */
export function holm(pValues: readonly number[]): number[] {
  return holmRatios(pValues).map((p) => Math.min(1, p));
}

/**
 * The same of p-values that are each in units of a level of their own, rejected at 1; they can
 * exceed it.
 */
export function holmRatios(ratios: readonly number[]): number[] {
  const order = ratios.map((_, i) => i).sort((i, j) => ratios[i]! - ratios[j]!);
  const adjusted = new Array<number>(ratios.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, (ratios.length - rank) * ratios[i]!);
    adjusted[i] = largest;
  });
  return adjusted;
}
