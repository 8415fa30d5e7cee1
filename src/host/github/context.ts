import { z } from 'zod';
import { BrokenError, InputError } from '../../errors.js';
import { ONCE } from '../../schemas.js';

/** What a run is about. The commit that people look at is `headSha`; what is checked out may be a test merge of it. */
export type Trigger =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly headSha: string;
      readonly headBranch: string;
      /** The number of the repository that the head lies in; null where that was deleted. */
      readonly headRepository: number | null;
      readonly baseBranch: string;
      /** The head lies in another repository. The token is then read-only, whatever the workflow asks for. */
      readonly fork: boolean;
    }
  | {
      readonly kind: 'merge-group';
      readonly headSha: string;
      readonly baseBranch: string;
      /** What the whole group is put on: its first pull request's base. */
      readonly baseSha: string;
    }
  | {
      readonly kind: 'branch';
      readonly headSha: string;
      /** Null for a tag. */
      readonly branch: string | null;
      /** The number of this repository; null where the environment doesn't say. */
      readonly repository: number | null;
    };

/** Where a job runs, as its environment and its event say. */
export interface GitHubContext {
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** Who started it; empty where nobody says. */
  readonly actor: string;
  readonly trigger: Trigger;
  readonly defaultBranch: string;
  /** The commit that is checked out. */
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly attempt: number;
  /** The file of the workflow, in this repository unless it says another. */
  readonly workflow: string;
  /** The job's name in it. */
  readonly job: string;
  readonly apiUrl: string;
  /** The page of this run. */
  readonly runUrl: string;
  /** The page of the repository. */
  readonly repositoryUrl: string;
  /** GitHub Enterprise Server: it has no artifact service of this version. */
  readonly enterpriseServer: boolean;
}

const environment = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_REPOSITORY_ID: z.coerce.number().int().positive().optional(),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_SHA: z.string().min(1),
  GITHUB_REF: z.string().min(1),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  /** `OWNER/REPO/.github/workflows/FILE@REF` */
  GITHUB_WORKFLOW_REF: z.string().default(''),
  GITHUB_JOB: z.string().default(''),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
});

const payload = z.object({
  repository: z.object({ default_branch: z.string() }).optional(),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      head: z.object({
        ref: z.string(),
        sha: z.string(),
        // Null when the fork was deleted.
        repo: z.object({ id: z.number().int().positive(), full_name: z.string() }).nullable(),
      }),
      base: z.object({ ref: z.string() }),
    })
    .optional(),
  merge_group: z
    .object({ head_sha: z.string(), base_ref: z.string(), base_sha: z.string() })
    .optional(),
});

/** The events whose runs on the default branch promote, and whose runs are trusted as baselines. */
export const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/**
 * @param env the job's environment variables
 * @param event the parsed file at `GITHUB_EVENT_PATH`
 * @throws BrokenError when a variable that every runner sets is missing
 * @throws InputError on `pull_request_target`, where what is checked out is not the pull request
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>>,
  event: unknown,
): GitHubContext {
  const vars = check(environment, env, 'the environment of this job');
  const given = check(payload, event, 'the event of this job');
  if (vars.GITHUB_EVENT_NAME === 'pull_request_target') {
    throw InputError.of('pull_request_target checks out the base branch, not the pull request', {
      fix: 'Start the workflow with: on: pull_request. For pull requests from forks, docs/workflows/fork-comment.yml writes the comment.',
    });
  }
  const [owner, repo] = vars.GITHUB_REPOSITORY.split('/') as [string, string];
  const branch = branchOf(vars.GITHUB_REF);
  const repositoryUrl = `${vars.GITHUB_SERVER_URL}/${owner}/${repo}`;
  return {
    owner,
    repo,
    event: vars.GITHUB_EVENT_NAME,
    actor: vars.GITHUB_ACTOR,
    trigger: triggerOf(given, vars.GITHUB_REPOSITORY, vars.GITHUB_SHA, {
      branch,
      repository: vars.GITHUB_REPOSITORY_ID ?? null,
    }),
    // A schedule's event may not describe the repository; schedules run on the default branch alone.
    defaultBranch: given.repository?.default_branch ?? branch ?? '',
    sha: vars.GITHUB_SHA,
    ref: vars.GITHUB_REF,
    runId: vars.GITHUB_RUN_ID,
    attempt: vars.GITHUB_RUN_ATTEMPT,
    workflow: workflowFile(vars.GITHUB_WORKFLOW_REF, vars.GITHUB_REPOSITORY),
    job: vars.GITHUB_JOB,
    apiUrl: vars.GITHUB_API_URL,
    runUrl: `${repositoryUrl}/actions/runs/${vars.GITHUB_RUN_ID}`,
    repositoryUrl,
    enterpriseServer: isEnterpriseServer(vars.GITHUB_SERVER_URL),
  };
}

export function repositoryOf({ owner, repo }: GitHubContext) {
  return { owner, repo };
}

/** The branch whose promoted runs are the baseline. */
export function baseBranchOf({ trigger, defaultBranch }: GitHubContext): string {
  return trigger.kind === 'branch' ? defaultBranch : trigger.baseBranch;
}

function triggerOf(
  given: z.infer<typeof payload>,
  name: string,
  sha: string,
  { branch, repository }: Pick<Extract<Trigger, { kind: 'branch' }>, 'branch' | 'repository'>,
): Trigger {
  const { pull_request: pull, merge_group: group } = given;
  if (pull) {
    return {
      kind: 'pull-request',
      number: pull.number,
      headSha: pull.head.sha,
      headBranch: pull.head.ref,
      headRepository: pull.head.repo?.id ?? null,
      baseBranch: pull.base.ref,
      fork: pull.head.repo?.full_name !== name,
    };
  }
  if (group) {
    const baseBranch = branchOf(group.base_ref) ?? group.base_ref;
    return {
      kind: 'merge-group',
      headSha: group.head_sha,
      baseBranch,
      baseSha: group.base_sha,
    };
  }
  return { kind: 'branch', headSha: sha, branch, repository };
}

function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

function workflowFile(ref: string, repository: string): string {
  const file = ref.split('@refs/', 1)[0] ?? '';
  return file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : file;
}

/** As the artifact client decides it. */
function isEnterpriseServer(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname);
}

function check<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value, ONCE);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BrokenError(
    `${what} is not as GitHub makes it: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}
