import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
export async function git(folder: string, args: readonly string[]): Promise<string | null> {
  return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}

/** The same as bytes. */
export async function gitBytes(folder: string, args: readonly string[]): Promise<Buffer | null> {
  // What stands in for an object by hand is not what is reviewed.
  const command = ['--no-replace-objects', ...args];
  const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' } as const;
  try {
    return (await run('git', command, options)).stdout;
  } catch {
    return null;
  }
}
