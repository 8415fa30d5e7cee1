import { lstat, realpath } from 'node:fs/promises';
import path, { basename, dirname, join, resolve } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { errorCode } from './error-code.js';

const LEADS_NOWHERE: readonly string[] = ['ENOENT', 'ENOTDIR'];

/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing, or in a circle
 * @throws BrokenError when the way can't be looked at
 */
export async function realPath(written: string): Promise<string | undefined> {
  const rest: string[] = [];
  let folder = resolve(written);
  while (true) {
    try {
      return join(await realpath(folder), ...rest);
    } catch (cause) {
      const code = errorCode(cause) ?? '';
      if (code === 'ELOOP') return undefined;
      if (!LEADS_NOWHERE.includes(code)) {
        throw new BrokenError(`can't look at ${folder}: ${messageOf(cause)}`, undefined, { cause });
      }
      const there = await lstat(folder).catch(() => undefined);
      if (there?.isSymbolicLink()) return undefined;
      // Another run has made it since: look again.
      if (there !== undefined) continue;
      rest.unshift(basename(folder));
      folder = dirname(folder);
    }
  }
}

/**
 * Whether a path is a folder or lies in it. Both absolute.
 * @param system how paths are written
 */
export function isInside(
  inner: string,
  folder: string,
  system: Pick<path.PlatformPath, 'isAbsolute' | 'relative' | 'sep'> = path,
): boolean {
  const way = system.relative(folder, inner);
  return !system.isAbsolute(way) && way !== '..' && !way.startsWith(`..${system.sep}`);
}

/** Whether a path really lies in one of some folders, whatever links lead to it. */
export async function liesIn(written: string, folders: readonly string[]): Promise<boolean> {
  const real = await realPath(written);
  if (real === undefined) return false;
  for (const folder of folders) {
    const root = await realPath(folder);
    if (root !== undefined && isInside(real, root)) return true;
  }
  return false;
}
