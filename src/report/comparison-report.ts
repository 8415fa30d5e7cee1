import type { ComparisonTable, FinishedRecord } from '../record/run-record.js';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { TERMINAL_MARKS } from '../text/marks.js';
import { plural } from '../text/quantities.js';
import { rowsText } from './decided-words.js';
import { differenceText, rangeText } from './likely-range.js';
import { numbersOf, valueText } from './metric-numbers.js';
import { confidenceText, experimentName } from './words.js';

/**
 * Two runs, metric by metric, for a terminal: lines, the last without a newline.
 * @param confidence of the intervals
 */
export function comparisonReport(
  candidate: FinishedRecord,
  baseline: FinishedRecord,
  comparison: ComparisonTable,
  confidence: number,
  colors: Colors,
): string {
  const rows = [
    [
      '',
      'metric',
      'candidate',
      'baseline',
      'difference',
      `likely range (${confidenceText(confidence)})`,
      'p',
      'judged by',
    ],
    ...comparison.metrics.map((row) => {
      const numbers = numbersOf(row.metric);
      const value = (of: number | null) =>
        of === null ? '-' : valueText(of, row.interval, numbers);
      return [
        row.shown === null ? '' : TERMINAL_MARKS[row.shown === 'better' ? 'pass' : 'fail'],
        escapeLog(row.metric),
        value(row.candidate),
        value(row.baseline),
        row.d === null ? '' : differenceText(row.d, row.interval, numbers),
        row.interval ? rangeText(row.interval, numbers) : '',
        row.d === null || row.p === null ? '' : formatNumber(row.p),
        row.d === null ? escapeLog(row.why) : (row.rule ?? row.why ?? ''),
      ];
    }),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const name = (record: FinishedRecord) => `${record.id} (${escapeLog(experimentName(record))})`;
  return [
    `candidate ${name(candidate)}`,
    `baseline  ${name(baseline)}`,
    escapeLog(comparison.note ?? '') ||
      `compared on the same ${plural(comparison.rows, 'test row')}`,
    '',
    ...rows.map(([mark, ...cells], row) => {
      const text = `${(mark ?? '').padEnd(1)} ${cells.map((cell, i) => cell.padEnd(widths[i + 1]!)).join('  ')}`;
      return row === 0 ? colors.bold(text.trimEnd()) : text.trimEnd();
    }),
    '',
    escapeLog(rowsText(comparison)),
  ]
    .join('\n')
    .trimEnd();
}
