import type { Ranking } from '../metrics/ranking.js';
import type { Undetermined } from '../undetermined.js';
import { logitConfidence } from './confidence.js';
import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

/**
 * The variance of a mean of placements, or of a difference of two models' placements: s²₁₀ /
 * positives + s²₀₁ / negatives (DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under
 * two or more correlated receiver operating characteristic curves"). NaN with fewer than two rows
 * of a class.
 */
export function delongVariance(values: Float64Array, labels: Uint8Array): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sums[labels[row]!]! += values[row]!;
    counts[labels[row]!]!++;
  }
  const [negativeMean, positiveMean] = [sums[0]! / counts[0]!, sums[1]! / counts[1]!];
  let negative = 0;
  let positive = 0;
  for (let row = 0; row < values.length; row++) {
    if (labels[row]) positive += (values[row]! - positiveMean) ** 2;
    else negative += (values[row]! - negativeMean) ** 2;
  }
  const [negatives, positives] = [counts[0]!, counts[1]!];
  return positive / (positives - 1) / positives + negative / (negatives - 1) / negatives;
}

export const TOO_FEW_TO_RANK: Undetermined = { code: 'ranks-without-spread' };

/**
 * The interval of an AUC, logit-transformed. A perfect ranking has no variance to go by: then as
 * many rows as the rarer class has, all ranked right, are taken as a proportion by Wilson, which is
 * wider than the truth.
 */
export function aucInterval(
  { positives, negatives, labels }: Ranking,
  placements: Float64Array,
  auc: number,
  confidence: number,
): Interval | Undetermined {
  const rarer = Math.min(positives, negatives);
  if (rarer < 2) return TOO_FEW_TO_RANK;
  if (auc === 0 || auc === 1) return wilson(auc * rarer, rarer, confidence);
  const variance = delongVariance(placements, labels);
  return logitConfidence(auc, Math.sqrt(variance)).interval(confidence);
}
