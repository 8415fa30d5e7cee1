import { lazy } from './lazy.js';
import { placements, type Ranking, rank } from './metrics/ranking.js';
import { type RowSums, rowSums } from './metrics/row-sums.js';
import type { Predictions, RegressionPredictions } from './predictions.js';
import { inOwnOrder } from './row-order.js';
import { type ClassTally, tallyRows } from './tally.js';
import { isUndetermined, type Undetermined } from './undetermined.js';
import { type Units, unitsOf, unitsWith } from './units.js';

/** The loss of every row. */
export type RowLoss = (predictions: Predictions) => Float64Array | Undetermined;

/**
 * What the metrics of one set of predictions are computed from. Each is made once, when it is first
 * asked for: scores are sorted once for AUC, its variance and average precision, in an evaluation
 * and in every comparison.
 */
export interface PredictionFacts {
  /** In their own order, whatever order they were given in. */
  readonly predictions: Predictions;
  readonly rows: number;
  /** What the rows come in; undefined where each stands for itself. */
  readonly units: () => Units | undefined;
  /** How many of these have rows of a class, by its index; where each row stands for itself, 0. */
  readonly unitsOfClass: (k: number) => number;
  /** Of the other seeds of the same training; none where there was one. */
  readonly others: () => readonly PredictionFacts[];
  /** @throws RangeError for a regression */
  readonly tally: () => ClassTally;
  /** @throws RangeError unless the task is binary */
  readonly ranking: () => Ranking | Undetermined;
  /** DeLong's components; both classes occur. @throws RangeError unless the task is binary */
  readonly placements: () => Float64Array | Undetermined;
  /** @param loss the same function each time, not one made for the call */
  readonly rowLosses: (loss: RowLoss) => Float64Array | Undetermined;
  /** @throws RangeError unless the task is regression */
  readonly rowSums: () => RowSums;
  /**
   * Of the same rows, labels and predictions as their logarithms.
   * @throws RangeError unless the task is regression
   */
  readonly onLogScale: () => PredictionFacts | Undetermined;
}

const known = new WeakMap<Predictions, PredictionFacts>();

/** Predictions never change once they are made, so their facts are kept as long as they are. */
export function factsOf(predictions: Predictions): PredictionFacts {
  const facts = known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
  known.set(predictions, facts);
  // What was put in order is in order: whoever goes on from it finds what is known of it.
  known.set(facts.predictions, facts);
  return facts;
}

function makeFacts(predictions: Predictions): PredictionFacts {
  const ranking = lazy(() => rankingOf(predictions));
  const units = lazy(() => predictions.clusters && unitsOf(predictions.clusters));
  const ofClasses = new Map<number, number>();
  const losses = new Map<RowLoss, Float64Array | Undetermined>();
  return {
    predictions,
    rows: predictions.ids.length,
    units,
    unitsOfClass: (k) => {
      const own = units();
      const { labels } = predictions;
      const found = ofClasses.get(k) ?? (own ? unitsWith(own, (row) => labels[row] === k) : 0);
      ofClasses.set(k, found);
      return found;
    },
    // Their rows were put in this order with those of the first.
    others: lazy(() => (predictions.others ?? []).map(makeFacts)),
    tally: lazy(() => tallyOf(predictions)),
    ranking,
    placements: lazy(() => {
      const ranked = ranking();
      return isUndetermined(ranked) ? ranked : placements(ranked);
    }),
    rowLosses: (loss) => {
      const found = losses.get(loss) ?? loss(predictions);
      losses.set(loss, found);
      return found;
    },
    rowSums: lazy(() => rowSums(regression(predictions))),
    onLogScale: lazy(() => {
      const logs = inLogs(regression(predictions));
      return isUndetermined(logs) ? logs : makeFacts(logs);
    }),
  };
}

function regression(predictions: Predictions): RegressionPredictions {
  if (predictions.task === 'regression') return predictions;
  throw new RangeError(`a ${predictions.task} model predicts no numbers`);
}

/** Labels and predictions in the units that a log-transformed model is trained in. */
function inLogs(predictions: RegressionPredictions): RegressionPredictions | Undetermined {
  const { ids, labels, predicted, clusters } = predictions;
  if (!labels.every((x) => x > 0)) return { code: 'no-logarithm', of: 'label' };
  if (!predicted.every((x) => x > 0)) {
    return { code: 'no-logarithm', of: 'prediction' };
  }
  return {
    task: 'regression',
    ids,
    ...(clusters && { clusters }),
    labels: labels.map(Math.log),
    predicted: predicted.map(Math.log),
  };
}

function tallyOf(predictions: Predictions): ClassTally {
  if (predictions.task === 'regression') throw new RangeError('a regression has no classes');
  const { labels, predicted, classes } = predictions;
  return tallyRows(labels, predicted, classes.length);
}

function rankingOf(predictions: Predictions): Ranking | Undetermined {
  if (predictions.task !== 'binary') throw new RangeError('only binary scores are ranked');
  const { labels, scores } = predictions;
  if (!scores) return { code: 'classes-alone', lacks: 'scores' };
  if (!scores.every(Number.isFinite)) return { code: 'score-not-a-number' };
  return rank(labels, scores);
}
