import { git } from '../git.js';
import type { GitState } from '../host.js';
import type { GitHubContext } from './context.js';

/**
 * What is checked out, as git says: a workflow may check out another commit than the one that its
 * event is about, and a step before this one may have changed files. Where git can't say (it is not
 * installed, or the files came without it), it is what the event says.
 */
export async function readCheckout(
  workspace: string,
  { sha, ref }: Pick<GitHubContext, 'sha' | 'ref'>,
): Promise<GitState> {
  // In a container the checkout belongs to another user, which git calls dubious; nothing is run of it.
  const ask = (...args: string[]) =>
    git(workspace, ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args]);
  const [head, changed] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ask('status', '--porcelain', '--untracked-files=no'),
  ]);
  if (head === null) return { sha, ref, dirty: false };
  return { sha: head.trim(), ref, dirty: changed !== '' };
}
