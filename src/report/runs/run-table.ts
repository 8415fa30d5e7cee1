import type { Colors } from '../../text/colors.js';
import { type Column, layOut } from '../../text/columns.js';
import { escapeLog } from '../../text/escape.js';
import { terminalMarks } from '../../text/marks.js';
import { formatSeconds, plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { sparkline } from '../../text/sparkline.js';
import { columnTexts, numbersOf } from '../metric-numbers.js';
import { shortSha } from '../words.js';
import type { End, ListedRun } from './listed-run.js';
import { byExperiment, type ExperimentRuns } from './run-marks.js';

export interface TableLook {
  readonly colors: Colors;
  readonly ascii: boolean;
  /** Of the terminal, in columns; undefined where the list goes into a pipe. */
  readonly width: number | undefined;
}

/** Characters of a name and of an error that are shown. */
const LONGEST_NAME = 60;
const LONGEST_ERROR = 200;
/** Metrics that are shown beside each other. */
const MOST_METRICS = 6;
/** Promoted runs that a line of bars shows. */
const MOST_BARS = 60;

/**
 * Runs as a table, and below it how the metric went over the promoted runs of each experiment.
 * @param asked the metrics to show; empty: those that the gates ask for
 * @returns its lines; the first one is the heading
 */
export function runTable(
  runs: readonly ListedRun[],
  asked: readonly string[],
  look: TableLook,
): readonly string[] {
  const { colors, width } = look;
  const experiments = byExperiment(runs, asked[0]);
  const gated = [...new Set(runs.flatMap(({ metrics }) => [...metrics.keys()]))];
  const metrics = (asked.length > 0 ? asked : gated).slice(0, MOST_METRICS);
  const [heading, ...rows] = layOut(
    [
      {
        heading: 'run',
        cells: runs.map(({ id }) => escapeLog(shorten(id, LONGEST_NAME))),
        rank: 0,
      },
      {
        heading: 'experiment',
        cells: runs.map(({ name }) => escapeLog(shorten(name, LONGEST_NAME))),
        rank: experiments.length === 1 ? 5 : 2,
      },
      verdicts(runs, look),
      { heading: 'note', cells: runs.map((run) => noteOf(run, experiments)), rank: 0 },
      ...metrics.map((name, place) => metricColumn(name, runs, place)),
      { heading: 'commit', cells: runs.map(({ sha }) => (sha ? shortSha(sha) : '')), rank: 3 },
      {
        heading: 'time',
        cells: runs.map(({ seconds }) => (seconds === undefined ? '' : formatSeconds(seconds))),
        align: 'right',
        rank: 6,
      },
      {
        heading: '',
        cells: runs.map(({ error }) => escapeLog(shorten(error ?? '', LONGEST_ERROR))),
        rank: 0,
        rest: true,
      },
    ],
    width,
  );
  return [
    colors.bold(heading),
    ...rows,
    ...experiments.flatMap((one) => experimentLines(one, look)),
  ];
}

function verdicts(runs: readonly ListedRun[], { colors, ascii }: TableLook): Column {
  const marks = terminalMarks(ascii);
  const colorOf: Readonly<Record<End, (text: string) => string>> = {
    passed: colors.green,
    failed: colors.red,
    inconclusive: colors.yellow,
    broke: colors.yellow,
    interrupted: colors.yellow,
  };
  const markOf = (end: End) => (end === 'broke' || end === 'interrupted' ? marks.warn : marks[end]);
  return {
    heading: 'verdict',
    cells: runs.map(({ end }) => `${markOf(end)} ${end}`),
    rank: 0,
    paint: (cell, row) => colorOf[runs[row]!.end](cell),
  };
}

function noteOf(run: ListedRun, experiments: readonly ExperimentRuns[]): string {
  const best = experiments.some((one) => one.best === run);
  const notes = [run.promoted ? 'promoted' : '', best ? 'best' : '', run.fork ? 'of a fork' : ''];
  return notes.filter((note) => note !== '').join(', ');
}

function metricColumn(name: string, runs: readonly ListedRun[], place: number): Column {
  const values = runs.map(({ metrics }) => metrics.get(name));
  const known = values.filter((value) => typeof value === 'number');
  const texts = new Map(columnTexts(known, numbersOf(name)).map((text, i) => [known[i]!, text]));
  return {
    heading: escapeLog(shorten(name, LONGEST_NAME)),
    cells: values.map((value) => {
      if (value === undefined) return '';
      return value === null ? '-' : texts.get(value)!;
    }),
    align: 'right',
    rank: place === 0 ? 0 : 4,
  };
}

/**
 * How an experiment's metric went, and what its best run is told by:
 * `auc over 12 promoted runs  ▁▂▃▅▇  0.790 to 0.837, last 0.837`
 */
function experimentLines(
  { name, runs, metric, lowerIsBetter, promoted, best, otherRows }: ExperimentRuns,
  { ascii }: TableLook,
): readonly string[] {
  if (metric === undefined) return [];
  const what = `${escapeLog(shorten(metric, LONGEST_NAME))}${lowerIsBetter ? ' (less is better)' : ''}`;
  const lines = [
    ...(promoted.length < 2 ? [] : [`${what} over ${courseText(promoted, metric, ascii)}`]),
    ...(best === undefined
      ? []
      : [
          `best by ${what} among these ${plural(runs.length, 'run')}${otherRows ? ', not all of which were tested on the same rows' : ''}`,
        ]),
  ];
  const about = escapeLog(shorten(name, LONGEST_NAME));
  return lines.length === 0 ? [] : ['', about, ...lines.map((line) => `  ${line}`)];
}

function courseText(promoted: readonly number[], metric: string, ascii: boolean): string {
  const shown = promoted.slice(-MOST_BARS);
  const part = shown.length < promoted.length ? `the last ${shown.length} of ` : '';
  const [least, most, last] = columnTexts(
    [Math.min(...shown), Math.max(...shown), shown.at(-1)!],
    numbersOf(metric),
  );
  const ends = `${least} to ${most}, last ${last}`;
  return `${part}${plural(promoted.length, 'promoted run')}  ${sparkline(shown, ascii)}  ${ends}`;
}
