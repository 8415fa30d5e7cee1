import type { PredictionFacts } from '../facts.js';
import { type Interval, twoSidedZ } from '../statistics/interval.js';
import { mover, type Part } from '../statistics/mover.js';
import { tallyInfluence } from '../statistics/tally-influence.js';
import { wilson } from '../statistics/wilson.js';
import type { ClassTally } from '../tally.js';

/** The interval of a number of a confusion matrix, at a confidence; undefined where it has none. */
export type CountInterval = (
  facts: PredictionFacts,
  k: number,
  confidence: number,
) => Interval | undefined;

/**
 * F1 rests on a proportion: of the rows that are of the class or predicted as it, a share J is both
 * (Jaccard's index), and F1 = 2 J / (1 + J). Given how many such rows there are, the hits among them
 * are binomial, so Wilson's limits of J, turned into F1, are those of F1. Class counts are taken as
 * drawn, not as fixed: that is what a hash split does.
 */
export const f1Interval: CountInterval = (facts, k, confidence) =>
  ofClass(facts.tally(), k, confidence);

function ofClass(
  { hits, support, predicted }: ClassTally,
  k: number,
  confidence: number,
): Interval {
  const rows = support[k]! + predicted[k]! - hits[k]!;
  const [low, high] = wilson(hits[k]!, rows, confidence);
  return [fromJaccard(low), fromJaccard(high)];
}

function fromJaccard(share: number): number {
  return (2 * share) / (1 + share);
}

/** The plain mean of F1 over the classes that occur, whose errors two classes share row by row. */
export const macroF1Interval: CountInterval = (facts, _k, confidence) => {
  const tally = facts.tally();
  const classes = occurring(tally);
  const f1 = (of: ClassTally, k: number) => (2 * of.hits[k]!) / (of.support[k]! + of.predicted[k]!);
  const influences = classes.map((k) =>
    tallyInfluence(facts.predictions, tally, (moved) => f1(moved, k)),
  );
  const products = influences.map((a) => influences.map((b) => dot(a, b)));
  const correlation = (i: number, j: number) => {
    const spread = Math.sqrt(products[i]![i]! * products[j]![j]!);
    return spread > 0 ? products[i]![j]! / spread : 0;
  };
  return within01(
    mover(
      classes.map((k) => ({
        weight: 1 / classes.length,
        value: f1(tally, k),
        interval: ofClass(tally, k, confidence),
      })),
      correlation,
    ),
  );
};

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!;
  return sum;
}

/**
 * The plain mean of hits out of so many rows over the classes that occur, of which each row is in
 * one class alone. A class without such rows counts 0, with no doubt about it.
 */
export function meanOfProportions(
  rowsOf: (tally: ClassTally) => Float64Array,
  classesOf: (tally: ClassTally) => readonly number[],
): CountInterval {
  return (facts, _k, confidence) => {
    const tally = facts.tally();
    const rows = rowsOf(tally);
    const classes = classesOf(tally);
    const parts = classes.map((k): Part => {
      const weight = 1 / classes.length;
      if (rows[k] === 0) return { weight, value: 0, interval: [0, 0] };
      const value = tally.hits[k]! / rows[k]!;
      return { weight, value, interval: wilson(tally.hits[k]!, rows[k]!, confidence) };
    });
    return within01(mover(parts));
  };
}

/**
 * A number between −1 and 1 by the infinitesimal jackknife (Efron 1982) on Fisher's scale, artanh,
 * where a correlation is near normal. Undefined at the ends, where nothing varies.
 */
export function fisherInterval(of: (tally: ClassTally) => number): CountInterval {
  return (facts, _k, confidence) => {
    const tally = facts.tally();
    const value = of(tally);
    const influence = tallyInfluence(facts.predictions, tally, of);
    const n = influence.length;
    const error = Math.sqrt((n / Math.max(1, n - 1)) * dot(influence, influence));
    const reach = (twoSidedZ(confidence) * error) / (1 - value * value);
    if (!Number.isFinite(reach) || error === 0) return undefined;
    return [Math.tanh(Math.atanh(value) - reach), Math.tanh(Math.atanh(value) + reach)];
  };
}

/** The classes that occur among the labels or the predictions. */
export function occurring({ support, predicted }: ClassTally): number[] {
  return [...support.keys()].filter((k) => support[k]! > 0 || predicted[k]! > 0);
}

/** The classes that have rows. */
export function labelled({ support }: ClassTally): number[] {
  return [...support.keys()].filter((k) => support[k]! > 0);
}

/** Rounding may lead a little past the ends. */
function within01([low, high]: Interval): Interval {
  return [Math.max(0, low), Math.min(1, high)];
}
