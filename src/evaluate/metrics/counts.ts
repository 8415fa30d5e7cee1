import { classesOf } from '../predictions.js';
import { NO_SPREAD } from '../statistics/bca.js';
import { type Cells, talliesOf } from '../statistics/count-cells.js';
import { flipsByClass } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import { noFlipConfidence, noSpreadInterval, rowsAtStake } from '../statistics/no-spread.js';
import { pairedBootstrap } from '../statistics/paired-bootstrap.js';
import { withHalfFlips } from '../statistics/rare-flips.js';
import {
  type CountStatistic,
  type Jackknifed,
  jackknife,
  resampleCounts,
} from '../statistics/resample-counts.js';
import type { Resampling } from '../statistics/resampling.js';
import { swapTest } from '../statistics/swap-test.js';
import { tallyInfluence } from '../statistics/tally-influence.js';
import { type ClassTally, sum } from '../tally.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import {
  type CountInterval,
  f1Interval,
  fisherInterval,
  labelled,
  macroF1Interval,
  meanOfProportions,
  occurring,
} from './count-intervals.js';
import { defineMetric } from './define-metric.js';
import type { AboutClass, Definition, Family, Metric } from './metric.js';
import { BINARY, CLASSES, MULTICLASS } from './tasks.js';

/** A number of a confusion matrix, for one class where it is about one; NaN where undefined. */
type OfCounts = (tally: ClassTally, k: number) => number;

/** What a difference of two models is found by. */
export interface CountMetric {
  readonly of: OfCounts;
  /** Of one class it sees no more of a row than whether it is, and is predicted as, that class. */
  readonly sees: 'one class' | 'all classes';
  /**
   * The rows that it rests on: those of a class, and those predicted as it where that counts too.
   */
  readonly restsOn: 'labels' | 'labels and predictions';
  /** A class of a few rows weighs as much as one of thousands. */
  readonly classesAlike?: true;
}

interface WholeCountMetric extends CountMetric {
  /** Why it is NaN. */
  readonly whyNot: (tally: ClassTally, classes: readonly string[], k: number) => Undetermined;
  /** Of its value, where it is made of proportions; the bootstrap where left out. */
  readonly limits?: CountInterval;
  /** Of an average: whether a class that takes part in it is undefined there, and counts 0. */
  readonly zeroed?: (tally: ClassTally, k: number) => boolean;
}

/** Functions of the confusion matrix: by the BCa bootstrap of its cells, and the swap test. */
export const COUNTS = {
  influence: (facts, { metric, classIndex }) =>
    tallyInfluence(facts.predictions, facts.tally(), (tally) => metric.of(tally, classIndex)),
  stake: (facts, about) => {
    const [least, most] = about.metric.range;
    return { rows: atStake(about, facts.tally()), width: most - least };
  },
  scale: 'logit',
  // A class whose rows lie in few groups weighs as much as one that many have.
  fewGroupsCarry: ({ classesAlike = false }) => classesAlike,
  reads: 'classes',
  swapped: (_pair, about, resampling) => swapOfTallies(about, resampling),
  flips: (_pair, { metric, classIndex }, cells) =>
    flipsByClass(cells(), metric.sees === 'one class' ? { oneAgainstRest: classIndex } : {}),
  paired: (pair, about, flips, resampling) => {
    const { metric } = about;
    if (flips.informative === 0) {
      return {
        rule: 'Tango score interval of no flip, on the rarest class',
        confidence: noFlipConfidence(0, atStake(about, pair.candidate.tally()), metric.range),
      };
    }
    const difference = differenceOf(about);
    const cells = resampling.cells();
    const jackknifed = jackknife(cells, difference);
    const confidence = resampleCounts(resampling.counts(), difference, jackknifed);
    const equal = equalRowsOfCells(cells, jackknifed);
    const atLeast = metric.classesAlike ? withHalfFlips(cells, jackknifed, difference) : undefined;
    const belowZero = swapOfTallies(about, resampling);
    if (belowZero === undefined) {
      return isUndetermined(confidence)
        ? confidence
        : { rule: 'paired jackknife', confidence, equal, ...(atLeast && { atLeast }) };
    }
    return pairedBootstrap(confidence, belowZero, equal, atLeast);
  },
} as const satisfies Partial<Family<CountMetric & Definition>>;

function differenceOf({ metric, classIndex }: AboutClass<CountMetric>): CountStatistic {
  return ([ours, theirs]) => metric.of(ours!, classIndex) - metric.of(theirs!, classIndex);
}

/** Undefined where there are too many cells to swap. */
function swapOfTallies(about: AboutClass<CountMetric>, resampling: Resampling): number | undefined {
  const swapped = resampling.swappedTallies();
  if (!swapped) return undefined;
  const difference = differenceOf(about);
  const measured = difference(talliesOf(resampling.cells()));
  return swapTest(Float64Array.from(swapped, difference), measured);
}

const FAMILY: Family<WholeCountMetric & Definition> = {
  ...COUNTS,
  value: (facts, { metric, classIndex }) => {
    const value = metric.of(facts.tally(), classIndex);
    const n = facts.rows;
    if (!Number.isNaN(value)) {
      const tally = facts.tally();
      const zeroed = metric.zeroed
        ? [...tally.support.keys()].filter((k) => metric.zeroed?.(tally, k))
        : [];
      return { value, n, ...(zeroed.length > 0 && { zeroed }) };
    }
    return { value: metric.whyNot(facts.tally(), classesOf(facts.predictions), classIndex), n };
  },
  interval: (facts, about, value, resampling, confidence) => {
    const { metric, classIndex } = about;
    const limits = metric.limits?.(facts, classIndex, confidence);
    if (limits) return limits;
    const found = resampleCounts(resampling.counts(), ([tally]) => metric.of(tally!, classIndex));
    if (found === NO_SPREAD) {
      return noSpreadInterval(value, atStake(about, facts.tally()), metric.range, confidence);
    }
    return isUndetermined(found) ? found : found.interval(confidence);
  },
  unpaired: null,
  expected: null,
};

/** Of the class that the metric is about, else of any that occurs. */
function atStake(
  { metric: { sees, restsOn }, classIndex }: AboutClass<CountMetric>,
  { support, predicted }: ClassTally,
): number {
  const margins = restsOn === 'labels' ? [support] : [support, predicted];
  return rowsAtStake(
    sees === 'one class' ? margins.map((of) => of[classIndex]!) : margins.flatMap((of) => [...of]),
  );
}

/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells: Cells, { influence, times }: Jackknifed): number {
  const differing = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
  return equalRows(
    differing.map((i) => influence[i]!),
    differing.map((i) => times[i]!),
  );
}

export const precisionOf: OfCounts = ({ hits, predicted }, k) => hits[k]! / predicted[k]!;
const recallOf: OfCounts = ({ hits, support }, k) => hits[k]! / support[k]!;

/** 2 TP / (2 TP + FP + FN); NaN where the class neither occurs nor is predicted. */
export const f1: OfCounts = ({ hits, support, predicted }, k) =>
  (2 * hits[k]!) / (support[k]! + predicted[k]!);

/**
 * The plain mean over the classes that occur among the labels or the predictions, one that is
 * undefined there counting 0, as scikit-learn takes it (`zero_division=0`).
 */
function macro(of: OfCounts): OfCounts {
  return (tally) => {
    const { support, predicted } = tally;
    let total = 0;
    let classes = 0;
    for (let k = 0; k < support.length; k++) {
      if (support[k] === 0 && predicted[k] === 0) continue;
      total += orZero(of(tally, k));
      classes++;
    }
    return total / classes;
  };
}

/**
 * The mean over the classes that occur among the labels, weighted by their rows, one that is
 * undefined there counting 0.
 */
function weighted(of: OfCounts): OfCounts {
  return (tally) => {
    const { support } = tally;
    let total = 0;
    for (let k = 0; k < support.length; k++) {
      if (support[k]! > 0) total += support[k]! * orZero(of(tally, k));
    }
    return total / sum(support);
  };
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** The mean recall of the classes that have rows; NaN where fewer than two have. */
function balancedAccuracy(tally: ClassTally): number {
  const { support } = tally;
  let total = 0;
  let classes = 0;
  for (let k = 0; k < support.length; k++) {
    if (support[k] === 0) continue;
    total += recallOf(tally, k);
    classes++;
  }
  return classes < 2 ? Number.NaN : total / classes;
}

/**
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, "Comparing two
 * K-category assignments by a K-category correlation coefficient"); NaN where only one class occurs
 * or is predicted.
 */
function mcc({ hits, support, predicted }: ClassTally): number {
  const n = sum(support);
  let chance = 0;
  let labels = n * n;
  let answers = n * n;
  for (let k = 0; k < support.length; k++) {
    chance += support[k]! * predicted[k]!;
    labels -= support[k]! ** 2;
    answers -= predicted[k]! ** 2;
  }
  const value = (n * sum(hits) - chance) / Math.sqrt(labels * answers);
  // One root of a square is exact, two are not; rounding may still lead a little past the ends. NaN
  // stays what it is.
  return Math.min(1, Math.max(-1, value));
}

/** The first class of which something holds. */
function first(classes: readonly string[], holds: (k: number) => boolean): string {
  return classes.find((_, k) => holds(k))!;
}

/** Of a metric that any row defines. */
const NO_ROWS = () => ({ code: 'no-rows' }) as const;

const neverPredicted: WholeCountMetric['zeroed'] = ({ support, predicted }, k) =>
  support[k]! > 0 && predicted[k] === 0;
const neverThere: WholeCountMetric['zeroed'] = ({ support, predicted }, k) =>
  support[k] === 0 && predicted[k]! > 0;

/** What most of the family have in common. */
const COMMON = {
  orientation: 'higher',
  range: [0, 1],
  unit: 'percent',
  sees: 'all classes',
  restsOn: 'labels and predictions',
} as const;

/** The metrics of the family. */
export const COUNT_METRICS: readonly Metric[] = [
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'f1',
    place: 60,
    tasks: BINARY,
    perClass: CLASSES,
    needs: (k) => [k],
    of: f1,
    sees: 'one class',
    limits: f1Interval,
    whyNot: (_tally, classes, k) => ({ code: 'class-absent', class: classes[k]! }),
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'precision_macro',
    place: 70,
    tasks: MULTICLASS,
    of: macro(precisionOf),
    classesAlike: true,
    limits: meanOfProportions(({ predicted }) => predicted, occurring),
    whyNot: NO_ROWS,
    zeroed: neverPredicted,
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'recall_macro',
    place: 80,
    tasks: MULTICLASS,
    of: macro(recallOf),
    classesAlike: true,
    limits: meanOfProportions(({ support }) => support, occurring),
    restsOn: 'labels',
    whyNot: NO_ROWS,
    zeroed: neverThere,
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'f1_macro',
    place: 90,
    tasks: MULTICLASS,
    of: macro(f1),
    classesAlike: true,
    limits: macroF1Interval,
    whyNot: NO_ROWS,
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'precision_weighted',
    place: 100,
    tasks: MULTICLASS,
    of: weighted(precisionOf),
    whyNot: NO_ROWS,
    zeroed: neverPredicted,
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'f1_weighted',
    place: 120,
    tasks: MULTICLASS,
    of: weighted(f1),
    whyNot: NO_ROWS,
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'balanced_accuracy',
    place: 130,
    tasks: CLASSES,
    needs: () => 'two classes',
    of: balancedAccuracy,
    classesAlike: true,
    limits: meanOfProportions(({ support }) => support, labelled),
    whyNot: ({ support }, classes) => ({
      code: 'one-class',
      class: first(classes, (k) => support[k]! > 0),
    }),
  }),
  defineMetric(FAMILY, {
    ...COMMON,
    name: 'mcc',
    place: 140,
    range: [-1, 1],
    unit: 'number',
    tasks: CLASSES,
    needs: () => 'two classes',
    needsPredicted: () => 'two classes',
    of: mcc,
    limits: fisherInterval(mcc),
    whyNot: ({ support, predicted }, classes) => {
      const one = predicted.filter((x) => x > 0).length < 2;
      const only = first(classes, (k) => (one ? predicted : support)[k]! > 0);
      return { code: one ? 'one-class-predicted' : 'one-class', class: only };
    },
  }),
];
