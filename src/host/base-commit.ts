import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { BrokenError } from '../errors.js';
import { git, gitBytes } from './git.js';

/**
 * The commit that the work at hand is proposed to: a pull request's base, or what `--rules-from`
 * names. Its files are what was agreed before.
 */
export interface BaseCommit {
  readonly sha: string;
  /**
   * A file as it stands there; null where there is none.
   * @param path absolute, where the file lies or would lie in the checkout
   * @throws BrokenError when that can't be told: it is never "none"
   */
  file(path: string): Promise<Buffer | null>;
  /**
   * All files that stand there, by the absolute paths that they would have in the checkout.
   * @param beside a file of the same repository. Absolute.
   * @throws BrokenError when they can't be told
   */
  files(beside: string): Promise<readonly string[]>;
  /**
   * Whether the work that is proposed holds a file itself, so that it is not one that a step of the
   * job brings.
   * @param path absolute
   * @throws BrokenError when that can't be told
   */
  workHolds(path: string): Promise<boolean>;
}

/** A file in a repository. */
export interface RepositoryPath {
  /** Where the repository is checked out. Absolute. */
  readonly root: string;
  /** From its root, with forward slashes. */
  readonly path: string;
}

/** A checkout may lie below the workspace: the nearest one that holds the file counts. */
export function inRepository(file: string, workspace: string): RepositoryPath {
  let root = dirname(file);
  while (root !== workspace && root !== dirname(root) && !existsSync(join(root, '.git'))) {
    root = dirname(root);
  }
  if (root === dirname(root)) root = workspace;
  return { root, path: relative(root, file).split(sep).join('/') };
}

/** Of a commit that is not in the checkout's git, as a shallow clone has only its last. */
export const NOT_IN_GIT = Symbol('the commit is not in this clone');

/** Links in a repository that are followed, one to the next. */
const MOST_LINKS = 8;

/**
 * A file of a commit that git has, links followed; null where there is none.
 * @throws BrokenError when it is no plain file, or git has the commit and not the file's content
 */
export async function fileInGit(
  sha: string,
  { root, path }: RepositoryPath,
): Promise<Buffer | null | typeof NOT_IN_GIT> {
  let at = path;
  for (let link = 0; link <= MOST_LINKS; link++) {
    const listed = await git(root, ['ls-tree', '-z', '--full-tree', sha, '--', at]);
    if (listed === null) return NOT_IN_GIT;
    const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed);
    if (entry === null) return null;
    const [, mode, type, blob] = entry;
    if (type !== 'blob') throw notAFile(at, sha);
    const content = await gitBytes(root, ['cat-file', 'blob', blob!]);
    if (content === null) throw new BrokenError(`git can't read ${at} of commit ${sha}`);
    if (mode !== '120000') return content;
    at = posix.join(posix.dirname(at), content.toString('utf8'));
    if (at.startsWith('../') || posix.isAbsolute(at)) throw notAFile(path, sha);
  }
  throw notAFile(path, sha);
}

/** The commit of its submodule that a commit of the outer repository names; null where it has none. */
export type SubmoduleCommit = (
  sha: string,
  submodule: RepositoryPath,
) => Promise<string | null | typeof NOT_IN_GIT>;

/**
 * A file of a commit as it would lie in the checkout, also in a submodule: which rows lie there is
 * decided by the commit that the outer repository names.
 * @param file absolute
 * @param submoduleCommit where git does not have the outer commit
 * @throws BrokenError when a submodule's commit is not in its clone
 */
export async function fileOfCommit(
  sha: string,
  file: string,
  workspace: string,
  submoduleCommit: SubmoduleCommit,
): Promise<Buffer | null | typeof NOT_IN_GIT> {
  const place = inRepository(file, workspace);
  // A commit of the workspace's own repository is in no other.
  const submodule = place.root === workspace ? undefined : await submoduleAt(place.root);
  if (submodule === undefined) return fileInGit(sha, place);
  const known = await submoduleInGit(sha, submodule);
  const commit = known === NOT_IN_GIT ? await submoduleCommit(sha, submodule) : known;
  if (commit === NOT_IN_GIT || commit === null) return commit;
  const content = await fileInGit(commit, place);
  if (content !== NOT_IN_GIT) return content;
  throw new BrokenError(
    `${place.path} lies in the submodule ${submodule.path}, whose commit ${commit.slice(0, 7)}, which ${sha.slice(0, 7)} names, is not in its clone`,
    'Check out submodules with fetch-depth: 0, or keep the file in this repository.',
  );
}

/** Where the outer repository has the submodule that is checked out there; undefined where it is none. */
async function submoduleAt(root: string): Promise<RepositoryPath | undefined> {
  const show = ['--show-superproject-working-tree', '--show-toplevel'];
  const told = await git(root, ['-c', 'safe.directory=*', 'rev-parse', ...show]);
  const [outer, own] = (told ?? '').split('\n').filter((line) => line !== '');
  if (outer === undefined || own === undefined) return undefined;
  return { root: outer, path: relative(outer, own).split(sep).join('/') };
}

async function submoduleInGit(
  sha: string,
  { root, path }: RepositoryPath,
): Promise<string | null | typeof NOT_IN_GIT> {
  const listed = await git(root, ['ls-tree', '-z', '--full-tree', sha, '--', path]);
  if (listed === null) return NOT_IN_GIT;
  return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}

/** The paths of all files of a commit that git has, from the repository's root. */
export async function filesInGit(
  sha: string,
  root: string,
): Promise<readonly string[] | typeof NOT_IN_GIT> {
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha]);
  return listed === null ? NOT_IN_GIT : listed.split('\0').filter((path) => path !== '');
}

function notAFile(path: string, sha: string): BrokenError {
  return new BrokenError(`${path} of commit ${sha} is no plain file of this repository`);
}
