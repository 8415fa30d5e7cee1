import type { Hold, Orientation, Stake } from '../evaluate/metrics/metric.js';
import type { Interval } from '../evaluate/statistics/interval.js';
import type { Rule } from '../evaluate/statistics/paired-confidence.js';
import type { SeedShares } from '../evaluate/statistics/seed-variance.js';
import type { Undetermined, UndeterminedSides } from '../evaluate/undetermined.js';

/**
 * One metric of the candidate held against the baseline's. Plain data; the record adds reasons in
 * words.
 */
export type MetricComparison = ComparedMetric | UncomparedMetric;

interface Values {
  /** The metric's full name. */
  readonly metric: string;
  readonly orientation: Orientation;
  /** As measured; null where undefined. */
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** All rows that were compared. */
  readonly rows: number;
}

export interface ComparedMetric extends Values {
  readonly candidate: number;
  readonly baseline: number;
  /** How much better the candidate is: candidate − baseline, for a loss baseline − candidate. */
  readonly d: number;
  /** Of d. */
  readonly interval: Interval | null;
  readonly confidence: number;
  /**
   * Two-sided, of the hypothesis that there is no difference. Null where there is no interval, or
   * nothing differs.
   */
  readonly p: number | null;
  readonly rule: Rule | null;
  /** The rows that the metric is about. */
  readonly n: number;
  /**
   * Rows on which only one of the two is right, or on which it does better. Null where rows were
   * not paired.
   */
  readonly flips: { readonly candidate: number; readonly baseline: number } | null;
  /** Rows that can tell the models apart. Null where rows were not paired. */
  readonly informative: number | null;
  /** What the metric rests on, see `Family.stake`; in groups where rows come in them. */
  readonly stake?: Stake;
  /** The standard errors of d that rows and seeds make, where there are seeds. */
  readonly seeds?: SeedShares;
  /** Why the rows can't show the candidate good enough, whatever the interval says. */
  readonly hold?: Hold;
  /** Why there is no interval. */
  readonly because?: Undetermined;
}

export interface UncomparedMetric extends Values {
  readonly d: null;
  readonly interval: null;
  readonly because: UndeterminedSides;
  /**
   * Rows on which the baseline predicts a class that the metric needs predicted, where the
   * candidate predicts it nowhere and is undefined for that.
   */
  readonly givenUp?: number;
  /** The groups or moments that these lie in; as many where each row stands for itself. */
  readonly givenUpUnits?: number;
}

/** With so few informative rows the report says that they are few. */
export const FEW_ROWS = 10;
