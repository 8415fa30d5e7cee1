import { isAbsolute, relative } from 'node:path';
import { lower } from '../text/case.js';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { terminalMarks } from '../text/marks.js';
import { formatBytes, formatSeconds, plural } from '../text/quantities.js';
import { bar } from './bar.js';
import type { ConditionRow } from './condition-rows.js';
import type { MetricRow } from './metric-table.js';
import { outcomeLines } from './outcome-words.js';
import { variantText } from './variants-words.js';
import type { ComparedWith, JudgedView, ReportView, Training } from './view.js';
import { weakSliceText } from './weak-slices-words.js';
import { confidenceText, rowNotes, shortSha } from './words.js';

export interface Display {
  readonly colors: Colors;
  /** The working directory; paths in it are shown relative to it. */
  readonly folder: string;
  /** It has no more than ASCII. */
  readonly ascii?: boolean;
  /** Where the report lies as a page; absent where there is none. */
  readonly page?: string;
}

/**
 * The report of a run for a terminal or a log: lines, the last without a newline. The verdict
 * comes last, where the cursor is.
 */
export function terminalReport(
  view: ReportView,
  { colors, folder, ascii = false, page }: Display,
): string {
  const { verdict, why, run } = view;
  const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
  const mark = terminalMarks(ascii)[verdict];
  return [
    ...rulesLines(view, colors),
    '',
    ...metricLines(view.metrics.rows, colors),
    '',
    ...gateLines(view, colors, ascii),
    '',
    `${color(`${mark} ${colors.bold(verdict.toUpperCase())}`)}  ${plain(sentence(why.main))}`,
    ...(why.rest === '' ? [] : [`  ${plain(why.rest)}`]),
    ...tail([
      ...variantLines(view),
      ...weakSpots(view),
      ['changed', view.changed.join(', ')],
      ['data', sentence(view.newData?.text ?? '')],
      ['to do', sentence(view.toDo)],
      ['model', modelText(view, folder)],
      ['baseline', baselineText(view.comparedWith)],
      ['looks', sentence(view.looks)],
      ['last word', sentence(view.lastWord)],
      ['accepted', view.accepted ?? ''],
      ['training', trainingText(view.training)],
      ['report', page === undefined ? '' : shownPath(page, folder)],
      ['run', `${view.name} ${run.id}, ${formatSeconds(run.seconds)}`],
    ]).map((line) => colors.dim(line)),
  ].join('\n');
}

/** What the gate had said of a run that broke after it, for a terminal or a log: it does not count. */
export function judgedReport(view: JudgedView, { colors, ascii = false }: Omit<Display, 'folder'>) {
  return [
    ...rulesLines(view, colors),
    '',
    ...metricLines(view.metrics.rows, colors),
    '',
    colors.bold('What the gate had said before the run broke, which does not count'),
    ...gateLines(view, colors, ascii),
    plain(`${view.why.main} ${view.why.rest}`.trim()),
  ].join('\n');
}

function trainingText({ reused, repeats, continued }: Partial<Training> = {}): string {
  return reused ?? repeats ?? continued ?? '';
}

/** Text from anywhere, on one line, with the quotes and spaces that every terminal has. */
function plain(text: string): string {
  return escapeLog(text)
    .replaceAll('’', "'")
    .replace(/[“”]/g, '"')
    .replaceAll('\u00a0', ' ')
    .replaceAll('–', '-')
    .replaceAll('→', '->');
}

function sentence(text: string): string {
  return text.replace(/\.$/, '');
}

/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }: JudgedView, colors: Colors): string[] {
  if (!rules) return [];
  const { title, changes, sentences } = rules;
  return [
    '',
    ...(title === '' ? [] : [colors.bold(colors.yellow(`${plain(title)}:`))]),
    ...changes.map(({ key, before, after }) =>
      plain(`  ${key === undefined ? '' : `${key}: `}${before} → ${after}`),
    ),
    ...sentences.map(plain),
  ];
}

/** Longer conditions than this are not lined up with. */
const WIDEST = 46;

function gateLines(view: JudgedView, colors: Colors, ascii: boolean): string[] {
  const { conditions, confidence } = view;
  const folded = conditions.filter(({ guard, verdict }) => guard && verdict !== 'fail');
  const rows = conditions.filter((row) => !folded.includes(row));
  const texts = rows.map((row) => plain(`${row.condition}${rowNotes(row)}`));
  const width = widest(texts.filter(({ length }) => length <= WIDEST));
  const values = widest(['value', ...rows.map(({ value }) => plain(value))]);
  const were = rows.some(({ was }) => was !== undefined);
  const wasWidth = widest(['was', ...rows.map(({ was }) => plain(was ?? ''))]);
  const head = `${'Gate'.padEnd(width + 2)}  ${'value'.padStart(values)}`;
  return [
    colors.bold(were ? `${head}  ${'was'.padStart(wasWidth)}` : head),
    ...rows.flatMap((row, i) => [
      [
        `${marked(row, colors, ascii)} ${texts[i]!.padEnd(width)}`,
        plain(row.value).padStart(values),
        ...(were ? [plain(row.was ?? '').padStart(wasWidth)] : []),
        ...(row.range ? [barOf(row, row.range, colors, ascii)] : []),
      ]
        .join('  ')
        .trimEnd(),
      ...(row.where === undefined ? [] : [colors.dim(`    where ${plain(row.where)}`)]),
      ...(row.sentence === '' ? [] : [colors.dim(`    ${plain(lower(row.sentence))}`)]),
    ]),
    ...(folded.length === 0 ? [] : [colors.dim(`  ${foldedText(folded)}`)]),
    ...(rows.some(({ range }) => range)
      ? [
          colors.dim(
            `  bar: likely range (${confidenceText(confidence)}); left of ${ascii ? '|' : '│'} is worse than allowed`,
          ),
        ]
      : []),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function marked({ verdict, spared }: ConditionRow, colors: Colors, ascii: boolean): string {
  const marks = terminalMarks(ascii);
  return colorOf(spared ? 'not-compared' : verdict, colors)(marks[spared ? 'spared' : verdict]);
}

function colorOf(verdict: ConditionRow['verdict'], colors: Colors): (text: string) => string {
  return {
    pass: colors.green,
    fail: colors.red,
    inconclusive: colors.yellow,
    warn: colors.yellow,
    'not-compared': colors.dim,
  }[verdict];
}

function barOf(
  { verdict }: ConditionRow,
  { interval, margin }: NonNullable<ConditionRow['range']>,
  colors: Colors,
  ascii: boolean,
): string {
  return colorOf(verdict, colors)(bar(interval, margin, ascii));
}

/** `and 24 more on slices: 20 hold, 4 can't be told` */
function foldedText(folded: readonly ConditionRow[]): string {
  const hold = folded.filter(({ verdict }) => verdict === 'pass').length;
  const unclear = folded.length - hold;
  const parts = [`${hold} ${hold === 1 ? 'holds' : 'hold'}`, `${unclear} can't be told`];
  return `and ${folded.length} more on slices: ${(unclear === 0 ? parts.slice(0, 1) : parts).join(', ')}`;
}

function variantLines({ variants }: ReportView): (readonly [string, string])[] {
  if (!variants) return [];
  const { title, metric, rows } = variants;
  return [['variants', title], ...rows.map((row) => ['', variantText(row, metric)] as const)];
}

/** A line each; the name stands at the first. */
function weakSpots({ weakSlices }: JudgedView): (readonly [string, string])[] {
  const slices = weakSlices?.slices ?? [];
  return slices.map((slice, i) => [i === 0 ? 'weak spot' : '', weakSliceText(slice)]);
}

/** Facts under their names; those that are empty are left out. */
function tail(facts: readonly (readonly [name: string, text: string])[]): string[] {
  return facts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `  ${name.padEnd(9)} ${plain(text)}`);
}

function modelText({ outcome, run, comparedWith }: ReportView, folder: string): string {
  switch (outcome.kind) {
    case 'exported': {
      const size = `${plural(outcome.files, 'file')}, ${formatBytes(outcome.bytes)}`;
      return `${shownPath(outcome.path, folder)} (${size})${becomes(outcome)}`;
    }
    case 'kept':
      return `kept with its run${becomes(outcome)}`;
    case 'no model':
      return `none${outcome.promoted ? '; its predictions are the baseline from now on' : ''}`;
    case 'not passed': {
      const { sha } = comparedWith;
      return `not exported${sha === undefined ? '' : `; the baseline stays at ${shortSha(sha)}`}`;
    }
    default:
      return outcomeLines(outcome, run).map(sentence).map(lower).join('; ');
  }
}

function becomes({ promoted }: { readonly promoted: boolean }): string {
  return promoted ? '; it is the baseline from now on' : '';
}

function baselineText({ found, text, sha, url, rows, note }: ComparedWith): string {
  if (!found) return '';
  const parts = [text, sha === undefined ? '' : shortSha(sha), rows ?? note ?? '', url ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

function metricLines(metrics: readonly MetricRow[], colors: Colors): string[] {
  const rows = metrics.map(({ name, value, note, was }) => ({
    name: plain(name),
    value: plain(value),
    was: was === undefined ? '' : plain(was),
    note: plain(note),
  }));
  const width = widest(rows.map(({ name }) => name));
  const values = widest(['value', ...rows.map(({ value }) => value)]);
  const were = rows.some(({ was }) => was !== '');
  const wasWidth = widest(['was', ...rows.map(({ was }) => was)]);
  const line = (name: string, value: string, was: string, note: string) =>
    [
      name.padEnd(width + 2),
      value.padStart(values),
      ...(were ? [was.padStart(wasWidth)] : []),
      ...(note === '' ? [] : [note]),
    ]
      .join('  ')
      .trimEnd();
  return [
    colors.bold(line('Metrics', 'value', 'was', 'likely range')),
    ...rows.map(({ name, value, was, note }) =>
      line(`  ${name}`, value, was, note === '' ? '' : colors.dim(note)),
    ),
  ];
}

/** A path as a person in the folder would write it. */
function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
