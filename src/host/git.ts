import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
export async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run('git', args, { cwd: folder, maxBuffer: 1 << 28 })).stdout;
  } catch {
    return null;
  }
}
