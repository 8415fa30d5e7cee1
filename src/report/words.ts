import type { DataSummary } from '../data/dataset.js';
import type { Verdict } from '../gate/finding.js';
import type { FinishedRecord } from '../record/run-record.js';
import { formatBytes, grouped, plural } from '../text/quantities.js';
import { ON_KEPT_ROWS } from './last-word-words.js';

/** How a condition came out, in a word or two. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'holds',
  fail: 'does not hold',
  inconclusive: 'can’t be told',
  warn: 'only warns',
  'not-compared': 'not compared',
};

/** `95% confidence`. */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}

/** A condition with the rows it is about. */
export function rowText({
  condition,
  ...rows
}: {
  readonly condition: string;
} & AskedRows): string {
  return `${condition}${whereText(rows)}`;
}

interface AskedRows {
  readonly where?: string;
  readonly confirm?: boolean;
}

/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
export function whereText({ where, confirm }: AskedRows): string {
  if (confirm) return ` ${ON_KEPT_ROWS}`;
  return where === undefined ? '' : ` where ${where}`;
}

/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
export function rowNotes({
  advisory,
  spared,
  groups,
  confirm = false,
}: {
  readonly advisory: boolean;
  readonly spared: boolean;
  readonly groups: string;
  readonly confirm?: boolean;
}): string {
  const notes = [
    groups,
    confirm ? ON_KEPT_ROWS : '',
    advisory ? 'only warns' : '',
    spared ? 'not needed' : '',
  ];
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** `4 of 5 conditions hold, 1 not compared`. */
export function counts({ findings }: Pick<FinishedRecord['decision'], 'findings'>): string {
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
    some(count('inconclusive'), 'can’t be told'),
    some(count('warn'), 'warned'),
    some(count('not-compared'), 'not compared'),
    some(findings.filter(({ spared }) => spared).length, 'not needed'),
    some(
      findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
        .length,
      'on slices only guard',
    ),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
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

/** `23 of 50 epochs, best was epoch 13`. */
export function epochsText({
  requested,
  completed,
  best,
  resumed,
}: NonNullable<FinishedRecord['epochs']>): string {
  const kept = best < completed ? `, best was epoch ${best}` : '';
  const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
  return `${completed} of ${plural(requested, 'epoch')}${kept}${begun}`;
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

/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job …)`. */
export function elsewhereText({ on }: FinishedRecord['trainer']): string {
  return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}

/** Why nothing was trained. */
export function reusedText({ runId }: NonNullable<FinishedRecord['reused']>): string {
  return `same inputs as run ${runId}: not trained again`;
}

/** Trained again though it need not have been, and nothing came out another. */
export function repeatsText({ runId }: NonNullable<FinishedRecord['repeats']>): string {
  return `trained again, with the same bytes as run ${runId}`;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

export function experimentName({ project, experiment }: { project: string; experiment: string }) {
  return `${project}/${experiment}`;
}

/** What a training had, and what it is judged by. */
export function splitText({
  method,
  train,
  validation,
  test,
  confirm,
}: DataSummary['splits']): string {
  const kept = confirm === undefined ? '' : `, ${grouped(confirm)} to confirm`;
  return method === 'own'
    ? `${plural(test, 'row')} to test${kept}, which the command split off by itself`
    : `${plural(train, 'row')} to train, ${grouped(validation)} to validate, ${grouped(test)} to test${kept}`;
}
