import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BrokenError } from '../../errors.js';

/** What a file looked like: whoever rewrites it changes at least one of these. */
type Stamp = string;
export type Stamps = ReadonlyMap<string, Stamp>;

/** The files at a path and below it, by their paths; none where there is nothing. */
export async function stampFiles(path: string): Promise<Stamps> {
  const stamps = new Map<string, Stamp>();
  for (const { file, stamp } of await walk(path)) stamps.set(file, stamp);
  return stamps;
}

/**
 * The files that a command left at a path: a file, or a folder with all below it.
 * @param before what stood there before it ran
 * @returns undefined where there is nothing
 * @throws BrokenError where one of them is older than the run, a link or no file: it may be of
 * another training, or of another folder
 */
export async function leftFiles(
  path: string,
  before: Stamps,
): Promise<{ readonly folder: string; readonly files: readonly string[] } | undefined> {
  const found = await walk(path);
  if (found.length === 0) return undefined;
  for (const { file, stamp, plain } of found) {
    if (!plain) {
      throw new BrokenError(
        `${file} is a link or no file, so it may lie anywhere`,
        'Let the command write files, not links to them.',
      );
    }
    if (before.get(file) === stamp) {
      throw new BrokenError(
        `${file} was there before the command ran, and it has not written it again`,
        'Delete it first, or write to SLUICE_OUT, which is new in each run.',
      );
    }
  }
  const single = found.length === 1 && found[0]!.file === path;
  const folder = single ? dirname(path) : path;
  const files = single ? [basename(path)] : found.map(({ file }) => file.slice(path.length + 1));
  return { folder, files: files.sort() };
}

interface Found {
  readonly file: string;
  readonly stamp: Stamp;
  /** A regular file of one name. */
  readonly plain: boolean;
}

async function walk(path: string): Promise<Found[]> {
  const stat = await lstat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new BrokenError(`${path} can't be read (${error.code})`, undefined, { cause: error });
  });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) {
    const stamp = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
    return [{ file: path, stamp, plain: stat.isFile() }];
  }
  const names = await readdir(path);
  return (await Promise.all(names.map((name) => walk(join(path, name))))).flat();
}
