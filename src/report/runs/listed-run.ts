import { positionOf } from '../../baseline/promoted-line.js';
import { METRICS } from '../../evaluate/metrics/metrics.js';
import type { RunRecord } from '../../record/run-record.js';
import type { ReadSummary } from '../../record/run-summary.js';
import { experimentName } from '../words.js';

/** How a run can end. */
export const ENDS = ['passed', 'failed', 'inconclusive', 'broke', 'interrupted'] as const;
export type End = (typeof ENDS)[number];

/** A run as a list shows it, wherever it is kept. Its texts come from a record. */
export interface ListedRun {
  readonly id: string;
  /** `project/experiment` */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly sha: string | null;
  readonly end: End;
  /** Why there is no verdict. */
  readonly error?: string;
  readonly promoted: boolean;
  /** In the line of promoted runs, from 1 on; 0 of one that is not promoted. */
  readonly position: number;
  /** What the gate asked for and what was asked of the list, by the metric's full name. */
  readonly metrics: ReadonlyMap<string, number | null>;
  /** The user's own metrics of which less is better. */
  readonly lower: readonly string[];
  /** The fingerprint of its test rows. */
  readonly testRows?: string;
  readonly seconds?: number;
  /** Its code came from a fork, so that what it says of itself is a stranger's word. */
  readonly fork: boolean;
}

export function listedRun(run: ReadSummary): ListedRun {
  const { id, created, sha } = run;
  const known = { id, name: experimentName(run), created, sha, fork: false };
  if (run.status !== 'finished') {
    const { status: end, error } = run;
    return { ...known, end, error, promoted: false, position: 0, metrics: new Map(), lower: [] };
  }
  const { verdict: end, promoted, gated, lower, testRows, seconds } = run;
  const position = promoted ? positionOf(run) : 0;
  const metrics = new Map(gated);
  return { ...known, end, promoted, position, metrics, lower, testRows, seconds };
}

/** With further metrics out of its record, as far as that has them. */
export function withMetrics(
  run: ListedRun,
  names: readonly string[],
  record: RunRecord,
): ListedRun {
  const test = record.metrics?.test ?? {};
  const more = names
    .filter((name) => Object.hasOwn(test, name))
    .map((name) => [name, test[name]!.value] as const);
  return { ...run, metrics: new Map([...run.metrics, ...more]) };
}

/** Whether less of a metric is better. */
export function isLowerBetter(metric: string, { lower }: Pick<ListedRun, 'lower'>): boolean {
  if (lower.includes(metric)) return true;
  const name = metric.replace(/\(.*$/s, '');
  return METRICS.find((one) => one.name === name)?.orientation === 'lower';
}
