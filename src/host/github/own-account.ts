import type { RunRecord } from '../../record/run-record.js';
import type { Links } from '../../report/links.js';
import { experimentName } from '../../report/words.js';
import { escapeMarkdown } from '../../text/escape.js';
import { MARKS } from '../../text/marks.js';
import { reportBody } from './body.js';
import { type Conclusion, conclude } from './conclusion.js';

const ORIGIN =
  '\n\n<sub>These numbers come from a run of the fork’s own code. The gate on the base branch judges again after the merge.</sub>';

/**
 * The report of a run whose code is a stranger's, of at most `limit` characters. Its record is what it says of itself, and is never told
 * as more. Where GitHub says that the run ended otherwise, nothing in it is shown as passed.
 * @param conclusion how GitHub says that the run ended
 */
export function ownAccount(
  record: RunRecord,
  conclusion: string | null,
  links: Links,
  limit: number,
): string {
  const claim = claimOf(record);
  const doubt = contradicts(claim, conclusion)
    ? `### ${MARKS['no verdict']} ${escapeMarkdown(experimentName(record))}: its run ended with ${escapeMarkdown(conclusion ?? 'nothing')}\n\nBy the fork’s own account, which that contradicts, it is “${claim}”:\n\n`
    : '';
  const report = reportBody(record, links, limit - ORIGIN.length - doubt.length - HEADING.length);
  const told = doubt
    ? `${doubt}${report.replace(/^### /, '#### ').replaceAll('✅', '▫️')}`
    : report.replace(/^(### [^\n]+)/, `$1${HEADING}`);
  return `${told}${ORIGIN}`;
}

/** What it counts as beside what other jobs said: no pass that GitHub contradicts. */
export function ownVerdict(record: RunRecord, conclusion: string | null): Conclusion {
  return contradicts(claimOf(record), conclusion) ? 'action_required' : conclude(record).conclusion;
}

const HEADING = ', by the fork’s own account';

type Claim = 'passed' | 'failed' | 'inconclusive' | 'broke' | 'interrupted';

function claimOf(record: RunRecord): Claim {
  return record.status === 'finished' ? record.decision.verdict : record.status;
}

/** A run that fails fails its job, and one that passes leaves it green, unless another step of the workflow decides otherwise. */
function contradicts(claim: Claim, conclusion: string | null): boolean {
  switch (claim) {
    case 'passed':
      return conclusion !== 'success';
    case 'failed':
    case 'broke':
      return conclusion === 'success';
    case 'inconclusive':
    case 'interrupted':
      return false;
  }
}
