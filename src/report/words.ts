import type { Estimate } from '../evaluate/estimate.js';
import type { Verdict } from '../gate/finding.js';
import type { FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { formatNumber } from '../text/format-number.js';
import { formatBytes, grouped, plural } from '../text/quantities.js';

/** `passed: 4 of 5 conditions hold, 1 not compared`. */
export function headline({ verdict, first, findings }: FinishedRecord['decision']): string {
  // Conditions that can't be applied are no findings.
  if (findings.length === 0) return `${verdict}: the rules can’t be applied any more`;
  // A guard counts where it fails; otherwise nothing depends on it.
  const counted = findings.filter(
    ({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'),
  );
  const count = (wanted: Verdict) => counted.filter((finding) => finding.verdict === wanted).length;
  const passed = count('pass');
  const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
  const parts = [
    `${grouped(passed)} of ${plural(counted.length, 'condition')} ${hold}`,
    some(count('fail'), 'failed'),
    some(count('inconclusive'), 'inconclusive'),
    some(count('warn'), 'warned'),
    some(count('not-compared'), 'not compared'),
    some(findings.filter(({ spared }) => spared).length, 'not needed'),
    some(
      findings.filter(({ guard, verdict: of }) => guard && of !== 'fail').length,
      'on slices only guard',
    ),
  ];
  const compared = first ? '; first baseline: nothing was compared' : '';
  return `${verdict}: ${parts.filter((part) => part !== '').join(', ')}${compared}`;
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}

/** `0.8137`, or `undefined`. */
export function formatValue({ value }: Pick<Estimate, 'value'>): string {
  return value === null ? 'undefined' : formatNumber(value);
}

/** `0.787 to 0.838`, or nothing. */
export function formatInterval(interval: Estimate['interval']): string {
  return interval === null ? '' : interval.map((end) => formatNumber(end)).join(' to ');
}

/**
 * Beside the value: why there is none, or its interval and the classes that count 0 in it. Holds
 * class names.
 */
export function valueNote({ value, interval, why, zeroed }: Estimate): string {
  if (value === null) return why ?? '';
  const classes = zeroed ? `undefined for ${zeroed.join(', ')}, which counts 0` : '';
  return [formatInterval(interval), classes].filter((part) => part !== '').join('; ');
}

/** The condition with the rows it is about, and how many they are. */
export function conditionText({ condition, where, n, within = [] }: RecordedFinding): string {
  const rows = where === undefined ? '' : ` where ${where} (${plural(n, 'row')})`;
  const groups = within.map(({ kind, of }) => `, ${kind === 'any' ? 'one' : 'all'} of ${of}`);
  return `${condition}${rows}${groups.join('')}`;
}

/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
export function shownMetrics({
  task,
  metrics,
  decision,
}: Pick<FinishedRecord, 'task' | 'metrics' | 'decision'>) {
  const asked = new Set(decision.findings.map(({ metric }) => metric));
  return Object.entries(metrics.test).filter(
    ([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name),
  );
}

/** `stopped early after 23 of 50 epochs, weights of epoch 13; went on from epoch 4`. */
export function epochsText({
  requested,
  completed,
  best,
  resumed,
}: NonNullable<FinishedRecord['epochs']>): string {
  const ended =
    completed < requested
      ? `stopped early after ${completed} of ${requested} epochs`
      : plural(completed, 'epoch');
  const kept = best < completed ? `, weights of epoch ${best}` : '';
  const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
  return `${ended}${kept}${begun}`;
}

/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
export function continuedText({
  files,
  bytes,
  epoch,
}: NonNullable<FinishedRecord['continued']>): string {
  const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
  return `continued${after} from the checkpoint of an earlier attempt (${plural(files, 'file')}, ${formatBytes(bytes)}); an uninterrupted training may end with another model`;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

export function experimentName({ project, experiment }: { project: string; experiment: string }) {
  return `${project}/${experiment}`;
}
