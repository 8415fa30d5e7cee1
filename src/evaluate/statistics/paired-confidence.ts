import type { Confidence } from './confidence.js';
import type { Flips } from './flips.js';
import type { SeedShares } from './seed-variance.js';

/** How a difference was judged: the interval and the test. */
export type Rule =
  | 'identical predictions'
  | 'Tango score interval, McNemar mid-p'
  | 'Tango score interval of no flip, on the rarest class'
  | 'paired DeLong'
  | 'paired t'
  | 'paired BCa bootstrap'
  | 'paired jackknife'
  | 'paired infinitesimal jackknife'
  | 'paired t by groups'
  | 'paired t by Newey and West'
  | 'paired t over seeds'
  | 'Tango score interval of no flip, on the groups'
  | 'Tango score interval of no flip, on the moments'
  | 'Newcombe score interval, unpaired';

/** What is known of a difference of two models' metrics, the candidate's less the baseline's. */
export interface DifferenceConfidence {
  readonly rule: Rule;
  readonly confidence: Confidence;
}

/** The same by the rows that both models answered. */
export interface PairedConfidence extends DifferenceConfidence {
  /** The two-sided p of an exact test of "no difference", where the rule has one of its own. */
  readonly p?: number;
  /**
   * An exact test's confidence that the difference is below 0, where there is one: McNemar's mid-p
   * or the swap test's.
   */
  readonly belowZero?: number;
  /**
   * For a method of large samples: how many rows of equal weight those that tell the models apart
   * are worth.
   */
  readonly equal?: number;
  /** No surer than this, which knows of few rows by itself. */
  readonly atLeast?: Confidence;
  /** The standard errors that rows and seeds make, where there are seeds. */
  readonly shares?: SeedShares;
  /** On how many groups or moments each model does better, where rows come in them. */
  readonly units?: Flips;
}
