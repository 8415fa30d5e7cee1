import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import type { Pair } from '../evaluate/pair.js';
import { unitsWith } from '../evaluate/units.js';

/** Rows on which the baseline predicts a class that the candidate predicts nowhere. */
export interface GivenUp {
  readonly rows: number;
  /** The groups or moments that they lie in; as many as the rows where each stands for itself. */
  readonly units: number;
}

/** Of the classes that the metric needs predicted; none where the candidate predicts enough of them. */
export function classesGivenUp(
  { candidate, baseline }: Pair,
  { metric, classIndex }: NamedMetric,
): GivenUp {
  const needed = metric.needsPredicted(classIndex);
  const [ours, theirs] = [candidate.tally().predicted, baseline.tally().predicted];
  const absent = [...ours.keys()].filter((k) => ours[k] === 0);
  const enough = needed === 'two classes' && ours.length - absent.length >= 2;
  const missed = needed === 'two classes' ? absent : absent.filter((k) => needed.includes(k));
  if (enough || missed.length === 0) return { rows: 0, units: 0 };
  const rows = missed.reduce((total, k) => total + theirs[k]!, 0);
  const units = baseline.units();
  const { predicted } = baseline.predictions;
  return {
    rows,
    units: units ? unitsWith(units, (row) => missed.includes(predicted[row]!)) : rows,
  };
}
