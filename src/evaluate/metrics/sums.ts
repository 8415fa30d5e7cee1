import { flipsByValue } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import { pairedBootstrap, swapTestOfSums } from '../statistics/paired-bootstrap.js';
import { resampleSums } from '../statistics/resample-sums.js';
import { isUndetermined } from '../undetermined.js';
import { onLogScale } from './log-scale.js';
import { type Definition, defineMetric, type Family, type Metric } from './metric.js';
import type { RowSums } from './row-sums.js';
import { REGRESSION } from './tasks.js';

interface SumMetric {
  /** What each row adds: its squared error first, then what is the same for any model. */
  readonly columns: (sums: RowSums) => readonly Float64Array[];
  /**
   * Of the number of rows, then of each column's sum. It only rises, or only falls, with the
   * squared errors.
   */
  readonly of: (totals: Float64Array) => number;
  /** Why it is NaN where the predictions are finite. */
  readonly whyNot?: (sums: RowSums) => string | undefined;
}

/**
 * Functions of several sums over the rows: by the BCa bootstrap of the sums, and the swap test of
 * the squared errors.
 */
const SUMS: Family<SumMetric & Definition> = {
  value: (facts, { metric }) => {
    const sums = facts.rowSums();
    const n = facts.rows;
    const totals = metric.columns(sums).map((column) => column.reduce((a, b) => a + b, 0));
    const value = metric.of(Float64Array.of(n, ...totals));
    const why = Number.isNaN(value) ? metric.whyNot?.(sums) : undefined;
    return { value: why === undefined ? value : { why }, n };
  },
  interval: (facts, { metric }, _value, resampling, confidence) => {
    const columns = metric.columns(facts.rowSums());
    const found = resampleSums(columns, resampling.blocks(), metric.of);
    return isUndetermined(found) ? found : found.interval(confidence);
  },
  flips: ({ candidate, baseline }) =>
    flipsByValue(baseline.rowSums().squaredErrors, candidate.rowSums().squaredErrors),
  paired: ({ candidate, baseline }, { metric }, _flips, resampling) => {
    const columns = metric.columns(candidate.rowSums());
    // The labels are the same: the second model adds its squared errors alone.
    const ours = candidate.rowSums().squaredErrors;
    const theirs = baseline.rowSums().squaredErrors;
    const confidence = resampleSums([...columns, theirs], resampling.blocks(), (totals) => {
      const first = totals.subarray(0, columns.length + 1);
      const second = first.with(1, totals[columns.length + 1]!);
      return metric.of(first) - metric.of(second);
    });
    // So the swap test goes by them too; what is better higher falls as they rise.
    const differences = ours.map((x, row) => x - theirs[row]!);
    const more = swapTestOfSums(differences, resampling);
    const belowZero = metric.orientation === 'higher' ? 1 - more : more;
    return pairedBootstrap(confidence, belowZero, equalRows(differences));
  },
  unpaired: null,
  expected: null,
};

const LOG_SUMS = onLogScale(SUMS);

const RMSE = {
  orientation: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  tasks: REGRESSION,
  columns: ({ squaredErrors }: RowSums) => [squaredErrors],
  of: ([n, squaredError]: Float64Array) => Math.sqrt(squaredError! / n!),
} as const;

/** The coefficient of determination, 1 − SSE / SST; NaN where all labels are equal. */
const R2 = {
  orientation: 'higher',
  range: [Number.NEGATIVE_INFINITY, 1],
  tasks: REGRESSION,
  columns: ({ squaredErrors, deviations, squaredDeviations }: RowSums) => [
    squaredErrors,
    deviations,
    squaredDeviations,
  ],
  of: (totals: Float64Array) => {
    const [n, squaredError, deviation, squaredDeviation] = totals;
    const total = squaredDeviation! - deviation! ** 2 / n!;
    // Equal labels leave the rounding of the subtraction.
    return total > 1e-12 * squaredDeviation! ? 1 - squaredError! / total : Number.NaN;
  },
  whyNot: ({ deviations }: RowSums) =>
    deviations.every((x) => x === 0) ? 'all labels are equal' : undefined,
} as const;

/** The metrics of the family. */
export const SUM_METRICS: readonly Metric[] = [
  defineMetric(SUMS, { ...RMSE, name: 'rmse', place: 190 }),
  defineMetric(SUMS, { ...R2, name: 'r2', place: 210 }),
  defineMetric(LOG_SUMS, { ...RMSE, name: 'log_rmse', place: 240, log: true }),
  defineMetric(LOG_SUMS, { ...R2, name: 'log_r2', place: 260, log: true }),
];
