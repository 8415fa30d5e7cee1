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
 * The same of a difference d that every row shows alike: rows at stake are taken as paired
 * proportions of which none flipped away from it, wider than the truth.
 */
export function noFlipConfidence(d: number, atStake: number, [least, most]: Range): Confidence {
  const { interval, below } = tango(0, 0, atStake);
  const width = most - least;
  return {
    interval: (level) => {
      const [low, high] = interval(level);
      return [Math.max(-width, d + width * low), Math.min(width, d + width * high)];
    },
    below: (value) => {
      const away = (value - d) / width;
      if (away <= -1) return 0;
      return away >= 1 ? 1 : below(away);
    },
  };
}

/**
 * The fewest rows that a metric rests on, at least 1.
 * @param margins how many there are of each kind that it counts
 */
export function rowsAtStake(margins: readonly number[]): number {
  return Math.max(1, Math.min(...margins.filter((n) => n > 0)));
}
