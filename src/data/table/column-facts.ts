import { type ColumnKernels, columnKernels } from '../kernels.js';
import { cellsOf } from './subset.js';
import type { Column } from './table.js';

/** Of a column's training rows; missing cells count as the median. */
export interface Fit {
  /** How many have a cell. */
  readonly present: number;
  /** Undefined numbers where none has. */
  readonly median: number;
  readonly mean: number;
  /** The standard deviation of the population. */
  readonly sd: number;
  /** Whether all cells that are there are the same. */
  readonly constant: boolean;
}

/** The lowest and the highest of a column's numbers, and how many training rows hold each. */
export interface Ends {
  readonly low: number;
  readonly lows: number;
  readonly high: number;
  readonly highs: number;
}

/** How well each distinct cell of a column tells the class. */
export interface Tally {
  /**
   * Of the sample's rows, those that each cell's majority class gets right. A cell on too few rows to have a majority counts as wrong,
   * so many cells don't fit the label by memorizing it.
   */
  readonly right: number;
  /** The sample's rows that have a cell. */
  readonly present: number;
  /** The area under the ROC curve of the first two classes by those cells (Mann & Whitney 1947); a half without both classes. */
  readonly auc: number;
}

/** Ascending. */
export interface SortedNumbers {
  readonly sorted: Float64Array;
  readonly distinct: number;
}

export const MOST_PICKED = 5000;

/** What a table's columns hold, one column at a time. */
export class ColumnFacts {
  readonly #kernels: ColumnKernels = columnKernels();
  readonly #rows: number;
  readonly #ends: readonly number[];
  #codes = false;

  /**
   * @param rows of the table
   * @param trained the rows that are trained on
   * @param sample some of them, by class
   */
  constructor(rows: number, trained: Uint32Array, sample: readonly Uint32Array[]) {
    const kernels = this.#kernels;
    this.#rows = rows;
    let end = 0;
    this.#ends = sample.map((own) => {
      end += own.length;
      return end;
    });
    kernels.reserveColumn(rows, trained.length, end, sample.length, MOST_PICKED);
    const { buffer } = kernels.memory;
    new Uint32Array(buffer, kernels.trained.value, trained.length).set(trained);
    new Uint32Array(buffer, kernels.ends.value, sample.length).set(this.#ends);
    const sampled = new Uint32Array(buffer, kernels.sample.value, end);
    sample.forEach((own, i) => {
      sampled.set(own, this.#ends[i]! - own.length);
    });
  }

  /** The column that is asked about from now on. */
  take(column: Column): void {
    const { memory, cells } = this.#kernels;
    this.#codes = 'codes' in column;
    new Float64Array(memory.buffer, cells.value, this.#rows).set(cellsOf(column));
  }

  /** Rows of the table without a cell. */
  missing(): number {
    return this.#kernels.countMissing(this.#codes);
  }

  /** Infinity and its negative where no row has a number. */
  ends(): Ends {
    this.#kernels.findEnds();
    const { low, lows, high, highs } = this.#kernels;
    return { low: low.value, lows: lows.value, high: high.value, highs: highs.value };
  }

  /** @param unit what each number is divided by */
  fit(unit: number): Fit {
    const { count, median, mean, sd, constant } = this.#kernels;
    this.#kernels.fit(unit);
    return {
      present: count.value,
      median: median.value,
      mean: mean.value,
      sd: sd.value,
      constant: constant.value === 1,
    };
  }

  /** @returns the quantile of the cells that were fitted last, in the unit that they were divided by */
  quantile(share: number): number {
    return this.#kernels.quantile(share);
  }

  /**
   * About how far the quartiles of the cells are apart, by at most a thousand of the training rows; NaN where none has a cell.
   * @param unit what each number is divided by
   */
  roughSpread(unit: number): number {
    return this.#kernels.roughSpread(unit);
  }

  /** The numbers in at most `MOST_PICKED` of the table's rows. */
  pick(rows: Uint32Array): SortedNumbers {
    const { memory, pickedRows, picked } = this.#kernels;
    new Uint32Array(memory.buffer, pickedRows.value, rows.length).set(rows);
    this.#kernels.pick(rows.length);
    const { numbersPicked, distinctPicked } = this.#kernels;
    const sorted = new Float64Array(memory.buffer, picked.value, numbersPicked.value).slice();
    return { sorted, distinct: distinctPicked.value };
  }

  /** The numbers of the sample's rows, class by class and ascending, as `tally` has sorted them last. */
  sorted(): readonly Float64Array[] {
    const { memory, sampled } = this.#kernels;
    return this.#ends.map((end, i) => {
      const start = this.#ends[i - 1] ?? 0;
      const own = new Float64Array(memory.buffer, sampled.value + 8 * start, end - start);
      // Those of rows without a cell.
      const first = own.findIndex((value) => value !== Number.NEGATIVE_INFINITY);
      return first < 0 ? own.subarray(own.length) : own.subarray(first);
    });
  }

  /** @param fewest rows of a class on which a cell has to stand before its majority says anything */
  tally(fewest: number): Tally {
    this.#kernels.tally(this.#codes, fewest);
    const { right, tallied, auc } = this.#kernels;
    return { right: right.value, present: tallied.value, auc: auc.value };
  }
}
