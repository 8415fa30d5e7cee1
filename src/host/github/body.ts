import { markdown, unfinishedMarkdown } from '../../report/markdown.js';
import { viewOf, viewOfUnfinished } from '../../report/view.js';
import { experimentName, shortSha } from '../../report/words.js';
import type { RunEnd } from '../host.js';

/** Where a reader can go from the report. All of them are GitHub's own addresses. */
export interface Links {
  readonly repositoryUrl: string;
  readonly runUrl: string;
  readonly headSha: string;
  readonly evidenceUrl?: string;
  readonly modelUrl?: string;
}

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
  const footer = linkLine(record, links);
  const report =
    record.status === 'finished'
      ? markdown.render(viewOf(record))
      : unfinishedMarkdown(
          experimentName(record),
          record.status,
          record.error,
          record.status === 'refused' ? undefined : viewOfUnfinished(record),
        );
  return `${shorten(report.trimEnd(), limit - size(footer) - 2, size)}\n\n${footer}`;
}

function linkLine(record: RunEnd, links: Links): string {
  const { repositoryUrl, runUrl, headSha, evidenceUrl, modelUrl } = links;
  const commit = (sha: string) => `[${shortSha(sha)}](${repositoryUrl}/commit/${sha})`;
  const known = record.status === 'refused' ? undefined : record.baseline;
  const baseline = known && 'sha' in known ? known : undefined;
  const parts = [
    `Commit ${commit(headSha)}`,
    baseline?.sha && /^[0-9a-f]{40,64}$/.test(baseline.sha)
      ? `baseline ${commit(baseline.sha)}${inRepository(baseline.url, repositoryUrl)}`
      : '',
    evidenceUrl ? `[run record and predictions](${evidenceUrl})` : '',
    modelUrl ? `[model](${modelUrl})` : '',
    `[job](${runUrl})`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

/**
 * A record may come from a pull request: its link is only shown when it is the page of a run of
 * this repository.
 */
function inRepository(url: string | undefined, repositoryUrl: string): string {
  const prefix = `${repositoryUrl}/actions/runs/`;
  return url?.startsWith(prefix) && /^\d+$/.test(url.slice(prefix.length))
    ? ` ([run](${url}))`
    : '';
}

const CUT =
  '_The rest does not fit here: the whole report is in the artifact and in the job summary._';

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
