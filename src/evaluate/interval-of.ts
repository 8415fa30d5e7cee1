import type { PredictionFacts } from './facts.js';
import { COUNT_METRICS, PROPORTIONS } from './metrics/classification.js';
import type { NamedMetric } from './metrics/metrics.js';
import { columnsOf, ofSums } from './metrics/row-sums.js';
import { NO_SPREAD } from './statistics/bca.js';
import type { Confidence } from './statistics/confidence.js';
import { curveConfidence } from './statistics/curve-confidence.js';
import { aucInterval, TOO_FEW_TO_RANK } from './statistics/delong.js';
import type { Interval } from './statistics/interval.js';
import { meanConfidence } from './statistics/mean-confidence.js';
import { noSpreadInterval } from './statistics/no-spread.js';
import { resampleCounts } from './statistics/resample-counts.js';
import { resampleSums } from './statistics/resample-sums.js';
import type { Resampling } from './statistics/resampling.js';
import { wilson } from './statistics/wilson.js';
import { isUndetermined, type Undetermined } from './undetermined.js';

/** The interval of one metric whose value is defined, by the method of its family. */
export function intervalOf(
  facts: PredictionFacts,
  named: NamedMetric,
  value: number,
  resampling: Resampling,
  confidence: number,
): Interval | Undetermined {
  const { metric, classIndex } = named;
  const orNoSpread = (found: Confidence | Undetermined) => {
    if (found === NO_SPREAD) return noSpreadInterval(named, value, facts.tally(), confidence);
    return isUndetermined(found) ? found : found.interval(confidence);
  };
  switch (metric.family) {
    case 'proportion': {
      const { hits, trials } = PROPORTIONS[metric.name]!(facts.tally(), classIndex);
      return wilson(hits, trials, confidence);
    }
    case 'auc': {
      const ranking = facts.ranking();
      const placements = facts.placements();
      if (isUndetermined(ranking) || isUndetermined(placements)) return TOO_FEW_TO_RANK;
      return aucInterval(ranking, placements, value, confidence);
    }
    case 'row-loss mean': {
      const losses = facts.rowLosses(metric.name);
      if (isUndetermined(losses)) return losses;
      const found = meanConfidence(losses, resampling);
      if (isUndetermined(found)) return found;
      const [low, high] = found.confidence.interval(confidence);
      return [Math.max(0, low), high];
    }
    case 'counts': {
      const of = COUNT_METRICS[metric.name]!;
      return orNoSpread(resampleCounts(resampling.counts(), ([tally]) => of(tally!, classIndex)));
    }
    case 'sums': {
      const sums = facts.rowSums(metric.name);
      if (isUndetermined(sums)) return sums;
      const found = resampleSums(columnsOf(metric.name, sums), resampling.blocks(), (totals) =>
        ofSums(metric.name, totals),
      );
      return isUndetermined(found) ? found : found.interval(confidence);
    }
    case 'precision-recall curve': {
      const ranking = facts.ranking();
      if (isUndetermined(ranking)) return ranking;
      return orNoSpread(curveConfidence(ranking));
    }
  }
}
