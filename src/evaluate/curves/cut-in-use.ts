import type { BinaryPredictions } from '../predictions.js';

/** What a network's own answers are cut at. */
const USUAL = 0.5;

/**
 * The threshold that the predicted classes were chosen by: one half where that explains all of them,
 * else the lowest score that was called positive. Undefined where no threshold does, or there are
 * no scores.
 */
export function cutInUse({
  predicted,
  scores,
}: Pick<BinaryPredictions, 'predicted' | 'scores'>): number | undefined {
  if (!scores) return undefined;
  let [lowestCalled, highestOther] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (!Number.isFinite(score)) return undefined;
    if (predicted[row]) lowestCalled = Math.min(lowestCalled, score);
    else highestOther = Math.max(highestOther, score);
  }
  if (highestOther >= lowestCalled) return undefined;
  // Some call a score of exactly one half positive, others don't.
  if (highestOther <= USUAL && lowestCalled >= USUAL) return USUAL;
  return lowestCalled;
}
