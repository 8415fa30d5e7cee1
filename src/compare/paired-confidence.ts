import type { PredictionFacts } from '../evaluate/facts.js';
import { COUNT_METRICS } from '../evaluate/metrics/classification.js';
import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import { columnsOf, ofSums } from '../evaluate/metrics/row-sums.js';
import { type Confidence, normalConfidence } from '../evaluate/statistics/confidence.js';
import { type Cells, talliesOf } from '../evaluate/statistics/count-cells.js';
import { curvePairConfidence } from '../evaluate/statistics/curve-confidence.js';
import { delongVariance, TOO_FEW_TO_RANK } from '../evaluate/statistics/delong.js';
import type { Flips } from '../evaluate/statistics/flips.js';
import { equalRows } from '../evaluate/statistics/gain.js';
import { mcnemarNotBetter } from '../evaluate/statistics/mcnemar.js';
import { meanConfidence } from '../evaluate/statistics/mean-confidence.js';
import { rowsAtStake } from '../evaluate/statistics/no-spread.js';
import {
  type CountStatistic,
  jackknife,
  resampleCounts,
} from '../evaluate/statistics/resample-counts.js';
import { resampleSums } from '../evaluate/statistics/resample-sums.js';
import type { Resampling } from '../evaluate/statistics/resampling.js';
import { swapSums } from '../evaluate/statistics/swap.js';
import { swapTest } from '../evaluate/statistics/swap-test.js';
import { tango } from '../evaluate/statistics/tango.js';
import type { ClassTally } from '../evaluate/tally.js';
import { isUndetermined, type Undetermined } from '../evaluate/undetermined.js';
import type { Pair } from './flips.js';

/** How a difference was judged: the interval and the test. */
export type Rule =
  | 'identical predictions'
  | 'Tango score interval, McNemar mid-p'
  | 'Tango score interval of no flip, on the rarest class'
  | 'paired DeLong'
  | 'paired t'
  | 'paired BCa bootstrap'
  | 'paired jackknife'
  | 'paired infinitesimal jackknife'
  | 'Newcombe score interval, unpaired';

export interface PairedConfidence {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** An exact test's confidence that the difference is below 0, where there is one: McNemar's mid-p or the swap test's. */
  readonly belowZero?: number;
  /** For a method of large samples: how many rows of equal weight those that tell the models apart are worth. */
  readonly equal?: number;
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
): PairedConfidence | Undetermined {
  const { metric, classIndex } = named;
  switch (metric.difference) {
    case 'proportion': {
      const { candidate, baseline, n } = flips;
      return {
        rule: 'Tango score interval, McNemar mid-p',
        confidence: tango(candidate, baseline, n),
        belowZero: mcnemarNotBetter(candidate, baseline),
      };
    }
    case 'auc':
      return pairedDelong(pair);
    case 'row-loss mean': {
      if (flips.informative === 0) return NO_ROW_TELLS;
      const losses = both(pair, (facts) => facts.rowLosses(metric.name));
      if (isUndetermined(losses)) return losses;
      const [ours, theirs] = losses;
      const differences = ours.map((loss, row) => loss - theirs[row]!);
      const found = meanConfidence(differences, resampling);
      if (isUndetermined(found)) return found;
      const { method, confidence } = found;
      const equal = equalRows(differences);
      return method === 't'
        ? { rule: 'paired t', confidence, equal }
        : bootstrap(confidence, swapTestOfSums(differences, resampling), equal);
    }
    case 'counts': {
      if (flips.informative === 0) return noFlip(named, pair.candidate.tally());
      const of = COUNT_METRICS[metric.name]!;
      const difference: CountStatistic = ([ours, theirs]) =>
        of(ours!, classIndex) - of(theirs!, classIndex);
      const confidence = resampleCounts(resampling.counts(), difference);
      const equal = equalRowsOfCells(resampling.cells(), difference);
      const swapped = resampling.swappedTallies();
      if (!swapped) {
        return isUndetermined(confidence)
          ? confidence
          : { rule: 'paired jackknife', confidence, equal };
      }
      const measured = difference(talliesOf(resampling.cells()));
      const belowZero = swapTest(Float64Array.from(swapped, difference), measured);
      return bootstrap(confidence, belowZero, equal);
    }
    case 'sums':
      return pairedSums(pair, metric.name, resampling);
    case 'precision-recall curve': {
      const rankings = both(pair, (facts) => facts.ranking());
      if (isUndetermined(rankings)) return rankings;
      const confidence = curvePairConfidence(rankings);
      if (isUndetermined(confidence)) return confidence;
      return {
        ...{ rule: 'paired infinitesimal jackknife', confidence },
        equal: equalRows(rankDifferences(pair)),
      };
    }
  }
}

/** A variance of differences that are all alike is no more than this. */
const ROUNDING = 1e-20;

function doubled({ interval, below }: Confidence): Confidence {
  return {
    interval: (level) => {
      const [low, high] = interval(level);
      return [2 * low, 2 * high];
    },
    below: (value) => below(value / 2),
  };
}

const NO_ROW_TELLS: Undetermined = { why: 'no row tells the models apart' };

/** As many rows as are at stake are taken as paired proportions of which none flipped: wider than the truth. */
function noFlip(named: NamedMetric, tally: ClassTally): PairedConfidence {
  const confidence = tango(0, 0, rowsAtStake(named, tally));
  // MCC's range is two wide.
  return {
    rule: 'Tango score interval of no flip, on the rarest class',
    confidence: named.metric.name === 'mcc' ? doubled(confidence) : confidence,
  };
}

/**
 * By the variance of the differences of DeLong's components (DeLong et al. 1988). Where these do not vary, as when both rank
 * perfectly, as many rows as the rarer class has are taken as paired proportions, which is wider than the truth.
 */
function pairedDelong(pair: Pair): PairedConfidence | Undetermined {
  const rankings = both(pair, (facts) => facts.ranking());
  if (isUndetermined(rankings)) return rankings;
  const [{ labels, positives, negatives }] = rankings;
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
  return variance > ROUNDING
    ? {
        ...{ rule, confidence: normalConfidence(d, Math.sqrt(variance)) },
        equal: equalRows(rankDifferences(pair)),
      }
    : { rule, confidence: tango(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer) };
}

function pairedSums(
  pair: Pair,
  name: string,
  resampling: Resampling,
): PairedConfidence | Undetermined {
  const sums = both(pair, (facts) => facts.rowSums(name));
  if (isUndetermined(sums)) return sums;
  const columns = columnsOf(name, sums[0]);
  // The labels are the same: the second model adds its squared errors alone.
  const [ours, theirs] = sums.map(({ squaredErrors }) => squaredErrors);
  const confidence = resampleSums([...columns, theirs!], resampling.blocks(), (totals) => {
    const first = totals.subarray(0, columns.length + 1);
    const second = first.with(1, totals[columns.length + 1]!);
    return ofSums(name, first) - ofSums(name, second);
  });
  // So the swap test goes by them too; R² falls as they rise.
  const differences = ours!.map((x, row) => x - theirs![row]!);
  const more = swapTestOfSums(differences, resampling);
  return bootstrap(confidence, name.endsWith('r2') ? 1 - more : more, equalRows(differences));
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
  confidence: Confidence | Undetermined,
  belowZero: number,
  equal: number,
): PairedConfidence | Undetermined {
  return isUndetermined(confidence)
    ? confidence
    : { rule: 'paired BCa bootstrap', confidence, belowZero, equal };
}

/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells: Cells, difference: CountStatistic): number {
  const { influence, times } = jackknife(cells, difference);
  const told = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
  return equalRows(
    told.map((i) => influence[i]!),
    told.map((i) => times[i]!),
  );
}

/** What each row adds to the difference of two areas under a curve: less where its class has more rows. */
function rankDifferences({ candidate, baseline }: Pair): Float64Array {
  const [ours, theirs] = [candidate.placements(), baseline.placements()];
  const ranking = candidate.ranking();
  if (isUndetermined(ours) || isUndetermined(theirs) || isUndetermined(ranking))
    return new Float64Array(0);
  const { labels, positives, negatives } = ranking;
  return ours.map((value, row) => (value - theirs[row]!) / (labels[row] ? positives : negatives));
}

function both<T>(
  pair: Pair,
  of: (facts: PredictionFacts) => T | Undetermined,
): [T, T] | Undetermined {
  const ours = of(pair.candidate);
  if (isUndetermined(ours)) return ours;
  const theirs = of(pair.baseline);
  return isUndetermined(theirs) ? theirs : [ours, theirs];
}
