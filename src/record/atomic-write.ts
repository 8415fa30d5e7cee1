import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BrokenError } from '../errors.js';

/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cannotWrite(path, cause);
  }
}

/** The error for a file that could not be written, in words that a person can act on. */
export function cannotWrite(path: string, cause: unknown): BrokenError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  const fix = FIXES[code];
  return new BrokenError(`could not write ${path}: ${reason}`, fix, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the limit for files here',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
};

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space, or choose another disk with --store DIR.',
  EACCES: 'Choose a folder that you can write to with --store DIR.',
  EROFS: 'Choose a folder that you can write to with --store DIR.',
};
