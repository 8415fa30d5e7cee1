import type { PredictionFacts } from './facts.js';
import { isUndetermined, type Undetermined } from './undetermined.js';

/** Two models on the same rows, in the same order. */
export interface Pair {
  readonly candidate: PredictionFacts;
  readonly baseline: PredictionFacts;
}

/** Something of both models, the candidate's first, or why one of them has none. */
export function both<T>(
  pair: Pair,
  of: (facts: PredictionFacts) => T | Undetermined,
): [T, T] | Undetermined {
  const ours = of(pair.candidate);
  if (isUndetermined(ours)) return ours;
  const theirs = of(pair.baseline);
  return isUndetermined(theirs) ? theirs : [ours, theirs];
}
