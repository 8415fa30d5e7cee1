import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, commitObject, type GitHubState } from './state.js';

/**
 * Leaves what `actions/checkout` leaves of the history at its default depth: the one commit, which
 * names its parents. The files in the folder are the test's own, and count as those of the commit.
 */
export function checkOut(folder: string, commit: Commit, state: GitHubState): void {
  const git = (args: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();
  // A runner starts with an empty folder.
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  git(['init', '--quiet']);
  const entries = state.trees.get(commit.tree) ?? [];
  for (const { sha } of entries) {
    git(['hash-object', '-w', '--stdin'], state.gitBlobs.get(sha)!);
  }
  const index = entries.map(({ mode, sha, path }) => `${mode} ${sha}\t${path}\n`).join('');
  git(['update-index', '--index-info'], index);
  const tree = git(['write-tree']);
  if (tree !== commit.tree) throw new Error(`git calls the tree ${commit.tree} ${tree}`);
  const paths = entries.map(({ path }) => `${path}\0`).join('');
  git(['update-index', '--skip-worktree', '-z', '--stdin'], paths);
  const written = git(['hash-object', '-t', 'commit', '-w', '--stdin'], commitObject(commit));
  if (written !== commit.sha) throw new Error(`git calls ${commit.sha} ${written}`);
  git(['update-ref', '--no-deref', 'HEAD', commit.sha]);
}
