import { normalQuantile } from './distributions.js';
/** [low, high], both in the unit of what it is about. */
export type Interval = readonly [low: number, high: number];

/**
 * The standard normal quantile that a two-sided interval of this confidence reaches to: 1.96 for
 * 0.95.
 */
export function twoSidedZ(confidence: number): number {
  return normalQuantile(1 - (1 - confidence) / 2, 0, 1);
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
