import { fill } from '../../numeric/typed-arrays.js';
import type { PredictionFacts } from '../facts.js';
import type { Pair } from '../pair.js';
import { type Confidence, tConfidence } from '../statistics/confidence.js';
import { flipsByValue } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import { pairedBootstrap, swapTestOfSums } from '../statistics/paired-bootstrap.js';
import { resampleSums } from '../statistics/resample-sums.js';
import type { Resampling } from '../statistics/resampling.js';
import { widerOf } from '../statistics/wider.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import { defineMetric } from './define-metric.js';
import { fewRowsCarry } from './few-rows-carry.js';
import { onLogScale } from './log-scale.js';
import type { Definition, Family, Metric } from './metric.js';
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
  /** Its derivatives by them. */
  readonly slopes: (totals: Float64Array) => readonly number[];
  /** Why it is NaN where the predictions are finite. */
  readonly whyNot?: (sums: RowSums) => Undetermined | undefined;
}

/**
 * Functions of several sums over the rows: by the BCa bootstrap of the sums, and the swap test of
 * the squared errors.
 */
const SUMS: Family<SumMetric & Definition> = {
  value: (facts, { metric }) => {
    const sums = facts.rowSums();
    const n = facts.rows;
    const value = metric.of(totalsOf(n, metric.columns(sums)));
    const why = Number.isNaN(value) ? metric.whyNot?.(sums) : undefined;
    return { value: why ?? value, n };
  },
  interval: (facts, { metric }, value, resampling, confidence) => {
    const columns = metric.columns(facts.rowSums());
    const found = resampleSums(columns, resampling.blocks(), metric.of);
    if (isUndetermined(found)) return found;
    const t = byInfluence(value, influenceOf(facts, metric));
    const [low, high] = widerOf(value, t, found).interval(confidence);
    return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
  },
  influence: (facts, { metric }) => influenceOf(facts, metric),
  hold: (pair) => fewRowsCarry(pair, errorDifferences(pair)),
  stake: ({ rows }) => ({ rows, width: null }),
  scale: 'plain',
  reads: 'scores',
  pairedTail: (pair, { metric }, resampling) => resampleDifference(pair, metric, resampling),
  swapped: (pair, { metric }, resampling) => swapErrors(pair, metric, resampling),
  flips: ({ candidate, baseline }) =>
    flipsByValue(baseline.rowSums().squaredErrors, candidate.rowSums().squaredErrors),
  paired: ({ candidate, baseline }, { metric }, _flips, resampling) => {
    const pair = { candidate, baseline };
    const resampled = resampleDifference(pair, metric, resampling);
    if (isUndetermined(resampled)) return resampled;
    const [ours, theirs] = [candidate, baseline].map((facts) => influenceOf(facts, metric));
    const d = measured(candidate, metric) - measured(baseline, metric);
    const t = byInfluence(
      d,
      ours!.map((u, row) => u - theirs![row]!),
    );
    const confidence = widerOf(d, t, resampled);
    const belowZero = swapErrors(pair, metric, resampling);
    return pairedBootstrap(confidence, belowZero, equalRows(errorDifferences(pair)));
  },
  unpaired: null,
  expected: null,
};

function influenceOf(facts: PredictionFacts, metric: SumMetric): Float64Array {
  const columns = metric.columns(facts.rowSums());
  const [ofRows, ...ofColumns] = metric.slopes(totalsOf(facts.rows, columns));
  return fill(new Float64Array(facts.rows), (row) =>
    columns.reduce((u, column, c) => u + ofColumns[c]! * column[row]!, ofRows!),
  );
}

function measured(facts: PredictionFacts, metric: SumMetric): number {
  return metric.of(totalsOf(facts.rows, metric.columns(facts.rowSums())));
}

/** By t, the error being the sum of what each row moves. */
function byInfluence(estimate: number, influence: Float64Array): Confidence {
  const n = influence.length;
  const squares = influence.reduce((total, u) => total + u * u, 0);
  return tConfidence(estimate, Math.sqrt((squares * n) / (n - 1)), n - 1);
}

function totalsOf(rows: number, columns: readonly Float64Array[]): Float64Array {
  return Float64Array.of(rows, ...columns.map((column) => column.reduce((a, b) => a + b, 0)));
}

function errorDifferences({ candidate, baseline }: Pair): Float64Array {
  const theirs = baseline.rowSums().squaredErrors;
  return candidate.rowSums().squaredErrors.map((x, row) => x - theirs[row]!);
}

function resampleDifference({ candidate, baseline }: Pair, metric: SumMetric, by: Resampling) {
  const columns = metric.columns(candidate.rowSums());
  // The labels are the same: the second model adds its squared errors alone.
  const theirs = baseline.rowSums().squaredErrors;
  return resampleSums([...columns, theirs], by.blocks(), (totals) => {
    const first = totals.subarray(0, columns.length + 1);
    const second = first.with(1, totals[columns.length + 1]!);
    return metric.of(first) - metric.of(second);
  });
}

/** By the squared errors alone; what is better higher falls as they rise. */
function swapErrors(pair: Pair, metric: SumMetric & Definition, resampling: Resampling): number {
  const more = swapTestOfSums(errorDifferences(pair), resampling);
  return metric.orientation === 'higher' ? 1 - more : more;
}

const LOG_SUMS = onLogScale(SUMS);

const RMSE = {
  orientation: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  tasks: REGRESSION,
  columns: ({ squaredErrors }: RowSums) => [squaredErrors],
  of: ([n, squaredError]: Float64Array) => Math.sqrt(squaredError! / n!),
  slopes: ([n, squaredError]: Float64Array) => {
    const value = Math.sqrt(squaredError! / n!);
    return value === 0 ? [0, 0] : [-value / (2 * n!), 1 / (2 * n! * value)];
  },
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
  slopes: ([n, squaredError, deviation, squaredDeviation]: Float64Array) => {
    const total = squaredDeviation! - deviation! ** 2 / n!;
    const ofTotal = squaredError! / total ** 2;
    const mean = deviation! / n!;
    return [ofTotal * mean ** 2, -1 / total, -2 * ofTotal * mean, ofTotal];
  },
  whyNot: ({ deviations }: RowSums) =>
    deviations.every((x) => x === 0) ? ({ code: 'labels-equal' } as const) : undefined,
} as const;

/** The metrics of the family. */
export const SUM_METRICS: readonly Metric[] = [
  defineMetric(SUMS, { ...RMSE, name: 'rmse', place: 190 }),
  defineMetric(SUMS, { ...R2, name: 'r2', place: 210 }),
  defineMetric(LOG_SUMS, { ...RMSE, name: 'log_rmse', place: 240, log: true }),
  defineMetric(LOG_SUMS, { ...R2, name: 'log_r2', place: 260, log: true }),
];
