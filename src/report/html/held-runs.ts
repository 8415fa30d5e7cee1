import { type HeldRun, heldMetrics, heldName, heldRowsText } from '../held-runs.js';
import { differenceOf, type MetricDifference } from '../metric-difference.js';
import { numbersOf } from '../metric-numbers.js';
import { confidenceText } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Section } from './page-input.js';

/** How far runs differ from the one that each is held against, on the rows that both have. */
export function heldRuns(held: readonly HeldRun[], confidence: number): Section | undefined {
  if (held.length === 0) return undefined;
  return {
    id: 'differences',
    name: 'Differences',
    body: html`<h2>Differences</h2><p class="sub">On the same test rows, with likely ranges at ${confidenceText(confidence)}. Bold: shown, even among all of these differences.</p>
<ul>${held.map((one) => html`<li>${heldName(one)}: ${heldRowsText(one)}.</li>`)}</ul>${table(held)}`,
  };
}

function table(held: readonly HeldRun[]): Markup | '' {
  const compared = held.flatMap((one) => {
    if (one.kind === 'incomparable') return [];
    const rows = new Map(one.comparison.metrics.map((row) => [row.metric, row]));
    return [{ name: heldName(one), rows }];
  });
  if (compared.length === 0) return '';
  return html`<div class="wrap" role="region" aria-label="Differences" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th>${compared.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}</tr></thead>
<tbody>${heldMetrics(held).map(
    (metric) =>
      html`<tr><th scope="row">${metric}</th>${compared.map(({ rows }) => {
        const row = rows.get(metric);
        return html`<td class="n">${row ? differenceCell(differenceOf(row, numbersOf(metric))) : '–'}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
}

/** A difference with its likely range below it, bold where it is shown. */
export function differenceCell({ text, shown, range }: MetricDifference): Markup {
  return html`${shown ? html`<b>${text}</b>` : text}${range === '' ? '' : html`<br><span class="mut small">${range}</span>`}`;
}
