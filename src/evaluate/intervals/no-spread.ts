import type { NamedMetric } from '../metrics.js';
import type { Tally } from '../tally.js';
import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows nothing of rows that could have come
 * out otherwise. As many rows as the class that the metric is about has, or as the rarest has, none of which came out otherwise, are
 * taken as a proportion by Wilson: wider than the truth.
 */
export function noSpreadInterval(
  named: NamedMetric,
  value: number,
  tally: Tally,
  confidence: number,
): Interval {
  const [, reach] = wilson(0, rowsAtStake(named, tally), confidence);
  const mcc = named.metric.name === 'mcc';
  // MCC's range is two wide.
  const wide = mcc ? 2 * reach : reach;
  return [Math.max(mcc ? -1 : 0, value - wide), Math.min(1, value + wide)];
}

/** The rows of the class that the metric is about, else of the rarest class that occurs; at least 1. */
export function rowsAtStake({ metric, classIndex }: NamedMetric, { support }: Tally): number {
  const ofOneClass = ['precision', 'f1', 'average_precision'].includes(metric.name);
  const rows = ofOneClass ? support[classIndex]! : Math.min(...support.filter((n) => n > 0));
  return Math.max(1, rows);
}
