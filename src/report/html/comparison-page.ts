import type { ComparableRun } from '../../compare/comparable.js';
import type { BinaryPredictions, Predictions } from '../../evaluate/predictions.js';
import type { FinishedRecord } from '../../record/run-record.js';
import { plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { VERSION } from '../../version.js';
import type { HeldRun } from '../held-runs.js';
import type { DifferingKey, RunDifferences } from '../run-differences.js';
import { rowsText } from '../runs-report.js';
import { viewOf } from '../view.js';
import { experimentName, shortSha } from '../words.js';
import { heldRuns } from './held-runs.js';
import { legend } from './legend.js';
import { html, type Markup } from './markup.js';
import { document } from './page.js';
import type { Section } from './page-input.js';
import { type RankedSide, rankedSides, rankingCharts } from './ranking.js';
import { errorsChart } from './regression.js';
import { type Side, sideOf } from './sides.js';
import { type EpochLine, metricChart, pointsOf, VALIDATION } from './training.js';

/** So many lines can be told from each other. */
export const MOST_RUNS = 8;
/** Characters of a value of a config. */
const LONGEST = 80;
/** Keys of a config that differ. */
const MOST_KEYS = 200;

/** A run with how it is drawn. */
interface DrawnRun {
  readonly record: FinishedRecord;
  readonly predictions?: Predictions;
  readonly name: string;
  readonly style: string;
}

/**
 * Runs beside each other as one HTML file: their metrics, how far they differ on the same rows,
 * curves over each other, and what their configs and data have different.
 * @param runs two to eight
 * @param held those that are held against another of them
 * @param differences of all of them
 * @param confidence of the likely ranges and of the intervals of curves
 */
export function comparisonPage(
  runs: readonly ComparableRun[],
  held: readonly HeldRun[],
  differences: RunDifferences,
  confidence: number,
): string {
  const drawn = runs.map(({ record, predictions }, place): DrawnRun => {
    const name = `${place + 1}: ${record.id}`;
    return { record, ...(predictions && { predictions }), name, style: `s${place}` };
  });
  const sections = [
    metrics(drawn),
    heldRuns(held, confidence),
    curves(drawn, confidence),
    training(drawn),
    different(drawn, differences),
  ];
  const names = [...new Set(runs.map(({ record }) => experimentName(record)))];
  const title = `${plural(runs.length, 'run')} of ${names.join(', ')}`;
  const top = html`<header class="top"><div class="inner"><h1>${title}</h1><p>${rowsText(runs.map(({ record }) => record))}</p>${legend(drawn)}</div></header>`;
  return document(
    title,
    top,
    sections.flatMap((section) => section ?? []),
    VERSION,
  );
}

function metrics(runs: readonly DrawnRun[]): Section {
  const views = runs.map(({ record }) => viewOf(record));
  const names = [...new Set(views.flatMap((view) => view.metrics.rows.map(({ name }) => name)))];
  return {
    id: 'metrics',
    name: 'Metrics',
    body: html`<h2>Metrics</h2><div class="wrap" role="region" aria-label="Metrics" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th>${runs.map((_, place) => html`<th scope="col" class="n">run ${place + 1}</th>`)}</tr></thead>
<tbody><tr><th scope="row">verdict</th>${views.map(({ title }) => html`<td class="n">${title}</td>`)}</tr>
<tr><th scope="row">commit</th>${runs.map(({ record: { git } }) => html`<td class="n">${git ? shortSha(git.sha) : '–'}</td>`)}</tr>
${names.map(
  (name) =>
    html`<tr><th scope="row">${name}</th>${views.map((view) => {
      const row = view.metrics.rows.find((one) => one.name === name);
      return html`<td class="n">${row?.value ?? '–'}${row && row.note !== '' ? html`<br><span class="mut small">${row.note}</span>` : ''}</td>`;
    })}</tr>`,
)}</tbody></table></div>`,
  };
}

function curves(runs: readonly DrawnRun[], confidence: number): Section | undefined {
  const ranked = rankedSides(sides(runs, 'binary'));
  const charts = ranked.length > 0 ? rankingCharts(alike(ranked), confidence) : [];
  const numbers = sides(runs, 'regression');
  const drawn = numbers.length > 0 ? [errorsChart(numbers)] : charts;
  if (drawn.length === 0) return undefined;
  return {
    id: 'curves',
    name: 'Curves',
    body: html`<h2>Curves</h2>${legend(runs)}<div class="ch">${drawn}</div>`,
  };
}

/** Those that ask the same question as the first. */
function alike(ranked: readonly RankedSide[]): readonly RankedSide[] {
  const question = ({ predictions }: Side<BinaryPredictions>) => predictions.classes.join('\0');
  return ranked.filter((side) => question(side) === question(ranked[0]!));
}

function sides<T extends Predictions['task']>(runs: readonly DrawnRun[], task: T) {
  return runs.flatMap(({ predictions, name, style }) => {
    const drawn = { name, style, dot: `${style} rd` };
    return (predictions && sideOf(drawn, predictions, task)) ?? [];
  });
}

function training(runs: readonly DrawnRun[]): Section | undefined {
  const lines = runs.map(({ record: { history }, name, style }): EpochLine => {
    const watched = pointsOf(history, `${VALIDATION}loss`);
    return { name, style, points: watched.length > 0 ? watched : pointsOf(history, 'loss') };
  });
  const long = lines.filter(({ points }) => points.length > 1);
  if (long.length === 0) return undefined;
  return {
    id: 'training',
    name: 'Training',
    body: html`<h2>Training</h2><p class="sub">The loss on the rows that were watched, or else trained on.</p>${legend(runs)}<div class="ch">${metricChart('loss', long, undefined)}</div>`,
  };
}

/** What not all have alike, the rules first. */
function different(runs: readonly DrawnRun[], { rules, params, data }: RunDifferences): Section {
  const groups = [
    ['Rules', rules],
    ['Parameters', params],
    ['Data', data],
  ] as const;
  const tables = groups.flatMap(([name, keys]) =>
    keys.length === 0 ? [] : [html`<h3>${name}</h3>${keyTable(name, keys, runs.length)}`],
  );
  return {
    id: 'different',
    name: 'What differs',
    body: html`<h2>What differs</h2>${tables.length === 0 ? html`<p>Rules, parameters and data are the same.</p>` : tables}`,
  };
}

function keyTable(name: string, keys: readonly DifferingKey[], runs: number): Markup {
  const shown = keys.slice(0, MOST_KEYS);
  return html`<div class="wrap" role="region" aria-label="${name} that differ" tabindex="0"><table><thead><tr><th scope="col">Key</th>${Array.from({ length: runs }, (_, place) => html`<th scope="col">run ${place + 1}</th>`)}</tr></thead><tbody>${shown.map(
    ({ key, values }) =>
      html`<tr><th scope="row"><code>${shorten(key, LONGEST)}</code></th>${values.map((value) => html`<td>${shorten(value ?? 'not set', LONGEST)}</td>`)}</tr>`,
  )}</tbody></table></div>${keys.length > shown.length ? html`<p class="mut small">${plural(keys.length - shown.length, 'more key')}: see the run records.</p>` : ''}`;
}
