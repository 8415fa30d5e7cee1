import { bandwidth, type Units } from '../units.js';

/** The standard error of a sum over the rows, and what it is known by. */
export interface UnitError {
  readonly standardError: number;
  /** Of Student's t. */
  readonly freedom: number;
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
 * @param totals what the rows of each unit add up to
 * @param leftOut of each of `windowsOf` the units what it adds as `addedBy` found it, in place of what
 * the influences of its rows add up to
 * @throws RangeError when there is not a total for each unit
 */
export function unitError(totals: Float64Array, units: Units, leftOut?: Float64Array): UnitError {
  const { kind, count } = units;
  // Rows taken for units would say that they know more than they do.
  if (totals.length !== count) throw new RangeError(`${totals.length} totals of ${count} units`);
  const correction = count / (count - 1);
  const width = widthOf(units);
  const squares = leftOut
    ? leftOut.reduce((sum, x) => sum + x * x, 0) / width
    : windowSquares(totals, width);
  const standardError = Math.sqrt(correction * squares);
  const freedom = kind === 'time' ? Math.floor((1.5 * count) / width) : count - 1;
  return { standardError, freedom: Math.min(count - 1, freedom) };
}

/** The sum of the rows' values over each unit. */
export function totalsOf(values: Float64Array, { of, count }: Units): Float64Array {
  const totals = new Float64Array(count);
  for (let row = 0; row < values.length; row++) totals[of[row]!]! += values[row]!;
  return totals;
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

function widthOf(units: Units): number {
  return units.kind === 'time' ? bandwidth(units) : 1;
}

/**
 * The rows of each group, or of each stretch of neighbouring moments that one bandwidth covers, those
 * that stick out at either end too: so each moment lies in as many.
 */
export function windowsOf(units: Units): number[][] {
  const { of, count } = units;
  const width = widthOf(units);
  const windows: number[][] = Array.from({ length: count + width - 1 }, () => []);
  for (let row = 0; row < of.length; row++) {
    for (let window = of[row]!; window < of[row]! + width; window++) windows[window]!.push(row);
  }
  return windows;
}

/**
 * What each window adds to a statistic, by how much that falls without it: the jackknife by groups
 * (MacKinnon, Nielsen & Webb 2023, "Fast and reliable jackknife and bootstrap methods for
 * cluster-robust inference") and by overlapping blocks (Künsch 1989, "The jackknife and the bootstrap
 * for general stationary observations", whose kernel is that of Newey and West). Times the share of
 * the rows that is left, so that a mean has just the influences' sum, however unequal the groups.
 * @param falls one a window
 * @param rows there are
 */
export function addedBy(
  falls: Float64Array,
  windows: readonly (readonly number[])[],
  rows: number,
): Float64Array {
  return falls.map((fall, window) => fall * (1 - windows[window]!.length / rows));
}
