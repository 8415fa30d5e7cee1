import type { RegressionPredictions } from '../predictions.js';
import { momentsOf } from '../statistics/moments.js';

/** What each row adds to the sums that RMSE and R² are functions of. */
export interface RowSums {
  readonly squaredErrors: Float64Array;
  /** The label less the mean of all labels, which keeps the squares from cancelling. */
  readonly deviations: Float64Array;
  readonly squaredDeviations: Float64Array;
}

export function rowSums({ labels, predicted }: RegressionPredictions): RowSums {
  const { mean } = momentsOf(labels);
  return {
    squaredErrors: labels.map((label, row) => (label - predicted[row]!) ** 2),
    deviations: labels.map((label) => label - mean),
    squaredDeviations: labels.map((label) => (label - mean) ** 2),
  };
}

export function rmse(n: number, squaredError: number): number {
  return Math.sqrt(squaredError / n);
}

/** The coefficient of determination, 1 − SSE / SST; NaN where all labels are equal. */
export function r2(
  n: number,
  squaredError: number,
  deviation: number,
  squaredDeviation: number,
): number {
  const total = squaredDeviation - deviation ** 2 / n;
  // Equal labels leave the rounding of the subtraction.
  return total > 1e-12 * squaredDeviation ? 1 - squaredError / total : Number.NaN;
}

/** The columns that a metric sums, after the number of rows. */
export function columnsOf(
  name: string,
  { squaredErrors, deviations, squaredDeviations }: RowSums,
): Float64Array[] {
  return name.endsWith('rmse') ? [squaredErrors] : [squaredErrors, deviations, squaredDeviations];
}

/** The metric of those sums; `totals` starts with the number of rows. */
export function ofSums(name: string, totals: Float64Array): number {
  return name.endsWith('rmse')
    ? rmse(totals[0]!, totals[1]!)
    : r2(totals[0]!, totals[1]!, totals[2]!, totals[3]!);
}
