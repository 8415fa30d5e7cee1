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
    details('Metrics on the test rows', metricsTable(record)),
    details('Training', [epochsSentence(record), lossChart(record.history)].join('\n\n')),
    warnings(record),
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function conditionsTable(findings: readonly Finding[]): string {
  return table(
    ['', 'Condition', 'Value', 'Interval', 'Why'],
    findings.map((finding) => [
      MARKS[finding.verdict],
      `${escapeMarkdown(conditionText(finding))}${finding.severity === 'warn' ? ' (advice)' : ''}`,
      formatValue(finding),
      formatInterval(finding.interval),
      escapeMarkdown(finding.reason),
    ]),
  );
}

function outcome({ decision, artifacts, promoted }: FinishedRecord): string {
  if (decision.verdict !== 'passed') return 'The model was not exported.';
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  const exported = `The model was exported: ${plural(artifacts.length, 'file')}, ${formatBytes(bytes)}, read back and proven to give the same predictions.`;
  return promoted ? `${exported} It is the baseline from now on.` : exported;
}

function metricsTable({ metrics }: FinishedRecord): string {
  return table(
    ['Metric', 'Value', 'Interval', 'Rows'],
    Object.entries(metrics.test).map(([name, estimate]) => [
      escapeMarkdown(name),
      estimate.value === null
        ? `undefined: ${escapeMarkdown(estimate.why ?? '')}`
        : formatValue(estimate),
      formatInterval(estimate.interval),
      grouped(estimate.n),
    ]),
  );
}

function epochsSentence({ epochs, trainer, timings, data }: FinishedRecord): string {
  const { train, validation, test } = data.splits;
  return `${epochsText(epochs)} with the ${escapeMarkdown(trainer.engine)} engine in ${formatSeconds(timings.trainSeconds)}: ${grouped(train)} rows to train, ${grouped(validation)} to validate, ${grouped(test)} to test.`;
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
