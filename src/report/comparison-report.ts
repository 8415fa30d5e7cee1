import type { ComparedRow, ComparisonTable, FinishedRecord } from '../record/run-record.js';
import { type Column, layOut } from '../text/columns.js';
import { escapeLog } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { terminalMarks } from '../text/marks.js';
import { shorten } from '../text/shorten.js';
import { rowsText } from './decided-words.js';
import { pairedText } from './held-runs.js';
import { differenceText, rangeText } from './likely-range.js';
import { numbersOf, valueText } from './metric-numbers.js';
import type { RunsLook } from './runs-look.js';
import { confidenceText, experimentName } from './words.js';

/** Characters of a metric's name, which may hold a class's. */
const LONGEST_NAME = 60;

/**
 * Two runs, metric by metric, for a terminal: lines, the last without a newline.
 * @param confidence of the intervals
 */
export function comparisonReport(
  candidate: FinishedRecord,
  baseline: FinishedRecord,
  comparison: ComparisonTable,
  confidence: number,
  { colors, ascii, width }: RunsLook,
): string {
  const { metrics } = comparison;
  const column = (heading: string, rank: number, textOf: (row: ComparedRow) => string): Column => ({
    heading,
    cells: metrics.map(textOf),
    rank,
  });
  const marks = terminalMarks(ascii);
  const markOf = ({ shown }: ComparedRow) =>
    shown === null ? ' ' : marks[shown === 'better' ? 'pass' : 'fail'];
  const value = (row: ComparedRow, of: number | null) =>
    of === null ? '-' : valueText(of, row.interval, numbersOf(row.metric));
  const [heading, ...rows] = layOut(
    [
      column(
        '  metric',
        0,
        (row) => `${markOf(row)} ${escapeLog(shorten(row.metric, LONGEST_NAME))}`,
      ),
      column('candidate', 0, (row) => value(row, row.candidate)),
      column('baseline', 0, (row) => value(row, row.baseline)),
      column('difference', 1, (row) =>
        row.d === null ? '' : differenceText(row.d, row.interval, numbersOf(row.metric)),
      ),
      column(`likely range (${confidenceText(confidence)})`, 0, ({ interval, metric }) =>
        interval ? rangeText(interval, numbersOf(metric)) : '',
      ),
      column('p', 2, (row) => (row.d === null || row.p === null ? '' : formatNumber(row.p))),
      column('judged by', 3, (row) =>
        row.d === null ? escapeLog(row.why) : (row.rule ?? row.why ?? ''),
      ),
    ],
    width,
  );
  const name = (record: FinishedRecord) => `${record.id} (${escapeLog(experimentName(record))})`;
  return [
    `candidate ${name(candidate)}`,
    `baseline  ${name(baseline)}`,
    escapeLog(pairedText(comparison)),
    '',
    colors.bold(heading),
    ...rows,
    '',
    escapeLog(rowsText(comparison)),
  ]
    .join('\n')
    .trimEnd();
}
