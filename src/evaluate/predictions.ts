import type { Clusters } from './units.js';

/**
 * Per row of the evaluation set: id, label and what the model says. Every metric is computed from
 * them.
 */
export type Predictions = BinaryPredictions | MulticlassPredictions | RegressionPredictions;

/**
 * What a model says of rows, in their order: predictions without ids and labels, which are not the
 * model's.
 */
export type Answers = AnswersOf<Predictions>;
type AnswersOf<P> = P extends unknown ? Omit<P, 'ids' | 'labels' | 'clusters' | 'others'> : never;

/** A metric of the user's own: the mean of a column of the predictions. */
export interface OwnMetric {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  /** What the column's numbers lie between; null where nothing bounds them. */
  readonly range: readonly [least: number | null, most: number | null];
}

/** With what stands in its column, a number a row. */
export interface OwnColumn extends OwnMetric {
  readonly values: Float64Array;
}

interface PredictedRows {
  /** Unique, one a row, in the order of the other arrays. */
  readonly ids: readonly string[];
  /** Which rows belong together; absent where each stands for itself. */
  readonly clusters?: Clusters;
  /** What else stands beside the predictions, and is measured. */
  readonly own?: readonly OwnColumn[];
}

export interface BinaryPredictions extends PredictedRows {
  readonly task: 'binary';
  /**
   * The classes are that a row is wrong and that it is right, as somebody else found, and every
   * label is the second: how many are right is all that can be measured.
   */
  readonly outcomes?: true;
  /** [negative, positive] */
  readonly classes: readonly [string, string];
  /** 1 where the row is of the positive class. */
  readonly labels: Uint8Array;
  /** The class predicted, as in `labels`. */
  readonly predicted: Uint8Array;
  /** The probability of the positive class; absent where the trainer gives classes alone. */
  readonly scores?: Float64Array;
  /** What other seeds of the same training say of the same rows; see `seeds.ts`. */
  readonly others?: readonly BinaryPredictions[];
}

export interface MulticlassPredictions extends PredictedRows {
  readonly task: 'multiclass';
  readonly classes: readonly string[];
  /** Indices into `classes`. */
  readonly labels: Int32Array;
  readonly predicted: Int32Array;
  /** Probabilities, rows × classes, row-major; absent where the trainer gives classes alone. */
  readonly scores?: Float64Array;
  /** Of other seeds, as in `BinaryPredictions`. */
  readonly others?: readonly MulticlassPredictions[];
}

export interface RegressionPredictions extends PredictedRows {
  readonly task: 'regression';
  /** In the units of the label column. */
  readonly labels: Float64Array;
  readonly predicted: Float64Array;
  /** `log` adds the metrics of log(label) against log(predicted), named `log_rmse`, `log_r2`, … */
  readonly transform?: 'log';
  /** Of other seeds, as in `BinaryPredictions`. */
  readonly others?: readonly RegressionPredictions[];
}

/** Their names, none for a regression. */
export function classesOf(predictions: Predictions): readonly string[] {
  return predictions.task === 'regression' ? [] : predictions.classes;
}
