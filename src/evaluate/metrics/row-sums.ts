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
