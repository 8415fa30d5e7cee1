import { fill } from '../../numeric/typed-arrays.js';
import type { RowLoss } from '../facts.js';
import { both, type Pair } from '../pair.js';
import type { BinaryPredictions, Predictions, RegressionPredictions } from '../predictions.js';
import { remembered } from '../remembered.js';
import { flipsByValue, NO_FLIPS } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import { heavyTail, meanConfidence } from '../statistics/mean-confidence.js';
import { momentsOf } from '../statistics/moments.js';
import { pairedBootstrap, swapTestOfSums } from '../statistics/paired-bootstrap.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import { defineMetric } from './define-metric.js';
import { carriedByFew, fewRowsCarry } from './few-rows-carry.js';
import { onLogScale } from './log-scale.js';
import type { Definition, Family, Metric } from './metric.js';
import { ALL, BINARY, REGRESSION } from './tasks.js';

/** Losses are facts of a model: value, influence and every comparison ask for their moments. */
const momentsOfLosses = remembered(momentsOf);

interface RowLossMetric {
  readonly loss: RowLoss;
}

/**
 * The mean of one loss a row: by t, or the bootstrap and the swap test where a few rows carry the
 * mean.
 */
const ROW_LOSS_MEAN: Family<RowLossMetric & Definition> = {
  value: (facts, { metric }) => {
    const losses = facts.rowLosses(metric.loss);
    return { value: isUndetermined(losses) ? losses : momentsOfLosses(losses).mean, n: facts.rows };
  },
  interval: (facts, { metric }, _value, resampling, confidence) => {
    const losses = facts.rowLosses(metric.loss);
    if (isUndetermined(losses)) return losses;
    const found = meanConfidence(losses, resampling);
    if (isUndetermined(found)) return found;
    const [low, high] = found.confidence.interval(confidence);
    return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
  },
  influence: (facts, { metric }) => {
    const losses = facts.rowLosses(metric.loss);
    if (isUndetermined(losses)) return losses;
    const { mean, n } = momentsOfLosses(losses);
    return losses.map((loss) => (loss - mean) / n);
  },
  hold: (pair, { metric }) => {
    const differences = lossDifferences(pair, metric.loss);
    return isUndetermined(differences) ? undefined : fewRowsCarry(pair, differences);
  },
  stake: ({ rows }) => ({ rows, width: null }),
  scale: 'plain',
  reads: 'scores',
  pairedTail: (pair, { metric }, resampling) => {
    const differences = lossDifferences(pair, metric.loss);
    return isUndetermined(differences)
      ? differences
      : heavyTail(differences, resampling, pair.candidate.units());
  },
  swapped: (pair, { metric }, resampling) => {
    const differences = lossDifferences(pair, metric.loss);
    return isUndetermined(differences) ? undefined : swapTestOfSums(differences, resampling);
  },
  flips: (pair, { metric }) => {
    const losses = both(pair, (facts) => facts.rowLosses(metric.loss));
    if (isUndetermined(losses)) return NO_FLIPS;
    const [ours, theirs] = losses;
    return metric.orientation === 'lower' ? flipsByValue(theirs, ours) : flipsByValue(ours, theirs);
  },
  paired: (pair, { metric }, flips, resampling) => {
    if (flips.informative === 0) return { code: 'none-tells-apart', of: 'rows' };
    const differences = lossDifferences(pair, metric.loss);
    if (isUndetermined(differences)) return differences;
    const found = meanConfidence(differences, resampling);
    if (isUndetermined(found)) return found;
    const { method, confidence } = found;
    const equal = equalRows(differences);
    return method === 't'
      ? { rule: 'paired t', confidence, equal }
      : pairedBootstrap(confidence, swapTestOfSums(differences, resampling), equal);
  },
  unpaired: null,
  expected: null,
};

/** What stands beside the predictions: it tells models apart whatever they answer. */
const COLUMN_MEAN: Family<RowLossMetric & Definition> = {
  ...ROW_LOSS_MEAN,
  answers: (facts, { metric }) => {
    const values = facts.rowLosses(metric.loss);
    return isUndetermined(values) ? undefined : values;
  },
  hold: (pair, { metric }) => {
    const [least, most] = metric.range;
    if (Number.isFinite(most - least)) return undefined;
    const differences = lossDifferences(pair, metric.loss);
    return isUndetermined(differences) ? undefined : carriedByFew(pair, differences);
  },
};

/** A metric that is the mean of a number a row, of whatever a user has. */
export function columnMean(metric: RowLossMetric & Definition): Metric {
  return defineMetric(COLUMN_MEAN, metric);
}

/** Row by row, the candidate's less the baseline's. */
function lossDifferences(pair: Pair, loss: RowLoss): Float64Array | Undetermined {
  const losses = both(pair, (facts) => facts.rowLosses(loss));
  if (isUndetermined(losses)) return losses;
  const [ours, theirs] = losses;
  return ours.map((x, row) => x - theirs[row]!);
}

const LOG_ROW_LOSS_MEAN = onLogScale(ROW_LOSS_MEAN);

/** A loss of rows whose scores are probabilities. */
function ofProbabilities<P extends Exclude<Predictions, RegressionPredictions>>(
  predictions: P,
  losses: (scores: Float64Array, predictions: P) => Float64Array,
): Float64Array | Undetermined {
  const { scores } = predictions;
  if (!scores) return { code: 'classes-alone', lacks: 'probabilities' };
  if (!scores.every((score) => score >= 0 && score <= 1)) {
    return { code: 'score-not-a-probability' };
  }
  return losses(scores, predictions);
}

/**
 * scikit-learn clips probabilities to [ε, 1 − ε], ε float64's machine epsilon, before it takes a
 * logarithm.
 */
function surprise(probability: number): number {
  return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
}

/** The logarithm of the probability that the right class was given, negated. */
function logLosses(
  predictions: Exclude<Predictions, RegressionPredictions>,
): Float64Array | Undetermined {
  if (predictions.task === 'binary') {
    return ofProbabilities(predictions, (scores, { labels }) =>
      scores.map((score, row) => surprise(labels[row] ? score : 1 - score)),
    );
  }
  return ofProbabilities(predictions, (scores, { labels, classes }) =>
    fill(new Float64Array(labels.length), (row) =>
      surprise(scores[row * classes.length + labels[row]!]!),
    ),
  );
}

function squaredErrors({ labels, predicted }: RegressionPredictions): Float64Array {
  return labels.map((label, row) => (label - predicted[row]!) ** 2);
}

/** @throws RangeError for predictions of another task */
function ofBinary(
  losses: (predictions: BinaryPredictions) => Float64Array | Undetermined,
): RowLoss {
  return (predictions) => {
    if (predictions.task !== 'binary') throw new RangeError('the loss is one of two classes');
    return losses(predictions);
  };
}

/** @throws RangeError for predictions of another task */
function ofRegression(
  losses: (predictions: RegressionPredictions) => Float64Array | Undetermined,
): RowLoss {
  return (predictions) => {
    if (predictions.task !== 'regression') throw new RangeError('the loss is one of numbers');
    return losses(predictions);
  };
}

const COMMON = { orientation: 'lower', range: [0, Number.POSITIVE_INFINITY] } as const;

const MSE = { ...COMMON, tasks: REGRESSION, loss: ofRegression(squaredErrors) };

const MAE = {
  ...COMMON,
  tasks: REGRESSION,
  loss: ofRegression(({ labels, predicted }) =>
    labels.map((label, row) => Math.abs(label - predicted[row]!)),
  ),
};

/** That of the metric `loss`: the logarithm of the probability, or the squared error. */
export const LOSS: RowLoss = (predictions) =>
  predictions.task === 'regression' ? squaredErrors(predictions) : logLosses(predictions);

/** The metrics of the family. */
export const ROW_LOSS_MEANS: readonly Metric[] = [
  defineMetric(ROW_LOSS_MEAN, {
    ...COMMON,
    name: 'loss',
    place: 20,
    tasks: ALL,
    loss: LOSS,
  }),
  defineMetric(ROW_LOSS_MEAN, {
    ...COMMON,
    name: 'brier',
    place: 170,
    range: [0, 1],
    tasks: BINARY,
    loss: ofBinary((predictions) =>
      ofProbabilities(predictions, (scores, { labels }) =>
        scores.map((score, row) => (score - labels[row]!) ** 2),
      ),
    ),
  }),
  defineMetric(ROW_LOSS_MEAN, { ...MSE, name: 'mse', place: 180 }),
  defineMetric(ROW_LOSS_MEAN, {
    ...MAE,
    name: 'mae',
    place: 200,
    goodness: ({ labels, predicted }) =>
      Float64Array.from(labels, (label, row) => -Math.abs(label - predicted[row]!)),
  }),
  defineMetric(ROW_LOSS_MEAN, {
    ...COMMON,
    name: 'mape',
    place: 220,
    tasks: REGRESSION,
    loss: ofRegression(({ labels, predicted }) => {
      if (labels.includes(0)) return { code: 'label-zero' };
      return labels.map((label, row) => Math.abs((label - predicted[row]!) / label));
    }),
  }),
  defineMetric(LOG_ROW_LOSS_MEAN, { ...MSE, name: 'log_mse', place: 230, log: true }),
  defineMetric(LOG_ROW_LOSS_MEAN, { ...MAE, name: 'log_mae', place: 250, log: true }),
];
