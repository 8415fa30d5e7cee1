import type { Confidence } from '../evaluate/intervals/confidence.js';
import type { Interval } from '../evaluate/intervals/interval.js';

/**
 * Holds a confidence to what an exact test of "no difference" shows: the methods for large samples find too much in small ones. Were the
 * models alike, each informative row would fall to either with the same chance, so no test could have a smaller one-sided p than
 * the sign test's when all fall to one side, 2^−rows, mid-p half that; and the swap test says how likely what was seen is. Tango's
 * method, which does not need it, is left as it is.
 * @param belowZero the swap test's confidence that the difference is below 0, where it was made
 */
export function heldToExact(
  confidence: Confidence,
  informative: number,
  belowZero: number | undefined,
): Confidence {
  const least = 0.5 ** (informative + 1);
  const held =
    belowZero === undefined ? undefined : Math.min(Math.max(belowZero, least), 1 - least);
  /** The least one-sided p of "not better", and of "not worse". */
  const [better, worse] = held === undefined ? [least, least] : [held, 1 - held];
  return {
    interval: (level): Interval => {
      const [low, high] = confidence.interval(level);
      const tail = (1 - level) / 2;
      return [better > tail ? Math.min(low, 0) : low, worse > tail ? Math.max(high, 0) : high];
    },
    below: (value) => {
      const below = confidence.below(value);
      const most = value <= 0 ? Math.min(below, 1 - worse) : below;
      return value >= 0 ? Math.max(most, better) : most;
    },
  };
}

/** Of two models that say the same of every row: the difference is 0, with no doubt. */
export const NO_DIFFERENCE: Confidence = {
  interval: () => [0, 0],
  below: (value) => (value > 0 ? 1 : value < 0 ? 0 : 0.5),
};

/** The candidate's gain: more is better, also for a loss. */
export function mirrored(confidence: Confidence): Confidence {
  return {
    interval: (level) => {
      const [low, high] = confidence.interval(level);
      // 0 − x, as −0 is not 0 to everyone.
      return [0 - high, 0 - low];
    },
    below: (value) => 1 - confidence.below(-value),
  };
}
