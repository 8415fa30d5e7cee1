import type { Confidence } from '../evaluate/intervals/confidence.js';
import type { Interval } from '../evaluate/intervals/interval.js';

/**
 * Holds a confidence to what so few informative rows can show. Were the models equally good, each such row would fall to either
 * with the same chance, so no test could have a smaller one-sided p than the sign test's when all fall to one side, 2^−rows,
 * mid-p half that. The large-sample methods do not know this bound. Tango's, which does not need it, is left as it is.
 */
export function heldToFlips(confidence: Confidence, informative: number): Confidence {
  const least = 0.5 ** (informative + 1);
  return {
    interval: (level): Interval => {
      const [low, high] = confidence.interval(level);
      return least > (1 - level) / 2 ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
    },
    below: (value) => {
      const below = confidence.below(value);
      const most = value <= 0 ? Math.min(below, 1 - least) : below;
      return value >= 0 ? Math.max(most, least) : most;
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
