import { z } from 'zod';
import { readBody } from './body.js';
import type { Call, Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { PAGED, page } from './paging.js';
import { type Commit, FORK_ID, type GitHubState, type PullRequest } from './state.js';

const contents = { kind: 'token', anyOf: [['contents', 'read']] } as const;
const metadata = { kind: 'token', anyOf: [['metadata', 'read']] } as const;
const pulls = { kind: 'token', anyOf: [['pull-requests', 'read']] } as const;
const repo = '/repos/:owner/:repo';

/** The repository, its commits and its pull requests. */
export function repositoryRoutes(state: GitHubState): readonly Route[] {
  return [
    {
      name: 'graphql',
      method: 'POST',
      pattern: '/graphql',
      access: metadata,
      handle: (call) => {
        const { query, variables } = readBody(graphql, call.body);
        const asked = query.replace(/\s+/g, '');
        if (asked === '{viewer{login}}') {
          return { status: 200, body: { data: { viewer: { login: call.token.account.login } } } };
        }
        if (asked === CHECKS_OF_MAIN)
          return { status: 200, body: checksOfMain(state, call, variables) };
        throw new HttpError(422, `a GraphQL query that is not played: ${query}`);
      },
    },
    {
      name: 'repository.get',
      method: 'GET',
      pattern: repo,
      access: metadata,
      handle: () => ({
        status: 200,
        body: {
          id: state.repository.id,
          full_name: `${state.repository.owner}/${state.repository.name}`,
          default_branch: state.repository.defaultBranch,
        },
      }),
    },
    {
      name: 'commits.list',
      method: 'GET',
      pattern: `${repo}/commits`,
      access: contents,
      query: ['sha', ...PAGED],
      handle: (call) => {
        const start = call.query['sha'] ?? state.repository.defaultBranch;
        const found = page(call, history(state, resolve(state, start)));
        return { status: 200, headers: found.headers, body: found.items.map(showCommit) };
      },
    },
    {
      name: 'commits.get',
      method: 'GET',
      pattern: `${repo}/commits/:ref`,
      access: contents,
      handle: (call) => ({
        status: 200,
        body: showCommit(resolve(state, call.params['ref']!)),
      }),
    },
    {
      name: 'commits.compare',
      method: 'GET',
      pattern: `${repo}/compare/:basehead`,
      access: contents,
      handle: (call) => {
        const [base, head] = call.params['basehead']!.split('...');
        if (base === undefined || head === undefined) throw notFound();
        const before = history(state, resolve(state, base));
        const after = history(state, resolve(state, head));
        const ahead = after.filter((commit) => !before.includes(commit));
        const behind = before.filter((commit) => !after.includes(commit));
        const mergeBase = after.find((commit) => before.includes(commit));
        if (!mergeBase) throw notFound();
        return {
          status: 200,
          body: {
            status: compared(ahead.length, behind.length),
            ahead_by: ahead.length,
            behind_by: behind.length,
            merge_base_commit: showCommit(mergeBase),
            commits: ahead.toReversed().map(showCommit),
          },
        };
      },
    },
    {
      name: 'contents.get',
      method: 'GET',
      pattern: `${repo}/contents/*path`,
      access: contents,
      query: ['ref'],
      handle: (call) => {
        const path = call.params['path']!;
        const { tree } = resolve(state, call.query['ref'] ?? state.repository.defaultBranch);
        const entry = state.trees.get(tree)!.find((one) => one.path === path);
        if (!entry) throw notFound();
        const bytes = state.gitBlobs.get(entry.sha)!;
        const small = bytes.length <= 2 ** 20;
        const content = small
          ? { content: bytes.toString('base64'), encoding: 'base64' }
          : { content: '', encoding: 'none' };
        const body = { type: 'file', path, sha: entry.sha, size: bytes.length, ...content };
        return { status: 200, body };
      },
    },
    {
      name: 'pulls.list',
      method: 'GET',
      pattern: `${repo}/pulls`,
      access: pulls,
      query: ['state', 'head', 'base', ...PAGED],
      handle: (call) => {
        const { state: wanted = 'open', head, base } = call.query;
        const found = page(
          call,
          state.pulls.filter(
            (pull) =>
              (wanted === 'all' || pull.state === wanted) &&
              (head === undefined || head === `${owner(pull)}:${pull.headRef}`) &&
              (base === undefined || base === pull.baseRef),
          ),
        );
        return {
          status: 200,
          headers: found.headers,
          body: found.items.map((pull) => showPull(state, call, pull)),
        };
      },
    },
    {
      name: 'pulls.get',
      method: 'GET',
      pattern: `${repo}/pulls/:number`,
      access: pulls,
      handle: (call) => {
        const number = Number(call.params['number']);
        const pull = state.pulls.find((one) => one.number === number);
        if (!pull) throw notFound();
        return { status: 200, body: showPull(state, call, pull) };
      },
    },
  ];
}

const graphql = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.string().nullable()).default({}),
});

const CHECKS_OF_MAIN =
  'query($owner:String!,$repo:String!,$check:String!,$after:String){repository(owner:$owner,name:$repo){defaultBranchRef{target{...onCommit{history(first:100,after:$after){pageInfo{hasNextPageendCursor}nodes{oidcheckSuites(first:20,filterBy:{checkName:$check}){nodes{checkRuns(first:100,filterBy:{checkName:$check,checkType:ALL}){nodes{externalId}}}}}}}}}}}';

/** What a token may not read is answered with 200 and a refusal, as GraphQL has it. */
function checksOfMain(
  state: GitHubState,
  call: Call,
  { check, after }: Readonly<Record<string, string | null>>,
) {
  if (call.token.permissions.checks === undefined) {
    const message = 'Resource not accessible by integration';
    return { data: { repository: null }, errors: [{ type: 'FORBIDDEN', message }] };
  }
  const all = history(state, resolve(state, state.repository.defaultBranch));
  const from = Number(after ?? 0);
  const commits = all.slice(from, from + 100);
  const hasNextPage = from + 100 < all.length;
  const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(from + 100) : null };
  const nodes = commits.map(({ sha }) => {
    const runs = state.checks.filter((one) => one.headSha === sha && one.name === check);
    const checkRuns = { nodes: runs.slice(0, 100).map(({ externalId }) => ({ externalId })) };
    return { oid: sha, checkSuites: { nodes: runs.length > 0 ? [{ checkRuns }] : [] } };
  });
  return {
    data: { repository: { defaultBranchRef: { target: { history: { pageInfo, nodes } } } } },
  };
}

/** All commits reachable from one, the newest first, as `GET /commits` lists them. */
export function history(state: GitHubState, from: Commit): readonly Commit[] {
  const seen = new Set([from]);
  for (const commit of seen) {
    for (const parent of commit.parents) {
      const known = state.commits.get(parent);
      if (known) seen.add(known);
    }
  }
  return [...seen].toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

function resolve(state: GitHubState, ref: string): Commit {
  const sha = state.refs.get(ref.replace(/^refs\//, '')) ?? state.refs.get(`heads/${ref}`) ?? ref;
  const commit = state.commits.get(sha);
  if (!commit) throw notFound();
  return commit;
}

function compared(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export function showCommit(commit: Commit) {
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      tree: { sha: commit.tree },
      committer: { date: commit.date },
    },
    parents: commit.parents.map((sha) => ({ sha })),
  };
}

function owner(pull: PullRequest): string {
  return pull.headRepository.split('/')[0]!;
}

export function showPull(state: GitHubState, call: Pick<Call, 'serverUrl'>, pull: PullRequest) {
  const base = `${state.repository.owner}/${state.repository.name}`;
  return {
    number: pull.number,
    state: pull.state,
    html_url: `${call.serverUrl}/${base}/pull/${pull.number}`,
    merge_commit_sha: pull.mergeSha,
    head: {
      ref: pull.headRef,
      sha: pull.headSha,
      repo: {
        // As the runs of a fork have it.
        id: pull.headRepository === base ? state.repository.id : FORK_ID,
        full_name: pull.headRepository,
        fork: pull.headRepository !== base,
      },
      user: { login: owner(pull) },
    },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: { full_name: base } },
  };
}
