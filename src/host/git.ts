import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../files/error-code.js';

const run = promisify(execFile);

/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
export async function git(folder: string, args: readonly string[]): Promise<string | null> {
  return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}

/** The same as bytes. */
export async function gitBytes(folder: string, args: readonly string[]): Promise<Buffer | null> {
  // To look takes less than to start git.
  if (!liesInRepository(folder)) return null;
  // What stands in for an object by hand is not what is reviewed.
  const command = ['--no-replace-objects', ...args];
  const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' } as const;
  try {
    return (await run('git', command, options)).stdout;
  } catch {
    return null;
  }
}

/**
 * Whether git would find a repository from a folder on, where GIT_DIR does not name one: in it, or in
 * a folder above.
 */
function liesInRepository(folder: string): boolean {
  if (process.env['GIT_DIR'] !== undefined) return true;
  try {
    let at = realpathSync(folder);
    while (!holdsRepository(at)) {
      if (at === dirname(at)) return false;
      at = dirname(at);
    }
    return true;
  } catch (error) {
    // In a folder that is not there nothing can be started.
    return errorCode(error) !== 'ENOENT';
  }
}

/** Whether a folder may be the top of a work tree, or one of git's own, which each have a HEAD. */
export function holdsRepository(folder: string): boolean {
  return ['.git', 'HEAD'].some((name) => existsSync(join(folder, name)));
}
