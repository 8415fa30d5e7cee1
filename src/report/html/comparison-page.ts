import type { ComparableRun } from '../../compare/comparable.js';
import type { BinaryPredictions, Predictions } from '../../evaluate/predictions.js';
import type { FinishedRecord } from '../../record/run-record.js';
import { grouped, plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { VERSION } from '../../version.js';
import { viewOf } from '../view.js';
import { experimentName, shortSha } from '../words.js';
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
 * Runs beside each other as one HTML file: their metrics, curves over each other, and what their
 * configs and data have different.
 * @param runs two to eight; the first one is what the others are read against
 * @param confidence of the intervals of curves
 */
export function comparisonPage(runs: readonly ComparableRun[], confidence: number): string {
  const drawn = runs.map(({ record, predictions }, place): DrawnRun => {
    const name = `${place + 1}: ${record.id}`;
    return { record, ...(predictions && { predictions }), name, style: `s${place}` };
  });
  const sections = [metrics(drawn), curves(drawn, confidence), training(drawn), different(drawn)];
  const names = [...new Set(runs.map(({ record }) => experimentName(record)))];
  const title = `${plural(runs.length, 'run')} of ${names.join(', ')}`;
  const top = html`<header class="top"><div class="inner"><h1>${title}</h1>${rowsText(drawn)}${legend(drawn)}</div></header>`;
  return document(
    title,
    top,
    sections.flatMap((section) => section ?? []),
    VERSION,
  );
}

/** Numbers of other rows say little beside each other. */
function rowsText(runs: readonly DrawnRun[]): Markup {
  const rows = new Set(runs.map(({ record }) => record.data.testFingerprint));
  return rows.size === 1
    ? html`<p>All were tested on the same ${plural(runs[0]!.record.data.splits.test, 'test row')}.</p>`
    : html`<p><b>They were not tested on the same rows:</b> a difference may be that of the rows.</p>`;
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

/** Keys of the configs, and facts of the data, that not all have alike. */
function different(runs: readonly DrawnRun[]): Section {
  const all = runs.map(({ record }) => new Map([...leaves(record.params), ...dataFacts(record)]));
  const keys = [...new Set(all.flatMap((one) => [...one.keys()]))];
  const differing = keys.filter((key) => new Set(all.map((one) => one.get(key))).size > 1);
  const shown = differing.slice(0, MOST_KEYS);
  return {
    id: 'different',
    name: 'What differs',
    body: html`<h2>What differs</h2>${
      shown.length === 0
        ? html`<p>Config, rules and data are the same.</p>`
        : html`<div class="wrap" role="region" aria-label="What differs" tabindex="0"><table><thead><tr><th scope="col">Key</th>${runs.map((_, place) => html`<th scope="col">run ${place + 1}</th>`)}</tr></thead><tbody>${shown.map(
            (key) =>
              html`<tr><th scope="row"><code>${shorten(key, LONGEST)}</code></th>${all.map((one) => html`<td>${shorten(one.get(key) ?? 'not set', LONGEST)}</td>`)}</tr>`,
          )}</tbody></table></div>${differing.length > shown.length ? html`<p class="mut small">${plural(differing.length - shown.length, 'more key')}: see the run records.</p>` : ''}`
    }`,
  };
}

/** `train.epochs` → `50`. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return [[path, JSON.stringify(value) ?? '']];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

function dataFacts({ data }: FinishedRecord): readonly (readonly [string, string])[] {
  return [
    ['rows', grouped(data.rows)],
    ['data', data.fingerprint.slice(0, 12)],
    ['test rows', data.testFingerprint.slice(0, 12)],
  ];
}
