import { html, type Markup, NOTHING } from './markup.js';

/** What the lines of the drawings below are. */
export function legend(
  entries: readonly { readonly name: string; readonly style: string }[],
): Markup {
  if (entries.length < 2) return NOTHING;
  return html`<ul class="lg">${entries.map(
    ({ name, style }) =>
      html`<li><svg class="key" viewBox="0 0 26 6" aria-hidden="true"><line class="${style}" x1="0" x2="26" y1="3" y2="3"/></svg>${name}</li>`,
  )}</ul>`;
}
