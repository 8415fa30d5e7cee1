import { plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import type { ConditionRow } from '../condition-rows.js';
import type { RangeBar } from '../range-bar.js';
import type { WeakSlicesView } from '../weak-slices-words.js';
import { mark } from './conditions.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { domainOf, rangeLine } from './range-line.js';

/** More slices of a condition than these are counted. */
const MOST_SLICES = 40;
const LONGEST = 80;

type SliceRow = ConditionRow & { readonly where: string };

/** Each condition on slices as a forest plot, and weak spots; undefined where there is neither. */
export function slices({ view, record }: PageInput): Section | undefined {
  const { weakSlices } = view;
  const rows = view.conditions.filter((row): row is SliceRow => row.where !== undefined);
  if (rows.length === 0 && !weakSlices) return undefined;
  const conditions = [...new Set(rows.map(({ condition }) => condition))];
  const sizes = new Map(record.metrics.slices.map(({ where, n }) => [where, n]));
  return {
    id: 'slices',
    name: 'Slices',
    body: html`<h2>Slices</h2>
${weakSlices ? weakSpots(weakSlices) : ''}
${rows.length === 0 ? '' : html`<p class="sub">Bar: the likely range. Tick: what was measured. Upright line: the limit, or what is allowed. Left is worse. All slices of a condition are drawn to one scale.</p>`}
${conditions.map((one) =>
  forest(
    one,
    rows.filter(({ condition }) => condition === one),
    sizes,
  ),
)}`,
  };
}

/** Where the model got worse although nobody had asked. */
function weakSpots({ title, slices: found, note }: WeakSlicesView): Markup {
  return html`<h3>${title}</h3><div class="wrap" role="region" aria-label="Weak spots" tabindex="0"><table><thead><tr><th scope="col">Where</th><th scope="col" class="n">Rows</th><th scope="col" class="n">Value</th><th scope="col" class="n">Difference</th></tr></thead><tbody>${found.map(
    ({ where, metric, value, was, difference, range, rows }) =>
      html`<tr><th scope="row">${where}</th><td class="n">${rows}</td><td class="n">${metric} ${value}<br><span class="mut small">was ${was}</span></td><td class="n"><b>${difference}</b><br><span class="mut small">${range}</span></td></tr>`,
  )}</tbody></table></div><p class="mut small">${note}</p>`;
}

function forest(
  condition: string,
  rows: readonly SliceRow[],
  sizes: ReadonlyMap<string, number>,
): Markup {
  const shown = rows.slice(0, MOST_SLICES);
  const bars = shown.flatMap(({ bar }) => bar ?? []);
  const domain = bars.length > 0 ? domainOf(bars) : undefined;
  return html`<h3>${condition}</h3><ul class="forest">${shown.map((row) => {
    const { where, bar, verdict, value, was } = row;
    const size = sizes.get(where);
    return html`<li>${mark(row)}<span>${shorten(where, LONGEST)}${size === undefined ? '' : html` <span class="mut small">${plural(size, 'row')}</span>`}</span>${bar && domain ? rangeLine(bar, domain, verdict) : html`<span class="none"></span>`}<span class="v num">${bar ? endsText(bar) : html`${value}${was === undefined ? '' : html` <span class="mut">was ${was}</span>`}`}</span></li>`;
  })}</ul>${rows.length > shown.length ? html`<p class="mut small">${plural(rows.length - shown.length, 'more slice')}: see the run record.</p>` : ''}`;
}

function endsText({ ends: [worse, better] }: RangeBar): string {
  return `${worse} to ${better}`;
}
