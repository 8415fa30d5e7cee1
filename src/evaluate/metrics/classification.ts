import { type ClassTally, sum } from '../tally.js';
import type { Undetermined } from '../undetermined.js';

/** Right answers out of the rows that a metric is about. */
export interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

export function accuracy(tally: ClassTally): Proportion {
  return { hits: sum(tally.hits), trials: sum(tally.support) };
}

export function precision({ hits, predicted }: ClassTally, k: number): Proportion {
  return { hits: hits[k]!, trials: predicted[k]! };
}

export function recall({ hits, support }: ClassTally, k: number): Proportion {
  return { hits: hits[k]!, trials: support[k]! };
}

/** 2 TP / (2 TP + FP + FN); NaN where the class neither occurs nor is predicted. */
export function f1({ hits, support, predicted }: ClassTally, k: number): number {
  return (2 * hits[k]!) / (support[k]! + predicted[k]!);
}

/** A metric of each class, NaN where it is undefined for that class. */
export type ByClass = (tally: ClassTally, k: number) => number;

export const precisionOf: ByClass = ({ hits, predicted }, k) => hits[k]! / predicted[k]!;
export const recallOf: ByClass = ({ hits, support }, k) => hits[k]! / support[k]!;

/** The plain mean over the classes that occur among the labels or the predictions, as scikit-learn takes it. */
export function macro(tally: ClassTally, of: ByClass): number {
  const { support, predicted } = tally;
  let total = 0;
  let classes = 0;
  for (let k = 0; k < support.length; k++) {
    if (support[k] === 0 && predicted[k] === 0) continue;
    total += of(tally, k);
    classes++;
  }
  return total / classes;
}

/** The mean over the classes that occur among the labels, weighted by their rows. */
export function weighted(tally: ClassTally, of: ByClass): number {
  const { support } = tally;
  let total = 0;
  for (let k = 0; k < support.length; k++) {
    if (support[k]! > 0) total += support[k]! * of(tally, k);
  }
  return total / sum(support);
}

/** The mean recall of the classes that have rows; NaN where fewer than two have. */
export function balancedAccuracy(tally: ClassTally): number {
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
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, "Comparing two K-category assignments by a
 * K-category correlation coefficient"); NaN where only one class occurs or is predicted.
 */
export function mcc({ hits, support, predicted }: ClassTally): number {
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
  // One root of a square is exact, two are not; rounding may still lead a little past the ends. NaN stays what it is.
  return Math.min(1, Math.max(-1, value));
}

/** The metrics of the family `proportion`. */
export const PROPORTIONS: Readonly<Record<string, (tally: ClassTally, k: number) => Proportion>> = {
  accuracy,
  precision,
  recall,
  specificity: (tally) => recall(tally, 0),
  // Σ support × recall / n is Σ hits / n.
  recall_weighted: accuracy,
};

/** The metrics that are functions of the counts; NaN where undefined. */
export const COUNT_METRICS: Readonly<Record<string, ByClass>> = {
  precision: precisionOf,
  f1,
  precision_macro: (tally) => macro(tally, precisionOf),
  recall_macro: (tally) => macro(tally, recallOf),
  f1_macro: (tally) => macro(tally, f1),
  precision_weighted: (tally) => weighted(tally, precisionOf),
  f1_weighted: (tally) => weighted(tally, f1),
  balanced_accuracy: balancedAccuracy,
  mcc,
};

/** Why a metric of predicted classes is undefined on these rows. */
export function whyUndefined(
  name: string,
  tally: ClassTally,
  k: number,
  classes: readonly string[],
): Undetermined {
  const { support, predicted } = tally;
  const first = (absent: (j: number) => boolean) => classes[support.findIndex((_, j) => absent(j))];
  switch (name) {
    case 'precision':
      return { why: `no row is predicted as ${classes[k]}` };
    case 'recall':
      return { why: `no row is of the class ${classes[k]}` };
    case 'specificity':
      return { why: `no row is of the class ${classes[0]}` };
    case 'f1':
      return { why: `no row is of the class ${classes[k]} or predicted as it` };
    case 'precision_macro':
    case 'precision_weighted': {
      const missed = first((j) => support[j]! > 0 && predicted[j] === 0);
      return { why: `no row is predicted as ${missed}` };
    }
    case 'recall_macro': {
      const missed = first((j) => support[j] === 0 && predicted[j]! > 0);
      return { why: `no row is of the class ${missed}` };
    }
    case 'balanced_accuracy':
      return { why: `all rows are of the class ${first((j) => support[j]! > 0)}` };
    default: {
      const single = predicted.filter((x) => x > 0).length < 2 ? predicted : support;
      const only = first((j) => single[j]! > 0);
      const verb = single === predicted ? 'predicted as' : 'of the class';
      return { why: `all rows are ${verb} ${only}` };
    }
  }
}
