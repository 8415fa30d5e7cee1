/**
 * Area under the ROC curve, ties counted half: the share of (positive, negative) pairs in the right order.
 * NaN where one class is missing.
 */
export function rocAuc(scores: Float32Array, labels: Float32Array): number {
  const positives = scores.filter((_, i) => labels[i] === 1).sort();
  const negatives = scores.filter((_, i) => labels[i] !== 1).sort();
  let below = 0;
  let upTo = 0;
  let pairs = 0;
  for (const score of positives) {
    while (below < negatives.length && negatives[below]! < score) below++;
    upTo = Math.max(upTo, below);
    while (upTo < negatives.length && negatives[upTo]! <= score) upTo++;
    pairs += (below + upTo) / 2;
  }
  return pairs / (positives.length * negatives.length);
}
