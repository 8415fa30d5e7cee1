import type { Ranking } from '../ranking.js';

/**
 * The influence of each row on average precision, centred within its class and divided by the rows of its class: the gradient
 * of AP by the rows' weights (the infinitesimal jackknife, Efron 1982, "The Jackknife, the Bootstrap and Other Resampling
 * Plans", ch. 6). The sum of its squares is the variance of AP for resampling stratified by class.
 *
 * With T and F the positives and negatives at or above a score, AP = Σ T/(T+F) / P over the positives. A positive row adds its
 * own term, and F/(T+F)² to the term of each positive at or below it; a negative row takes T/(T+F)² from each of those.
 */
export function curveInfluence(ranking: Ranking): Float64Array {
  const { order, ends, labels, positives, negatives } = ranking;
  const influence = new Float64Array(order.length);
  let start = 0;
  let above = positives;
  let lifted = 0;
  let lowered = 0;
  const sums = [0, 0];
  for (const end of ends) {
    const all = order.length - start;
    let here = 0;
    for (let i = start; i < end; i++) here += labels[order[i]!]!;
    lifted += (here * (all - above)) / all ** 2;
    lowered += (here * above) / all ** 2;
    const ofPositive = (above / all + lifted) / positives;
    const ofNegative = -lowered / positives;
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      influence[row] = labels[row] ? ofPositive : ofNegative;
    }
    sums[1]! += here * ofPositive;
    sums[0]! += (end - start - here) * ofNegative;
    above -= here;
    start = end;
  }
  const means = [sums[0]! / negatives, sums[1]! / positives];
  return influence.map((value, row) => value - means[labels[row]!]!);
}
