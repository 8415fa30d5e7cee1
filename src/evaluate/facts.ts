import { lazy } from './lazy.js';
import { placements, type Ranking, rank } from './metrics/ranking.js';
import { inLogs, rowLosses } from './metrics/row-losses.js';
import { type RowSums, rowSums } from './metrics/row-sums.js';
import type { Predictions } from './predictions.js';
import { inOwnOrder } from './row-order.js';
import { type ClassTally, tallyRows } from './tally.js';
import { isUndetermined, type Undetermined } from './undetermined.js';

/**
 * What the metrics of one set of predictions are computed from. Each is made once, when it is first asked for: scores are
 * sorted once for AUC, its variance and average precision, in an evaluation and in every comparison.
 */
export interface PredictionFacts {
  /** In their own order, whatever order they were given in. */
  readonly predictions: Predictions;
  readonly rows: number;
  /** @throws RangeError for a regression */
  readonly tally: () => ClassTally;
  /** @throws RangeError unless the task is binary */
  readonly ranking: () => Ranking | Undetermined;
  /** DeLong's components; both classes occur. @throws RangeError unless the task is binary */
  readonly placements: () => Float64Array | Undetermined;
  readonly rowLosses: (metric: string) => Float64Array | Undetermined;
  /** @throws RangeError unless the task is regression */
  readonly rowSums: (metric: string) => RowSums | Undetermined;
}

const known = new WeakMap<Predictions, PredictionFacts>();

/** Predictions never change once they are made, so their facts are kept as long as they are. */
export function factsOf(predictions: Predictions): PredictionFacts {
  const facts = known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
  known.set(predictions, facts);
  return facts;
}

function makeFacts(predictions: Predictions): PredictionFacts {
  const ranking = lazy(() => rankingOf(predictions));
  const inOwnUnits = errorsIn(() => predictions);
  const onLogScale = errorsIn(lazy(() => logsOf(predictions)));
  return {
    predictions,
    rows: predictions.ids.length,
    tally: lazy(() => tallyOf(predictions)),
    ranking,
    placements: lazy(() => {
      const ranked = ranking();
      return isUndetermined(ranked) ? ranked : placements(ranked);
    }),
    rowLosses: (metric) =>
      metric.startsWith('log_')
        ? onLogScale.losses(metric.slice('log_'.length))
        : inOwnUnits.losses(metric),
    rowSums: (metric) => (metric.startsWith('log_') ? onLogScale : inOwnUnits).sums(),
  };
}

/** The losses and sums of predictions in one unit. */
function errorsIn(units: () => Predictions | Undetermined) {
  const losses = new Map<string, Float64Array | Undetermined>();
  return {
    losses(metric: string): Float64Array | Undetermined {
      const found = losses.get(metric) ?? of(units(), (given) => rowLosses(metric, given));
      losses.set(metric, found);
      return found;
    },
    sums: lazy(() =>
      of(units(), (given) => {
        if (given.task !== 'regression') throw new RangeError('only a regression has row sums');
        return rowSums(given);
      }),
    ),
  };
}

function of<T>(
  given: Predictions | Undetermined,
  make: (given: Predictions) => T,
): T | Undetermined {
  return isUndetermined(given) ? given : make(given);
}

function logsOf(predictions: Predictions): Predictions | Undetermined {
  if (predictions.task !== 'regression') throw new RangeError('only a regression has logarithms');
  return inLogs(predictions);
}

function tallyOf(predictions: Predictions): ClassTally {
  if (predictions.task === 'regression') throw new RangeError('a regression has no classes');
  const { labels, predicted, classes } = predictions;
  return tallyRows(labels, predicted, classes.length);
}

function rankingOf(predictions: Predictions): Ranking | Undetermined {
  if (predictions.task !== 'binary') throw new RangeError('only binary scores are ranked');
  const { labels, scores } = predictions;
  if (!scores) return { why: 'the predictions hold classes alone, no scores' };
  if (!scores.every(Number.isFinite)) return { why: 'a score is not a number' };
  return rank(labels, scores);
}
