import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';
import { drawMarks } from './marks.mjs';

const { resolve } = createRequire(import.meta.url);
const STYLES = Object.fromEntries(
  ['light', 'dark'].map((scheme) => [
    scheme,
    readFileSync(resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8'),
  ]),
);
/** GitHub's own around a comment. */
const AROUND = {
  light: { page: '#fff', head: '#f6f8fa', line: '#d1d9e0', quiet: '#59636e', text: '#1f2328' },
  dark: { page: '#0d1117', head: '#151b23', line: '#3d444d', quiet: '#9198a1', text: '#f0f6fc' },
};
const MERMAID = pathToFileURL(resolve('@mermaid-js/tiny'));

/** A comment as GitHub shows it, its details folded or open. */
export function commentPage(markdown, { open, scheme = 'light' }) {
  const { page, head, line, quiet, text } = AROUND[scheme];
  const render = markdownIt({ html: true });
  const fence = render.renderer.rules.fence;
  render.renderer.rules.fence = (tokens, i, ...rest) =>
    tokens[i].info.trim() === 'mermaid'
      ? `<pre class="mermaid">${render.utils.escapeHtml(tokens[i].content)}</pre>`
      : fence(tokens, i, ...rest);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A comment</title><meta name="viewport" content="width=device-width"><style>${STYLES[scheme]}
  body { margin: 0; padding: 12px; background: ${page}; }
  article { border: 1px solid ${line}; border-radius: 6px; overflow: hidden; max-width: 860px; margin: auto; }
  header { background: ${head}; border-bottom: 1px solid ${line}; padding: 8px 16px; color: ${quiet}; font: 14px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
  header b { color: ${text}; }
  .markdown-body { padding: 16px; font-size: 14px; }
  pre.mermaid { background: none !important; padding: 0 !important; }
</style></head><body>
<article><header><b>github-actions</b> commented</header>
<div class="markdown-body">${drawMarks(render.render(markdown))}</div></article>
<script src="${MERMAID}"></script>
<script>
  const all = [...document.querySelectorAll('details')];
  for (const details of all) details.open = true;
  mermaid.initialize({ startOnLoad: false, theme: '${scheme === 'dark' ? 'dark' : 'default'}' });
  window.drawn = mermaid.run().finally(() => {
    for (const details of all) details.open = ${open};
  });
</script></body></html>`;
}
