import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, commitObject } from './state.js';

/** Leaves what `actions/checkout` leaves of the history at its default depth: the one commit, which names its parents. */
export function checkOut(folder: string, commit: Commit): void {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();
  if (!existsSync(join(folder, '.git'))) git(['init', '--quiet']);
  const written = git(['hash-object', '-t', 'commit', '-w', '--stdin'], commitObject(commit));
  git(['update-ref', '--no-deref', 'HEAD', commit.sha]);
  if (written !== commit.sha) throw new Error(`git calls ${commit.sha} ${written}`);
}
