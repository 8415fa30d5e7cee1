import { normalQuantile } from './distributions.js';
import { type Interval, twoSidedZ } from './interval.js';

/** How often a real difference should be shown. */
export const POWER = 0.8;

/**
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the
 * margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of
 * Holm's first step then
 */
export function reach(confidence: number, family = 1): number {
  return twoSidedZ(1 - (1 - confidence) / family) + normalQuantile(POWER, 0, 1);
}

export function standardErrorOf([low, high]: Interval, confidence: number): number {
  return (high - low) / 2 / twoSidedZ(confidence);
}

/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from −margin,
 * the standard error falling as 1 / √rows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", §3.1). Null where the difference is the margin itself: no number of rows
 * decides that. Only a red is corrected for the family.
 */
export function rowsNeeded(
  given: { readonly d: number; readonly interval: Interval; readonly confidence: number },
  margin: number,
  rows: number,
  family = 1,
): number | null {
  const distance = given.d + margin;
  if (distance === 0) return null;
  const standardError = standardErrorOf(given.interval, given.confidence);
  const standardErrors = reach(given.confidence, distance < 0 ? family : 1);
  const needed = rows * ((standardErrors * standardError) / distance) ** 2;
  return Number.isFinite(needed) ? Math.ceil(needed) : null;
}

/** The smallest true drop below the tolerated one that rows like these show in 80 % of cases. */
export function smallestDrop(interval: Interval, confidence: number, family = 1): number {
  return reach(confidence, family) * standardErrorOf(interval, confidence);
}

/**
 * The standard error of a difference before there are two models, from that of one: the difference
 * of two estimates with equal standard errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
export function differenceError(standardError: number, correlation: number): number {
  return standardError * Math.sqrt(2 * (1 - correlation));
}
