import type { Flips } from '../statistics/flips.js';
import { totalsOf } from '../statistics/unit-error.js';
import type { Units } from '../units.js';

/** Below this share of the largest, what is left of a sum is that of the arithmetic. */
const ROUNDING = 1e-9;

/**
 * What each row adds to a difference d, in the unit of one row: of a mean, the row's own difference.
 * A row that moves neither model adds nothing.
 * @param ours what each row moves the candidate's value by, and `theirs` the baseline's
 * @param n the rows that the metric is about
 */
export function rowGains(
  ours: Float64Array,
  theirs: Float64Array,
  d: number,
  n: number,
): Float64Array {
  const least = ROUNDING * Math.max(largest(ours), largest(theirs));
  return ours.map((u, row) => {
    const other = theirs[row]!;
    return Math.max(Math.abs(u), Math.abs(other)) <= least ? 0 : (u - other) * n + d;
  });
}

function largest(values: Float64Array): number {
  return values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

/**
 * On how many rows the candidate does better, or of rows that come in units on how many of those:
 * ten rows of a customer that flip alike are one flip.
 * @param gains one a row, more being better
 * @param told whether the two models answer a row differently
 */
export function flipsOfGains(
  gains: Float64Array,
  told: (row: number) => boolean,
  units: Units | undefined,
): Flips {
  const own = gains.map((gain, row) => (told(row) ? gain : 0));
  const counted = units ? totalsOf(own, units) : own;
  const least = ROUNDING * largest(counted);
  let better = 0;
  let worse = 0;
  for (const gain of counted) {
    if (gain > least) better++;
    else if (gain < -least) worse++;
  }
  const { length: n } = counted;
  return { candidate: better, baseline: worse, informative: better + worse, n };
}
