import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';

/** A file that lies complete on the disk under a temporary name, and waits for its own. */
export interface StagedFile {
  readonly temporary: string;
  /** @throws BrokenError where the file can't be renamed; the temporary one is gone then */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** A file's content, whole or in pieces. */
export type Content = string | Uint8Array | Iterable<string>;

/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
export async function stageFile(
  path: string,
  content: Content,
  temporary = `${path}.${process.pid}.tmp`,
): Promise<StagedFile> {
  const discard = () => rm(temporary, { force: true }).catch(() => {});
  const orExplain = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await discard();
      throw cannotWrite(path, cause);
    }
  };
  await orExplain(async () => {
    await mkdir(dirname(path), { recursive: true });
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx');
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return { temporary, commit: () => orExplain(() => rename(temporary, path)), discard };
}

/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
export async function writeAtomic(path: string, content: Content): Promise<void> {
  const staged = await stageFile(path, content);
  await staged.commit();
}

/** The error for a file that could not be written, in words that a person can act on. */
export function cannotWrite(path: string, cause: unknown): BrokenError {
  const code = codeOf(cause, path);
  const reason = REASONS[code] ?? messageOf(cause);
  const fix = FIXES[code];
  return new BrokenError(`could not write ${path}: ${reason}`, fix, { cause });
}

/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause: unknown, path: string): string {
  const { code = '', syscall } = cause as NodeJS.ErrnoException;
  if (code !== 'ENOENT' || syscall !== 'mkdir') return code;
  let folder = dirname(resolve(path));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return code;
  } catch (refusal) {
    return (refusal as NodeJS.ErrnoException).code ?? code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this process may write',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
};

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space there, or write to another disk.',
  EDQUOT: 'Free some space there, or write to another disk.',
  EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
  EACCES: 'Allow it, or choose another folder.',
  EPERM: 'Allow it, or choose another folder.',
  EROFS: 'Choose another folder.',
  ENOTDIR: 'Choose another folder.',
  EEXIST: 'Choose another folder.',
  EISDIR: 'Choose another name.',
  ENAMETOOLONG: 'Choose a shorter name.',
};
