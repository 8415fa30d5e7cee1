import { lazy } from './lazy.js';
import type { Predictions } from './predictions.js';
import { type Ranking, rank } from './ranking.js';
import { rowLosses } from './row-losses.js';
import { type RowSums, rowSums } from './row-sums.js';
import { type Tally, tallyRows } from './tally.js';
import type { Undefined } from './undefined.js';

/**
 * What the metrics of one set of predictions are computed from. Each is made once, when it is first asked for: scores are
 * sorted once for AUC, its variance and average precision.
 */
export interface Facts {
  readonly predictions: Predictions;
  readonly rows: number;
  /** @throws RangeError for a regression */
  readonly tally: () => Tally;
  /** @throws RangeError unless the task is binary */
  readonly ranking: () => Ranking | Undefined;
  readonly rowLosses: (metric: string) => Float64Array | Undefined;
  /** @throws RangeError unless the task is regression */
  readonly rowSums: (metric: string) => RowSums | Undefined;
}

export function factsOf(predictions: Predictions): Facts {
  const losses = new Map<string, () => Float64Array | Undefined>();
  const lossesOf = (metric: string) => {
    const known = losses.get(metric) ?? lazy(() => rowLosses(metric, predictions));
    losses.set(metric, known);
    return known();
  };
  const sums = lazy(() => sumsOf(predictions, 'rmse'));
  const logSums = lazy(() => sumsOf(predictions, 'log_rmse'));
  return {
    predictions,
    rows: predictions.ids.length,
    tally: lazy(() => tallyOf(predictions)),
    ranking: lazy(() => rankingOf(predictions)),
    rowLosses: lossesOf,
    rowSums: (metric) => (metric.startsWith('log_') ? logSums() : sums()),
  };
}

function tallyOf(predictions: Predictions): Tally {
  if (predictions.task === 'regression') throw new RangeError('a regression has no classes');
  const { labels, predicted, classes } = predictions;
  return tallyRows(labels, predicted, classes.length);
}

function rankingOf(predictions: Predictions): Ranking | Undefined {
  if (predictions.task !== 'binary') throw new RangeError('only binary scores are ranked');
  const { labels, scores } = predictions;
  if (!scores) return { why: 'the predictions hold classes alone, no scores' };
  if (!scores.every(Number.isFinite)) return { why: 'a score is not a number' };
  return rank(labels, scores);
}

function sumsOf(predictions: Predictions, metric: string): RowSums | Undefined {
  if (predictions.task !== 'regression') throw new RangeError('only a regression has row sums');
  return rowSums(metric, predictions);
}
