import { averagePrecision, type Ranking } from '../metrics/ranking.js';
import { remembered } from '../remembered.js';

/**
 * The influence of each row on average precision, divided by the number of rows: the gradient of AP
 * by the rows' weights (the infinitesimal jackknife, Efron 1982, "The Jackknife, the Bootstrap and
 * Other Resampling Plans", ch. 6). It sums to 0. It needs one positive row.
 *
 * With T and F the positives and negatives at or above a score, AP = Σ T/(T+F) / P over the
 * positives. A positive row adds its own term, and F/(T+F)² to the term of each positive at or
 * below it; a negative row takes T/(T+F)² from each of those.
 */
export const curveInfluence = remembered((ranking: Ranking): Float64Array => {
  const { order, ends, labels, positives } = ranking;
  const area = averagePrecision(ranking);
  const influence = new Float64Array(order.length);
  let start = 0;
  let above = positives;
  let lifted = 0;
  let lowered = 0;
  for (const end of ends) {
    const all = order.length - start;
    let here = 0;
    for (let i = start; i < end; i++) here += labels[order[i]!]!;
    const square = all * all;
    lifted += (here * (all - above)) / square;
    lowered += (here * above) / square;
    const ofPositive = (above / all + lifted - area) / positives;
    const ofNegative = -lowered / positives;
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      influence[row] = labels[row] ? ofPositive : ofNegative;
    }
    above -= here;
    start = end;
  }
  return influence;
});
