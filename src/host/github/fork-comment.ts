import { z } from 'zod';
import { BrokenError, InputError, NotAllowedError } from '../../errors.js';
import type { RunRecord } from '../../record/run-record.js';
import { type ListedArtifact, PULL_REQUESTS } from './answers.js';
import type { Api } from './api.js';
import { isPage } from './artifacts.js';
import { writeComment } from './comment.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { listRunArtifacts } from './download.js';
import { readEvidence, UnreadableError } from './evidence.js';
import { othersMarkdown } from './other-jobs.js';
import { ownAccount, ownVerdict } from './own-account.js';
import { explain, isApiError, isRateLimited } from './retry.js';

const MAX_EXPERIMENTS = 20;
/** What our artifacts' names begin with: see `evidenceName`. */
const EVIDENCE = 'sluice~';

const workflowRunEvent = z.object({
  workflow_run: z.object({
    id: z.number().int().positive(),
    run_attempt: z.number().int().positive(),
    event: z.string(),
    /** The file of its workflow. */
    path: z.string().default(''),
    /** GitHub's own word on how it ended. */
    conclusion: z.string().nullable(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    // Null when the fork was deleted.
    head_repository: z
      .object({ full_name: z.string(), owner: z.object({ login: z.string() }) })
      .nullable(),
  }),
});

export type EndedWorkflowRun = z.infer<typeof workflowRunEvent>['workflow_run'];

/** @throws InputError when the job was started by another event */
export function readWorkflowRun(event: unknown): EndedWorkflowRun {
  const parsed = workflowRunEvent.safeParse(event);
  if (parsed.success) return parsed.data.workflow_run;
  throw InputError.of('this action comments on the run that started it, and no run did', {
    fix: 'Start its workflow with: on: {workflow_run: {workflows: [NAME], types: [completed]}}',
  });
}

export interface ForkCommentRequest {
  readonly api: Api;
  readonly context: GitHubContext;
  readonly run: EndedWorkflowRun;
  readonly temp: string;
  readonly say: (message: string) => void;
  readonly warn: (message: string) => void;
}

/**
 * Writes the comments that a pull request's own run could not write: its token was read-only. All that is taken from the run is its
 * records, as data that a schema has checked; which pull request it belongs to is asked of GitHub. An artifact that holds no such
 * record is a warning: a stranger can name theirs like ours.
 * @returns the addresses of the comments
 * @throws NotAllowedError when the job has not the permissions
 * @throws BrokenError when GitHub doesn't answer
 */
export async function writeForkComments(request: ForkCommentRequest): Promise<readonly string[]> {
  const { api, context, run, temp, say, warn } = request;
  const numbers = await orExplainFailure(findPullRequests(request), 'pull-requests: write');
  if (numbers.length === 0) return [];
  const artifacts = await orExplainFailure(evidenceOf(api, context, run.id), 'actions: read');
  if (artifacts.length === 0) say(`run ${run.id} left no evidence: did the gate run in it?`);
  const urls: string[] = [];
  for (const artifact of artifacts) {
    let record: RunRecord;
    try {
      const read = readEvidence(api, context, artifact, temp);
      // A pull request promotes nothing, whatever its record says.
      record = { ...(await orExplainFailure(read, 'actions: read')), promoted: false };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      warn(`no comment on the artifact "${artifact.name}": ${error.message}`);
      continue;
    }
    const number = pullRequestOf(record, numbers);
    if (number === undefined) {
      const all = numbers.map((one) => `#${one}`).join(' and ');
      warn(
        `no comment on the artifact "${artifact.name}": it doesn’t say which of ${all} it is of`,
      );
      continue;
    }
    const links = {
      repositoryUrl: context.repositoryUrl,
      runUrl: `${context.repositoryUrl}/actions/runs/${run.id}`,
      headSha: run.head_sha,
      evidenceUrl: `${context.repositoryUrl}/actions/runs/${run.id}/artifacts/${artifact.id}`,
    };
    const comment = writeComment(api, {
      repository: repositoryOf(context),
      number,
      key: record,
      by: {
        runId: run.id,
        attempt: run.run_attempt,
        workflow: run.path,
        job: '',
        said: ownVerdict(record, run.conclusion),
      },
      head: run.head_sha,
      unlessWritten: true,
      body: (limit, others) => {
        const before = othersMarkdown(others, context.repositoryUrl);
        const rest = limit - before.length;
        return `${before}${ownAccount(record, run.conclusion, links, rest)}`;
      },
    });
    const result = await orExplainFailure(comment, 'pull-requests: write');
    if (result.kind === 'outdated') say(`the comment is of a newer run: ${result.url}`);
    urls.push(result.url);
  }
  return urls;
}

/** Their token is read-only, as that of a fork's pull request. */
const PULL_REQUEST_EVENTS: readonly string[] = ['pull_request', 'pull_request_review'];

/** A call that was refused, in words: what the run itself decided stands. */
async function orExplainFailure<T>(work: Promise<T>, permission: string): Promise<T> {
  return work.catch((cause: unknown) => {
    if (cause instanceof BrokenError || !isApiError(cause)) throw cause;
    const message = `the comment could not be written: ${explain(cause, permission)}`;
    const decided = 'The gate has decided in its own run, and its job summary has the report.';
    const missing = [401, 403, 404].includes(cause.status) && !isRateLimited(cause);
    throw missing
      ? new NotAllowedError(message, `${decided} Give this job "permissions: ${permission}".`, {
          cause,
        })
      : new BrokenError(message, `${decided} Run this job again later.`, { cause });
  });
}

/**
 * The open pull requests whose head the run was about: a branch may be proposed to several bases. The event names none for forks, and
 * `commits/SHA/pulls` doesn't know their commits.
 */
async function findPullRequests({
  api,
  context,
  run,
  say,
}: ForkCommentRequest): Promise<readonly number[]> {
  const { head_repository: head, head_branch: branch } = run;
  if (!PULL_REQUEST_EVENTS.includes(run.event) || head === null || branch === null) {
    say(`run ${run.id} was started by ${run.event}: there is no pull request to comment on`);
    return [];
  }
  const pulls = await api.all(PULL_REQUESTS, {
    ...repositoryOf(context),
    state: 'open',
    head: `${head.owner.login}:${branch}`,
  });
  const found = pulls.filter((one) => one.head.sha === run.head_sha);
  if (found.length === 0) say(`no open pull request has the head ${run.head_sha} any more`);
  return found.map(({ number }) => number);
}

/** Each has its own run. Which it is only the run itself says, so it is taken only where GitHub lists it too. */
function pullRequestOf({ git }: RunRecord, numbers: readonly number[]): number | undefined {
  if (numbers.length === 1) return numbers[0];
  const named = Number(/^refs\/pull\/(\d{1,15})\//.exec(git?.ref ?? '')?.[1] ?? Number.NaN);
  return numbers.find((number) => number === named);
}

async function evidenceOf(
  api: Api,
  context: GitHubContext,
  runId: number,
): Promise<readonly ListedArtifact[]> {
  const all = await listRunArtifacts(api, repositoryOf(context), runId);
  const evidence = all.filter(
    ({ name, expired }) => name.startsWith(EVIDENCE) && !isPage(name) && !expired,
  );
  // The newest of each name: a run that was started again has those of every attempt.
  const newest = new Map(evidence.toReversed().map((artifact) => [artifact.name, artifact]));
  if (newest.size > MAX_EXPERIMENTS) {
    throw new BrokenError(
      `run ${runId} has ${newest.size} experiments, more than ${MAX_EXPERIMENTS}`,
    );
  }
  return [...newest.values()];
}
