import { z } from 'zod';
import { body, done, endpoint, type Page, pageOf } from './endpoint.js';

// What GitHub answers, as far as anything depends on it. A key that is not listed here is not there for our code.

const id = z.number().int().positive();
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const author = z.object({ login: z.string().min(1) }).nullable();

/** The name of its default branch. */
export const REPOSITORY = endpoint(
  'GET /repos/{owner}/{repo}',
  body(z.object({ default_branch: z.string() })).transform((found) => found.default_branch),
);

const artifact = z.object({
  id,
  name: z.string(),
  /** `sha256:…` of the archive; absent on those of older services. */
  digest: z
    .string()
    .nullish()
    .transform((digest) => digest ?? null),
  expired: z.boolean(),
  expires_at: z.iso.datetime({ offset: true }).nullable(),
  workflow_run: z
    .object({
      id,
      repository_id: id,
      /** Null when the fork was deleted. */
      head_repository_id: id.nullable(),
      /** Null for a run that no branch started. */
      head_branch: z.string().nullable(),
      head_sha: sha,
    })
    .nullable(),
});
export type ListedArtifact = z.output<typeof artifact>;

const artifacts = pageOf(
  z.object({ artifacts: z.array(artifact) }).transform((list) => list.artifacts),
);
const allNamed = (
  { items }: Page<ListedArtifact>,
  { name }: { readonly name?: string | undefined },
) => name === undefined || items.every((item) => item.name === name);

export const REPOSITORY_ARTIFACTS = endpoint(
  'GET /repos/{owner}/{repo}/actions/artifacts',
  artifacts,
  allNamed,
);

export const RUN_ARTIFACTS = endpoint(
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  artifacts,
  allNamed,
);

/** Where an artifact can be downloaded: a signed address, valid for a minute. */
export const ARTIFACT_ADDRESS = {
  ...endpoint(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    z
      .object({ status: z.literal(302), headers: z.object({ location: z.url() }) })
      .transform(({ headers }) => headers.location),
  ),
  request: { redirect: 'manual' },
} as const;

const workflowRun = z.object({
  id,
  event: z.string().min(1),
  head_branch: z.string().nullable(),
  head_sha: sha,
  html_url: z.url(),
  /** Null when the fork was deleted: the key is there all the same. */
  head_repository: z.object({ full_name: z.string().min(1) }).nullable(),
});
export type WorkflowRun = z.output<typeof workflowRun>;

export const WORKFLOW_RUN = endpoint(
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  body(workflowRun),
  (run, { run_id }) => run.id === run_id,
);

/** Of a branch, the newest first. */
export const WORKFLOW_RUNS = endpoint(
  'GET /repos/{owner}/{repo}/actions/runs',
  pageOf(
    z
      .object({
        workflow_runs: z.array(
          z.object({
            id,
            head_branch: z.string().nullable(),
            head_repository: z.object({ id }).nullable(),
          }),
        ),
      })
      .transform((list) => list.workflow_runs),
  ),
  ({ items }, { branch }) => items.every((run) => run.head_branch === branch),
);

/** A commit's history, itself first. */
export const COMMITS = endpoint(
  'GET /repos/{owner}/{repo}/commits',
  body(z.array(z.object({ sha, parents: z.array(z.object({ sha })) })).min(1)),
  ([tip], asked) => tip?.sha === asked.sha,
);

export const PULL_REQUESTS = endpoint(
  'GET /repos/{owner}/{repo}/pulls',
  pageOf(
    z.array(z.object({ number: id, head: z.object({ sha }), base: z.object({ ref: z.string() }) })),
  ),
);

const check = z.object({ id, name: z.string(), head_sha: sha });

export const NEW_CHECK = endpoint(
  'POST /repos/{owner}/{repo}/check-runs',
  body(check),
  (made, { name, head_sha }) => made.name === name && made.head_sha === head_sha,
);

/** Those of one name. */
export const CHECKS_OF_COMMIT = endpoint(
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  pageOf(
    z
      .object({ check_runs: z.array(check.extend({ external_id: z.string().nullable() })) })
      .transform((list) => list.check_runs),
  ),
  ({ items }, { ref, check_name }) =>
    items.every((one) => one.head_sha === ref && one.name === check_name),
);

export const CHANGED_CHECK = endpoint(
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  body(check),
  (changed, { check_run_id }) => changed.id === check_run_id,
);

const comment = z.object({ id, html_url: z.url(), body: z.string().nullish(), user: author });

export const COMMENTS = endpoint(
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  pageOf(z.array(comment)),
);

export const NEW_COMMENT = endpoint(
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  body(comment),
);

export const CHANGED_COMMENT = endpoint(
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  body(comment),
  (changed, { comment_id }) => changed.id === comment_id,
);

export const DELETED_COMMENT = endpoint(
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  done,
);

const issue = z.object({ number: id, title: z.string(), body: z.string().nullish() });

export const ISSUES = endpoint('GET /repos/{owner}/{repo}/issues', pageOf(z.array(issue)));

export const NEW_ISSUE = endpoint('POST /repos/{owner}/{repo}/issues', body(issue));

export const CHANGED_ISSUE = endpoint(
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  body(issue),
  (changed, { issue_number }) => changed.number === issue_number,
);

const ref = z.object({ ref: z.string(), object: z.object({ sha }) });

/** The refs that begin so. */
export const MATCHING_REFS = endpoint(
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  body(z.array(ref)),
  (found, asked) => found.every((one) => one.ref.startsWith(`refs/${asked.ref}`)),
);

export const NEW_REF = endpoint('POST /repos/{owner}/{repo}/git/refs', body(ref));

export const MOVED_REF = endpoint('PATCH /repos/{owner}/{repo}/git/refs/{ref}', body(ref));

export const DELETED_REF = endpoint('DELETE /repos/{owner}/{repo}/git/refs/{ref}', done);

export const TREE = endpoint(
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  body(
    z.object({
      sha,
      truncated: z.boolean(),
      tree: z.array(z.object({ path: z.string().min(1), mode: z.string(), type: z.string(), sha })),
    }),
  ),
);

const made = z.object({ sha });

export const NEW_TREE = endpoint('POST /repos/{owner}/{repo}/git/trees', body(made));

export const NEW_COMMIT = endpoint('POST /repos/{owner}/{repo}/git/commits', body(made));

export const BLOB = endpoint(
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  body(z.object({ content: z.string(), encoding: z.literal('base64') })),
);

export const NEW_BLOB = endpoint('POST /repos/{owner}/{repo}/git/blobs', body(made));

/** A file at a commit; one of more than a megabyte without its content. */
export const CONTENT = endpoint(
  'GET /repos/{owner}/{repo}/contents/{path}',
  body(
    z.object({
      type: z.literal('file'),
      path: z.string(),
      sha,
      content: z.string(),
      encoding: z.enum(['base64', 'none']),
    }),
  ),
  (file, { path }) => file.path === path,
);

const nodes = <T>(node: z.ZodType<T>) => z.object({ nodes: z.array(node) });
const history = z.object({
  target: z.object({
    history: z.object({
      pageInfo: z.union([
        z.object({ hasNextPage: z.literal(false) }).transform(() => null),
        z
          .object({ hasNextPage: z.literal(true), endCursor: z.string().min(1) })
          .transform(({ endCursor }) => endCursor),
      ]),
      nodes: z.array(
        z.object({
          oid: sha,
          checkSuites: nodes(
            z.object({ checkRuns: nodes(z.object({ externalId: z.string().nullable() })) }),
          ),
        }),
      ),
    }),
  }),
});

/** On an Enterprise Server GraphQL doesn't lie below the REST API: /api/graphql, not /api/v3/graphql. */
const at = (baseUrl: string) => ({ baseUrl: baseUrl.replace(/\/api\/v3\/?$/, '/api') });

/** Who the token writes as. */
export const VIEWER = {
  ...endpoint(
    'POST /graphql',
    body(
      z
        .object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) })
        .transform(({ data }) => data.viewer.login),
    ),
  ),
  at,
};

/** A commit, and what the checks of one name carry on it. */
export interface MarkedCommit {
  readonly sha: string;
  readonly marks: readonly string[];
}

export interface MarkedCommits {
  readonly commits: readonly MarkedCommit[];
  /** Where the next page begins; null where there is none. */
  readonly next: string | null;
}

/**
 * The marks that the checks of one name left on the default branch's commits, the newest first. A token that may not read checks is
 * answered with 200 and a refusal.
 */
export const CHECKS_OF_MAIN = {
  ...endpoint(
    'POST /graphql',
    body(
      z.union([
        z
          .object({
            errors: z.array(z.object({ type: z.literal('FORBIDDEN'), message: z.string() })).min(1),
          })
          .transform(({ errors }) => ({ kind: 'refused' as const, message: errors[0]!.message })),
        z
          .object({
            errors: z.undefined().optional(),
            data: z.object({ repository: z.object({ defaultBranchRef: history }) }),
          })
          .transform(({ data }) => {
            const { nodes, pageInfo } = data.repository.defaultBranchRef.target.history;
            const commits = nodes.map(({ oid, checkSuites }) => ({
              sha: oid,
              marks: checkSuites.nodes.flatMap(({ checkRuns }) =>
                checkRuns.nodes.flatMap(({ externalId }) => externalId ?? []),
              ),
            }));
            return { kind: 'read' as const, commits, next: pageInfo };
          }),
      ]),
    ),
  ),
  at,
};
