import type { Threshold } from './condition.js';

/**
 * How one condition came out. `warn` is a fail of a condition that only advises; `not-compared` is a comparison for which
 * there is no baseline yet: never a pass, and always shown.
 */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'warn' | 'not-compared';

/** The evidence of a comparison with the baseline. Plain data. */
export interface FindingComparison {
  /** The baseline's value on the rows that were compared. */
  readonly baseline: number;
  /** The gain: positive where the candidate is better. */
  readonly d: number;
  /** Of d; null where there is too little data for one. */
  readonly interval: readonly [number, number] | null;
  /** Two-sided, of no difference. */
  readonly p: number | null;
  /** The interval and the test that were used, in words. */
  readonly rule: string | null;
  readonly n: number;
  /** Rows on which only one of the two is right. */
  readonly flips: { readonly candidate: number; readonly baseline: number } | null;
  readonly informative: number | null;
  /** How much worse is tolerated; below 0 a gain is asked for. */
  readonly margin: number;
  /** One-sided, of "no worse than tolerated", Holm-adjusted over the gate. */
  readonly pWorse: number | null;
  /** Test rows that would decide it, with 80 % power. */
  readonly rowsNeeded: number | null;
  /** The smallest drop that these rows show, with 80 % power. */
  readonly smallestDrop: number | null;
}

/** A condition with its evidence and its verdict. Plain data: it is stored in the record as it is. */
export interface Finding {
  /** As the user wrote it. */
  readonly condition: string;
  /** The rows it is about; absent: all test rows. */
  readonly where?: string;
  readonly metric: string;
  readonly severity: 'error' | 'warn';
  readonly verdict: Verdict;
  /** Why, in one plain sentence. Holds names from the data: escape it where it is shown. */
  readonly reason: string;
  /** The rows judged. */
  readonly n: number;
  /** Null where the metric is undefined. */
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly threshold: Threshold;
  /** How the candidate differs from the baseline on the same rows. */
  readonly comparison?: FindingComparison;
  /** Where the condition stands in the config, for annotations. */
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number };
}

export type DecisionVerdict = 'passed' | 'failed' | 'inconclusive';

export interface Decision {
  readonly verdict: DecisionVerdict;
  readonly findings: readonly Finding[];
}
