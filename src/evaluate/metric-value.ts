import type { PredictionFacts } from './facts.js';
import { COUNT_METRICS, PROPORTIONS, whyUndefined } from './metrics/classification.js';
import type { NamedMetric } from './metrics/metrics.js';
import { auc, averagePrecision } from './metrics/ranking.js';
import { columnsOf, ofSums } from './metrics/row-sums.js';
import type { Predictions } from './predictions.js';
import { momentsOf } from './statistics/moments.js';
import { isUndetermined, type Undetermined } from './undetermined.js';

/** A metric's value, and the number of rows that it is about: for a proportion its denominator. */
export interface MetricValue {
  readonly value: number | Undetermined;
  readonly n: number;
}

/** The value of one metric. It is finite, or it says why it is undefined; it is never NaN. */
export function metricValue(facts: PredictionFacts, metric: NamedMetric): MetricValue {
  if (facts.rows === 0) return { value: { why: 'there are no rows' }, n: 0 };
  const { value, n } = raw(facts, metric);
  if (typeof value !== 'number' || Number.isFinite(value)) return { value, n };
  return { value: { why: 'the predictions hold a value that is not a finite number' }, n };
}

function raw(facts: PredictionFacts, named: NamedMetric): MetricValue {
  const { metric, classIndex } = named;
  const n = facts.rows;
  switch (metric.family) {
    case 'proportion': {
      const { hits, trials } = PROPORTIONS[metric.name]!(facts.tally(), classIndex);
      return { value: trials === 0 ? why(facts, named) : hits / trials, n: trials };
    }
    case 'counts': {
      const value = COUNT_METRICS[metric.name]!(facts.tally(), classIndex);
      return { value: Number.isNaN(value) ? why(facts, named) : value, n };
    }
    case 'row-loss mean': {
      const losses = facts.rowLosses(metric.name);
      return { value: isUndetermined(losses) ? losses : momentsOf(losses).mean, n };
    }
    case 'sums': {
      const sums = facts.rowSums(metric.name);
      if (isUndetermined(sums)) return { value: sums, n };
      const totals = columnsOf(metric.name, sums).map((column) =>
        column.reduce((a, b) => a + b, 0),
      );
      const value = ofSums(metric.name, Float64Array.of(n, ...totals));
      const flat = sums.deviations.every((x) => x === 0);
      return { value: Number.isNaN(value) && flat ? { why: 'all labels are equal' } : value, n };
    }
    case 'auc':
    case 'precision-recall curve':
      return { value: ranked(facts, metric.name === 'auc'), n };
  }
}

function ranked(facts: PredictionFacts, isAuc: boolean): number | Undetermined {
  const ranking = facts.ranking();
  if (isUndetermined(ranking)) return ranking;
  const [negative, positive] = classesOf(facts.predictions);
  if (ranking.positives === 0) return { why: `no row is of the class ${positive}` };
  if (!isAuc) return averagePrecision(ranking);
  if (ranking.negatives === 0) return { why: `no row is of the class ${negative}` };
  return auc(ranking);
}

function why(facts: PredictionFacts, { metric, classIndex }: NamedMetric): Undetermined {
  return whyUndefined(metric.name, facts.tally(), classIndex, classesOf(facts.predictions));
}

function classesOf(predictions: Predictions): readonly string[] {
  return predictions.task === 'regression' ? [] : predictions.classes;
}
