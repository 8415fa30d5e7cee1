import { COUNT_METRICS } from '../evaluate/classification.js';
import type { Facts } from '../evaluate/facts.js';
import { type Confidence, normalConfidence } from '../evaluate/intervals/confidence.js';
import { delongVariance, TOO_FEW_TO_RANK } from '../evaluate/intervals/delong.js';
import { meanConfidence } from '../evaluate/intervals/mean-confidence.js';
import { resampleCounts } from '../evaluate/intervals/resample-counts.js';
import { resampleCurvePair } from '../evaluate/intervals/resample-curve.js';
import { resampleSums } from '../evaluate/intervals/resample-sums.js';
import type { Resampling } from '../evaluate/intervals/resampling.js';
import type { NamedMetric } from '../evaluate/metrics.js';
import { columnsOf, ofSums } from '../evaluate/row-sums.js';
import { isUndefined, type Undefined } from '../evaluate/undefined.js';
import type { Flips, Pair } from './flips.js';
import { tango } from './tango.js';

/** How a difference was judged: the interval and the test. */
export type Rule =
  | 'identical predictions'
  | 'Tango score interval, McNemar mid-p'
  | 'paired DeLong'
  | 'paired t'
  | 'paired BCa bootstrap'
  | 'Newcombe score interval, unpaired';

export interface PairedConfidence {
  readonly rule: Rule;
  readonly confidence: Confidence;
}

/**
 * What the rows tell of the candidate's metric less the baseline's. Both are defined on these rows. Not oriented: for a loss, less
 * is better.
 */
export function pairedConfidence(
  pair: Pair,
  named: NamedMetric,
  flips: Flips,
  resampling: Resampling,
): PairedConfidence | Undefined {
  const { metric, classIndex } = named;
  switch (metric.difference) {
    case 'proportion': {
      const confidence = tango(flips.candidate, flips.baseline, flips.n);
      return { rule: 'Tango score interval, McNemar mid-p', confidence };
    }
    case 'auc':
      return pairedDelong(pair);
    case 'row-loss mean': {
      const losses = both(pair, (facts) => facts.rowLosses(metric.name));
      if (isUndefined(losses)) return losses;
      const [ours, theirs] = losses;
      const found = meanConfidence(
        ours.map((loss, row) => loss - theirs[row]!),
        resampling,
      );
      if (isUndefined(found)) return found;
      const rule = found.method === 't' ? 'paired t' : 'paired BCa bootstrap';
      return { rule, confidence: found.confidence };
    }
    case 'counts': {
      const of = COUNT_METRICS[metric.name]!;
      return bootstrap(
        resampleCounts(
          resampling.counts(),
          ([ours, theirs]) => of(ours!, classIndex) - of(theirs!, classIndex),
        ),
      );
    }
    case 'sums':
      return bootstrap(pairedSums(pair, metric.name, resampling));
    case 'precision-recall curve': {
      const rankings = both(pair, (facts) => facts.ranking());
      if (isUndefined(rankings)) return rankings;
      const { ids, replicates, random } = resampling;
      return bootstrap(resampleCurvePair(rankings, ids, replicates, random('curve')));
    }
  }
}

/**
 * By the variance of the differences of DeLong's components (DeLong et al. 1988). Where these do not vary, as when both rank
 * perfectly, as many rows as the rarer class has are taken as paired proportions, which is wider than the truth.
 */
function pairedDelong(pair: Pair): PairedConfidence | Undefined {
  const rankings = both(pair, (facts) => facts.ranking());
  if (isUndefined(rankings)) return rankings;
  const [{ labels, positives, negatives }] = rankings;
  const rarer = Math.min(positives, negatives);
  if (rarer < 2) return TOO_FEW_TO_RANK;
  const placed = both(pair, (facts) => facts.placements());
  if (isUndefined(placed)) return placed;
  const [ours, theirs] = placed;
  const differences = ours.map((value, row) => value - theirs[row]!);
  let d = 0;
  for (let row = 0; row < labels.length; row++) if (labels[row]) d += differences[row]!;
  d /= positives;
  const variance = delongVariance(differences, labels);
  const confidence =
    variance > 0
      ? normalConfidence(d, Math.sqrt(variance))
      : tango(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer);
  return { rule: 'paired DeLong', confidence };
}

function pairedSums(pair: Pair, name: string, resampling: Resampling): Confidence | Undefined {
  const sums = both(pair, (facts) => facts.rowSums(name));
  if (isUndefined(sums)) return sums;
  const [ours, theirs] = sums.map((of) => columnsOf(name, of));
  const width = ours!.length;
  return resampleSums([...ours!, ...theirs!], resampling.blocks(), (totals) => {
    const first = totals.subarray(0, width + 1);
    const second = Float64Array.of(totals[0]!, ...totals.subarray(width + 1));
    return ofSums(name, first) - ofSums(name, second);
  });
}

function bootstrap(confidence: Confidence | Undefined): PairedConfidence | Undefined {
  return isUndefined(confidence) ? confidence : { rule: 'paired BCa bootstrap', confidence };
}

function both<T>(pair: Pair, of: (facts: Facts) => T | Undefined): [T, T] | Undefined {
  const ours = of(pair.candidate);
  if (isUndefined(ours)) return ours;
  const theirs = of(pair.baseline);
  return isUndefined(theirs) ? theirs : [ours, theirs];
}
