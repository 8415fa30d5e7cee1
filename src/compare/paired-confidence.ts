import { COUNT_METRICS } from '../evaluate/classification.js';
import type { Facts } from '../evaluate/facts.js';
import { talliesOf } from '../evaluate/intervals/cells.js';
import { type Confidence, normalConfidence } from '../evaluate/intervals/confidence.js';
import { curvePairConfidence } from '../evaluate/intervals/curve-confidence.js';
import { delongVariance, TOO_FEW_TO_RANK } from '../evaluate/intervals/delong.js';
import { meanConfidence } from '../evaluate/intervals/mean-confidence.js';
import { type CountStatistic, resampleCounts } from '../evaluate/intervals/resample-counts.js';
import { resampleSums } from '../evaluate/intervals/resample-sums.js';
import type { Resampling } from '../evaluate/intervals/resampling.js';
import { swapSums } from '../evaluate/intervals/swap.js';
import type { NamedMetric } from '../evaluate/metrics.js';
import { columnsOf, ofSums } from '../evaluate/row-sums.js';
import { isUndefined, type Undefined } from '../evaluate/undefined.js';
import type { Flips, Pair } from './flips.js';
import { swapTest } from './swap-test.js';
import { tango } from './tango.js';

/** How a difference was judged: the interval and the test. */
export type Rule =
  | 'identical predictions'
  | 'Tango score interval, McNemar mid-p'
  | 'paired DeLong'
  | 'paired t'
  | 'paired BCa bootstrap'
  | 'paired infinitesimal jackknife'
  | 'Newcombe score interval, unpaired';

export interface PairedConfidence {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** The swap test's confidence that the difference is below 0, where there is one. */
  readonly belowZero?: number;
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
      const differences = ours.map((loss, row) => loss - theirs[row]!);
      const found = meanConfidence(differences, resampling);
      if (isUndefined(found)) return found;
      const { method, confidence } = found;
      return method === 't'
        ? { rule: 'paired t', confidence }
        : bootstrap(confidence, swapTestOfSums(differences, resampling));
    }
    case 'counts': {
      const of = COUNT_METRICS[metric.name]!;
      const difference: CountStatistic = ([ours, theirs]) =>
        of(ours!, classIndex) - of(theirs!, classIndex);
      const confidence = resampleCounts(resampling.counts(), difference);
      const swapped = resampling.swappedTallies();
      const measured = difference(talliesOf(resampling.cells()));
      return bootstrap(
        confidence,
        swapped ? swapTest(Float64Array.from(swapped, difference), measured) : undefined,
      );
    }
    case 'sums':
      return pairedSums(pair, metric.name, resampling);
    case 'precision-recall curve': {
      const rankings = both(pair, (facts) => facts.ranking());
      if (isUndefined(rankings)) return rankings;
      const confidence = curvePairConfidence(rankings);
      if (isUndefined(confidence)) return confidence;
      return { rule: 'paired infinitesimal jackknife', confidence };
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

function pairedSums(
  pair: Pair,
  name: string,
  resampling: Resampling,
): PairedConfidence | Undefined {
  const sums = both(pair, (facts) => facts.rowSums(name));
  if (isUndefined(sums)) return sums;
  const columns = columnsOf(name, sums[0]);
  // The labels are the same: the second model adds its squared errors alone.
  const [ours, theirs] = sums.map(({ squaredErrors }) => squaredErrors);
  const confidence = resampleSums([...columns, theirs!], resampling.blocks(), (totals) => {
    const first = totals.subarray(0, columns.length + 1);
    const second = first.with(1, totals[columns.length + 1]!);
    return ofSums(name, first) - ofSums(name, second);
  });
  // So the swap test goes by them too; R² falls as they rise.
  const more = swapTestOfSums(
    ours!.map((x, row) => x - theirs![row]!),
    resampling,
  );
  return bootstrap(confidence, name.endsWith('r2') ? 1 - more : more);
}

function swapTestOfSums(differences: Float64Array, resampling: Resampling): number {
  const swapped = swapSums(differences, resampling.blocks(), resampling.swaps());
  return swapTest(
    swapped,
    differences.reduce((total, x) => total + x, 0),
  );
}

/** The bootstrap finds too much in small samples, so it comes with the swap test. */
function bootstrap(
  confidence: Confidence | Undefined,
  belowZero: number | undefined,
): PairedConfidence | Undefined {
  if (isUndefined(confidence)) return confidence;
  return {
    rule: 'paired BCa bootstrap',
    confidence,
    ...(belowZero !== undefined && { belowZero }),
  };
}

function both<T>(pair: Pair, of: (facts: Facts) => T | Undefined): [T, T] | Undefined {
  const ours = of(pair.candidate);
  if (isUndefined(ours)) return ours;
  const theirs = of(pair.baseline);
  return isUndefined(theirs) ? theirs : [ours, theirs];
}
