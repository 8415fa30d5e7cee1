import { MARKS } from '../../text/marks.js';
import { html } from './markup.js';
import type { PageInput, Section } from './page-input.js';

/** The variants that were judged together; undefined where there was one config. */
export function variants({ view }: PageInput): Section | undefined {
  if (!view.variants) return undefined;
  const { title, metric, rows, note } = view.variants;
  return {
    id: 'variants',
    name: 'Variants',
    body: html`<h2>${title}</h2><div class="wrap" role="region" aria-label="Variants" tabindex="0"><table><thead><tr><th scope="col">Variant</th><th scope="col" class="n">${metric === '' ? 'Value' : metric}</th><th scope="col" class="n">Difference</th></tr></thead><tbody>${rows.map(
      ({ name, chosen, verdict, value, difference, range }) =>
        html`<tr><th scope="row">${chosen ? html`<b>${name}</b>, taken` : name}<br><span class="mut small">${MARKS[verdict]} ${verdict}</span></th><td class="n">${value}</td><td class="n"><b>${difference}</b>${range === '' ? '' : html`<br><span class="mut small">${range}</span>`}</td></tr>`,
    )}</tbody></table></div><p class="mut small">${note}</p>`,
  };
}
