import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';
import { drawMarks } from './marks.mjs';

const { resolve } = createRequire(import.meta.url);
const STYLE = readFileSync(resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const MERMAID = pathToFileURL(resolve('@mermaid-js/tiny'));

/** A comment as GitHub shows it, its details folded or open. */
export function commentPage(markdown, { open }) {
  const render = markdownIt({ html: true });
  const fence = render.renderer.rules.fence;
  render.renderer.rules.fence = (tokens, i, ...rest) =>
    tokens[i].info.trim() === 'mermaid'
      ? `<pre class="mermaid">${render.utils.escapeHtml(tokens[i].content)}</pre>`
      : fence(tokens, i, ...rest);
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}
  body { margin: 0; padding: 12px; background: #fff; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; font: 14px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
  header b { color: #1f2328; }
  .markdown-body { padding: 16px; font-size: 14px; }
  pre.mermaid { background: none !important; padding: 0 !important; }
</style></head><body>
<article><header><b>github-actions</b> commented</header>
<div class="markdown-body">${drawMarks(render.render(markdown))}</div></article>
<script src="${MERMAID}"></script>
<script>
  const all = [...document.querySelectorAll('details')];
  for (const details of all) details.open = true;
  mermaid.initialize({ startOnLoad: false });
  mermaid.run().finally(() => {
    for (const details of all) details.open = ${open};
    document.documentElement.dataset.height = document.body.scrollHeight });
</script></body></html>`;
}
