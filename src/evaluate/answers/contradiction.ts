import type { CsvTable } from '../../data/csv/read-csv.js';
import { InputError } from '../../errors.js';
import { fill } from '../../numeric/typed-arrays.js';
import { formatNumber } from '../../text/format-number.js';
import { momentsOf } from '../statistics/moments.js';

/** Fewer rows with a prediction, or without it, say little of their scores. */
const FEWEST_ROWS = 10;
/** Standard errors by which the two means have to differ: none of a million files does so by chance. */
const CLEARLY = 6;

/**
 * Whatever the threshold, rows that are predicted to be of a class have a higher score of it than the
 * others.
 * @param scores row-major; of two classes those of the second alone
 * @param columns that hold them
 * @throws InputError where they clearly have a lower one: the scores are those of another class
 */
export function refuseContradiction(
  table: CsvTable,
  scores: Float64Array,
  predicted: ArrayLike<number>,
  classes: readonly string[],
  columns: readonly string[],
): void {
  const width = columns.length;
  columns.forEach((column, k) => {
    const meant = width === 1 ? 1 : k;
    const own = fill(new Float64Array(table.rows), (row) => scores[row * width + k]!);
    const inside = momentsOf(own.filter((_, row) => predicted[row] === meant));
    const outside = momentsOf(own.filter((_, row) => predicted[row] !== meant));
    if (inside.n < FEWEST_ROWS || outside.n < FEWEST_ROWS) return;
    const error = Math.hypot(inside.standardError, outside.standardError);
    if (!(outside.mean - inside.mean > CLEARLY * error)) return;
    const name = JSON.stringify(classes[meant]);
    const [low, high] = [inside.mean, outside.mean].map((mean) => formatNumber(mean));
    throw InputError.of(
      `the score (column ${JSON.stringify(column)}) of ${name} is lower in rows that are predicted ${name} (${low} on average) than in the others (${high})`,
      {
        at: { file: table.file },
        fix:
          width === 1
            ? `A score is the probability of the positive class: write that of ${name}, or name the other class as the positive one.`
            : 'Write the score of each class into the column that has its name.',
      },
    );
  });
}
