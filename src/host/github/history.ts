import { git } from '../git.js';
import { COMMITS } from './answers.js';
import type { Api } from './api.js';
import { baseBranchOf, type GitHubContext, repositoryOf } from './context.js';
import type { History } from './promoted-runs.js';

/** What a checkout knows of the history; undefined where that is not the base either. */
export type NearHistory = Pick<History, 'baseSha' | 'shas'> | undefined;

/**
 * As much of the history as the checkout knows, for even a shallow clone has its tip's parents: the
 * base, and of a branch's commit the one that the branch stood on before it. Undefined where the
 * base is not known, as in a checkout that is none of git's, or of another commit.
 */
export async function historyInCheckout(
  context: GitHubContext,
  workspace: string,
): Promise<NearHistory> {
  return nearHistory(context, await git(workspace, ['cat-file', 'commit', context.sha]));
}

/** @param commit the job's commit as git has it; null where it has not */
export function nearHistory(context: GitHubContext, commit: string | null): NearHistory {
  const [header = ''] = (commit ?? '').split('\n\n', 1);
  const [, parent] = /^parent ([0-9a-f]{40,64})$/m.exec(header) ?? [];
  if (context.trigger.kind === 'branch') {
    return { baseSha: context.sha, shas: parent === undefined ? [] : [parent] };
  }
  return parent === undefined ? undefined : { baseSha: parent, shas: [] };
}

/** The checked-out commit's history, as GitHub knows it. */
export async function readHistory(api: Api, context: GitHubContext): Promise<History> {
  const commits = await api.call(COMMITS, {
    ...repositoryOf(context),
    sha: context.sha,
    per_page: 100,
  });
  const [tip, parent] = [commits[0], commits[0]?.parents[0]];
  // Of a test merge the base is the first parent: the event's own base can be stale.
  const merged = context.trigger.kind !== 'branch' && parent;
  const baseSha = merged ? parent.sha : (tip?.sha ?? context.sha);
  const firstParents = new Map(commits.map(({ sha, parents }) => [sha, parents[0]?.sha]));
  const mainline = new Set<string>();
  if (standsOnDefaultBranch(context)) {
    for (let sha: string | undefined = baseSha; sha; sha = firstParents.get(sha)) mainline.add(sha);
  }
  return { baseSha, shas: commits.map(({ sha }) => sha), mainline };
}

/** Its base is a commit of the default branch, and no branch that is itself being reviewed. */
function standsOnDefaultBranch(context: GitHubContext): boolean {
  const { trigger, defaultBranch } = context;
  const branch = trigger.kind === 'branch' ? trigger.branch : baseBranchOf(context);
  return branch === defaultBranch;
}
