import { git } from '../git.js';
import { STATUS, stateOf } from '../git-state.js';
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
  const ask = (...args: readonly string[]) =>
    git(workspace, ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args]);
  const status = await ask(...STATUS);
  if (status !== null) return { ...(stateOf(status) ?? { sha, dirty: false }), ref };
  // Where there is a commit, nobody knows whether its files are as it has them.
  const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
  return head === null ? { sha, ref, dirty: false } : { sha: head.trim(), ref, dirty: true };
}
