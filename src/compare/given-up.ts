import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import type { Pair } from '../evaluate/pair.js';

/**
 * On how many rows the baseline predicts a class that the metric needs predicted and that the
 * candidate predicts nowhere. 0 where the candidate predicts all that is needed.
 */
export function rowsGivenUp({ candidate, baseline }: Pair, { metric, classIndex }: NamedMetric) {
  const needed = metric.needsPredicted(classIndex);
  if (needed.length === 0) return 0;
  const [ours, theirs] = [candidate.tally().predicted, baseline.tally().predicted];
  const absent = [...ours.keys()].filter((k) => ours[k] === 0);
  if (needed === 'two classes' && ours.length - absent.length >= 2) return 0;
  const missed = needed === 'two classes' ? absent : absent.filter((k) => needed.includes(k));
  return missed.reduce((rows, k) => rows + theirs[k]!, 0);
}
