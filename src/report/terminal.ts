import { isAbsolute, relative } from 'node:path';
import type { FinishedRecord } from '../record/run-record.js';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { formatBytes, formatSeconds, plural } from '../text/quantities.js';
import {
  adviceLines,
  baselineText,
  familyText,
  flipsText,
  powerText,
  shownText,
} from './comparison-words.js';
import {
  conditionText,
  experimentName,
  formatInterval,
  formatValue,
  headline,
  shownMetrics,
} from './words.js';

/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
export function terminalReport(record: FinishedRecord, colors: Colors, folder: string): string {
  const { decision } = record;
  const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[
    decision.verdict
  ];
  return [
    '',
    colors.bold('Metrics on the test rows'),
    ...metricLines(record, colors),
    '',
    colors.bold('Gate'),
    ...againstLines(record).map((line) => colors.dim(escapeLog(line))),
    ...findingLines(record, colors),
    '',
    `${MARKS[decision.verdict]} ${colors.bold(color(headline(decision)))}`,
    ...adviceLines(record).map((line) => `   ${escapeLog(line)}`),
    ...whatNext(record, folder),
    colors.dim(
      `${escapeLog(`${experimentName(record)} ${record.id}`)}, ${formatSeconds(record.timings.totalSeconds)}`,
    ),
  ].join('\n');
}

function againstLines(record: FinishedRecord): string[] {
  const { baseline, comparison, decision } = record;
  if (!baseline.found) return comparison ? [baselineText(record)] : [];
  const lines = [baselineText(record), baseline.url ?? ''];
  if (comparison) {
    lines.push(
      shownText(comparison),
      flipsText(comparison),
      familyText(decision.findings),
      comparison.maySeen ? '' : powerText(decision.findings),
    );
  }
  return lines.filter((line) => line !== '');
}

/** Longer conditions than this are not lined up with. */
const WIDEST = 48;

function findingLines({ decision }: FinishedRecord, colors: Colors): string[] {
  const texts = decision.findings.map(
    (finding) =>
      escapeLog(conditionText(finding)) + (finding.severity === 'warn' ? ' (advice)' : ''),
  );
  const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
  return decision.findings.map(
    ({ verdict, reason }, i) =>
      `${MARKS[verdict]} ${texts[i]!.padEnd(width)}  ${colors.dim(escapeLog(reason))}`,
  );
}

function metricLines(record: FinishedRecord, colors: Colors): string[] {
  const rows = shownMetrics(record).map(([name, estimate]) => ({
    name: escapeLog(name),
    value: formatValue(estimate),
    note:
      estimate.value === null ? escapeLog(estimate.why ?? '') : formatInterval(estimate.interval),
  }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const valueWidth = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(({ name, value, note }) => {
    const start = `  ${name.padEnd(width)}  `;
    return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
  });
}

function whatNext(
  { decision, exportPath, artifacts, promoted }: FinishedRecord,
  folder: string,
): string[] {
  if (decision.verdict !== 'passed') return ['   The model was not exported.'];
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  const size = `${plural(artifacts.length, 'file')}, ${formatBytes(bytes)}`;
  return [
    exportPath === null
      ? '   The model was not exported: the config has no export.path.'
      : `   The model is in ${escapeLog(shownPath(exportPath, folder))} (${size}).`,
    ...(promoted ? ['   It is the baseline of the next run.'] : []),
  ];
}

/** A path as a person in the folder would write it. */
function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
