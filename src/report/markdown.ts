import type { Estimate } from '../evaluate/estimate.js';
import type { FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { escapeMarkdown } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { MARKS } from '../text/marks.js';
import { formatBytes, formatSeconds, grouped, plural } from '../text/quantities.js';
import {
  adviceLines,
  baselineText,
  familyText,
  flipsText,
  formatGain,
  powerText,
  shownText,
} from './comparison-words.js';
import { lossChart } from './loss-chart.js';
import {
  conditionText,
  epochsText,
  experimentName,
  formatInterval,
  formatValue,
  headline,
  shortSha,
  shownMetrics,
} from './words.js';

/** More findings than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;

/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`. Everything that came from a file is
 * escaped.
 */
export function markdownReport(record: FinishedRecord): string {
  const { findings } = record.decision;
  const open = findings.filter(({ where, verdict }) => where === undefined || verdict !== 'pass');
  const slices = findings.filter(({ where }) => where !== undefined);
  const left = open.length - MOST_OPEN;
  return [
    `## ${MARKS[record.decision.verdict]} ${escapeMarkdown(experimentName(record))} ${headline(record.decision)}`,
    conditionsTable(open.slice(0, MOST_OPEN)),
    left > 0 ? `${plural(left, 'more condition')} on slices did not pass: see below.` : '',
    ...adviceLines(record).map(escapeMarkdown),
    outcome(record),
    against(record),
    details(`Metrics on ${plural(record.data.splits.test, 'test row')}`, metricsTable(record)),
    details('Training', [trainingSentence(record), lossChart(record.history)].join('\n\n')),
    warnings(record),
    // Last, because it is what there can be too much of for a comment.
    slices.length === 0
      ? ''
      : details(
          plural(slices.length, 'condition on slices', 'conditions on slices'),
          conditionsTable(slices),
        ),
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Few columns, so that a phone shows all of them: the reason stands below its condition, intervals and gains below values. */
function conditionsTable(findings: readonly RecordedFinding[]): string {
  const compared = findings.some(({ comparison }) => comparison);
  return table(
    ['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])],
    findings.map((finding) => [
      MARKS[finding.verdict],
      `**${escapeMarkdown(conditionText(finding))}**${finding.severity === 'warn' ? ' (advice)' : ''}<br>${escapeMarkdown(finding.reason)}`,
      withInterval(formatValue(finding), formatInterval(finding.interval)),
      ...(compared ? [againstCell(finding.comparison)] : []),
    ]),
  );
}

/** What it was compared with, and what that shows. */
function against(record: FinishedRecord): string {
  const { comparison, decision } = record;
  const lines = [baselineText(record)];
  if (comparison)
    lines.push(
      shownText(comparison),
      flipsText(comparison),
      familyText(decision.findings),
      comparison.maySeen ? '' : powerText(decision.findings),
    );
  return lines
    .filter((line) => line !== '')
    .map(escapeMarkdown)
    .join('<br>');
}

/** The baseline's value, and how much better the candidate is. */
function againstCell(
  against:
    | {
        readonly baseline: number | null;
        readonly d: number | null;
        readonly interval: Estimate['interval'];
      }
    | undefined,
): string {
  if (!against || against.baseline === null) return '';
  if (against.d === null) return formatNumber(against.baseline);
  const gain = `${formatNumber(against.baseline)}<br>**${formatGain(against.d)}**`;
  return withInterval(gain, against.interval?.map(formatGain).join(' to ') ?? '');
}

function withInterval(value: string, interval: string): string {
  return interval === '' ? value : `${value}<br>${small(interval)}`;
}

function small(text: string): string {
  return `<sub>${text}</sub>`;
}

function outcome({ decision, artifacts, promoted, exportPath }: FinishedRecord): string {
  if (decision.verdict !== 'passed') return 'The model was not exported.';
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  const exported =
    exportPath === null
      ? 'The model was not exported: the config has no export.path.'
      : `The model was exported: ${plural(artifacts.length, 'file')}, ${formatBytes(bytes)}, read back and proven to give the same predictions.`;
  return promoted ? `${exported} It is the baseline from now on.` : exported;
}

function metricsTable(record: FinishedRecord): string {
  const { comparison } = record;
  const rows = new Map(comparison?.metrics.map((row) => [row.metric, row]));
  return table(
    ['Metric', 'Value', ...(comparison ? ['Baseline, gain'] : [])],
    shownMetrics(record).map(([name, estimate]) => {
      const row = rows.get(name);
      const why = estimate.value === null ? escapeMarkdown(estimate.why ?? '') : '';
      return [
        escapeMarkdown(name),
        withInterval(formatValue(estimate), why || formatInterval(estimate.interval)),
        ...(comparison ? [againstCell(row)] : []),
      ];
    }),
  );
}

function trainingSentence({ epochs, trainer, timings, data }: FinishedRecord): string {
  const { train, validation } = data.splits;
  const until = epochs ? `${epochsText(epochs)}, ` : '';
  const text = `${until}on ${grouped(train)} rows to train and ${grouped(validation)} to validate, in ${formatSeconds(timings.trainSeconds)}. Engine: ${escapeMarkdown(trainer.engine)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function warnings({ data }: FinishedRecord): string {
  if (data.warnings.length === 0) return '';
  const lines = data.warnings.map(({ message }) => `- ${escapeMarkdown(message)}`);
  return ['**About the data**', '', ...lines].join('\n');
}

function footer({ id, git, data, environment, timings }: FinishedRecord): string {
  // In a pull request it is the merge commit, which is not the one that the comment names.
  const commit = git ? `, checkout ${shortSha(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
  return `<sub>Run ${escapeMarkdown(id)}${commit}, data ${data.fingerprint.slice(0, 12)}, Sluice ${escapeMarkdown(environment.sluice)}, ${formatSeconds(timings.totalSeconds)}</sub>`;
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
