import { twoSidedZ } from './interval.js';

/**
 * Below this many rows no comparison of paired proportions is green, whatever the models say:
 * without a single flip the score interval still reaches to −z²/(n + z²) (Tango 1998), so it takes
 * n ≥ z² (w − m)/m for a tolerance m of a metric that is w wide. 381 for one percentage point at
 * 0.95. Infinite where nothing is tolerated.
 */
export function floorRows(margin: number, width: number, confidence: number): number {
  if (margin <= 0) return Number.POSITIVE_INFINITY;
  return Math.ceil(Math.max(0, (twoSidedZ(confidence) ** 2 * (width - margin)) / margin));
}
