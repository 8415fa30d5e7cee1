import type { Nested } from './condition.js';
import { alternativesOf } from './groups.js';

/** How much more it takes to be green than the gate's confidence. */
export interface GreenLevel {
  readonly confidence: number;
  /** Of which one is enough: each is green at α/k. */
  readonly alternatives: number;
  /**
   * How many candidates were judged on these rows, this one among them; 0 where that is not
   * corrected. The k-th is green at α/(k (k + 1)), which adds up to α over however many.
   */
  readonly looks: number;
}

/** Undefined where a green takes no more than the gate's own confidence. */
export function greenLevel(
  confidence: number,
  within: readonly Nested[] | undefined,
  looks: number,
): GreenLevel | undefined {
  const alternatives = alternativesOf(within);
  const shared = alternatives * Math.max(1, looks * (looks + 1));
  if (shared === 1) return undefined;
  return { confidence: 1 - (1 - confidence) / shared, alternatives, looks };
}
