import { metricsOfPredictions } from '../../evaluate/evaluate.js';
import type { Predictions } from '../../evaluate/predictions.js';
import { seedsOf } from '../../evaluate/seeds.js';

/** How good each row's answer is, by the metric that slices are searched by. */
export interface Searched {
  /** The metric's name. */
  readonly metric: string;
  readonly goodness: (predictions: Predictions) => Float64Array;
}

/** @throws RangeError where the task has no such metric */
export function searchedBy(predictions: Predictions): Searched {
  for (const { name, metric } of metricsOfPredictions(predictions)) {
    if (metric.goodness) return { metric: name, goodness: metric.goodness };
  }
  throw new RangeError(`a ${predictions.task} model has no metric to search slices by`);
}

/**
 * What each row gains by the candidate, the mean over the seeds of both: 1 where it is right now and
 * was wrong; for a regression by how much it is nearer to its label.
 * @param baseline of the candidate's rows, in the same order, with the same labels
 */
export function rowGains(candidate: Predictions, baseline: Predictions): Float64Array {
  const { goodness } = searchedBy(candidate);
  const [ours, theirs] = [candidate, baseline].map((model) => mean(seedsOf(model).map(goodness)));
  return ours!.map((good, row) => good - theirs![row]!);
}

function mean(seeds: readonly Float64Array[]): Float64Array {
  const [first, ...others] = seeds;
  if (others.length === 0) return first!;
  return first!.map((_, row) => seeds.reduce((sum, one) => sum + one[row]!, 0) / seeds.length);
}
