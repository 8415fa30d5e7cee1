import type { Links } from '../../report/links.js';
import { viewOf } from '../../report/view.js';
import { escapeMarkdown } from '../../text/escape.js';
import type { RunEnd } from '../host.js';
import { CHECKS_OF_COMMIT } from './answers.js';
import type { Api } from './api.js';
import { bytes, reportBody } from './body.js';
import type { Check } from './check.js';
import { writeComment } from './comment.js';
import { annotations, conclude } from './conclusion.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { writeIssue } from './issue.js';
import { type JobVerdict, objections } from './job-verdicts.js';
import { concludeBeside, othersMarkdown, verdictMark, verdictMarked } from './other-jobs.js';
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
  await Promise.all([commentAndCheck(announcement), issue(announcement)]);
}

/**
 * The comment comes first: what other jobs found bad about the commit stands in it, for the check. One
 * that may not write it has left no more than its own check.
 */
async function commentAndCheck(announcement: Announcement): Promise<void> {
  const told = await comment(announcement);
  const checked = await othersOfChecks(announcement);
  const all = checked && objections([...(told ?? []), ...checked], verdictOf(announcement));
  await completeCheck(announcement, all);
}

async function completeCheck(
  announcement: Announcement,
  others: readonly JobVerdict[] | undefined,
): Promise<void> {
  const { check, context, end, links, workspace } = announcement;
  const before = othersMarkdown(others ?? [], context.repositoryUrl);
  const promoted = end.status === 'finished' && end.promoted;
  await check?.complete({
    ...concludeBeside(conclude(end), others),
    marks: [
      ...(promoted ? [promotionMark(context.runId)] : []),
      verdictMark(verdictOf(announcement)),
    ],
    summary: `${before}${reportBody(end, links, LENGTH - bytes(before), bytes)}`,
    annotations: end.status === 'finished' ? annotations(viewOf(end).conditions, workspace) : [],
  });
}

function verdictOf({ end, context }: Announcement): JobVerdict {
  const { runId, attempt, workflow, job } = context;
  return { runId, attempt, workflow, job, said: conclude(end).conclusion };
}

/**
 * @returns what other jobs found bad about the commit, as the comment tells; undefined where it does
 *   not
 */
async function comment(announcement: Announcement): Promise<readonly JobVerdict[] | undefined> {
  const { api, context, end, links, warn } = announcement;
  const { trigger, repositoryUrl } = context;
  if (trigger.kind !== 'pull-request') return undefined;
  if (api === null) {
    const why = trigger.fork ? 'the token of a pull request from a fork is read-only' : 'no token';
    warn(`no comment and no check were written: ${why}. The job summary has the report.`);
    return undefined;
  }
  // A newer run has cancelled this one, or a person has: a verdict that was there still stands.
  if (end.status === 'interrupted') return undefined;
  try {
    const result = await writeComment(api, {
      repository: repositoryOf(context),
      number: trigger.number,
      key: end,
      by: verdictOf(announcement),
      head: trigger.headSha,
      body: (limit, others) => {
        const before = othersMarkdown(others, repositoryUrl);
        return `${before}${reportBody(end, links, limit - before.length)}`;
      },
    });
    if (result.kind === 'outdated') {
      warn(`the comment is of a newer run and stays as it is: ${result.url}`);
    }
    return result.others;
  } catch (error) {
    warn(`the comment could not be written: ${explain(error, 'pull-requests: write')}`);
    return undefined;
  }
}

/**
 * The same as the checks of the commit tell it. Whoever found the worst himself need not ask.
 * @returns undefined where GitHub does not say
 */
async function othersOfChecks(
  announcement: Announcement,
): Promise<readonly JobVerdict[] | undefined> {
  const { api, check, context, end, warn } = announcement;
  if (api === null || check === null || end.status === 'interrupted') return [];
  if (conclude(end).conclusion === 'failure') return [];
  try {
    const { headSha: ref } = context.trigger;
    const asked = { ...repositoryOf(context), ref, check_name: check.name };
    const checks = await api.all(CHECKS_OF_COMMIT, { ...asked, filter: 'all' });
    const verdicts = checks.flatMap(({ external_id }) => verdictMarked(external_id) ?? []);
    return objections(verdicts, verdictOf(announcement));
  } catch (error) {
    warn(`the checks of the commit could not be read: ${explain(error, 'checks: write')}`);
    return undefined;
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
