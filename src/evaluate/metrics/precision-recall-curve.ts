import { both } from '../pair.js';
import { classesOf } from '../predictions.js';
import { NO_SPREAD } from '../statistics/bca.js';
import { curveConfidence, curvePairConfidence } from '../statistics/curve-confidence.js';
import { curveInfluence } from '../statistics/curve-influence.js';
import { canLeaveOut, curveLeftOut } from '../statistics/curve-jackknife.js';
import { equalRows } from '../statistics/gain.js';
import { noSpreadInterval, rowsAtStake } from '../statistics/no-spread.js';
import { addedBy, windowsOf } from '../statistics/unit-error.js';
import { isUndetermined } from '../undetermined.js';
import { defineMetric } from './define-metric.js';
import type { Definition, Family, Metric } from './metric.js';
import { fewOfRarerClass, flipsByRank, rankDifferences, rarerClass } from './ranked-pair.js';
import { averagePrecision } from './ranking.js';
import { BINARY } from './tasks.js';

/** Of the labels in the order of their scores: by the infinitesimal jackknife (ADR 7). */
const PRECISION_RECALL_CURVE: Family<Definition> = {
  value: (facts) => {
    const n = facts.rows;
    const ranking = facts.ranking();
    if (isUndetermined(ranking)) return { value: ranking, n };
    const [, positive] = classesOf(facts.predictions);
    if (ranking.positives === 0) return { value: { code: 'no-row-of-class', class: positive! }, n };
    return { value: averagePrecision(ranking), n };
  },
  interval: (facts, { metric, classIndex }, value, _resampling, confidence) => {
    const ranking = facts.ranking();
    if (isUndetermined(ranking)) return ranking;
    const found = curveConfidence(ranking);
    if (found === NO_SPREAD) {
      const { support, predicted } = facts.tally();
      const atStake = rowsAtStake([support[classIndex]!, predicted[classIndex]!]);
      return noSpreadInterval(value, atStake, metric.range, confidence);
    }
    return isUndetermined(found) ? found : found.interval(confidence);
  },
  influence: (facts) => {
    const ranking = facts.ranking();
    return isUndetermined(ranking) ? ranking : curveInfluence(ranking);
  },
  leftOut: (facts, units) => {
    const ranking = facts.ranking();
    if (isUndetermined(ranking) || !canLeaveOut(ranking, units.count)) return undefined;
    const windows = windowsOf(units);
    const falls = curveLeftOut(ranking, windows);
    return falls && addedBy(falls, windows, facts.rows);
  },
  fewGroupsCarry: () => true,
  onLogits: true,
  hold: fewOfRarerClass,
  stake: rarerClass,
  scale: 'logit',
  reads: 'scores',
  flips: flipsByRank,
  paired: (pair) => {
    const rankings = both(pair, (facts) => facts.ranking());
    if (isUndetermined(rankings)) return rankings;
    const confidence = curvePairConfidence(rankings);
    if (isUndetermined(confidence)) return confidence;
    const equal = equalRows(rankDifferences(pair));
    return { rule: 'paired infinitesimal jackknife', confidence, equal };
  },
  unpaired: null,
  expected: null,
};

/** The metrics of the family. */
export const CURVE_METRICS: readonly Metric[] = [
  defineMetric(PRECISION_RECALL_CURVE, {
    name: 'average_precision',
    place: 160,
    orientation: 'higher',
    range: [0, 1],
    unit: 'points',
    tasks: BINARY,
    needs: () => [0, 1],
  }),
];
