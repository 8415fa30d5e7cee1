import type { RegressionPredictions } from './predictions.js';
import { inLogs } from './row-losses.js';
import type { Undefined } from './undefined.js';

/** What each row adds to the sums that RMSE and R² are functions of. */
export interface RowSums {
  readonly squaredErrors: Float64Array;
  /** The label less the mean of all labels, which keeps the squares from cancelling. */
  readonly deviations: Float64Array;
}

export function rowSums(name: string, predictions: RegressionPredictions): RowSums | Undefined {
  const used = name.startsWith('log_') ? inLogs(predictions) : predictions;
  if ('why' in used) return used;
  const { labels, predicted } = used;
  const first = labels[0] ?? 0;
  // From the first label, so that equal labels deviate by exactly 0.
  const mean = first + labels.reduce((total, x) => total + (x - first), 0) / labels.length;
  return {
    squaredErrors: labels.map((label, row) => (label - predicted[row]!) ** 2),
    deviations: labels.map((label) => label - mean),
  };
}

/** Sums over n rows, as they are or resampled. */
export interface Sums {
  readonly n: number;
  readonly squaredError: number;
  readonly deviation: number;
  readonly squaredDeviation: number;
}

export function addUp({ squaredErrors, deviations }: RowSums): Sums {
  let squaredError = 0;
  let deviation = 0;
  let squaredDeviation = 0;
  for (let row = 0; row < squaredErrors.length; row++) {
    squaredError += squaredErrors[row]!;
    deviation += deviations[row]!;
    squaredDeviation += deviations[row]! ** 2;
  }
  return { n: squaredErrors.length, squaredError, deviation, squaredDeviation };
}

export function rmse({ squaredError, n }: Sums): number {
  return Math.sqrt(squaredError / n);
}

/** The coefficient of determination, 1 − SSE / SST; not finite where all labels are equal. */
export function r2({ squaredError, deviation, squaredDeviation, n }: Sums): number {
  return 1 - squaredError / (squaredDeviation - deviation ** 2 / n);
}
