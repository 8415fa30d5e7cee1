import { type Confidence, normalConfidence } from './confidence.js';

/**
 * What an AUC is known by before there are scores, from the numbers of rows of the classes alone
 * (Hanley & McNeil 1982, "The meaning and use of the area under a receiver operating characteristic
 * (ROC) curve").
 */
export function hanleyMcNeil(auc: number, positives: number, negatives: number): Confidence {
  const positivePairs = auc / (2 - auc) - auc ** 2;
  const negativePairs = (2 * auc ** 2) / (1 + auc) - auc ** 2;
  const variance =
    (auc * (1 - auc) + (positives - 1) * positivePairs + (negatives - 1) * negativePairs) /
    (positives * negatives);
  return normalConfidence(auc, Math.sqrt(variance));
}
