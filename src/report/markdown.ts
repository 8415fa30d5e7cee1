import { RUN_FILES } from '../record/run-folder.js';
import { upper } from '../text/case.js';
import { escapeMarkdown } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { grouped, plural } from '../text/quantities.js';
import { bar } from './bar.js';
import type { ConditionRow } from './condition-rows.js';
import { HEADINGS, VERDICT_PAGE } from './headings.js';
import { type Links, runPage } from './links.js';
import { lossChart } from './loss-chart.js';
import type { MetricRow, MetricTable } from './metric-table.js';
import { outcomeLines } from './outcome-words.js';
import type { Report } from './report.js';
import type { RulesView } from './rules-words.js';
import { NO_VERDICT, type NoVerdict } from './unfinished-words.js';
import type { VariantsView } from './variants-words.js';
import type { JudgedView, ReportView, Training } from './view.js';
import type { WeakSlicesView } from './weak-slices-words.js';
import { confidenceText, rowNotes, shortSha } from './words.js';

/** More rows than these hide the ones that matter. */
const MOST_OPEN = 8;

/**
 * The report of a run in GitHub Markdown: the comment, the job summary and `report.md` are this
 * text. Everything that came from a file is escaped.
 */
export const markdown: Report = {
  file: RUN_FILES.report,
  render(view, links) {
    const rows = spread(view.conditions);
    const parts = [
      `### ${MARKS[view.verdict]} ${prose(view.name)}: ${prose(view.title)}`,
      rulesPart(view.rules),
      newDataPart(view, true),
      whyPart(view),
      view.changed.length === 0
        ? ''
        : `${HEADINGS.changed}: ${view.changed.map(prose).join(', ')}.`,
      newDataPart(view, false),
      toDoPart(view),
      variantsPart(view.variants),
      ...evidenceParts(view, rows),
      trainingPart(view.training),
      warningsPart(view),
      // Last, because it is what there can be too much of for a comment.
      slicesPart(rows.slices),
      footer(view, links),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

/**
 * Why there is no verdict that counts, in GitHub Markdown, and what the gate had said if it came to
 * that.
 * @param what the run's name
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged absent where the run broke before the gate was asked
 */
export function unfinishedMarkdown(
  what: string,
  how: NoVerdict,
  explained: string,
  { judged, links }: { readonly judged?: JudgedView | undefined; readonly links?: Links } = {},
): string {
  const lines = explained
    .split('\n')
    .map((line) => prose(line.trim()))
    .filter((line) => line !== '');
  const parts = [
    `### ${MARKS['no verdict']} ${prose(what)}: ${NO_VERDICT[how]}`,
    '**This says nothing about the model.**',
    lines.map((line) => `> ${line}`).join('<br>\n'),
    'No model was exported, and the baseline stays where it was.',
    ...(judged ? judgedParts(judged) : []),
    ...(links ? [unfinishedFooter(links)] : []),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** It does not count, so no heading of its own says "passed". */
function judgedParts(view: JudgedView): readonly string[] {
  const rows = spread(view.conditions);
  return [
    `What the gate had said before that, which does not count: ${whyPart(view)}`,
    rulesPart(view.rules),
    ...evidenceParts(view, rows),
    slicesPart(rows.slices),
  ];
}

/** What the verdict rests on, whatever became of the run. */
function evidenceParts(view: JudgedView, { open, more, slices }: Spread): readonly string[] {
  return [
    conditionsTable(open),
    legend(view, [...open, ...more, ...slices]),
    notePart(view),
    prose(view.looks),
    moreConditions(more),
    details(view.metrics.title, metricsTable(view.metrics)),
    weakSlicesPart(view.weakSlices),
    decidedPart(view),
  ];
}

function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }: Links): string {
  const evidence = evidenceUrl ? ` · [run record](${evidenceUrl})` : '';
  return small(
    `Commit [${shortSha(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} · [job](${runUrl})`,
  );
}

/** Text for one line of Markdown, in which a number and its unit stay together. */
export function prose(text: string): string {
  // A colon before a space is part of no address and no emoji's name.
  const escaped = escapeMarkdown(text).replace(/&#58;(?= )/g, ':');
  return escaped.replace(/(\d) pp\b/g, '$1\u00a0pp');
}

interface Spread {
  /** In the table that everybody sees. */
  readonly open: readonly ConditionRow[];
  /** Conditions that the table has no room for. */
  readonly more: readonly ConditionRow[];
  /** Those on slices that nobody has to look at. */
  readonly slices: readonly ConditionRow[];
}

/** Each stands in one place; the worst come first. */
function spread(conditions: readonly ConditionRow[]): Spread {
  const folded = ({ where, guard, verdict }: ConditionRow) =>
    (guard && verdict !== 'fail') || (where !== undefined && verdict === 'pass');
  const shown = conditions.filter((row) => !folded(row));
  return {
    open: shown.slice(0, MOST_OPEN),
    more: shown.slice(MOST_OPEN),
    slices: conditions.filter(folded),
  };
}

/** What the work changes of the rules, and whose decide. */
function rulesPart(rules: RulesView | undefined): string {
  if (!rules) return '';
  const { changes, sentences } = rules;
  const items = changes.map(
    ({ key, before, after }) =>
      `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> → <code>${prose(after)}</code>`,
  );
  return [
    '> [!IMPORTANT]',
    ...(items.length === 0 ? [] : [`> **${HEADINGS.newRules}**`, ...items, '>']),
    `> ${sentences.map(prose).join(' ')}`,
  ].join('\n');
}

function whyPart({ why }: JudgedView): string {
  return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
}

/** Before all else where it is all that has changed, else with the rest of that. */
function newDataPart({ newData }: JudgedView, first: boolean): string {
  return newData?.alone === first ? prose(newData.text) : '';
}

/** The way out, and what became of the model. */
function toDoPart({ toDo, outcome, run, accepted }: ReportView): string {
  const way = toDo === '' ? '' : `**${HEADINGS.toDo}** ${prose(toDo)}`;
  const lines = [way, accepted === undefined ? '' : prose(accepted), ...outcomeLines(outcome, run)];
  return lines.filter((line) => line !== '').join(' ');
}

/** Two columns, so that a phone shows both: the sentence stands below its condition. */
export function conditionsTable(conditions: readonly ConditionRow[]): string {
  if (conditions.length === 0) return '';
  return table(
    ['Condition', 'Value'],
    conditions.map((row) => [conditionCell(row), valueCell(row.value, row.was)]),
  );
}

function conditionCell(row: ConditionRow): string {
  const { verdict, condition, where, spared, sentence, range } = row;
  const rows = where === undefined ? '' : ` where ${prose(where)}`;
  return [
    `${MARKS[spared ? 'spared' : verdict]} **${prose(condition)}**${rows}${rowNotes(row)}`,
    ...(sentence === '' ? [] : [prose(sentence)]),
    // A screen reader skips it: the sentence above holds the same numbers.
    ...(range ? [`<code aria-hidden="true">${bar(range.interval, range.margin)}</code>`] : []),
  ].join('<br>');
}

function valueCell(value: string, was: string | undefined): string {
  return was === undefined ? value : `${value}<br>${small(`was\u00a0${was}`)}`;
}

function legend({ confidence }: JudgedView, conditions: readonly ConditionRow[]): string {
  if (!conditions.some(({ range }) => range)) return '';
  return small(
    `Bar: the likely range of the difference (${confidenceText(confidence)}). Left of │ is worse than allowed, right of it is fine.`,
  );
}

/** How the rows were paired, where it was not simply all of them. */
function notePart({ comparedWith: { note } }: JudgedView): string {
  return note === undefined ? '' : `${upper(prose(note))}.`;
}

function moreConditions(more: readonly ConditionRow[]): string {
  if (more.length === 0) return '';
  const hold = more.filter(({ verdict }) => verdict === 'pass').length;
  const titles = [
    more.length === hold ? '' : `${plural(more.length - hold, 'more does', 'more do')} not hold`,
    hold === 0 ? '' : `${plural(hold, 'more condition holds', 'more conditions hold')}`,
  ];
  return details(titles.filter((title) => title !== '').join(', '), conditionsTable(more));
}

function metricsTable({ compared, rows }: MetricTable): string {
  return compared
    ? table(['Metric', 'Value', 'Difference'], rows.map(comparedCells))
    : table(
        ['Metric', 'Value'],
        rows.map(({ name, value, note }) => [
          prose(name),
          note === '' ? value : `${value}<br>${small(prose(note))}`,
        ]),
      );
}

function comparedCells({ name, value, note, was, difference }: MetricRow): readonly string[] {
  const cell = value === '–' && note !== '' ? `${value}<br>${small(prose(note))}` : value;
  if (!difference) return [prose(name), cell, ''];
  const { text, shown, range } = difference;
  const said = shown ? `**${prose(text)}**` : prose(text);
  return [
    prose(name),
    valueCell(cell, was),
    range === '' ? said : `${said}<br>${small(prose(range))}`,
  ];
}

/** One is what the rest is about, so the others are folded. */
function variantsPart(variants: VariantsView | undefined): string {
  if (!variants) return '';
  const { title, metric, rows, note } = variants;
  const shown = rows.map(({ name, chosen, verdict, value, difference, range }) => [
    `${MARKS[verdict]} ${chosen ? `**${prose(name)}** (taken)` : prose(name)}`,
    value,
    [difference === '' ? '' : `**${prose(difference)}**`, range === '' ? '' : small(prose(range))]
      .filter(Boolean)
      .join('<br>'),
  ]);
  const named = metric === '' ? 'Value' : prose(metric);
  return details(
    prose(title),
    `${table(['Variant', named, 'Difference'], shown)}\n\n${prose(note)}`,
  );
}

function weakSlicesPart(weak: WeakSlicesView | undefined): string {
  return weak ? details(weak.title, `${weakSlicesTable(weak)}\n\n${prose(weak.note)}`) : '';
}

export function weakSlicesTable({ slices }: WeakSlicesView): string {
  return table(
    ['Where', 'Value', 'Difference'],
    slices.map(({ where, metric, value, was, difference, range, rows }) => [
      `${prose(where)}<br>${small(rows)}`,
      `${metric}\u00a0${valueCell(value, was)}`,
      `**${prose(difference)}**<br>${small(prose(range))}`,
    ]),
  );
}

function decidedPart({ decided }: JudgedView): string {
  if (decided.length === 0) return '';
  const lines = decided.map((line) => `- ${prose(line)}`);
  return details(
    HEADINGS.decided,
    [...lines, `- [${HEADINGS.verdictPage}](${VERDICT_PAGE})`].join('\n'),
  );
}

function trainingPart(training: Training | undefined): string {
  if (!training) return '';
  const { epochs, continued, reused, repeats, engine, history } = training;
  const rows = `${prose(training.rows)}. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${upper(prose(continued))}.`}`;
  const chart = lossChart(history);
  return details(
    ['Training', reused === undefined ? epochs : prose(reused), repeats && prose(repeats)]
      .filter(Boolean)
      .join(': '),
    chart === '' ? rows : `${rows}\n\n${chart}`,
  );
}

function warningsPart({ warnings }: ReportView): string {
  if (warnings.length === 0) return '';
  const lines = warnings.map((message) => `- ${prose(message)}`);
  return details(`About the data: ${plural(warnings.length, 'warning')}`, lines.join('\n'));
}

function slicesPart(slices: readonly ConditionRow[]): string {
  if (slices.length === 0) return '';
  const unclear = slices.filter(({ verdict }) => verdict !== 'pass').length;
  const names = new Set(slices.map(({ where }) => where));
  const counted = `${plural(names.size, 'slice')}: ${plural(slices.length - unclear, 'condition holds', 'conditions hold')}`;
  return details(
    unclear === 0 ? counted : `${counted}, ${grouped(unclear)} can’t be told`,
    conditionsTable(slices),
  );
}

/** Where it all comes from, on one line. */
function footer({ comparedWith, run, outcome }: ReportView, links: Links | undefined): string {
  const { found, text, sha, url, rows } = comparedWith;
  const page = links && runPage(url, links);
  const linked = page ? `[${prose(text)}](${page})` : prose(text);
  const commit = (of: string) =>
    links ? `[${shortSha(of)}](${links.repositoryUrl}/commit/${of})` : shortSha(of);
  const checkout = links?.headSha ?? run.git?.sha;
  const model = outcome.kind === 'exported' ? links?.modelUrl : undefined;
  const parts = [
    found ? `Baseline: ${linked}${sha === undefined ? '' : `, ${commit(sha)}`}` : '',
    found && rows !== undefined ? rows : rowsText(run.testRows),
    checkout === undefined
      ? ''
      : `commit ${commit(checkout)}${run.git?.dirty ? ' with changes' : ''}`,
    links?.pageUrl ? `[report](${links.pageUrl})` : '',
    links?.evidenceUrl ? `[run record and predictions](${links.evidenceUrl})` : '',
    model ? `[model](${model})` : '',
    links ? `[job](${links.runUrl})` : '',
    `Sluice ${prose(run.sluice)}`,
  ];
  return small(parts.filter((part) => part !== '').join(' · '));
}

function rowsText(rows: number): string {
  return rows === 0 ? 'single numbers, of no rows that are known' : plural(rows, 'test row');
}

function small(text: string): string {
  return `<sub>${text}</sub>`;
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The last column is of numbers, unless there are three. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const align = header.map((_, i) => (i === 1 ? '--:' : ':--'));
  return [line(header), line(align), ...rows.map(line)].join('\n');
}
