import type { Interval } from './statistics/interval.js';
import type { Undetermined } from './undetermined.js';

/** A metric of some rows. Plain data; the record adds the reason in words. */
export interface Estimate {
  /** Null where these rows do not define the metric. */
  readonly value: number | null;
  /**
   * At the confidence asked for; null where there is no value, or too little to tell its spread by.
   */
  readonly interval: Interval | null;
  /** The rows that the metric is about: for a proportion its denominator. */
  readonly n: number;
  /** Why there is no value, or no interval. Holds class names. */
  readonly because?: Undetermined;
  /** Classes on which an average over the classes is undefined and counts 0. */
  readonly zeroed?: readonly string[];
}
