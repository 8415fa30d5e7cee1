import { classesOf } from '../predictions.js';
import { flipsByClass } from '../statistics/flips.js';
import { mcnemarMidP, mcnemarNotBetter } from '../statistics/mcnemar.js';
import { newcombe } from '../statistics/newcombe.js';
import { tallyInfluence } from '../statistics/tally-influence.js';
import { tango } from '../statistics/tango.js';
import { wilson } from '../statistics/wilson.js';
import { type ClassTally, sum } from '../tally.js';
import type { Undetermined } from '../undetermined.js';
import { COUNTS, type CountMetric, precisionOf } from './counts.js';
import { defineMetric } from './define-metric.js';
import type { Definition, Family, LoneValue, Metric } from './metric.js';
import { BINARY, CLASSES, MULTICLASS } from './tasks.js';

/** Right answers out of the rows that a metric is about. */
interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

interface ProportionMetric {
  /** @param k the class that the metric is about */
  readonly right: (tally: ClassTally, k: number) => Proportion;
  /** The class whose rows alone it is about; left out where it is about all rows. */
  readonly onlyRowsOf?: (k: number) => number;
  /** Why there is no value where there are no trials. */
  readonly whyNot: (classes: readonly string[], k: number) => Undetermined;
}

/** What a usual model gets right, where there is no baseline to tell it. */
export const USUAL_PROPORTION = 0.85;

/**
 * Right rows out of a denominator of its own: by score intervals, and McNemar's test of paired
 * rows.
 */
const PROPORTION: Family<ProportionMetric> = {
  value: (facts, { metric, classIndex }) => {
    const { hits, trials } = metric.right(facts.tally(), classIndex);
    if (trials > 0) return { value: hits / trials, n: trials };
    return { value: metric.whyNot(classesOf(facts.predictions), classIndex), n: trials };
  },
  interval: (facts, { metric, classIndex }, _value, _resampling, confidence) => {
    const { hits, trials } = metric.right(facts.tally(), classIndex);
    return wilson(hits, trials, confidence);
  },
  influence: (facts, { metric, classIndex }) =>
    tallyInfluence(facts.predictions, facts.tally(), (tally) => {
      const { hits, trials } = metric.right(tally, classIndex);
      return hits / trials;
    }),
  stake: (facts, { metric, classIndex }) => ({
    rows: metric.right(facts.tally(), classIndex).trials,
    width: 1,
  }),
  scale: 'score',
  reads: 'classes',
  byTables: true,
  flips: (_pair, { metric, classIndex }, cells) =>
    flipsByClass(cells(), metric.onlyRowsOf ? { onlyRowsOf: metric.onlyRowsOf(classIndex) } : {}),
  paired: (_pair, _about, { candidate, baseline, n }) => ({
    rule: 'Tango score interval, McNemar mid-p',
    confidence: tango(candidate, baseline, n),
    p: mcnemarMidP(candidate, baseline),
    belowZero: mcnemarNotBetter(candidate, baseline),
  }),
  unpaired: (candidate, baseline) => ({
    rule: 'Newcombe score interval, unpaired',
    confidence: newcombe(sampleOf(candidate), sampleOf(baseline)),
  }),
  expected: (rows, { metric, classIndex }, confidence) => {
    const trials = metric.onlyRowsOf ? rows.ofClass(metric.onlyRowsOf(classIndex)) : rows.all;
    if (trials === 0) return { code: 'no-row-of-class' };
    const value = USUAL_PROPORTION;
    return { value, n: trials, interval: wilson(value * trials, trials, confidence) };
  },
};

function sampleOf({ value, n }: LoneValue) {
  return { hits: Math.round(value * n), trials: n };
}

/**
 * Where each model has a denominator of its own the rows of two do not pair: their difference is
 * one of counts.
 */
const OWN_DENOMINATOR: Family<ProportionMetric & CountMetric & Definition> = {
  ...PROPORTION,
  flips: COUNTS.flips,
  paired: COUNTS.paired,
  swapped: COUNTS.swapped,
  byTables: false,
  // A group that a model calls positive more often than others weighs more, and is right less often.
  fewGroupsCarry: () => true,
  expected: null,
};

const accuracy = ({ hits, support }: ClassTally): Proportion => ({
  hits: sum(hits),
  trials: sum(support),
});

const recall = ({ hits, support }: ClassTally, k: number): Proportion => ({
  hits: hits[k]!,
  trials: support[k]!,
});

/** The metrics of the family. */
export const PROPORTIONS: readonly Metric[] = [
  defineMetric(PROPORTION, {
    name: 'accuracy',
    place: 10,
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    tasks: CLASSES,
    ofOutcomes: true,
    right: accuracy,
    whyNot: () => ({ code: 'no-rows' }),
    goodness: ({ labels, predicted }) =>
      Float64Array.from(labels, (label, row) => Number(predicted[row] === label)),
  }),
  defineMetric(OWN_DENOMINATOR, {
    name: 'precision',
    place: 30,
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    tasks: BINARY,
    perClass: CLASSES,
    needs: (k) => [k],
    needsPredicted: (k) => [k],
    right: ({ hits, predicted }, k) => ({ hits: hits[k]!, trials: predicted[k]! }),
    of: precisionOf,
    sees: 'one class',
    restsOn: 'labels and predictions',
    whyNot: (classes, k) => ({ code: 'no-row-predicted', class: classes[k]! }),
  }),
  defineMetric(PROPORTION, {
    name: 'recall',
    place: 40,
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    tasks: BINARY,
    perClass: CLASSES,
    needs: (k) => [k],
    right: recall,
    onlyRowsOf: (k) => k,
    whyNot: (classes, k) => ({ code: 'no-row-of-class', class: classes[k]! }),
  }),
  defineMetric(PROPORTION, {
    name: 'specificity',
    place: 50,
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    tasks: BINARY,
    needs: () => [0],
    right: (tally) => recall(tally, 0),
    onlyRowsOf: () => 0,
    whyNot: ([negative]) => ({ code: 'no-row-of-class', class: negative! }),
  }),
  defineMetric(PROPORTION, {
    name: 'recall_weighted',
    place: 110,
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    tasks: MULTICLASS,
    // Σ support × recall / n is Σ hits / n.
    right: accuracy,
    whyNot: () => ({ code: 'no-rows' }),
  }),
];
