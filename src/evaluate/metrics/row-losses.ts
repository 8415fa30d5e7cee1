import { fill } from '../../numeric/typed-arrays.js';
import type { Predictions, RegressionPredictions } from '../predictions.js';
import type { Undetermined } from '../undetermined.js';

/** Float64's machine epsilon: scikit-learn clips probabilities to [ε, 1 − ε] before it takes a logarithm. */
const EPSILON = Number.EPSILON;

/** The loss of every row; the metric is their mean. A `log_` metric is the plain one of `inLogs`. */
export function rowLosses(name: string, predictions: Predictions): Float64Array | Undetermined {
  if (predictions.task === 'regression') return regressionLosses(name, predictions);
  const { scores } = predictions;
  if (!scores) return { why: 'the predictions hold classes alone, no probabilities' };
  if (!scores.every((score) => score >= 0 && score <= 1)) {
    return { why: 'a score is not a probability between 0 and 1' };
  }
  if (predictions.task === 'multiclass') {
    const width = predictions.classes.length;
    const { labels } = predictions;
    return fill(new Float64Array(labels.length), (row) =>
      logLoss(scores[row * width + labels[row]!]!),
    );
  }
  const { labels } = predictions;
  return name === 'brier'
    ? scores.map((score, row) => (score - labels[row]!) ** 2)
    : scores.map((score, row) => logLoss(labels[row] ? score : 1 - score));
}

function logLoss(probability: number): number {
  return -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
}

function regressionLosses(
  name: string,
  predictions: RegressionPredictions,
): Float64Array | Undetermined {
  const { labels, predicted } = predictions;
  switch (name) {
    case 'mae':
      return labels.map((label, row) => Math.abs(label - predicted[row]!));
    case 'mape':
      if (labels.includes(0)) return { why: 'a label is 0, so its error has no percentage' };
      return labels.map((label, row) => Math.abs((label - predicted[row]!) / label));
    default:
      return labels.map((label, row) => (label - predicted[row]!) ** 2);
  }
}

/** Labels and predictions in the units that a log-transformed model is trained in. */
export function inLogs(predictions: RegressionPredictions): RegressionPredictions | Undetermined {
  const { ids, labels, predicted } = predictions;
  if (!labels.every((x) => x > 0)) return { why: 'a label is not above 0, so it has no logarithm' };
  if (!predicted.every((x) => x > 0)) {
    return { why: 'a prediction is not above 0, so it has no logarithm' };
  }
  return {
    task: 'regression',
    ids,
    labels: labels.map(Math.log),
    predicted: predicted.map(Math.log),
  };
}
