import type { ComparedRow } from '../record/run-record.js';
import type { Column } from '../text/columns.js';
import { escapeLog } from '../text/escape.js';
import { type TerminalMarks, terminalMarks } from '../text/marks.js';
import { shorten } from '../text/shorten.js';
import { blocksOfColumns, metricHeading } from './column-blocks.js';
import { type HeldRun, heldMetrics, heldName, heldRowsText } from './held-runs.js';
import { differenceOf } from './metric-difference.js';
import { numbersOf } from './metric-numbers.js';
import type { RunsLook } from './runs-look.js';
import { confidenceText } from './words.js';

/** Characters of a cell, which may say why there is no number. */
const LONGEST_CELL = 60;

/**
 * Runs held against each other, for a terminal: on which rows, and how far each metric differs.
 * @param confidence of the likely ranges
 */
export function heldLines(
  held: readonly HeldRun[],
  confidence: number,
  look: RunsLook,
): readonly string[] {
  if (held.length === 0) return [];
  const { colors, ascii } = look;
  const names = heldMetrics(held);
  const marks = terminalMarks(ascii);
  const columns = held.flatMap((one): Column[] => {
    if (one.kind === 'incomparable') return [];
    const rows = new Map(one.comparison.metrics.map((row) => [row.metric, row]));
    const cells = names.map((name) => cellOf(rows.get(name), marks));
    return [{ heading: heldName(one), cells, rank: 0 }];
  });
  return [
    '',
    colors.bold(`differences, with their likely ranges at ${confidenceText(confidence)}`),
    ...held.map((one) => `  ${heldName(one)}: ${escapeLog(heldRowsText(one))}`),
    ...blocksOfColumns(metricHeading(names), columns, look),
  ];
}

function cellOf(row: ComparedRow | undefined, marks: TerminalMarks): string {
  if (!row) return '';
  const { text, range } = differenceOf(row, numbersOf(row.metric));
  const mark = row.shown === null ? ' ' : marks[row.shown === 'better' ? 'pass' : 'fail'];
  const said = escapeLog(shorten(text, LONGEST_CELL));
  return `${mark} ${range === '' ? said : `${said} (${range})`}`;
}
