import type { Random } from '../../random.js';
import { averagePrecision, type Ranking } from '../ranking.js';
import type { Undefined } from '../undefined.js';
import { accelerationOf, bca, NO_SPREAD } from './bca.js';
import { idOrder, uniformIndex } from './blocks.js';
import { type Confidence, logitConfidence, normalConfidence } from './confidence.js';
import { curveInfluence } from './curve-influence.js';

/** Above this many row draws the infinitesimal jackknife stands in for resampling. */
const MOST_DRAWS = 4_000_000;

/** The confidence of an average precision: BCa, stratified by class; logit-normal where there are many rows. */
export function resampleCurve(
  ranking: Ranking,
  ids: readonly string[],
  replicates: number,
  random: Random,
): Confidence | Undefined {
  const influence = curveInfluence(ranking);
  const estimate = averagePrecision(ranking);
  if (ids.length * replicates > MOST_DRAWS) {
    return estimate === 1 ? NO_SPREAD : logitConfidence(estimate, norm(influence));
  }
  const values = drawCurves([ranking], ids, replicates, random, ([value]) => value!);
  return bca(values, estimate, accelerationOf(influence));
}

/** The confidence of a difference of two models' average precisions on the same rows, the first less the second. */
export function resampleCurvePair(
  [a, b]: readonly [Ranking, Ranking],
  ids: readonly string[],
  replicates: number,
  random: Random,
): Confidence | Undefined {
  const other = curveInfluence(b);
  const influence = curveInfluence(a).map((value, row) => value - other[row]!);
  const estimate = averagePrecision(a) - averagePrecision(b);
  if (ids.length * replicates > MOST_DRAWS) {
    const standardError = norm(influence);
    return standardError === 0 ? NO_SPREAD : normalConfidence(estimate, standardError);
  }
  const values = drawCurves([a, b], ids, replicates, random, ([x, y]) => x! - y!);
  return bca(values, estimate, accelerationOf(influence));
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((total, x) => total + x * x, 0));
}

/** A statistic of the models' average precisions on rows drawn once for all of them, as many of each class as there are. */
function drawCurves(
  rankings: readonly Ranking[],
  ids: readonly string[],
  replicates: number,
  random: Random,
  statistic: (values: readonly number[]) => number,
): Float64Array {
  const { labels } = rankings[0]!;
  const order = idOrder(ids);
  const strata = [
    order.filter((row) => labels[row] === 0),
    order.filter((row) => labels[row] === 1),
  ];
  const drawn = new Uint16Array(ids.length);
  const values = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawn.fill(0);
    for (const rows of strata) {
      for (let i = 0; i < rows.length; i++) drawn[rows[uniformIndex(random, rows.length)]!]!++;
    }
    values[replicate] = statistic(rankings.map((ranking) => weightedPrecision(ranking, drawn)));
  }
  return values;
}

/** Average precision where each row counts as often as it was drawn. */
function weightedPrecision(
  { order, ends, labels, positives }: Ranking,
  drawn: Uint16Array,
): number {
  let area = 0;
  let hits = 0;
  let all = 0;
  let at = order.length - 1;
  for (let group = ends.length - 1; group >= 0; group--) {
    const start = group === 0 ? 0 : ends[group - 1]!;
    let here = 0;
    for (; at >= start; at--) {
      const row = order[at]!;
      all += drawn[row]!;
      if (labels[row]) here += drawn[row]!;
    }
    hits += here;
    if (here > 0) area += (here * hits) / all;
  }
  return area / positives;
}
