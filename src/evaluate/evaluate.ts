import type { Estimate } from './estimate.js';
import { factsOf, type PredictionFacts } from './facts.js';
import { metricsOf, metricsOfOutcomes, type NamedMetric } from './metrics/metrics.js';
import { ownMetrics } from './metrics/own.js';
import { classesOf, type Predictions } from './predictions.js';
import { type Resampling, resamplingOf } from './statistics/resampling.js';
import { isUndetermined } from './undetermined.js';

export interface Evaluation {
  /** By full name, in the order of `metricNames`. */
  readonly metrics: Readonly<Record<string, Estimate>>;
}

export interface EvaluateOptions {
  /** Of the intervals, in (0, 1). */
  readonly confidence: number;
  /** Of the resampling. */
  readonly seed: number;
}

/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
export function evaluate(predictions: Predictions, options: EvaluateOptions): Evaluation {
  const facts = factsOf(predictions);
  const resampling = resamplingOf([facts.predictions], options);
  const metrics: Record<string, Estimate> = {};
  for (const metric of metricsOfPredictions(predictions)) {
    metrics[metric.name] = estimate(facts, metric, resampling, options.confidence);
  }
  return { metrics };
}

/**
 * One metric of the predictions, with its interval.
 * @throws RangeError when these predictions have no such metric
 */
export function evaluateMetric(
  predictions: Predictions,
  name: string,
  options: EvaluateOptions,
): Estimate {
  const metric = metricsOfPredictions(predictions).find((named) => named.name === name);
  if (!metric) throw new RangeError(`there is no metric ${name}`);
  return estimateOf(predictions, metric, options);
}

/** The same of a metric that is at hand. */
export function estimateOf(
  predictions: Predictions,
  metric: NamedMetric,
  options: EvaluateOptions,
): Estimate {
  const facts = factsOf(predictions);
  const resampling = resamplingOf([facts.predictions], options);
  return estimate(facts, metric, resampling, options.confidence);
}

/** The metrics that these predictions can have. */
export function metricsOfPredictions(predictions: Predictions): NamedMetric[] {
  return [...measuredMetrics(predictions), ...ownMetrics(predictions.own ?? [])];
}

function measuredMetrics(predictions: Predictions): NamedMetric[] {
  if (predictions.task === 'regression') {
    return metricsOf('regression', [], predictions.transform);
  }
  const { task, classes } = predictions;
  return task === 'binary' && predictions.outcomes
    ? metricsOfOutcomes(classes)
    : metricsOf(task, classes);
}

function estimate(
  facts: PredictionFacts,
  { metric, classIndex }: NamedMetric,
  resampling: Resampling,
  confidence: number,
): Estimate {
  const found = metric.value(facts, classIndex);
  const { value, n } = found;
  if (typeof value !== 'number') return { value: null, interval: null, n, because: value };
  const classes = classesOf(facts.predictions);
  const zeroed = found.zeroed && { zeroed: found.zeroed.map((k) => classes[k]!) };
  const interval = metric.interval(facts, classIndex, value, resampling, confidence);
  if (isUndetermined(interval)) return { value, interval: null, n, because: interval, ...zeroed };
  if (!interval.every(Number.isFinite)) {
    return { value, interval: null, n, because: { code: 'interval-not-finite' }, ...zeroed };
  }
  return { value, interval, n, ...zeroed };
}
