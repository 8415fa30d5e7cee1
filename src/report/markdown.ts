import type { Finding } from '../gate/finding.js';
import type { FinishedRecord } from '../record/run-record.js';
import { escapeMarkdown } from './escape.js';
import { lossChart } from './loss-chart.js';
import {
  conditionText,
  epochsText,
  experimentName,
  formatBytes,
  formatInterval,
  formatSeconds,
  formatValue,
  grouped,
  headline,
  MARKS,
  plural,
  shortSha,
  shownMetrics,
} from './words.js';

/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`. Everything that came from a file is
 * escaped.
 */
export function markdownReport(record: FinishedRecord): string {
  return [
    `## ${MARKS[record.decision.verdict]} ${escapeMarkdown(experimentName(record))} ${headline(record.decision)}`,
    conditionsTable(record.decision.findings),
    outcome(record),
    details(`Metrics on ${plural(record.data.splits.test, 'test row')}`, metricsTable(record)),
    details('Training', [trainingSentence(record), lossChart(record.history)].join('\n\n')),
    warnings(record),
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Few columns, so that a phone shows all of them: the reason stands below its condition, the interval below its value. */
function conditionsTable(findings: readonly Finding[]): string {
  return table(
    ['', 'Condition', 'Value'],
    findings.map((finding) => [
      MARKS[finding.verdict],
      `**${escapeMarkdown(conditionText(finding))}**${finding.severity === 'warn' ? ' (advice)' : ''}<br>${escapeMarkdown(finding.reason)}`,
      [formatValue(finding), small(formatInterval(finding.interval))]
        .filter((part) => part !== '')
        .join('<br>'),
    ]),
  );
}

function small(text: string): string {
  return text === '' ? '' : `<sub>${text}</sub>`;
}

function outcome({ decision, artifacts, promoted }: FinishedRecord): string {
  if (decision.verdict !== 'passed') return 'The model was not exported.';
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  const exported = `The model was exported: ${plural(artifacts.length, 'file')}, ${formatBytes(bytes)}, read back and proven to give the same predictions.`;
  return promoted ? `${exported} It is the baseline from now on.` : exported;
}

function metricsTable(record: FinishedRecord): string {
  return table(
    ['Metric', 'Value', 'Interval'],
    shownMetrics(record).map(([name, estimate]) => [
      escapeMarkdown(name),
      formatValue(estimate),
      estimate.value === null
        ? escapeMarkdown(estimate.why ?? '')
        : formatInterval(estimate.interval),
    ]),
  );
}

function trainingSentence({ epochs, trainer, timings, data }: FinishedRecord): string {
  const { train, validation } = data.splits;
  const text = `${epochsText(epochs)}, on ${grouped(train)} rows to train and ${grouped(validation)} to validate, in ${formatSeconds(timings.trainSeconds)}. Engine: ${escapeMarkdown(trainer.engine)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function warnings({ data }: FinishedRecord): string {
  if (data.warnings.length === 0) return '';
  const lines = data.warnings.map(({ message }) => `- ${escapeMarkdown(message)}`);
  return ['**About the data**', '', ...lines].join('\n');
}

function footer({ id, git, data, environment, timings }: FinishedRecord): string {
  const commit = git ? `, commit ${shortSha(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
  return `<sub>Run ${id}${commit}, data ${data.fingerprint.slice(0, 12)}, Sluice ${escapeMarkdown(environment.sluice)}, ${formatSeconds(timings.totalSeconds)}</sub>`;
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
