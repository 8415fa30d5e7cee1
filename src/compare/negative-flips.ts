import type { Estimate } from '../evaluate/estimate.js';
import { factsOf } from '../evaluate/facts.js';
import type { Predictions } from '../evaluate/predictions.js';
import { shareInterval } from '../evaluate/statistics/share-interval.js';
import { isUndetermined, type Undetermined } from '../evaluate/undetermined.js';

/** The share of rows that were right and are wrong now, and how many they are. */
export interface NegativeFlips {
  readonly estimate: Estimate;
  readonly rows: number;
}

/**
 * The negative flip rate: of all rows, those that the baseline gets right and the candidate doesn't
 * (Yan et al. 2021, "Positive-congruent training: towards regression-free model updates").
 * @param candidate of the baseline's rows, in the same order, with the same labels
 */
export function negativeFlips(
  candidate: Predictions,
  baseline: Predictions,
  confidence: number,
): NegativeFlips {
  const [ours, theirs] = [factsOf(candidate), factsOf(baseline)];
  const n = ours.rows;
  const undetermined = (because: Undetermined) => ({
    estimate: { value: null, interval: null, n, because },
    rows: 0,
  });
  if (n === 0) return undetermined({ code: 'no-rows' });
  if (candidate.task === 'regression') return undetermined({ code: 'no-right-rows' });
  const { labels, predicted } = ours.predictions;
  const flipped = Float64Array.from(labels, (label, row) =>
    Number(theirs.predictions.predicted[row] === label && predicted[row] !== label),
  );
  const rows = flipped.reduce((sum, x) => sum + x, 0);
  const value = rows / n;
  const interval = shareInterval(flipped, ours.units(), confidence);
  return isUndetermined(interval)
    ? { estimate: { value, interval: null, n, because: interval }, rows }
    : { estimate: { value, interval, n }, rows };
}
