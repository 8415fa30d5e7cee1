import { git } from './git.js';
import type { GitState } from './host.js';

/**
 * The commit that is checked out in a folder, or null where it is no git work tree or git is not
 * installed.
 */
export async function readGitState(folder: string): Promise<GitState | null> {
  const status = await git(folder, STATUS);
  return status === null ? null : stateOf(status);
}

/** Asks for what `stateOf` reads, in one process: its start is most of what git takes. */
export const STATUS = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'] as const;

/** What git answers to `STATUS`; null before the first commit. */
export function stateOf(status: string): GitState | null {
  const header = (name: string) => new RegExp(`^# branch\\.${name} (.+)$`, 'm').exec(status)?.[1];
  const sha = header('oid');
  const branch = header('head');
  if (!sha || !branch || sha === '(initial)') return null;
  const dirty = status.split('\n').some((line) => line !== '' && !line.startsWith('#'));
  return { sha, ref: branch === '(detached)' ? 'HEAD' : branch, dirty };
}
