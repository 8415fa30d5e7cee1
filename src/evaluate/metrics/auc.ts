import { both } from '../pair.js';
import { classesOf } from '../predictions.js';
import { tConfidence } from '../statistics/confidence.js';
import { aucInterval, delongVariance, TOO_FEW_TO_RANK } from '../statistics/delong.js';
import { equalRows } from '../statistics/gain.js';
import { hanleyMcNeil } from '../statistics/hanley-mcneil.js';
import { tango } from '../statistics/tango.js';
import { isUndetermined } from '../undetermined.js';
import { defineMetric } from './define-metric.js';
import type { Family, Metric } from './metric.js';
import { fewOfRarerClass, flipsByRank, rankDifferences, rarerClass } from './ranked-pair.js';
import { auc } from './ranking.js';
import { BINARY } from './tasks.js';

/** What a usual model has, where there is no baseline to tell it. */
export const USUAL_AUC = 0.8;

/** A variance of differences that are all alike is no more than this. */
const ROUNDING = 1e-20;

/** By the ranks of the scores (DeLong et al. 1988). */
const AUC: Family<unknown> = {
  value: (facts) => {
    const n = facts.rows;
    const ranking = facts.ranking();
    if (isUndetermined(ranking)) return { value: ranking, n };
    const [negative, positive] = classesOf(facts.predictions);
    if (ranking.positives === 0) return { value: { code: 'no-row-of-class', class: positive! }, n };
    if (ranking.negatives === 0) return { value: { code: 'no-row-of-class', class: negative! }, n };
    return { value: auc(ranking), n };
  },
  interval: (facts, _about, value, _resampling, confidence) => {
    const ranking = facts.ranking();
    const placements = facts.placements();
    if (isUndetermined(ranking) || isUndetermined(placements)) return TOO_FEW_TO_RANK;
    return aucInterval(ranking, placements, value, confidence);
  },
  influence: (facts) => {
    const found = facts.placements();
    const ranking = facts.ranking();
    if (isUndetermined(found) || isUndetermined(ranking)) return TOO_FEW_TO_RANK;
    const { labels, positives, negatives } = ranking;
    const area = auc(ranking);
    return found.map((value, row) => (value - area) / (labels[row] ? positives : negatives));
  },
  fewGroupsCarry: () => true,
  onLogits: true,
  hold: fewOfRarerClass,
  stake: rarerClass,
  scale: 'logit',
  reads: 'scores',
  flips: flipsByRank,
  /**
   * By the variance of the differences of DeLong's components, and t by the rows of the rarer
   * class: it is these that a few make uncertain. Where these do not vary, as when
   * both rank perfectly, as many rows as the rarer class has are taken as paired proportions, which
   * is wider than the truth.
   */
  paired: (pair) => {
    const ranking = pair.candidate.ranking();
    if (isUndetermined(ranking)) return ranking;
    const { labels, positives, negatives } = ranking;
    const rarer = Math.min(positives, negatives);
    if (rarer < 2) return TOO_FEW_TO_RANK;
    const placed = both(pair, (facts) => facts.placements());
    if (isUndetermined(placed)) return placed;
    const [ours, theirs] = placed;
    const differences = ours.map((value, row) => value - theirs[row]!);
    let d = 0;
    for (let row = 0; row < labels.length; row++) if (labels[row]) d += differences[row]!;
    d /= positives;
    const variance = delongVariance(differences, labels);
    const rule = 'paired DeLong';
    if (variance <= ROUNDING) {
      const confidence = tango(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer);
      return { rule, confidence };
    }
    const confidence = tConfidence(d, Math.sqrt(variance), rarer - 1);
    return { rule, confidence, equal: equalRows(rankDifferences(pair)) };
  },
  unpaired: null,
  expected: (rows, _about, confidence) => {
    const [positives, negatives] = [rows.ofClass(1), rows.ofClass(0)];
    if (positives < 2 || negatives < 2) return { code: 'few-rows-of-class' };
    const value = USUAL_AUC;
    const { interval } = hanleyMcNeil(value, positives, negatives);
    return { value, n: rows.all, interval: interval(confidence) };
  },
};

/** The metrics of the family. */
export const AUCS: readonly Metric[] = [
  defineMetric(AUC, {
    name: 'auc',
    place: 150,
    orientation: 'higher',
    range: [0, 1],
    unit: 'points',
    tasks: BINARY,
    needs: () => [0, 1],
  }),
];
