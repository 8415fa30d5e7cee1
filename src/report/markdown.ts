import { RUN_FILES } from '../record/run-folder.js';
import { escapeMarkdown } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { MARKS } from '../text/marks.js';
import { formatSeconds, grouped, plural } from '../text/quantities.js';
import { formatGain } from './comparison-words.js';
import { lossChart } from './loss-chart.js';
import { outcomeLines } from './outcome-words.js';
import type { Report } from './report.js';
import type { RulesView } from './rules-words.js';
import { NO_VERDICT, type NoVerdict } from './unfinished-words.js';
import type {
  Against,
  ConditionRow,
  JudgedView,
  MetricTable,
  ReportView,
  RunFacts,
  Training,
} from './view.js';
import { formatInterval, formatValue, shortSha, valueNote } from './words.js';

/** More conditions than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;

/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`.
 * Everything that came from a file is escaped.
 */
export const markdown: Report = {
  file: RUN_FILES.report,
  render(view) {
    const { training } = view;
    return [
      rulesPart(view.rules),
      `## ${MARKS[view.verdict]} ${escapeMarkdown(view.name)} ${view.headline}`,
      ...conditionsPart(view),
      view.accepted === undefined ? '' : escapeMarkdown(view.accepted),
      outcomeLines(view.outcome).join(' '),
      comparedWith(view),
      metricsPart(view),
      training
        ? details(
            'Training',
            [trainingSentence(training), lossChart(training.history)].join('\n\n'),
          )
        : '',
      warnings(view),
      // Last, because it is what there can be too much of for a comment.
      slicesPart(view),
      footer(view.run),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n');
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
  judged?: JudgedView,
): string {
  const lines = explained.split('\n').map((line) => escapeMarkdown(line.trim()));
  return [
    judged ? rulesPart(judged.rules) : '',
    `## ⚠️ ${escapeMarkdown(what)} ${NO_VERDICT[how]}`,
    lines.join('<br>\n'),
    'No model was exported, and the baseline stays where it was.',
    ...(judged ? judgedParts(judged) : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** It does not count, so no heading of its own says "passed". */
function judgedParts(view: JudgedView): readonly string[] {
  return [
    `**What the gate had said before that, which does not count:** ${view.headline}`,
    ...conditionsPart(view),
    comparedWith(view),
    metricsPart(view),
    slicesPart(view),
  ];
}

function conditionsPart({ conditions, advice }: JudgedView): readonly string[] {
  const open = conditions.filter(({ onSlice, verdict }) => !onSlice || verdict !== 'pass');
  const left = open.length - MOST_OPEN;
  return [
    conditionsTable(open.slice(0, MOST_OPEN)),
    left > 0 ? `${plural(left, 'more condition')} on slices did not pass: see below.` : '',
    ...advice.map(escapeMarkdown),
  ];
}

function metricsPart({ metrics }: JudgedView): string {
  return details(`Metrics on ${plural(metrics.testRows, 'test row')}`, metricsTable(metrics));
}

function slicesPart({ conditions }: JudgedView): string {
  const slices = conditions.filter(({ onSlice }) => onSlice);
  if (slices.length === 0) return '';
  const title = plural(slices.length, 'condition on slices', 'conditions on slices');
  return details(title, conditionsTable(slices));
}

/** What the work changes of the rules, and whose decide. */
function rulesPart(rules: RulesView | undefined): string {
  if (!rules) return '';
  const { title, changes, sentences } = rules;
  const code = (text: string) => `<code>${escapeMarkdown(text)}</code>`;
  const items = changes.map(
    ({ key, before, after }) =>
      `${key === undefined ? '' : `${escapeMarkdown(key)}: `}${code(before)} → ${code(after)}`,
  );
  const list = items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n> - ${item}`).join('');
  return [
    '> [!WARNING]',
    ...(title === '' ? [] : [`> **${title}:**${list}`, '>']),
    `> ${sentences.map(escapeMarkdown).join(' ')}`,
  ].join('\n');
}

/**
 * Few columns, so that a phone shows all of them: the reason stands below its condition, intervals
 * and gains below values.
 */
function conditionsTable(conditions: readonly ConditionRow[]): string {
  if (conditions.length === 0) return '';
  const compared = conditions.some(({ against }) => against);
  return table(
    ['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])],
    conditions.map(({ verdict, text, advisory, spared, reason, estimate, against }) => [
      MARKS[spared ? 'spared' : verdict],
      `**${escapeMarkdown(text)}**${advisory ? ' (advice)' : ''}${spared ? ' (not needed)' : ''}<br>${escapeMarkdown(reason)}`,
      withInterval(formatValue(estimate), formatInterval(estimate.interval)),
      ...(compared ? [againstCell(against)] : []),
    ]),
  );
}

function comparedWith({ comparedWith: { text, evidence } }: JudgedView): string {
  return [text, ...evidence].map(escapeMarkdown).join('<br>');
}

function againstCell(against: Against | undefined): string {
  if (!against || against.baseline === null) return '';
  if (against.d === null) return formatNumber(against.baseline);
  const gain = `${formatNumber(against.baseline)}<br>**${formatGain(against.d)}**`;
  return withInterval(gain, against.interval?.map(formatGain).join(' to ') ?? '');
}

function withInterval(value: string, interval: string): string {
  return interval === '' ? value : `${value}<br>${small(interval)}`;
}

function small(text: string): string {
  return `<sub>${text}</sub>`;
}

function metricsTable({ compared, rows }: MetricTable): string {
  return table(
    ['Metric', 'Value', ...(compared ? ['Baseline, gain'] : [])],
    rows.map(({ name, estimate, against }) => {
      return [
        escapeMarkdown(name),
        withInterval(formatValue(estimate), escapeMarkdown(valueNote(estimate))),
        ...(compared ? [againstCell(against)] : []),
      ];
    }),
  );
}

function trainingSentence(training: Training): string {
  const { epochs, continued, trainRows, validationRows, seconds, engine } = training;
  const until = epochs === undefined ? '' : `${epochs}, `;
  const text = `${until}on ${grouped(trainRows)} rows to train and ${grouped(validationRows)} to validate, in ${formatSeconds(seconds)}. Engine: ${escapeMarkdown(engine)}.`;
  return [text, ...(continued === undefined ? [] : [`${continued}.`])].map(sentence).join(' ');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function warnings({ warnings: messages }: ReportView): string {
  if (messages.length === 0) return '';
  const lines = messages.map((message) => `- ${escapeMarkdown(message)}`);
  return ['**About the data**', '', ...lines].join('\n');
}

function footer({ id, git, fingerprint, sluice, seconds }: RunFacts): string {
  // In a pull request it is the merge commit, which is not the one that the comment names.
  const commit = git ? `, checkout ${shortSha(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
  return `<sub>Run ${escapeMarkdown(id)}${commit}, data ${fingerprint.slice(0, 12)}, Sluice ${escapeMarkdown(sluice)}, ${formatSeconds(seconds)}</sub>`;
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
