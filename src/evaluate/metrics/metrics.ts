import type { Task } from '../../data/dataset.js';
import { AUCS } from './auc.js';
import { COUNT_METRICS } from './counts.js';
import type { Metric } from './metric.js';
import { CURVE_METRICS } from './precision-recall-curve.js';
import { PROPORTIONS } from './proportion.js';
import { ROW_LOSS_MEANS } from './row-loss-mean.js';
import { SUM_METRICS } from './sums.js';

/** Every metric there is, family by family. Names and values are scikit-learn's. */
export const METRICS: readonly Metric[] = [
  PROPORTIONS,
  COUNT_METRICS,
  AUCS,
  CURVE_METRICS,
  ROW_LOSS_MEANS,
  SUM_METRICS,
]
  .flat()
  .sort((a, b) => a.place - b.place);

/** The names without a class: `recall` stands for `recall(bad)` too. */
export const METRIC_NAMES: readonly string[] = METRICS.map(({ name }) => name);

/** A metric of one kind of model, by its full name. */
export interface NamedMetric {
  /** With its class if it is about one: `recall(bad)`. */
  readonly name: string;
  readonly metric: Metric;
  /**
   * The index of the class that it is about; for `recall` of a binary task, that of the positive
   * class.
   */
  readonly classIndex: number;
}

const POSITIVE = 1;

/** The metrics that a model of this task has. */
export function metricsOf(
  task: Task,
  classes: readonly string[],
  transform?: 'log',
): NamedMetric[] {
  const whole = METRICS.filter(({ tasks, log }) => tasks.includes(task) && (!log || transform));
  const byClass = METRICS.filter(({ perClass }) => perClass.includes(task));
  return [
    ...whole.map((metric) => ({ name: metric.name, metric, classIndex: POSITIVE })),
    ...classes.flatMap((name, classIndex) =>
      byClass.map((metric) => ({ name: `${metric.name}(${name})`, metric, classIndex })),
    ),
  ];
}

/** Those of rows of which only is known whether they are right: all others are of labels. */
export function metricsOfOutcomes(classes: readonly string[]): NamedMetric[] {
  return metricsOf('binary', classes).filter(({ metric }) => metric.ofOutcomes);
}

/** Their full names, in the order of `METRICS`, those of a class last. */
export function metricNames(task: Task, classes: readonly string[], transform?: 'log'): string[] {
  return metricsOf(task, classes, transform).map(({ name }) => name);
}
