import type { DecisionVerdict, Estimate, Finding, Verdict } from '../gate/finding.js';
import type { FinishedRecord } from '../record/run-record.js';
import { formatNumber } from '../text/format-number.js';

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

/** `passed: 4 of 5 conditions hold, 1 not compared`. */
export function headline({ verdict, findings }: FinishedRecord['decision']): string {
  const count = (wanted: Verdict) =>
    findings.filter((finding) => finding.verdict === wanted).length;
  const passed = count('pass');
  const hold = passed === 1 || findings.length === 1 ? 'holds' : 'hold';
  const parts = [
    `${grouped(passed)} of ${plural(findings.length, 'condition')} ${hold}`,
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
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `0.8137`, or `undefined`. */
export function formatValue({ value }: Pick<Estimate, 'value'>): string {
  return value === null ? 'undefined' : formatNumber(value);
}

/** `0.787 to 0.838`, or nothing. */
export function formatInterval(interval: Estimate['interval']): string {
  return interval === null ? '' : interval.map((end) => formatNumber(end)).join(' to ');
}

/** The condition with the rows it is about, and how many they are. */
export function conditionText({ condition, where, n }: Finding): string {
  return where === undefined ? condition : `${condition} where ${where} (${plural(n, 'row')})`;
}

/** In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a condition asks for them. */
export function shownMetrics({ task, metrics, decision }: FinishedRecord) {
  const asked = new Set(decision.findings.map(({ metric }) => metric));
  return Object.entries(metrics.test).filter(
    ([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name),
  );
}

/** `stopped early after 23 of 50 epochs, weights of epoch 13`. */
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
