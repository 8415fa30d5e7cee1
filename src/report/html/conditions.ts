import { upper } from '../../text/case.js';
import { TERMINAL_MARKS } from '../../text/marks.js';
import type { ConditionRow } from '../condition-rows.js';
import { HEADINGS, VERDICT_PAGE } from '../headings.js';
import type { MetricRow } from '../metric-table.js';
import { confidenceText, rowNotes, VERDICT_WORDS } from '../words.js';
import { differenceCell } from './held-runs.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { domainOf, rangeEnds, rangeLine } from './range-line.js';

/** More conditions than these are folded; those on slices have a section of their own besides. */
const MOST_OPEN = 20;

export function conditions({ view }: PageInput): Section {
  const { conditions: rows, confidence, comparedWith } = view;
  const shown = rows.filter(({ guard, verdict }) => !guard || verdict === 'fail');
  const [open, more] = [shown.slice(0, MOST_OPEN), shown.slice(MOST_OPEN)];
  const bars = shown.some(({ bar }) => bar);
  const against =
    comparedWith.rows === undefined ? '' : `Against the baseline on the ${comparedWith.rows}. `;
  return {
    id: 'conditions',
    name: 'Conditions',
    body: html`<h2>${upper(view.counts)}</h2>
${comparedWith.note === undefined ? '' : html`<p class="sub">${upper(comparedWith.note)}.</p>`}
${
  bars
    ? html`<p class="sub">${against}Bar: the likely range (${confidenceText(confidence)}). Tick: what was measured. Upright line: the limit, or what is allowed. Left is worse. A fixed limit is judged by the tick, a comparison by the whole bar. Dashed: as good as the baseline.</p>`
    : ''
}
${list(open)}
${more.length === 0 ? '' : html`<details><summary>${more.length} more</summary>${list(more)}</details>`}
${metricsPart(view)}
${decidedPart(view.decided)}`,
  };
}

function list(rows: readonly ConditionRow[]): Markup {
  return html`<ol class="conds">${rows.map(conditionItem)}</ol>`;
}

function conditionItem(row: ConditionRow): Markup {
  const { verdict, condition, where, sentence, value, was, bar } = row;
  const notes = rowNotes(row);
  return html`<li>${mark(row)}<div><b>${condition}</b>${where === undefined ? '' : html` <span class="mut">where ${where}</span>`}${notes === '' ? '' : html`<span class="mut">${notes}</span>`}${sentence === '' ? '' : html`<br><span class="small">${sentence}</span>`}</div>
<div class="bar">${bar ? html`${rangeLine(bar, domainOf([bar]), verdict)}${rangeEnds(bar, domainOf([bar]))}` : ''}</div>
<div class="val num"><b>${value}</b>${was === undefined ? '' : html`<small>was ${was}</small>`}</div></li>`;
}

/** How a condition came out: a mark, and a word for who can't see it. */
export function mark({ verdict, spared }: Pick<ConditionRow, 'verdict' | 'spared'>): Markup {
  const word = spared ? 'not needed' : VERDICT_WORDS[verdict];
  const of = spared ? 'spared' : verdict;
  return html`<span class="mk ${of}" role="img" aria-label="${word}" title="${word}">${TERMINAL_MARKS[of]}</span>`;
}

function metricsPart({ metrics }: PageInput['view']): Markup {
  const { compared, rows, title } = metrics;
  return html`<details><summary>${title}</summary><div class="wrap" role="region" aria-label="Metrics" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th><th scope="col" class="n">Value</th>${compared ? html`<th scope="col" class="n">Baseline</th><th scope="col" class="n">Difference</th>` : ''}</tr></thead>
<tbody>${rows.map((row) => metricCells(row, compared))}</tbody></table></div></details>`;
}

function metricCells({ name, value, note, was, difference }: MetricRow, compared: boolean): Markup {
  const against = difference ? differenceCell(difference) : NOTHING;
  return html`<tr><th scope="row">${name}</th><td class="n">${value}${note === '' ? '' : html`<br><span class="mut small">${note}</span>`}</td>${compared ? html`<td class="n">${was ?? '–'}</td><td class="n">${against}</td>` : ''}</tr>`;
}

function decidedPart(lines: readonly string[]): Markup {
  if (lines.length === 0) return NOTHING;
  return html`<details><summary>${HEADINGS.decided}</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}<li><a href="${VERDICT_PAGE}">${HEADINGS.verdictPage}</a></li></ul></details>`;
}
