import type { ComparisonTable, FinishedRecord } from '../record/run-record.js';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { MARKS } from '../text/marks.js';
import { plural } from '../text/quantities.js';
import { flipsText, formatGain, shownText } from './comparison-words.js';
import { experimentName } from './words.js';

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
      'gain',
      `${formatNumber(confidence * 100)} % interval`,
      'p',
      'judged by',
    ],
    ...comparison.metrics.map((row) => [
      row.shown === null ? '' : MARKS[row.shown === 'better' ? 'pass' : 'fail'],
      escapeLog(row.metric),
      row.candidate === null ? 'undefined' : formatNumber(row.candidate),
      row.baseline === null ? 'undefined' : formatNumber(row.baseline),
      row.d === null ? '' : formatGain(row.d),
      row.interval ? row.interval.map(formatGain).join(' to ') : '',
      row.d === null || row.p === null ? '' : formatNumber(row.p),
      row.d === null ? escapeLog(row.why) : (row.rule ?? row.why ?? ''),
    ]),
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
      // An emoji is two columns wide.
      const text = `${mark || '  '} ${cells.map((cell, i) => cell.padEnd(widths[i + 1]!)).join('  ')}`;
      return row === 0 ? colors.bold(text.trimEnd()) : text.trimEnd();
    }),
    '',
    escapeLog(shownText(comparison)),
    flipsText(comparison),
  ]
    .join('\n')
    .trimEnd();
}
