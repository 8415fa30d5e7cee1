import type { FinishedRecord } from '../record/run-record.js';
import { type Column, layOut } from '../text/columns.js';
import { escapeLog } from '../text/escape.js';
import { terminalMarks } from '../text/marks.js';
import { plural } from '../text/quantities.js';
import { shorten } from '../text/shorten.js';
import { textWidth } from '../text/text-width.js';
import { blocksOfColumns, metricHeading } from './column-blocks.js';
import type { HeldRun } from './held-runs.js';
import { heldLines } from './held-runs-report.js';
import type { DifferingKey, RunDifferences } from './run-differences.js';
import type { RunsLook } from './runs-look.js';
import { viewOf } from './view.js';
import { experimentName, shortSha } from './words.js';

/** Characters of a name and of a value that are shown. */
const LONGEST_NAME = 60;
const LONGEST_VALUE = 120;
/** Of what goes into a pipe, where a value a line reads better. */
const LONGEST_LINE = 100;
/** Keys of each kind that are shown. */
const MOST_KEYS = 50;

/**
 * Several runs beside each other, for a terminal: which they are, their metrics, how far they
 * differ on the same rows, and what differs in rules, parameters and data. The lines of a text, the
 * last without a newline.
 * @param held the further runs against the first
 * @param confidence of the likely ranges
 */
export function runsReport(
  records: readonly FinishedRecord[],
  held: readonly HeldRun[],
  differences: RunDifferences,
  confidence: number,
  look: RunsLook,
): string {
  return [
    ...runLines(records, look),
    '',
    rowsText(records),
    ...metricLines(records, look),
    ...heldLines(held, confidence, look),
    ...differenceLines(
      differences,
      records.map((_, place) => String(place + 1)),
      look,
    ),
  ].join('\n');
}

function runLines(records: readonly FinishedRecord[], { ascii, width }: RunsLook): string[] {
  const marks = terminalMarks(ascii);
  const [, ...rows] = layOut(
    [
      { heading: '', cells: records.map((_, place) => numberOf(place)), rank: 0 },
      { heading: '', cells: records.map(({ id }) => id), rank: 0 },
      {
        heading: '',
        cells: records.map((one) => escapeLog(shorten(experimentName(one), LONGEST_NAME))),
        rank: 1,
      },
      {
        heading: '',
        cells: records.map(({ decision: { verdict } }) => `${marks[verdict]} ${verdict}`),
        rank: 0,
      },
      {
        heading: '',
        cells: records.map(({ git }) => (git ? `commit ${shortSha(git.sha)}` : '')),
        rank: 2,
      },
    ],
    width,
  );
  return rows;
}

/** By this a run is called from here on. */
function numberOf(place: number): string {
  return `${place + 1}:`;
}

/** Numbers of other rows say little beside each other. */
export function rowsText(records: readonly FinishedRecord[]): string {
  const rows = new Set(records.map(({ data }) => data.testFingerprint));
  return rows.size === 1
    ? `All were tested on the same ${plural(records[0]!.data.splits.test, 'test row')}.`
    : 'They were not tested on the same rows: a difference may be that of the rows.';
}

function metricLines(records: readonly FinishedRecord[], look: RunsLook): readonly string[] {
  const tables = records.map((record) => viewOf(record).metrics.rows);
  const names = [...new Set(tables.flatMap((rows) => rows.map(({ name }) => name)))];
  const columns = tables.map((rows, place): Column => {
    const values = new Map(rows.map(({ name, value }) => [name, value]));
    const cells = names.map((name) => escapeLog(values.get(name) ?? ''));
    return { heading: String(place + 1), cells, align: 'right', rank: 0 };
  });
  return blocksOfColumns(metricHeading(names), columns, look);
}

/**
 * What differs between runs, the rules first.
 * @param names how each run is called
 */
export function differenceLines(
  { rules, params, data }: RunDifferences,
  names: readonly string[],
  { colors, width }: Pick<RunsLook, 'colors' | 'width'>,
): string[] {
  const groups = [
    ['rules that differ', rules],
    ['parameters that differ', params],
    ['data that differ', data],
  ] as const;
  const lines = groups.flatMap(([title, keys]) => {
    if (keys.length === 0) return [];
    const shown = keys.slice(0, MOST_KEYS);
    const more = keys.length - shown.length;
    return [
      '',
      colors.bold(title),
      ...shown.flatMap((key) => keyLines(key, names, width ?? LONGEST_LINE)),
      ...(more > 0 ? [`  ${plural(more, 'more key')}: see the run records`] : []),
    ];
  });
  return lines.length > 0 ? lines : ['', 'Rules, parameters and data are the same.'];
}

/** `train.epochs   1, 3: 50   2: 20`: each value with the runs that have it. */
function keyLines({ key, values }: DifferingKey, names: readonly string[], width: number) {
  const parts = [...new Set(values)].map((value) => {
    const runs = names.filter((_, place) => values[place] === value);
    return `${runs.join(', ')}: ${escapeLog(shorten(value ?? 'not set', LONGEST_VALUE))}`;
  });
  const name = `  ${escapeLog(shorten(key, LONGEST_VALUE))}`;
  const line = [name, ...parts].join('   ');
  return textWidth(line) <= width ? [line] : [name, ...parts.map((part) => `    ${part}`)];
}
