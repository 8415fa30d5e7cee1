import type { Problem } from '../../errors.js';
import type { Orientation } from '../../evaluate/metrics/metric.js';
import { METRICS } from '../../evaluate/metrics/metrics.js';
import { ownMetrics } from '../../evaluate/metrics/own.js';
import type { OwnMetric } from '../../evaluate/predictions.js';
import { suggest } from '../../text/did-you-mean.js';
import type { GateEntry, WrittenCondition } from '../condition.js';
import type { KnownMetrics } from '../condition-kind.js';

/** Rows that were right and are wrong now: of two models, so no metric of one. */
export const NEGATIVE_FLIP_RATE = 'negative_flip_rate';

/** What every model of a metric measures it on. */
export interface MetricScale {
  readonly least: number;
  readonly most: number;
  readonly orientation: Orientation;
  /** `auc lies between 0 and 1`. */
  readonly text: string;
}

/** The scale of a metric, of whatever class; undefined where there is no such metric. */
export function metricScale(
  metric: string,
  own: readonly OwnMetric[] = [],
): MetricScale | undefined {
  const known =
    ownMetrics(own).find(({ name }) => name === metric)?.metric ??
    METRICS.find(({ name }) => name === baseName(metric));
  if (!known) return undefined;
  const [least, most] = known.range;
  const text = `${known.name} lies ${rangeInWords(least, most)}`;
  return { least, most, orientation: known.orientation, text };
}

/** `recall` of `recall(bad)`. */
export function baseName(metric: string): string {
  return metric.split('(', 1)[0]!;
}

function rangeInWords(least: number, most: number): string {
  if (!Number.isFinite(least)) {
    return Number.isFinite(most) ? `at ${most} or below` : 'anywhere';
  }
  return `between ${least} and ${Number.isFinite(most) ? most : 'any number'}`;
}

/** A condition needs its metric, and nothing else of the data. */
export function unknownMetric(
  { text, metric, place }: WrittenCondition & GateEntry,
  { task, names, numbers }: KnownMetrics,
): readonly Problem[] {
  if (names.includes(metric)) return [];
  const about = `condition "${text}"`;
  const other = numbers?.others.get(metric);
  if (numbers && other !== undefined) {
    const message = `${about}: "${metric}" is ${other} in ${numbers.file}, and no number`;
    return [{ message, at: place }];
  }
  const lacking = numbers ? `${numbers.file} has no number` : `a ${task} model has no metric`;
  const fix = suggest(metric, names, numbers?.alone ? 'numbers' : 'metrics');
  return [{ message: `${about}: ${lacking} "${metric}"`, at: place, fix }];
}
