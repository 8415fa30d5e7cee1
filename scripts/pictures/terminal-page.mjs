import anser from 'anser';
import { drawMarks } from './marks.mjs';

/** A terminal's output as a page. */
export function terminalPage(prompt, output, columns) {
  const lines = output.split('\n').map(lastDrawn).join('\n').trim();
  return `<!doctype html>
<html><head><meta charset="utf-8"><style>
  body { margin: 0; padding: 20px 24px; background: #0d1117; color: #e6edf3; }
  pre { margin: 0; font: 13px/1.45 'DejaVu Sans Mono', monospace; width: ${columns}ch; white-space: pre; }
  svg { margin: 0 calc((2ch - 1.1em) / 2); }
</style></head><body><pre>${anser.escapeForHtml(prompt)}
${drawMarks(anser.ansiToHtml(anser.escapeForHtml(lines)))}</pre>
</body></html>`;
}

/** What is left of a line that was redrawn. */
function lastDrawn(line) {
  return line.replace(/\r$/, '').split('\u001b[2K').at(-1).replaceAll('\r', '');
}
