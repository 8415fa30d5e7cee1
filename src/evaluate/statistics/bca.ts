import type { Undetermined } from '../undetermined.js';
import type { Confidence } from './confidence.js';
import { normalCdf, normalQuantile } from './distributions.js';
import { twoSidedZ } from './interval.js';

/**
 * Resamples in which a statistic is undefined are left out; with more than this share there is no
 * interval.
 */
const MOST_UNDEFINED = 0.05;

/** As when every row is right: no interval can be told from that. */
export const NO_SPREAD: Undetermined = { code: 'resamples-alike' };

/**
 * BCa (Efron 1987, "Better bootstrap confidence intervals"), the end points interpolated as
 * `scipy.stats.bootstrap` does.
 * @param replicates the statistic of each resample, NaN where it is undefined there; sorted in
 * place
 * @param acceleration by the jackknife
 */
export function bca(
  replicates: Float64Array,
  estimate: number,
  acceleration: number,
): Confidence | Undetermined {
  // NaN sorts last.
  replicates.sort();
  const sorted = replicates.subarray(0, replicates.length - replicates.filter(Number.isNaN).length);
  const B = sorted.length;
  if (B < replicates.length * (1 - MOST_UNDEFINED)) {
    return { code: 'resamples-undefined' };
  }
  if (sorted[0] === sorted[B - 1]) return NO_SPREAD;

  const bias = normalQuantile(share(sorted, estimate), 0, 1);
  /**
   * From the level of a one-sided interval to that of the bootstrap distribution, both as normal
   * quantiles.
   */
  const corrected = (z: number) => bias + (bias + z) / (1 - acceleration * (bias + z));
  const end = (z: number) => quantile(sorted, normalCdf(corrected(z), 0, 1));
  return {
    interval: (confidence) => [end(-twoSidedZ(confidence)), end(twoSidedZ(confidence))],
    below: (value) => {
      const w = normalQuantile(share(sorted, value), 0, 1) - bias;
      return normalCdf(w / (1 + acceleration * w) - bias, 0, 1);
    },
  };
}

/** The share of values below one, ties half; never 0 or 1, which B values cannot show. */
function share(sorted: Float64Array, value: number): number {
  const B = sorted.length;
  const below = (firstNotBelow(sorted, value) + firstAbove(sorted, value)) / 2;
  return Math.min(Math.max(below, 0.5), B - 0.5) / B;
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  return partition(sorted, (x) => x < value);
}

function firstAbove(sorted: Float64Array, value: number): number {
  return partition(sorted, (x) => x <= value);
}

/** The first index at which a condition that holds for a prefix no longer holds. */
function partition(sorted: Float64Array, holds: (x: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Linear between the order statistics (Hyndman & Fan's type 7, NumPy's default). */
export function quantile(sorted: Float64Array, level: number): number {
  const position = level * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** How many resamples are drawn: at least, at most. */
const FEWEST = 1000;
const MOST = 10_000;
/**
 * The standard deviation of an end point over repeated resampling, in standard errors of the
 * statistic.
 */
const WANTED_PRECISION = 0.05;

/**
 * The number of resamples that gives the end points their wanted precision. A sample quantile at
 * level p has variance p (1 − p) / (B f²), f the density there, here the normal one (Davison &
 * Hinkley 1997, "Bootstrap Methods and their Application", §2.5.2).
 */
export function resamplesFor(confidence: number): number {
  const p = (1 - confidence) / 2;
  const density = Math.exp(-(twoSidedZ(confidence) ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const wanted = (p * (1 - p)) / (density * WANTED_PRECISION) ** 2;
  return Math.min(Math.max(Math.ceil(wanted), FEWEST), MOST);
}

/**
 * The jackknife's estimate of the acceleration from the influence of each row on the statistic,
 * each already divided by the number of rows of its stratum: Σh³ / 6 (Σh²)^1.5.
 * @param times how many rows share each influence
 */
export function accelerationOf(influence: Float64Array, times?: Float64Array): number {
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < influence.length; i++) {
    const h = influence[i]!;
    squares += (times?.[i] ?? 1) * h * h;
    cubes += (times?.[i] ?? 1) * h * h * h;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
