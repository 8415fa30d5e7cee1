import type { Confidence } from './confidence.js';
import { normalCdf } from './distributions.js';
import { twoSidedZ } from './interval.js';

/**
 * The score method for a difference of paired proportions, (b − c) / n (Tango 1998, "Equivalence
 * test and confidence interval for the difference in proportions for the paired-sample design").
 * @param b rows that only the first gets right
 * @param c rows that only the second gets right
 * @param n all rows, above 0. Fractions are allowed.
 * @throws RangeError when the counts are no such numbers
 */
export function tango(b: number, c: number, n: number): Confidence {
  if (!(n > 0 && b >= 0 && c >= 0 && b + c <= n * (1 + 1e-9))) {
    throw new RangeError(`${b} and ${c} of ${n} rows are no flips`);
  }
  return {
    interval: (confidence) => {
      const z = twoSidedZ(confidence);
      // The high end is the low end of the mirrored table: swapping the models mirrors the interval
      // to the last bit.
      return [lowEnd(b, c, n, z), -lowEnd(c, b, n, z)];
    },
    below: (value) => normalCdf(-tangoZ(b, c, n, value), 0, 1),
  };
}

/** Tango's statistic for the hypothesis that the difference is `delta`. It falls as delta grows. */
export function tangoZ(b: number, c: number, n: number, delta: number): number {
  const distance = b - c - n * delta;
  if (distance === 0) return 0;
  if (Math.abs(delta) >= 1) return -delta * Number.POSITIVE_INFINITY;
  const linear = -b - c + (2 * n - b + c) * delta;
  const constant = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant));
  // The share of rows that only the second gets right, at its most likely under the hypothesis.
  const q = Math.max(0, (root - linear) / (4 * n));
  const variance = n * (2 * q + delta * (1 - delta));
  return distance / Math.sqrt(Math.max(0, variance));
}

function lowEnd(b: number, c: number, n: number, z: number): number {
  let low = -1;
  let high = (b - c) / n;
  // Bisection down to neighbouring doubles: at most 60 steps or so.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (tangoZ(b, c, n, middle) > z) low = middle;
    else high = middle;
  }
}
