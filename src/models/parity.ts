import type { Table } from '../data/table/table.js';
import type { Answers } from '../evaluate/predictions.js';
import type { Model } from './model.js';

/** Rows with what the trained model says of them. */
export interface AnsweredRows {
  readonly table: Table;
  readonly answers: Answers;
}

/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number in the units of the label. Infinity where the two can't be compared.
 */
export async function disagreement(
  model: Model,
  { table, answers }: AnsweredRows,
): Promise<number> {
  return differenceOf(await model.predict(table), answers);
}

function differenceOf(a: Answers, b: Answers): number {
  if (a.task === 'regression' || b.task === 'regression') {
    return a.task === b.task
      ? largestDifference(a.predicted, b.predicted)
      : Number.POSITIVE_INFINITY;
  }
  const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
  if (!sameClasses) return Number.POSITIVE_INFINITY;
  // Of two classes that are equally likely, either may be predicted: their probabilities tell.
  if (a.scores && b.scores) return largestDifference(a.scores, b.scores);
  return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
    ? 0
    : Number.POSITIVE_INFINITY;
}

/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs(a[i]! - b[i]!);
    if (!(difference <= largest)) largest = difference;
    if (!Number.isFinite(largest)) return Number.POSITIVE_INFINITY;
  }
  return largest;
}
