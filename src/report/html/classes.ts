import { grouped, plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { confusionTable } from './confusion.js';
import { html } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { sidesOf, THIS } from './sides.js';

const METRICS = ['precision', 'recall', 'f1'] as const;
const MOST_CLASSES = 100;
const LONGEST = 60;

/** Several classes: which are taken for which, and what each is worth; undefined for other tasks. */
export function classes(input: PageInput): Section | undefined {
  const sides = sidesOf(input, 'multiclass');
  const own = sides.find(({ name }) => name === THIS.name);
  if (!own) return undefined;
  const { classes: names, labels } = own.predictions;
  const rows = new Map(input.view.metrics.rows.map((row) => [row.name, row]));
  const support = new Float64Array(names.length);
  for (const label of labels) support[label]!++;
  const shown = names.slice(0, MOST_CLASSES);
  return {
    id: 'classes',
    name: 'Classes',
    body: html`<h2>Classes</h2>
${confusionTable(sides)}
<div class="wrap" role="region" aria-label="Metrics of each class" tabindex="0"><table><thead><tr><th scope="col">Class</th><th scope="col" class="n">Rows</th>${METRICS.map((metric) => html`<th scope="col" class="n">${metric}</th>`)}</tr></thead>
<tbody>${shown.map(
      (name, k) =>
        html`<tr><th scope="row">${shorten(name, LONGEST)}</th><td class="n">${grouped(support[k]!)}</td>${METRICS.map(
          (metric) => {
            const row = rows.get(`${metric}(${name})`);
            if (!row) return html`<td class="n">–</td>`;
            return html`<td class="n">${row.value}${row.was === undefined ? '' : html` <span class="mut">was ${row.was}</span>`}${row.note === '' ? '' : html`<br><span class="mut small">${row.note}</span>`}</td>`;
          },
        )}</tr>`,
    )}</tbody></table></div>
${names.length > shown.length ? html`<p class="mut small">${plural(names.length - shown.length, 'more class', 'more classes')}: see the run record.</p>` : ''}`,
  };
}
