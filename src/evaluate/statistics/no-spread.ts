import type { NamedMetric } from '../metrics/metrics.js';
import type { ClassTally } from '../tally.js';
import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows nothing of rows that could have come
 * out otherwise. As many rows as are at stake, none of which came out otherwise, are taken as a proportion by Wilson.
 */
export function noSpreadInterval(
  named: NamedMetric,
  value: number,
  tally: ClassTally,
  confidence: number,
): Interval {
  const [, reach] = wilson(0, rowsAtStake(named, tally), confidence);
  const mcc = named.metric.name === 'mcc';
  // MCC's range is two wide.
  const wide = mcc ? 2 * reach : reach;
  return [Math.max(mcc ? -1 : 0, value - wide), Math.min(1, value + wide)];
}

/**
 * The fewest rows that a metric rests on: those of a class, and those predicted as it where that counts too. Of the class that the metric
 * is about, else of any that occurs; at least 1.
 */
export function rowsAtStake(
  { metric, classIndex }: NamedMetric,
  { support, predicted }: ClassTally,
): number {
  const margins = metric.name.startsWith('recall') ? [support] : [support, predicted];
  const counts = ['precision', 'f1', 'average_precision'].includes(metric.name)
    ? margins.map((of) => of[classIndex]!)
    : margins.flatMap((of) => [...of]);
  return Math.max(1, Math.min(...counts.filter((n) => n > 0)));
}
