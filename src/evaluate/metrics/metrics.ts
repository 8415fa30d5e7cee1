import type { Task } from '../../data/dataset.js';

/** Whether a larger value is the better one. */
export type Orientation = 'higher' | 'lower';

/**
 * What a metric is made of, which decides how its uncertainty is found:
 * - `proportion`: right rows out of a denominator of its own
 * - `auc`: the ranks of the scores
 * - `row-loss mean`: the mean of one loss a row
 * - `counts`: a function of the confusion matrix
 * - `sums`: a function of several sums over the rows
 * - `precision-recall curve`: a function of the labels in the order of their scores
 */
export type Family =
  | 'proportion'
  | 'auc'
  | 'row-loss mean'
  | 'counts'
  | 'sums'
  | 'precision-recall curve';

export interface Metric {
  readonly name: string;
  readonly orientation: Orientation;
  readonly family: Family;
  /**
   * The family that a difference between two models belongs to. It is another one for precision: each model has its own
   * denominator, so the rows do not pair.
   */
  readonly difference: Family;
  /** The tasks that have it as it stands. */
  readonly tasks: readonly Task[];
  /** The tasks that have it once a class: `recall(bad)`. */
  readonly perClass: readonly Task[];
  /** Only where the label is trained on as its logarithm. */
  readonly log: boolean;
}

/** The least and the largest value that a metric can have; those in the label's units, and losses, have no largest. */
export function rangeOf({
  family,
  name,
}: Pick<Metric, 'family' | 'name'>): readonly [number, number] {
  if (name === 'mcc') return [-1, 1];
  if (name.endsWith('r2')) return [Number.NEGATIVE_INFINITY, 1];
  const bounded = family !== 'row-loss mean' && family !== 'sums';
  return [0, bounded || name === 'brier' ? 1 : Number.POSITIVE_INFINITY];
}

const ALL: readonly Task[] = ['binary', 'multiclass', 'regression'];
const CLASSES: readonly Task[] = ['binary', 'multiclass'];
const BINARY: readonly Task[] = ['binary'];
const MULTICLASS: readonly Task[] = ['multiclass'];
const REGRESSION: readonly Task[] = ['regression'];

/** Every metric there is. Names and values are scikit-learn's. */
export const METRICS: readonly Metric[] = [
  metric('accuracy', 'higher', 'proportion', CLASSES),
  metric('loss', 'lower', 'row-loss mean', ALL),
  metric('precision', 'higher', 'proportion', BINARY, { perClass: CLASSES, difference: 'counts' }),
  metric('recall', 'higher', 'proportion', BINARY, { perClass: CLASSES }),
  metric('specificity', 'higher', 'proportion', BINARY),
  metric('f1', 'higher', 'counts', BINARY, { perClass: CLASSES }),
  metric('precision_macro', 'higher', 'counts', MULTICLASS),
  metric('recall_macro', 'higher', 'counts', MULTICLASS),
  metric('f1_macro', 'higher', 'counts', MULTICLASS),
  metric('precision_weighted', 'higher', 'counts', MULTICLASS),
  metric('recall_weighted', 'higher', 'proportion', MULTICLASS),
  metric('f1_weighted', 'higher', 'counts', MULTICLASS),
  metric('balanced_accuracy', 'higher', 'counts', CLASSES),
  metric('mcc', 'higher', 'counts', CLASSES),
  metric('auc', 'higher', 'auc', BINARY),
  metric('average_precision', 'higher', 'precision-recall curve', BINARY),
  metric('brier', 'lower', 'row-loss mean', BINARY),
  metric('mse', 'lower', 'row-loss mean', REGRESSION),
  metric('rmse', 'lower', 'sums', REGRESSION),
  metric('mae', 'lower', 'row-loss mean', REGRESSION),
  metric('r2', 'higher', 'sums', REGRESSION),
  metric('mape', 'lower', 'row-loss mean', REGRESSION),
  metric('log_mse', 'lower', 'row-loss mean', REGRESSION, { log: true }),
  metric('log_rmse', 'lower', 'sums', REGRESSION, { log: true }),
  metric('log_mae', 'lower', 'row-loss mean', REGRESSION, { log: true }),
  metric('log_r2', 'higher', 'sums', REGRESSION, { log: true }),
];

function metric(
  name: string,
  orientation: Orientation,
  family: Family,
  tasks: readonly Task[],
  rest: Partial<Pick<Metric, 'perClass' | 'difference' | 'log'>> = {},
): Metric {
  return {
    name,
    orientation,
    family,
    difference: family,
    tasks,
    perClass: [],
    log: false,
    ...rest,
  };
}

/** The names without a class: `recall` stands for `recall(bad)` too. */
export const METRIC_NAMES: readonly string[] = METRICS.map(({ name }) => name);

/** A metric of one kind of model, by its full name. */
export interface NamedMetric {
  /** With its class if it is about one: `recall(bad)`. */
  readonly name: string;
  readonly metric: Metric;
  /** The index of the class that it is about; for `recall` of a binary task, that of the positive class. */
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

/** Their full names, in the order of `METRICS`, those of a class last. */
export function metricNames(task: Task, classes: readonly string[], transform?: 'log'): string[] {
  return metricsOf(task, classes, transform).map(({ name }) => name);
}
