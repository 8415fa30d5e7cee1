import { type Interval, twoSidedZ } from './interval.js';

/**
 * The score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference"). `hits` may be a fraction. There is at least one trial.
 */
export function wilson(hits: number, trials: number, confidence: number): Interval {
  return wilsonAt(hits, trials, twoSidedZ(confidence));
}

/** The same, reaching to so many standard errors. */
export function wilsonAt(hits: number, trials: number, z: number): Interval {
  const z2 = z ** 2;
  const middle = (hits + z2 / 2) / (trials + z2);
  const spread = (hits * (trials - hits)) / trials + z2 / 4;
  const reach = Math.sqrt(z2 * spread) / (trials + z2);
  // At the ends the bound is exactly 0 or 1, which rounding would miss.
  return [hits === 0 ? 0 : middle - reach, hits === trials ? 1 : middle + reach];
}
