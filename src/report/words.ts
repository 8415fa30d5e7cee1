import type { DecisionVerdict, Estimate, Finding, Verdict } from '../gate/finding.js';
import { formatNumber } from '../gate/format-number.js';
import type { FinishedRecord } from '../record/run-record.js';

/** The words and marks that every report shares, so that a verdict looks the same wherever it is read. */
export const MARKS: Readonly<Record<Verdict | DecisionVerdict, string>> = {
  pass: '✅',
  passed: '✅',
  fail: '❌',
  failed: '❌',
  inconclusive: '⚠️',
  warn: '⚠️',
  'not-compared': '⚠️',
};

/** `passed: 4 of 5 conditions hold, 1 was not compared`. */
export function headline({ verdict, findings }: FinishedRecord['decision']): string {
  const count = (wanted: Verdict) =>
    findings.filter((finding) => finding.verdict === wanted).length;
  const parts = [
    `${count('pass')} of ${plural(findings.length, 'condition')} hold`,
    some(count('fail'), 'failed'),
    some(count('inconclusive'), 'inconclusive'),
    some(count('warn'), 'warned'),
    some(count('not-compared'), 'not compared'),
  ];
  return `${verdict}: ${parts.filter((part) => part !== '').join(', ')}`;
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}

/** `1 row`, `2 rows`, `12,345 rows`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** `0.8137`, or `undefined`. */
export function formatValue({ value }: Pick<Estimate, 'value'>): string {
  return value === null ? 'undefined' : formatNumber(value);
}

/** `0.787 to 0.838`, or nothing. */
export function formatInterval(interval: Estimate['interval']): string {
  return interval === null ? '' : interval.map((end) => formatNumber(end)).join(' to ');
}

/** The condition with the rows it is about. */
export function conditionText({ condition, where }: Finding): string {
  return where === undefined ? condition : `${condition} where ${where}`;
}

/** `Training ended after epoch 23 of 50; the weights are those of epoch 13.` */
export function epochsText({ requested, completed, best }: FinishedRecord['epochs']): string {
  const ended =
    completed < requested
      ? `stopped early after ${completed} of ${requested} epochs`
      : plural(completed, 'epoch');
  return best < completed ? `${ended}, weights of epoch ${best}` : ended;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

export function experimentName({ project, experiment }: { project: string; experiment: string }) {
  return `${project}/${experiment}`;
}
