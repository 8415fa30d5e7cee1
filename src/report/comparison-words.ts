import type { Finding, FindingComparison } from '../gate/finding.js';
import { formatNumber } from '../gate/format-number.js';
import type { FinishedRecord } from '../record/run-record.js';
import { grouped, plural, shortSha } from './words.js';

type Table = NonNullable<FinishedRecord['comparison']>;
type MetricRow = Table['metrics'][number];

/** `+0.0123`, `-0.4`: a gain always shows its sign. */
export function formatGain(d: number): string {
  return `${d >= 0 ? '+' : ''}${formatNumber(d)}`;
}

/** `+0.0123 (-0.001 to +0.026)`. */
export function gainText({ d, interval }: Pick<FindingComparison, 'd' | 'interval'>): string {
  return interval === null
    ? formatGain(d)
    : `${formatGain(d)} (${interval.map(formatGain).join(' to ')})`;
}

/** Which run the candidate was held against, and how it was chosen; or why there was none. Holds text from the record. */
export function baselineText({ baseline, comparison }: FinishedRecord): string {
  if (!baseline.found) return `No baseline: ${baseline.reason}.`;
  const commit = baseline.sha === null ? '' : ` of commit ${shortSha(baseline.sha)}`;
  const run = `Baseline: run ${baseline.runId}${commit}, ${baseline.how}`;
  if (!comparison) return `${run}.`;
  return `${run}; ${comparison.note ?? `compared on the same ${plural(comparison.rows, 'test row')}`}.`;
}

/** What the evidence shows of the metrics that most readers look at, and how many it can't tell apart. */
export function shownText({ metrics }: Table): string {
  const side = (metric: MetricRow) => {
    if (!metric.interval) return 'unknown';
    const [low, high] = metric.interval;
    return low > 0 ? 'better' : high < 0 ? 'worse' : 'unknown';
  };
  const whole = metrics.filter(({ metric }) => !metric.includes('('));
  const list = (wanted: string) =>
    whole
      .filter((metric) => side(metric) === wanted)
      .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
      .join(', ') || 'nothing';
  const unknown = whole.filter((metric) => side(metric) === 'unknown').length;
  return `Shown better: ${list('better')}. Shown worse: ${list('worse')}. No difference shown: ${plural(unknown, 'metric')}.`;
}

/** `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each does better. */
export function flipsText({ metrics }: Table): string {
  const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
  const flips = accuracy?.flips;
  if (!flips) return '';
  return `${grouped(flips.candidate)} rows only this model gets right, ${grouped(flips.baseline)} only the baseline.`;
}

/** What would decide the comparisons that could not be told; empty where there are none. */
export function adviceLines(findings: readonly Finding[]): string[] {
  const needs = findings.flatMap((finding) => {
    const rows = finding.comparison?.rowsNeeded;
    if (finding.verdict !== 'inconclusive' || !rows) return [];
    return [
      `about ${grouped(rows)} test rows would decide "${finding.condition}"${finding.where === undefined ? '' : ` where ${finding.where}`}`,
    ];
  });
  return needs.length === 0
    ? []
    : [`To decide what could not be told: ${needs.join('; ')}; or tolerate more.`];
}

/** How the comparisons were judged together; empty where there was at most one. */
export function familyText(findings: readonly Finding[]): string {
  const compared = findings.filter(({ comparison }) => comparison);
  if (compared.length < 2) return '';
  return `${compared.length} comparisons were judged together: one is red only if it is shown worse after Holm's correction; green needs each of them.`;
}
