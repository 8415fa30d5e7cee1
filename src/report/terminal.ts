import { isAbsolute, relative } from 'node:path';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { formatSeconds } from '../text/quantities.js';
import { outcomeLines } from './outcome-words.js';
import type { ConditionRow, JudgedView, MetricRow, Outcome, ReportView } from './view.js';
import { formatValue, valueNote } from './words.js';

/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
export function terminalReport(view: ReportView, colors: Colors, folder: string): string {
  const { verdict, headline, name, run } = view;
  const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
  return [
    ...rulesLines(view, colors),
    '',
    colors.bold('Metrics on the test rows'),
    ...metricLines(view.metrics.rows, colors),
    '',
    colors.bold('Gate'),
    ...comparedWithLines(view).map((line) => colors.dim(escapeLog(line))),
    ...conditionLines(view.conditions, colors),
    '',
    `${MARKS[verdict]} ${colors.bold(color(headline))}`,
    ...[...view.advice, view.accepted, view.training?.continued].flatMap((line) =>
      line === undefined ? [] : [`   ${escapeLog(line)}`],
    ),
    ...outcomeLines(view.outcome, placeOf(view.outcome, folder)).map((line) => `   ${line}`),
    colors.dim(`${escapeLog(`${name} ${run.id}`)}, ${formatSeconds(run.seconds)}`),
  ].join('\n');
}

/** What the gate had said of a run that broke after it, for a terminal or a log: it does not count. */
export function judgedReport(view: JudgedView, colors: Colors): string {
  return [
    ...rulesLines(view, colors),
    '',
    colors.bold('Metrics on the test rows'),
    ...metricLines(view.metrics.rows, colors),
    '',
    colors.bold('What the gate had said before the run broke, which does not count'),
    ...comparedWithLines(view).map((line) => colors.dim(escapeLog(line))),
    ...conditionLines(view.conditions, colors),
    view.headline,
  ].join('\n');
}

/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }: JudgedView, colors: Colors): string[] {
  if (!rules) return [];
  const { title, changes, sentences } = rules;
  return [
    '',
    ...(title === '' ? [] : [colors.bold(colors.yellow(`${title}:`))]),
    ...changes.map(({ key, before, after }) =>
      escapeLog(`  ${key === undefined ? '' : `${key}: `}${before} → ${after}`),
    ),
    ...sentences.map((sentence) => escapeLog(sentence)),
  ];
}

/** Why there was none stands beside each condition that asks for one. */
function comparedWithLines({ comparedWith }: JudgedView): string[] {
  const { found, text, url, evidence } = comparedWith;
  return found ? [text, ...(url === undefined ? [] : [url]), ...evidence] : [];
}

/** Longer conditions than this are not lined up with. */
const WIDEST = 48;

function conditionLines(conditions: readonly ConditionRow[], colors: Colors): string[] {
  const texts = conditions.map(
    ({ text, advisory, spared }) =>
      `${escapeLog(text)}${advisory ? ' (advice)' : ''}${spared ? ' (not needed)' : ''}`,
  );
  const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
  return conditions.map(
    ({ verdict, spared, reason }, i) =>
      `${MARKS[spared ? 'spared' : verdict]} ${texts[i]!.padEnd(width)}  ${colors.dim(escapeLog(reason))}`,
  );
}

function metricLines(metrics: readonly MetricRow[], colors: Colors): string[] {
  const rows = metrics.map(({ name, estimate }) => ({
    name: escapeLog(name),
    value: formatValue(estimate),
    note: escapeLog(valueNote(estimate)),
  }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const valueWidth = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(({ name, value, note }) => {
    const start = `  ${name.padEnd(width)}  `;
    return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
  });
}

function placeOf(outcome: Outcome, folder: string): string {
  return outcome.kind === 'exported' ? escapeLog(shownPath(outcome.path, folder)) : '';
}

/** A path as a person in the folder would write it. */
function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
