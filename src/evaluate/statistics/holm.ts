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
 * exceed it. With weights each test has its share of the level (the weighted procedure of the same
 * paper): the one of the least p over its weight is tested at its share of what is left.
 * @param weights above 0, one a test; all alike where left out
 */
export function holmRatios(
  ratios: readonly number[],
  weights: readonly number[] = ratios.map(() => 1),
): number[] {
  const weighed = (i: number) => ratios[i]! / weights[i]!;
  const order = ratios.map((_, i) => i).sort((i, j) => weighed(i) - weighed(j));
  const adjusted = new Array<number>(ratios.length);
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let largest = 0;
  for (const i of order) {
    largest = Math.max(largest, (left / weights[i]!) * ratios[i]!);
    adjusted[i] = largest;
    left -= weights[i]!;
  }
  return adjusted;
}
