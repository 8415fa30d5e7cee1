import type { Random } from '../../numeric/random.js';
import type { ClassTally } from '../tally.js';
import type { Undetermined } from '../undetermined.js';
import { accelerationOf, bca, NO_SPREAD } from './bca.js';
import { type Confidence, normalConfidence } from './confidence.js';
import { add, type Cells, drawTallies, talliesOf } from './count-cells.js';

/** A function of the tallies of one or two models. */
export type CountStatistic = (tallies: readonly ClassTally[]) => number;

/**
 * Above this many draws the linear approximation stands in for resampling; there are many rows
 * then.
 */
const MOST_DRAWS = 1_000_000;

export interface CountResamples {
  readonly cells: Cells;
  /** Null where there are too many cells to resample. */
  readonly resampled: readonly (readonly ClassTally[])[] | null;
}

export function drawCounts(cells: Cells, replicates: number, random: Random): CountResamples {
  const tooMany = cells.cells.length * replicates > MOST_DRAWS;
  const resampled = tooMany
    ? null
    : Array.from({ length: replicates }, () => drawTallies(cells, random));
  return { cells, resampled };
}

/** The BCa bootstrap of a function of the confusion matrix, stratified by class. */
export function resampleCounts(
  { cells, resampled }: CountResamples,
  statistic: CountStatistic,
  { influence, times }: Jackknifed = jackknife(cells, statistic),
): Confidence | Undetermined {
  const estimate = statistic(talliesOf(cells));
  if (resampled) {
    const values = Float64Array.from(resampled, statistic);
    return bca(values, estimate, accelerationOf(influence, times));
  }
  let variance = 0;
  for (let i = 0; i < influence.length; i++) variance += times[i]! * influence[i]! ** 2;
  return variance === 0 ? NO_SPREAD : normalConfidence(estimate, Math.sqrt(variance));
}

/** Of each cell the influence of one of its rows, and how many they are. */
export interface Jackknifed {
  readonly influence: Float64Array;
  readonly times: Float64Array;
}

/**
 * The influence of a row of each cell, by leaving it out, over the rows of its class (Efron &
 * Tibshirani 1993, "An Introduction to the Bootstrap", ch. 11 and 14). A row without which the
 * statistic is undefined counts as having none.
 */
export function jackknife(cells: Cells, statistic: CountStatistic): Jackknifed {
  const tallies = talliesOf(cells);
  const estimate = statistic(tallies);
  const without = cells.cells.map((cell) => {
    add(tallies, cell, -1);
    const value = statistic(tallies);
    add(tallies, cell, 1);
    return Number.isNaN(value) ? estimate : value;
  });
  const sums = new Float64Array(cells.classes);
  const rows = new Float64Array(cells.classes);
  cells.cells.forEach((cell, i) => {
    sums[cell.label]! += cell.rows * without[i]!;
    rows[cell.label]! += cell.rows;
  });
  const influence = cells.cells.map(({ label }, i) => {
    const n = rows[label]!;
    return ((n - 1) / n) * (sums[label]! / n - without[i]!);
  });
  return {
    influence: Float64Array.from(influence),
    times: Float64Array.from(cells.cells, (cell) => cell.rows),
  };
}
