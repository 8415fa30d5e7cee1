import type { CsvTable } from '../../data/csv/read-csv.js';
import { InputError } from '../../errors.js';
import { formatNumber } from '../../text/format-number.js';

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
    const [inside, outside] = [new Moments(), new Moments()];
    for (let row = 0; row < table.rows; row++) {
      (predicted[row] === meant ? inside : outside).take(scores[row * width + k]!);
    }
    if (inside.rows < FEWEST_ROWS || outside.rows < FEWEST_ROWS) return;
    const error = Math.sqrt(inside.squaredError + outside.squaredError);
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

/** Of numbers that come one by one, by Welford's method. */
class Moments {
  rows = 0;
  mean = 0;
  #squares = 0;

  take(value: number): void {
    this.rows++;
    const off = value - this.mean;
    this.mean += off / this.rows;
    this.#squares += off * (value - this.mean);
  }

  /** Of the mean. */
  get squaredError(): number {
    return this.#squares / (this.rows - 1) / this.rows;
  }
}
