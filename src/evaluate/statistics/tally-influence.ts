import { classesOf, type Predictions } from '../predictions.js';
import { type ClassTally, count } from '../tally.js';

/** Of a row: small beside any count, large beside rounding. */
const STEP = 1e-3;

/**
 * The influence of each row on a function of the confusion matrix, divided by the number of rows:
 * its derivative by the row's weight (the infinitesimal jackknife, Efron 1982), by central
 * differences. The function depends on the shares alone, so the influences sum to 0.
 * @param tally of these predictions
 * @throws RangeError for a regression
 */
export function tallyInfluence(
  predictions: Predictions,
  tally: ClassTally,
  statistic: (tally: ClassTally) => number,
): Float64Array {
  if (predictions.task === 'regression') throw new RangeError('a regression has no classes');
  const { labels, predicted } = predictions;
  const classes = classesOf(predictions).length;
  const moved = {
    hits: tally.hits.slice(),
    support: tally.support.slice(),
    predicted: tally.predicted.slice(),
  };
  const at = (label: number, answer: number, weight: number) => {
    count(moved, label, answer, weight);
    const value = statistic(moved);
    count(moved, label, answer, -weight);
    return value;
  };
  const known = new Float64Array(classes * classes).fill(Number.NaN);
  const influence = new Float64Array(labels.length);
  for (let row = 0; row < labels.length; row++) {
    const [label, answer] = [labels[row]!, predicted[row]!];
    const cell = label * classes + answer;
    if (Number.isNaN(known[cell])) {
      known[cell] = (at(label, answer, STEP) - at(label, answer, -STEP)) / (2 * STEP);
    }
    influence[row] = known[cell]!;
  }
  return influence;
}
