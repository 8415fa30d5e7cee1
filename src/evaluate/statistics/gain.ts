import { type Confidence, stretched } from './confidence.js';
import { normalQuantile } from './distributions.js';
import type { Flips } from './flips.js';
import { type Interval, twoSidedZ } from './interval.js';
import { tango } from './tango.js';

/**
 * What the rows tell of a gain. Its two one-sided p may add up to more than 1, where an exact test
 * says less than the interval does.
 */
export interface Gain {
  readonly interval: Confidence['interval'];
  /** The p of "the gain is no more than this": small when it is shown to be more. */
  readonly notAbove: (value: number) => number;
  /** The p of "the gain is no less than this". */
  readonly notBelow: (value: number) => number;
}

/** The level at which the score method's widening is taken; it changes little with it. */
const USUAL = 0.95;

/**
 * Widens a confidence about the difference d by as much as the score method widens the plain normal
 * interval of the same flips (Tango 1998). A method for large samples sees the rows that flipped
 * and not those that could have: of 200 rows on which the models differ once it knows next to
 * nothing, and takes that for certainty. With fifty flips it changes 2 %.
 * @param equal how many rows of equal weight the informative ones are worth
 */
export function widened(
  confidence: Confidence,
  d: number,
  flips: Flips,
  equal: number,
): Confidence {
  const { informative } = flips;
  if (informative === 0) return confidence;
  // Where no row adds anything, as when all resamples agree, the weights tell nothing.
  const share = equal > 0 ? Math.min(1, equal / informative) : 1;
  const undecided = (informative - flips.candidate - flips.baseline) / 2;
  const [b, c] = [(flips.candidate + undecided) * share, (flips.baseline + undecided) * share];
  const n = flips.n * share;
  const [low, high] = tango(b, c, n).interval(USUAL);
  const plain = (twoSidedZ(USUAL) * Math.sqrt(b + c)) / n;
  // By the wider side on both: where few rows lose much and many win little, the sides of the flips
  // are not those of d.
  const ratio = Math.max(1, ((b - c) / n - low) / plain, (high - (b - c) / n) / plain);
  return stretched(confidence, d, ratio);
}

/**
 * How many rows of equal weight a sum over rows is worth, by the weights of those that add to it:
 * (Σ|w|)² / Σw² (Kish 1965, "Survey Sampling"). A few large ones among many small ones are worth
 * little more than themselves.
 * @param times how many rows share each weight
 */
export function equalRows(weights: ArrayLike<number>, times?: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = Math.abs(weights[i]!);
    sum += (times?.[i] ?? 1) * w;
    squares += (times?.[i] ?? 1) * w * w;
  }
  return squares === 0 ? 0 : sum ** 2 / squares;
}

/**
 * Holds a confidence to what an exact test of "no difference" shows: where that does not exclude 0,
 * neither does the interval. Its end then lies where the test's own p puts it, as many standard
 * errors from d as belong to the level, d being as many from 0 as belong to p (a test-based
 * interval, Miettinen 1976, "Estimability and estimation in case-referent studies"). Were the
 * models alike, each informative row would fall to either with the same chance, so no test could
 * have a smaller one-sided p than the sign test's when all fall to one side, 2^−rows, mid-p half
 * that.
 * @param belowZero the test's confidence that the difference is below 0, where it was made
 */
export function heldToExact(
  confidence: Confidence,
  d: number,
  informative: number,
  belowZero: number | undefined,
): Gain {
  const least = 0.5 ** (informative + 1);
  const held =
    belowZero === undefined ? undefined : Math.min(Math.max(belowZero, least), 1 - least);
  /** The least one-sided p of "not better", and of "not worse". */
  const [better, worse] = held === undefined ? [least, least] : [held, 1 - held];
  return {
    interval: (level): Interval => {
      const [low, high] = confidence.interval(level);
      const tail = (1 - level) / 2;
      return [
        better > tail && low >= 0 ? -beyondZero(d, better, level) : low,
        worse > tail && high <= 0 ? beyondZero(d, worse, level) : high,
      ];
    },
    notAbove: (value) => {
      const p = confidence.below(value);
      return value >= 0 ? Math.max(p, better) : p;
    },
    notBelow: (value) => {
      const p = 1 - confidence.below(value);
      return value <= 0 ? Math.max(p, worse) : p;
    },
  };
}

/** Nearer to 0 a test's p says nothing of how far d is from it. */
const LEAST_Z = 0.1;

/**
 * How far beyond 0, seen from d, the end of a test-based interval lies: above 0 where p exceeds the
 * level's tail.
 */
function beyondZero(d: number, p: number, level: number): number {
  const z = Math.max(-normalQuantile(p, 0, 1), LEAST_Z);
  return Math.max(Math.abs(d) * (twoSidedZ(level) / z - 1), Number.EPSILON);
}

/** Of two models that say the same of every row: the difference is 0, with no doubt. */
export const NO_DIFFERENCE: Gain = {
  interval: () => [0, 0],
  notAbove: (value) => (value > 0 ? 1 : value < 0 ? 0 : 0.5),
  notBelow: (value) => (value < 0 ? 1 : value > 0 ? 0 : 0.5),
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
