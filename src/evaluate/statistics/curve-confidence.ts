import { averagePrecision, type Ranking } from '../metrics/ranking.js';
import type { Undetermined } from '../undetermined.js';
import { NO_SPREAD } from './bca.js';
import { type Confidence, logitConfidence, tConfidence } from './confidence.js';
import { curveInfluence } from './curve-influence.js';

/**
 * The confidence of an average precision, by the infinitesimal jackknife on the logit scale (ADR
 * 7).
 */
export function curveConfidence(ranking: Ranking): Confidence | Undetermined {
  const standardError = standardErrorOf(curveInfluence(ranking));
  return standardError === 0
    ? NO_SPREAD
    : logitConfidence(averagePrecision(ranking), standardError);
}

/**
 * The confidence of a difference of two models' average precisions on the same rows, the first less
 * the second.
 */
export function curvePairConfidence([a, b]: readonly [Ranking, Ranking]):
  | Confidence
  | Undetermined {
  const other = curveInfluence(b);
  const standardError = standardErrorOf(curveInfluence(a).map((x, row) => x - other[row]!));
  if (standardError === 0) return NO_SPREAD;
  // It is the positives that are few, and make it uncertain.
  const freedom = Math.max(1, Math.min(a.positives, a.negatives) - 1);
  return tConfidence(averagePrecision(a) - averagePrecision(b), standardError, freedom);
}

function standardErrorOf(influence: Float64Array): number {
  const n = influence.length;
  const squares = influence.reduce((total, x) => total + x * x, 0);
  return n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1));
}
