import type { Task } from '../../data/dataset.js';
import type { PredictionFacts } from '../facts.js';
import type { Pair } from '../pair.js';
import type { Predictions } from '../predictions.js';
import type { Confidence } from '../statistics/confidence.js';
import type { Cells } from '../statistics/count-cells.js';
import type { Flips } from '../statistics/flips.js';
import type { Interval } from '../statistics/interval.js';
import type { DifferenceConfidence, PairedConfidence } from '../statistics/paired-confidence.js';
import type { Resampling } from '../statistics/resampling.js';
import type { Undetermined } from '../undetermined.js';
import type { Units } from '../units.js';

/** Whether a larger value is the better one. */
export type Orientation = 'higher' | 'lower';

/**
 * A share of something is written in %; of some scores only differences are, in points of a
 * hundredth; the rest are plain numbers.
 */
export type Unit = 'percent' | 'points' | 'number';

/** What there is to say of any metric, whatever family it is of. */
interface Description {
  /** scikit-learn's, or the short form of it. */
  readonly name: string;
  /** Where it stands among the others in records and tables, the lowest first. */
  readonly place: number;
  readonly orientation: Orientation;
  /** The least and the largest value that it can have. */
  readonly range: readonly [least: number, most: number];
  /** How people write it. */
  readonly unit: Unit;
  /** The tasks that have it as it stands. */
  readonly tasks: readonly Task[];
  /** The tasks that have it once a class: `recall(bad)`. */
  readonly perClass: readonly Task[];
  /** Only where the label is trained on as its logarithm. */
  readonly log: boolean;
  /** Of rows of which only is known whether they are right too. */
  readonly ofOutcomes: boolean;
  /**
   * What rows it means nothing without. An average over the classes lacks none: what it may lack is
   * a prediction.
   */
  readonly needs: (classIndex: number) => NeededRows;
  /** What a model has to predict: without it the metric is undefined on whatever rows. */
  readonly needsPredicted: (classIndex: number) => NeededRows;
  /**
   * How good the answer of each row is, more is better: of the metric that slices are searched by,
   * one a task. Its mean is the metric, or that of a loss negated.
   */
  readonly goodness?: (predictions: Predictions) => Float64Array;
}

/** Rows of each of these classes, by their index, or rows of any two classes. */
export type NeededRows = readonly number[] | 'two classes';

/** A metric as its family's file defines it; what is left out is what most have. */
export type Definition = Omit<Description, Usual> & Partial<Pick<Description, Usual>>;
type Usual = 'unit' | 'perClass' | 'log' | 'ofOutcomes' | 'needs' | 'needsPredicted';

/** A value, and the number of rows that it is about: for a proportion its denominator. */
export interface MetricValue {
  readonly value: number | Undetermined;
  readonly n: number;
  /** The classes, by their index, on which it is undefined and counts 0 in the average. */
  readonly zeroed?: readonly number[];
}

/** A metric's value where nothing but numbers was kept. */
export interface LoneValue {
  readonly value: number;
  /** The rows that it is about, at least 1. */
  readonly n: number;
}

/** How many rows there are, before there are predictions of them. */
export interface RowCounts {
  readonly all: number;
  readonly ofClass: (classIndex: number) => number;
}

/** What a usual model would show. */
export interface Expected {
  readonly value: number;
  /** The rows that it is about. */
  readonly n: number;
  readonly interval: Interval;
}

/**
 * A metric, and the index of the class that it is about: for `recall` of a binary task, the
 * positive class's.
 */
export interface AboutClass<M> {
  readonly metric: M;
  readonly classIndex: number;
}

/** How the candidate is held against the baseline, in the metric's own unit. */
export interface Tolerance {
  /** What the baseline's value is multiplied by: 1 where the tolerance is none of its own share. */
  readonly factor: number;
  /** What is then added: -0.01 tolerates a loss of one point. */
  readonly amount: number;
}

/** Rows that carry a metric, or a difference, are too few: so many, of as many as it takes. */
export interface Hold {
  readonly code: 'few-of-rarer-class' | 'few-rows-carry';
  readonly rows: number;
  readonly atLeast: number;
}

/** See `Family.stake`. */
export interface Stake {
  readonly rows: number;
  readonly width: number | null;
}

/**
 * How a metric spreads where rows come in groups: `score` as a proportion, `logit` on the logit
 * scale, `plain` as it stands.
 */
export type Scale = 'score' | 'logit' | 'plain';

/**
 * Metrics that are made of the same things, so that their uncertainty is found in the same ways.
 * @typeParam M what a metric of the family defines beyond its description
 */
export interface Family<M> {
  /** There is at least one row. NaN and infinities are caught by `defineMetric`. */
  readonly value: (facts: PredictionFacts, about: AboutClass<M>) => MetricValue;
  /** Of a value that these rows define. @param confidence in (0, 1) */
  readonly interval: (
    facts: PredictionFacts,
    about: AboutClass<M>,
    value: number,
    resampling: Resampling,
    confidence: number,
  ) => Interval | Undetermined;
  /**
   * How much each row moves a value that is defined: they sum to 0, and the value errs by the sum of
   * what the rows of another draw would give (the infinitesimal jackknife).
   */
  readonly influence: (facts: PredictionFacts, about: AboutClass<M>) => Float64Array | Undetermined;
  readonly scale: Scale;
  /**
   * What each group, or stretch of moments, adds to the value by leaving it out (see `addedBy`), where
   * a few of them carry it so that their rows' influences don't add up; undefined where there are too
   * many to leave each out.
   */
  readonly leftOut?: (facts: PredictionFacts, units: Units) => Float64Array | undefined;
  /**
   * The fewest rows that a value rests on: none of them flipped, yet one could have. `width` is that
   * of the metric's range, null where flips are not what bounds a difference.
   */
  readonly stake: (facts: PredictionFacts, about: AboutClass<M>) => Stake;
  /**
   * Whether a few groups may carry a value, whatever rows the others have: t of it alone then goes by
   * how many do (see `effectiveGroups`).
   */
  readonly fewGroupsCarry?: (metric: M) => boolean;
  /** A difference is held to its margin on the logit scale too, where few rows carry the metric. */
  readonly onLogits?: true;
  /** Why the rows can't show the candidate good enough, though the interval may say so. */
  readonly hold?: (pair: Pair, about: AboutClass<M>) => Hold | undefined;
  /** What of the predictions it looks at. */
  readonly reads: 'classes' | 'scores';
  /** The numbers of rows that it looks at instead of those, where it looks at others. */
  readonly answers?: (
    facts: PredictionFacts,
    about: AboutClass<M>,
  ) => ArrayLike<number> | undefined;
  /** Each of its rows is right or wrong, by both models: what they can show is a sum over tables. */
  readonly byTables?: boolean;
  /** The bootstrap of a difference that a few rows carry; undefined where they don't. */
  readonly pairedTail?: (
    pair: Pair,
    about: AboutClass<M>,
    resampling: Resampling,
  ) => Confidence | Undetermined | undefined;
  /** The swap test's confidence that the difference is below 0, in small samples. */
  readonly swapped?: (
    pair: Pair,
    about: AboutClass<M>,
    resampling: Resampling,
  ) => number | undefined;
  /** @param cells of the rows. They throw a RangeError for a regression */
  readonly flips: (pair: Pair, about: AboutClass<M>, cells: () => Cells) => Flips;
  /**
   * What the rows tell of the candidate's value less the baseline's, both defined on them. For a
   * loss, less is better.
   */
  readonly paired: (
    pair: Pair,
    about: AboutClass<M>,
    flips: Flips,
    resampling: Resampling,
  ) => PairedConfidence | Undetermined;
  /** The same of two numbers alone, measured apart; null where numbers are no evidence. */
  readonly unpaired: ((candidate: LoneValue, baseline: LoneValue) => DifferenceConfidence) | null;
  /** What a usual model would show on so many rows, by a formula; null where there is none. */
  readonly expected:
    | ((rows: RowCounts, about: AboutClass<M>, confidence: number) => Expected | Undetermined)
    | null;
}

/**
 * A metric with the ways of its family. A class index means something only where it is about one
 * class.
 */
export interface Metric extends Description {
  /** See `Family`. */
  readonly reads: 'classes' | 'scores';
  /** See `Family`. */
  readonly byTables: boolean;
  /** Finite, or why there is none; never NaN. */
  value(facts: PredictionFacts, classIndex: number): MetricValue;
  /** See `Family`. */
  interval(
    facts: PredictionFacts,
    classIndex: number,
    value: number,
    resampling: Resampling,
    confidence: number,
  ): Interval | Undetermined;
  /** See `Family`. */
  hold(pair: Pair, classIndex: number): Hold | undefined;
  /** How far a difference lies from what is tolerated; undefined where nothing tells. */
  marginTest(pair: Pair, classIndex: number, tolerance: Tolerance): Confidence | undefined;
  /** See `Family`. */
  stake(facts: PredictionFacts, classIndex: number): Stake;
  /** On how many rows one model does better than the other, as this metric sees the rows. */
  flips(pair: Pair, classIndex: number, cells: () => Cells): Flips;
  /** See `Family`. @param d the candidate's value less the baseline's */
  paired(
    pair: Pair,
    classIndex: number,
    flips: Flips,
    d: number,
    resampling: Resampling,
  ): PairedConfidence | Undetermined;
  readonly unpaired: Family<unknown>['unpaired'];
  /** What a usual model would show before there are predictions, or why nothing can be said. */
  expected(rows: RowCounts, classIndex: number, confidence: number): Expected | Undetermined;
}
