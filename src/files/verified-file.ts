import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError } from '../errors.js';
import { errorCode } from './error-code.js';
import { liesIn } from './real-path.js';

/** A file of a run, with what proves it. */
export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
export async function describeFile(folder: string, path: string): Promise<FileEntry> {
  return entryOf(path, await readWhole(join(folder, path)));
}

/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
export async function readVerified(folder: string, entry: FileEntry): Promise<Buffer> {
  const path = join(folder, entry.path);
  await refuseLinkOut(path, folder);
  let content: Buffer;
  try {
    content = await readWhole(path);
  } catch (cause) {
    if (cause instanceof BrokenError) throw cause;
    throw new BrokenError(`${path} can't be read`, undefined, { cause });
  }
  if (entryOf(entry.path, content).sha256 !== entry.sha256) {
    throw new BrokenError(`${path} is corrupt: it does not hold the bytes that its run recorded`);
  }
  return content;
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_FS_FILE_TOO_LARGE') throw cause;
    throw new BrokenError(
      `${path} has more than 2 GiB, which is the most that a file of a model may have`,
      'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.',
      { cause },
    );
  }
}

/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
export async function refuseLinkOut(path: string, folder: string): Promise<void> {
  if (await liesIn(path, [folder])) return;
  throw new BrokenError(`${path} is a link that leads out of its folder`);
}

const NO_FILE: readonly string[] = ['ENOENT', 'EISDIR', 'ENOTDIR'];

/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
export async function digestOf(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path));
  } catch (cause) {
    if (NO_FILE.includes(errorCode(cause) ?? '')) return undefined;
    throw new BrokenError(`${path} can't be read`, undefined, { cause });
  }
}

/** In hex. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function entryOf(path: string, content: Buffer): FileEntry {
  return { path, bytes: content.byteLength, sha256: sha256(content) };
}
