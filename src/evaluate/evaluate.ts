import { type Facts, factsOf } from './facts.js';
import { measure } from './measure.js';
import { metricsOf, type NamedMetric } from './metrics.js';
import type { Predictions } from './predictions.js';

/** A metric of some rows. Plain data, as it stands in the record. */
export type MetricEstimate =
  | {
      readonly value: number;
      /** [low, high] at the confidence asked for. */
      readonly interval: readonly [number, number] | null;
      /** The rows that the metric is about: for a proportion its denominator. */
      readonly n: number;
    }
  | {
      readonly value: null;
      /** Why the metric is undefined on these rows, in plain English. Holds class names. */
      readonly why: string;
      readonly n: number;
      readonly interval: null;
    };

export interface Evaluation {
  /** By full name, in the order of `metricNames`. */
  readonly metrics: Readonly<Record<string, MetricEstimate>>;
}

export interface EvaluateOptions {
  /** Of the intervals, in (0, 1). */
  readonly confidence: number;
  readonly seed: number;
}

/** Every metric of the predictions' task. A metric that the rows do not define is null and says why; none is ever NaN. */
export function evaluate(predictions: Predictions, _options: EvaluateOptions): Evaluation {
  const facts = factsOf(predictions);
  const classes = predictions.task === 'regression' ? [] : predictions.classes;
  const transform = predictions.task === 'regression' ? predictions.transform : undefined;
  const metrics: Record<string, MetricEstimate> = {};
  for (const named of metricsOf(predictions.task, classes, transform)) {
    metrics[named.name] = estimate(facts, named);
  }
  return { metrics };
}

function estimate(facts: Facts, metric: NamedMetric): MetricEstimate {
  const { value, n } = measure(facts, metric);
  if (typeof value !== 'number') return { value: null, why: value.why, n, interval: null };
  return { value, interval: null, n };
}
