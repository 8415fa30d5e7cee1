import { lstat, stat } from 'node:fs/promises';
import { BrokenError, messageOf } from '../errors.js';

/**
 * Whether there is something at a path. Only what is not there does not exist: whatever else keeps it from being looked at is no
 * answer.
 * @throws BrokenError where that can't be known
 */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw new BrokenError(`can't read ${path}: ${messageOf(cause)}`, undefined, { cause });
  }
}

/** Whether a folder is there, and not a link to one. */
export async function isPlainFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
