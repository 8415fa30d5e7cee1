import type { Links } from '../../report/links.js';
import { markdown, unfinishedMarkdown } from '../../report/markdown.js';
import { viewOf, viewOfUnfinished } from '../../report/view.js';
import { experimentName } from '../../report/words.js';
import type { RunEnd } from '../host.js';

/** How a place counts what it takes. */
export type Measure = (text: string) => number;
export const characters: Measure = (text) => text.length;
/** As UTF-8. */
export const bytes: Measure = (text) => Buffer.byteLength(text);

/** The report with its links, of at most `limit` as `size` counts. */
export function reportBody(
  record: RunEnd,
  links: Links,
  limit: number,
  size: Measure = characters,
): string {
  const report =
    record.status === 'finished'
      ? markdown.render(viewOf(record), links)
      : unfinishedMarkdown(experimentName(record), record.status, record.error, {
          judged: record.status === 'refused' ? undefined : viewOfUnfinished(record),
          links,
        });
  const { text, footer } = splitFooter(report.trimEnd());
  return `${shorten(text, limit - size(footer) - 2, size)}\n\n${footer}`;
}

/** Its last line, which is never cut. */
function splitFooter(report: string): { readonly text: string; readonly footer: string } {
  const at = report.lastIndexOf('\n\n<sub>');
  return { text: report.slice(0, at), footer: report.slice(at + 2) };
}

const CUT =
  '_The rest does not fit here. The whole report is in the job summary and in the artifact._';

/** Cuts Markdown after a line, closes what is open there, and says that something is missing. */
export function shorten(markdown: string, limit: number, size: Measure = characters): string {
  if (size(markdown) <= limit) return markdown;
  const lines: string[] = [];
  let left = limit - CUT.length - '\n\n```\n\n</details>\n\n'.length;
  for (const line of markdown.split('\n')) {
    left -= size(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  if (count(/^```/) % 2 === 1) lines.push('```');
  if (count(/^<details>/) > count(/^<\/details>/)) lines.push('', '</details>');
  return [...lines, '', CUT].join('\n');
}
