import type { Links } from '../../report/links.js';
import { viewOf } from '../../report/view.js';
import { escapeMarkdown } from '../../text/escape.js';
import type { RunEnd } from '../host.js';
import type { Api } from './api.js';
import { bytes, reportBody } from './body.js';
import type { Check } from './check.js';
import { writeComment } from './comment.js';
import { annotations, conclude } from './conclusion.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { writeIssue } from './issue.js';
import { promotionMark } from './promotion-marks.js';
import { explain } from './retry.js';

/** GitHub takes 65,535 bytes in a check's summary, and 65,536 characters in an issue; the report's own limit leaves some. */
const LENGTH = 65_000;

export interface Announcement {
  /** Null when nothing may be written. */
  readonly api: Api | null;
  readonly check: Check | null;
  readonly context: GitHubContext;
  readonly end: RunEnd;
  readonly links: Links;
  readonly workspace: string;
  readonly issueOnFailure: boolean;
  readonly warn: (message: string) => void;
}

/**
 * Says how a run ended: in its check, in the pull request's comment, in an issue. What fails is a
 * warning; the gate has decided.
 */
export async function announceEnd(announcement: Announcement): Promise<void> {
  await Promise.all([completeCheck(announcement), comment(announcement), issue(announcement)]);
}

async function completeCheck({
  check,
  context,
  end,
  links,
  workspace,
}: Announcement): Promise<void> {
  await check?.complete({
    ...conclude(end),
    ...(end.status === 'finished' && end.promoted && { mark: promotionMark(context.runId) }),
    summary: reportBody(end, links, LENGTH, bytes),
    annotations: end.status === 'finished' ? annotations(viewOf(end).conditions, workspace) : [],
  });
}

async function comment({ api, context, end, links, warn }: Announcement): Promise<void> {
  const { trigger, runId, attempt } = context;
  if (trigger.kind !== 'pull-request') return;
  if (api === null) {
    const why = trigger.fork ? 'the token of a pull request from a fork is read-only' : 'no token';
    warn(`no comment and no check were written: ${why}. The job summary has the report.`);
    return;
  }
  // A newer run has cancelled this one, or a person has: a verdict that was there still stands.
  if (end.status === 'interrupted') return;
  try {
    const result = await writeComment(api, {
      repository: repositoryOf(context),
      number: trigger.number,
      key: end,
      by: { runId, attempt },
      body: (limit) => reportBody(end, links, limit),
    });
    if (result.kind === 'outdated') {
      warn(`the comment is of a newer run and stays as it is: ${result.url}`);
    }
  } catch (error) {
    warn(`the comment could not be written: ${explain(error, 'pull-requests: write')}`);
  }
}

async function issue({
  api,
  context,
  end,
  links,
  warn,
  issueOnFailure,
}: Announcement): Promise<void> {
  const passed = end.status === 'finished' && end.decision.verdict === 'passed';
  if (!issueOnFailure || passed || end.status === 'interrupted') return;
  if (api === null || context.event !== 'schedule') return;
  const { runId, attempt } = context;
  const name = `${end.project}/${end.experiment}`;
  try {
    await writeIssue(api, {
      repository: repositoryOf(context),
      key: end,
      by: { runId, attempt },
      title: `Sluice: the scheduled run of ${name} did not pass`,
      body: `The baseline of ${escapeMarkdown(name)} stays where it was.\n\n${reportBody(end, links, LENGTH)}`,
    });
  } catch (error) {
    warn(`the issue could not be written: ${explain(error, 'issues: write')}`);
  }
}
