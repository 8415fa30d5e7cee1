import { bandwidth, type Units } from '../units.js';

/** The standard error of a sum over the rows, and what it is known by. */
export interface UnitError {
  readonly standardError: number;
  /** Of Student's t. */
  readonly freedom: number;
  /** What each unit adds to the sum. */
  readonly totals: Float64Array;
}

/**
 * Of a statistic whose error is the sum of what each row adds to it (its influence, which sums to
 * 0), where rows come in units.
 *
 * Groups: SE² = G/(G − 1) Σ U_g², t with G − 1 degrees of freedom (CR1: Liang & Zeger 1986;
 * Cameron & Miller 2015, "A practitioner's guide to cluster-robust inference"; of an AUC Obuchowski
 * 1997, "Nonparametric analysis of clustered ROC curve data"). Moments: Newey & West 1987, "A
 * simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance
 * matrix", with a bandwidth S that grows as √T and t with the 1.5 T/S degrees of freedom that its
 * kernel has (Lazarus, Lewis, Stock & Watson 2018, "HAR inference: recommendations for practice").
 * @param influence one a row
 */
export function unitError(influence: Float64Array, units: Units): UnitError {
  const { kind, of, count } = units;
  const totals = new Float64Array(count);
  for (let row = 0; row < influence.length; row++) totals[of[row]!]! += influence[row]!;
  const correction = count / (count - 1);
  const width = kind === 'time' ? bandwidth(units) : 1;
  const standardError = Math.sqrt(correction * windowSquares(totals, width));
  const freedom = kind === 'time' ? Math.floor((1.5 * count) / width) : count - 1;
  return { standardError, freedom: Math.min(count - 1, freedom), totals };
}

/**
 * The mean square of what a window of so many neighbours adds up to, times their number, over all
 * windows that hold any: Σ_j (1 − |j|/width) Σ_t U_t U_{t−j}, in one pass.
 */
function windowSquares(totals: Float64Array, width: number): number {
  let inside = 0;
  let squares = 0;
  for (let end = 0; end < totals.length + width - 1; end++) {
    inside += (totals[end] ?? 0) - (totals[end - width] ?? 0);
    squares += inside * inside;
  }
  return squares / width;
}
