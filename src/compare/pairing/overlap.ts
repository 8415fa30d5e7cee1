import type { Predictions } from '../../evaluate/predictions.js';

/** With fewer rows to be expected in common, having none tells nothing. */
export const FEWEST_EXPECTED = 10;
/** More rows in common than this share of those to be expected are no chance. */
export const TOLERATED = 0.1;

/**
 * Whether rows are from the data that a model comes from, told by those of them that are its test
 * rows: the same id, or the same outputs to the last bit. If all were from there, as many would be
 * as the share of test rows says. Rows that are new have outputs in common as often as the test
 * rows have among themselves.
 * @param outputs the model's, of rows given by their places
 * @param test the model's, of its own test rows, a random share of its data
 */
export function overlapOf(
  outputs: Predictions,
  rows: readonly number[],
  test: Predictions,
  share: number,
): 'none' | 'some' | 'unknown' {
  const ids = new Set(test.ids);
  const counts = new Map<string, number>();
  const keys = test.ids.map((_, row) => outputOf(test, row));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chance = keys.filter((key) => counts.get(key)! > 1).length / Math.max(1, keys.length);
  const expected = rows.length * share * (1 - chance);
  if (expected < FEWEST_EXPECTED) return 'unknown';
  const common = rows.filter(
    (row) => ids.has(outputs.ids[row]!) || counts.has(outputOf(outputs, row)),
  ).length;
  return common - rows.length * chance <= TOLERATED * expected ? 'none' : 'some';
}

/** What the model says of a row, to the last bit. */
function outputOf(predictions: Predictions, row: number): string {
  if (predictions.task === 'regression' || !predictions.scores) {
    return String(predictions.predicted[row]);
  }
  const width = predictions.task === 'binary' ? 1 : predictions.classes.length;
  return predictions.scores.subarray(row * width, (row + 1) * width).join();
}
