import type { Flips } from '../statistics/flips.js';
import type { Units } from '../units.js';

/** Below this share of the largest, what is left of a sum is that of the arithmetic. */
const ROUNDING = 1e-9;

/**
 * What a row adds to a difference d, in the unit of one row: of a mean, the row's own difference. A
 * row that moves neither model adds nothing.
 * @param ours what each row moves the candidate's value by, and `theirs` the baseline's
 * @param n the rows that the metric is about
 */
export function rowGains(
  ours: Float64Array,
  theirs: Float64Array,
  d: number,
  n: number,
): (row: number) => number {
  return (row) => {
    const [u, other] = [ours[row]!, theirs[row]!];
    return u === 0 && other === 0 ? 0 : (u - other) * n + d;
  };
}

/**
 * On how many rows the candidate does better, or of rows that come in units on how many of those:
 * ten rows of a customer that flip alike are one flip.
 * @param gainOf a row, more being better
 * @param tells whether the two models answer a row differently
 */
export function flipsOfGains(
  rows: number,
  gainOf: (row: number) => number,
  tells: (row: number) => boolean,
  units: Units | undefined,
): Flips {
  const n = units?.count ?? rows;
  const gains = new Float64Array(n);
  for (let row = 0; row < rows; row++) {
    if (tells(row)) gains[units ? units.of[row]! : row]! += gainOf(row);
  }
  const least = ROUNDING * gains.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  let better = 0;
  let worse = 0;
  for (const gain of gains) {
    if (gain > least) better++;
    else if (gain < -least) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n };
}
