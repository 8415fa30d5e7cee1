import { join } from 'node:path';
import { BrokenError, InputError } from '../../errors.js';
import {
  type BaseCommit,
  fileOfCommit,
  filesInGit,
  inRepository,
  NOT_IN_GIT,
  type SubmoduleCommit,
} from '../base-commit.js';
import { git } from '../git.js';

/**
 * The commit that `--rules-from` names, read through git.
 * @throws InputError when git knows no such commit
 */
export async function openLocalBase({
  ref,
  workspace,
}: {
  readonly ref: string;
  readonly workspace: string;
}): Promise<BaseCommit> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const sha = (await git(workspace, args))?.trim();
  if (!sha) {
    throw InputError.of(`git knows no commit "${ref}" here`, {
      at: { file: '--rules-from' },
      fix: 'Name a branch, a tag or a commit of this work tree, or fetch it first: git fetch origin main',
    });
  }
  const none: SubmoduleCommit = async () => NOT_IN_GIT;
  const known = <T>(found: T | typeof NOT_IN_GIT): T => {
    if (found === NOT_IN_GIT) throw new BrokenError(`git can't read the files of commit ${sha}`);
    return found as T;
  };
  return {
    sha,
    workHolds: async (path) => known(await fileOfCommit('HEAD', path, workspace, none)) !== null,
    file: async (path) => known(await fileOfCommit(sha, path, workspace, none)),
    async files(beside) {
      const { root } = inRepository(beside, workspace);
      return known(await filesInGit(sha, root)).map((path) => join(root, path));
    },
  };
}
