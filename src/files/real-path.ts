import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { errorCode } from './error-code.js';

/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing
 * @throws BrokenError when the way can't be looked at
 */
export async function realPath(path: string): Promise<string | undefined> {
  const rest: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      return join(await realpath(folder), ...rest);
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT' && errorCode(cause) !== 'ENOTDIR') {
        throw new BrokenError(`can't look at ${folder}: ${messageOf(cause)}`, undefined, { cause });
      }
      const isLink = await lstat(folder).then(
        () => true,
        () => false,
      );
      if (isLink) return undefined;
      rest.unshift(basename(folder));
    }
  }
}

/** Whether a path is a folder or lies in it. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** Whether a path really lies in one of some folders, whatever links lead to it. */
export async function liesIn(path: string, folders: readonly string[]): Promise<boolean> {
  const real = await realPath(path);
  if (real === undefined) return false;
  for (const folder of folders) {
    const root = await realPath(folder);
    if (root !== undefined && isInside(real, root)) return true;
  }
  return false;
}
