import type { Facts } from '../evaluate/facts.js';
import type { NamedMetric } from '../evaluate/metrics.js';
import type { ClassPredictions } from '../evaluate/predictions.js';
import { placements } from '../evaluate/ranking.js';
import { isUndefined } from '../evaluate/undefined.js';

/** On how many rows one model does better than the other, as one metric sees the rows. */
export interface Flips {
  readonly candidate: number;
  readonly baseline: number;
  /** Rows that the metric could tell the models apart by; the others say nothing of their difference. */
  readonly informative: number;
  /** Rows that the metric is about. */
  readonly n: number;
}

/** Both models on the same rows, in the same order. */
export interface Pair {
  readonly candidate: Facts;
  readonly baseline: Facts;
}

export function countFlips(pair: Pair, named: NamedMetric): Flips {
  switch (named.metric.difference) {
    case 'proportion':
    case 'counts':
      return byClass(pair, named);
    case 'auc':
    case 'precision-recall curve': {
      const [candidate, baseline] = [pair.candidate.ranking(), pair.baseline.ranking()];
      if (isUndefined(candidate) || isUndefined(baseline)) return NONE;
      return byValue(placements(candidate), placements(baseline));
    }
    case 'row-loss mean': {
      const { name } = named.metric;
      const [candidate, baseline] = [pair.candidate.rowLosses(name), pair.baseline.rowLosses(name)];
      return isUndefined(candidate) || isUndefined(baseline) ? NONE : byValue(baseline, candidate);
    }
    case 'sums': {
      const { name } = named.metric;
      const [candidate, baseline] = [pair.candidate.rowSums(name), pair.baseline.rowSums(name)];
      if (isUndefined(candidate) || isUndefined(baseline)) return NONE;
      return byValue(baseline.squaredErrors, candidate.squaredErrors);
    }
  }
}
