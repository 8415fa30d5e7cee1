import { bandwidth, type Units } from '../units.js';
import { equalRows } from './gain.js';

/** The standard error of a sum over the rows, and what it is known by. */
export interface UnitError {
  readonly standardError: number;
  /** Of Student's t. */
  readonly freedom: number;
  /** What the influences of each unit's rows add up to. */
  readonly totals: Float64Array;
}

interface Known {
  /**
   * Of each of `windowsOf` the units what it adds as `addedBy` found it, in place of what the
   * influences of its rows add up to.
   */
  readonly leftOut?: Float64Array | undefined;
  /**
   * The statistic is about the rows that are not 0 in one of these: of a difference of two models
   * also about those that move both alike. Else about those that move it.
   */
  readonly moved?: readonly Float64Array[] | undefined;
}

/**
 * Of a statistic whose error is the sum of what each row adds to it (its influence, which sums to
 * 0), where rows come in units.
 *
 * Groups: SE² = G/(G − 1) Σ U_g², U_g the sum over a group (CR1: Liang & Zeger 1986; Cameron &
 * Miller 2015, "A practitioner's guide to cluster-robust inference"; of an AUC Obuchowski 1997,
 * "Nonparametric analysis of clustered ROC curve data"), and t as `freedomOfGroups` says. Moments:
 * Newey & West 1987, "A simple, positive semi-definite, heteroskedasticity and autocorrelation
 * consistent covariance matrix", with a bandwidth S that grows as √T and t with the 1.5 T/S degrees
 * of freedom that its kernel has (Lazarus, Lewis, Stock & Watson 2018, "HAR inference:
 * recommendations for practice"). A mean that is told from the same values takes a share of either
 * sum of squares: 1/G, and S/T − (S² − 1)/3T², which does not vanish while S grows with T (Kiefer &
 * Vogelsang 2005, "A new asymptotic theory for heteroskedasticity-autocorrelation robust tests").
 * @param influence one a row
 * @throws RangeError when there is not an influence for each row
 */
export function unitError(
  influence: Float64Array,
  units: Units,
  { leftOut, moved = [influence] }: Known = {},
): UnitError {
  const { kind, count, of } = units;
  if (influence.length !== of.length) {
    throw new RangeError(`${influence.length} influences of ${of.length} rows`);
  }
  const width = widthOf(units);
  const groups = kind === 'time' ? undefined : groupsOf(influence, units, moved);
  const totals = groups?.totals ?? totalsOf(influence, units);
  const squares = leftOut
    ? leftOut.reduce((sum, x) => sum + x * x, 0) / width
    : windowSquares(totals, width);
  const left = 1 - width / count + (width ** 2 - 1) / (3 * count ** 2);
  return {
    standardError: Math.sqrt(squares / left),
    freedom: groups
      ? freedomOfGroups(groups)
      : Math.min(count - 1, Math.floor((1.5 * count) / width)),
    totals,
  };
}

/** Of the rows that the statistic is about. */
interface Groups {
  readonly totals: Float64Array;
  /** How many of them each group has. */
  readonly sizes: Float64Array;
  readonly rows: number;
  /** The sum of their squared influences. */
  readonly squares: number;
}

/** All in one pass: of a million rows in no order, where each group's sums lie is what takes the time. */
function groupsOf(
  influence: Float64Array,
  { of, count }: Units,
  [first = influence, second = first]: readonly Float64Array[],
): Groups {
  const totals = new Float64Array(count);
  const sizes = new Float64Array(count);
  let rows = 0;
  let squares = 0;
  for (let row = 0; row < influence.length; row++) {
    const value = influence[row]!;
    const group = of[row]!;
    totals[group]! += value;
    if (first[row] === 0 && second[row] === 0) continue;
    sizes[group]!++;
    rows++;
    squares += value * value;
  }
  return { totals, sizes, rows, squares };
}

/**
 * Degrees of freedom of the sum of squares of groups, of which the large ones tell most:
 * (Σ γ)²/Σ γ² − 1, no more than G − 1, of the variance γ = m (1 + ρ (m − 1)) that each total would
 * have were its m rows that the statistic is about as alike, ρ, as rows of a group are on average
 * (after Satterthwaite: Bell & McCaffrey 2002, "Bias reduction in standard errors for linear regression
 * with multi-stage samples", ρ told from the rows as by Imbens & Kolesár 2016, "Robust standard
 * errors in small samples: some practical advice"; the −1 is exact where groups are equal).
 */
function freedomOfGroups({ totals, sizes, rows, squares }: Groups): number {
  let [together, pairs] = [0, 0];
  for (let g = 0; g < totals.length; g++) {
    together += totals[g]! ** 2;
    pairs += sizes[g]! * (sizes[g]! - 1);
  }
  const alike = pairs > 0 && squares > 0 ? (together - squares) / ((pairs * squares) / rows) : 0;
  const share = Math.min(1, Math.max(0, alike));
  const variances = sizes.map((m) => m * (1 + share * (m - 1)));
  return Math.max(1, Math.min(totals.length, equalRows(variances)) - 1);
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
