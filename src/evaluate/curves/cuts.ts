import type { Ranking } from '../metrics/ranking.js';

/**
 * What each distinct score, taken as the threshold, makes of the rows: those that score as high or
 * higher are called positive. All lists are alike in length, the highest threshold first. ROC,
 * precision–recall and the sweep over thresholds are read off them.
 */
export interface Cuts {
  readonly thresholds: Float64Array;
  /** Positives that are called positive. */
  readonly hits: Float64Array;
  /** Negatives that are called positive. */
  readonly falseAlarms: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** @param scores those that the ranking is of */
export function cutsOf(
  { order, ends, labels, positives, negatives }: Ranking,
  scores: Float64Array,
): Cuts {
  const count = ends.length;
  const thresholds = new Float64Array(count);
  const hits = new Float64Array(count);
  const falseAlarms = new Float64Array(count);
  let above = 0;
  for (let cut = 0; cut < count; cut++) {
    const group = count - 1 - cut;
    const start = group === 0 ? 0 : ends[group - 1]!;
    for (let i = start; i < ends[group]!; i++) above += labels[order[i]!]!;
    thresholds[cut] = scores[order[start]!]!;
    hits[cut] = above;
    falseAlarms[cut] = order.length - start - above;
  }
  return { thresholds, hits, falseAlarms, positives, negatives };
}

/** How many rows a threshold calls positive, and how many of those are. */
export interface Cut {
  readonly threshold: number;
  readonly hits: number;
  readonly falseAlarms: number;
}

/** The counts at any threshold: those of the lowest score that reaches it. */
export function cutAt({ thresholds, hits, falseAlarms }: Cuts, threshold: number): Cut {
  let [from, to] = [0, thresholds.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (thresholds[middle]! >= threshold) from = middle + 1;
    else to = middle;
  }
  if (from === 0) return { threshold, hits: 0, falseAlarms: 0 };
  return { threshold, hits: hits[from - 1]!, falseAlarms: falseAlarms[from - 1]! };
}
