import { sortOrder } from '../../numeric/sort-order.js';
import { remembered } from '../remembered.js';

/** Binary labels in the order of their scores; rows of equal score form one group. */
export interface Ranking {
  /** The rows by ascending score. */
  readonly order: Uint32Array;
  /** Where each group of equal scores ends in `order`. */
  readonly ends: Uint32Array;
  readonly labels: Uint8Array;
  readonly positives: number;
  readonly negatives: number;
}

/** Sorts once; AUC, its variance and the precision–recall curve share it. Scores are finite. */
export function rank(labels: Uint8Array, scores: Float64Array): Ranking {
  const order = sortOrder(scores);
  const ends = new Uint32Array(order.length);
  let groups = 0;
  let positives = 0;
  for (let i = 0; i < order.length; i++) {
    positives += labels[order[i]!]!;
    if (i + 1 === order.length || scores[order[i]!] !== scores[order[i + 1]!]) {
      ends[groups++] = i + 1;
    }
  }
  const negatives = order.length - positives;
  return { order, ends: ends.subarray(0, groups), labels, positives, negatives };
}

/**
 * DeLong's structural components, one a row: for a positive the share of negatives that it
 * outranks, for a negative the share of positives that outrank it; a tie counts half. By the sorted
 * groups in O(n), as midranks give them (Sun & Xu 2014, "Fast implementation of DeLong's
 * algorithm"). The mean over the positives is the AUC, as is that over the negatives. Both classes
 * occur.
 */
export function placements({ order, ends, labels, positives, negatives }: Ranking): Float64Array {
  const values = new Float64Array(order.length);
  let start = 0;
  let positivesBelow = 0;
  for (const end of ends) {
    let positivesHere = 0;
    for (let i = start; i < end; i++) positivesHere += labels[order[i]!]!;
    const negativesHere = end - start - positivesHere;
    const negativesBelow = start - positivesBelow;
    const ofPositive = (negativesBelow + negativesHere / 2) / negatives;
    const ofNegative = (positives - positivesBelow - positivesHere / 2) / positives;
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      values[row] = labels[row] ? ofPositive : ofNegative;
    }
    positivesBelow += positivesHere;
    start = end;
  }
  return values;
}

/**
 * The area under the ROC curve: the chance that a positive outranks a negative, ties half. Both
 * classes occur.
 */
export const auc = remembered(({ order, ends, labels, positives, negatives }: Ranking): number => {
  let start = 0;
  let negativesBelow = 0;
  let pairs = 0;
  for (const end of ends) {
    let positivesHere = 0;
    for (let i = start; i < end; i++) positivesHere += labels[order[i]!]!;
    const negativesHere = end - start - positivesHere;
    pairs += positivesHere * (negativesBelow + negativesHere / 2);
    negativesBelow += negativesHere;
    start = end;
  }
  return pairs / positives / negatives;
});

/**
 * Average precision: Σ (recall step × precision) down the distinct scores, without interpolation,
 * as scikit-learn. There are positives.
 */
export const averagePrecision = remembered(
  ({ order, ends, labels, positives }: Ranking): number => {
    let area = 0;
    let hits = 0;
    for (let group = ends.length - 1; group >= 0; group--) {
      const start = group === 0 ? 0 : ends[group - 1]!;
      let positivesHere = 0;
      for (let i = start; i < ends[group]!; i++) positivesHere += labels[order[i]!]!;
      hits += positivesHere;
      area += (positivesHere * hits) / (order.length - start);
    }
    return area / positives;
  },
);
