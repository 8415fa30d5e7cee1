import type { Confidence } from './confidence.js';
import type { Interval } from './interval.js';
import { tango } from './tango.js';
import { wilson } from './wilson.js';

type Range = readonly [least: number, most: number];

/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows
 * nothing of rows that could have come out otherwise. As many rows as are at stake, none of which
 * came out otherwise, are taken as a proportion by Wilson.
 * @param atStake see `rowsAtStake`
 * @param range of the metric, finite
 */
export function noSpreadInterval(
  value: number,
  atStake: number,
  [least, most]: Range,
  confidence: number,
): Interval {
  const [, reach] = wilson(0, atStake, confidence);
  const wide = (most - least) * reach;
  return [Math.max(least, value - wide), Math.min(most, value + wide)];
}

/**
 * The same of a difference: rows at stake are taken as paired proportions of which none flipped,
 * wider than the truth.
 */
export function noFlipConfidence(atStake: number, [least, most]: Range): Confidence {
  const { interval, below } = tango(0, 0, atStake);
  const width = most - least;
  return {
    interval: (level) => {
      const [low, high] = interval(level);
      return [width * low, width * high];
    },
    below: (value) => below(value / width),
  };
}

/**
 * The fewest rows that a metric rests on, at least 1.
 * @param margins how many there are of each kind that it counts
 */
export function rowsAtStake(margins: readonly number[]): number {
  return Math.max(1, Math.min(...margins.filter((n) => n > 0)));
}
