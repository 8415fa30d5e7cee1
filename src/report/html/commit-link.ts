import { shortSha } from '../words.js';
import { html, type Markup } from './markup.js';
import type { PageInput } from './page-input.js';

/** A commit by the start of its id, which leads to its page where there is one. */
export function commitLink(sha: string, pages: PageInput['pages']): Markup {
  const short = html`<code>${shortSha(sha)}</code>`;
  return pages ? html`<a href="${pages.repository}/commit/${sha}">${short}</a>` : short;
}
