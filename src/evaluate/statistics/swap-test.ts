/** Values nearer than this, relatively, differ by rounding alone. */
const ROUNDING = 1e-10;

/**
 * The confidence that a true difference is below 0, by the swap test: were the two models alike,
 * swapping their answers on any row would change nothing, so the difference measured would be one
 * of those after random swaps (approximate randomization, Noreen 1989, "Computer-Intensive Methods
 * for Testing Hypotheses"; Yeh 2000, "More accurate tests for the statistical significance of
 * result differences"). Mid-p. Exact for few rows, where the bootstrap finds too much.
 * @param swapped the difference after each random swap; each stands for its mirror image too. One
 * that is undefined says nothing.
 */
export function swapTest(swapped: Float64Array, difference: number): number {
  const slack = ROUNDING * Math.abs(difference);
  /** 1 where a value exceeds the difference, and half where it equals it. */
  const above = (value: number) =>
    Number.isNaN(value) || Math.abs(value - difference) <= slack ? 0.5 : Number(value > difference);
  let count = 0;
  for (const value of swapped) count += above(value) + above(-value);
  const all = 2 * swapped.length;
  return Math.min(Math.max(count, 0.5), all - 0.5) / all;
}
