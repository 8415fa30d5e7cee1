import type { Nested } from './condition.js';
import { alternativesOf } from './groups.js';

/** Among how many a candidate is chosen, as far as green has to allow for that. */
export interface ChosenAmong {
  /**
   * How many candidates were judged on these rows, this one among them; 0 where that is not
   * corrected. The k-th is green at α/(k (k + 1)), which adds up to α over however many.
   */
  readonly looks: number;
  /** How many are judged together of which one is to be promoted, as far as Holm has them left. */
  readonly rivals: number;
}

export const ALONE: ChosenAmong = { looks: 0, rivals: 1 };

/** How much more it takes to be green than the gate's confidence. */
export interface GreenLevel extends Pick<ChosenAmong, 'looks'> {
  readonly confidence: number;
  /** Of which one is enough: each is green at α/k. */
  readonly alternatives: number;
  /** Absent where there are none. */
  readonly rivals?: number;
}

/** Undefined where a green takes no more than the gate's own confidence. */
export function greenLevel(
  confidence: number,
  within: readonly Nested[] | undefined,
  { looks, rivals }: ChosenAmong,
): GreenLevel | undefined {
  const alternatives = alternativesOf(within);
  const shared = alternatives * rivals * Math.max(1, looks * (looks + 1));
  if (shared === 1) return undefined;
  return {
    confidence: 1 - (1 - confidence) / shared,
    alternatives,
    looks,
    ...(rivals > 1 && { rivals }),
  };
}
