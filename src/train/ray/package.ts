import { createHash } from 'node:crypto';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { InputError } from '../../errors.js';
import { errorCode } from '../../files/error-code.js';
import { formatBytes } from '../../text/quantities.js';
import { RayTrouble } from './trouble.js';

/** What Ray takes in one request. */
export const MOST_OF_PACKAGE = 100 * 2 ** 20;
/** Of files before they are packed: as much as is held in memory for it. */
const MOST_OF_FILES = 2 ** 30;
/** The zip format's first day, by the clock that fflate reads. */
const NO_TIME = new Date(1980, 0, 1);
const UNIX = 3;

/** A file of a package. */
export interface PackedFile {
  /** With `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly executable?: boolean;
}

export interface Package {
  /** By its content: what is there under this name needs not be sent again. */
  readonly name: string;
  /** In hex. */
  readonly sha256: string;
  readonly content: Uint8Array;
}

/**
 * Reads the files that a job is sent.
 * @param paths relative to the folder
 * @throws InputError where one is a link to anything but a file in it
 * @throws RayTrouble where they are larger than any package could be
 */
export async function readFiles(
  folder: string,
  paths: readonly string[],
): Promise<readonly PackedFile[]> {
  const files: PackedFile[] = [];
  let bytes = 0;
  const root = await realpath(folder);
  for (const path of paths) {
    const file = join(folder, path);
    // What is tracked and was deleted is not there to be sent.
    const found = await lstat(file).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (found === undefined) continue;
    if (found.isSymbolicLink()) await refuseLink(file, root);
    // A submodule that is not checked out.
    if (found.isDirectory()) continue;
    const { size, mode } = await stat(file);
    bytes += size;
    if (bytes > MOST_OF_FILES) throw tooLarge(bytes, files);
    files.push({ path, content: await readFile(file), executable: (mode & 0o100) !== 0 });
  }
  return files;
}

/** A zip holds what a link leads to: a file that is sent anyway, or could be. */
async function refuseLink(file: string, root: string): Promise<void> {
  const target = await realpath(file).catch(() => undefined);
  const leads =
    target === undefined
      ? 'to nothing'
      : !target.startsWith(root + sep)
        ? 'out of the folder that is sent'
        : (await stat(target)).isDirectory()
          ? 'to a folder'
          : undefined;
  if (leads === undefined) return;
  throw InputError.of(`${file} is a link that leads ${leads}, and is not sent`, {
    fix: 'Leave it out: train.on: {exclude: …}',
  });
}

/**
 * Packs files as a zip whose bytes depend on them alone.
 * @throws RayTrouble where it is larger than Ray takes
 */
export function pack(files: readonly PackedFile[]): Package {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const members: Zippable = {};
  for (const { path, content, executable } of sorted) {
    const mode = 0o100000 | (executable ? 0o755 : 0o644);
    members[path] = [content, { os: UNIX, attrs: mode << 16, mtime: NO_TIME, level: 6 }];
  }
  const content = zipSync(members);
  if (content.byteLength > MOST_OF_PACKAGE) throw tooLarge(content.byteLength, files);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: `_ray_pkg_${sha256.slice(0, 32)}.zip`, sha256, content };
}

function tooLarge(bytes: number, files: readonly PackedFile[]): RayTrouble {
  const largest = files
    .toSorted((a, b) => b.content.byteLength - a.content.byteLength)
    .slice(0, 3)
    .map(({ path, content }) => `${path} (${formatBytes(content.byteLength)})`);
  return new RayTrouble({ kind: 'package-too-large', bytes, largest: largest.join(', ') });
}
