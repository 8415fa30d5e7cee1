import { constants } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { cannotWrite, stageFile } from './atomic-write.js';

/** A file that lies complete beside the one it is to replace, and a copy of that one. */
export interface Replacement {
  readonly temporary: string;
  /** @throws BrokenError where the file can't be renamed */
  commit(): Promise<void>;
  /** What stood there before stands there again. Where it can't, its copy is left beside it. */
  undo(): Promise<void>;
  /** There is no way back from here. */
  settle(): Promise<void>;
}

/**
 * Stages a file so that it can be put in place, and rolled back.
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
export async function prepareReplacement(path: string, content: Uint8Array): Promise<Replacement> {
  const staged = await stageFile(path, content);
  const previous = `${path}.${process.pid}.old`;
  let existed: boolean;
  try {
    existed = await copyIfThere(path, previous);
  } catch (cause) {
    await staged.discard();
    await rm(previous, { force: true });
    throw cannotWrite(path, cause);
  }
  let committed = false;
  const settle = () => rm(previous, { force: true }).catch(() => {});
  return {
    temporary: staged.temporary,
    commit: async () => {
      await staged.commit();
      committed = true;
    },
    undo: async () => {
      await staged.discard();
      if (!committed) await settle();
      else if (existed) await rename(previous, path).catch(() => {});
      else await rm(path, { force: true }).catch(() => {});
    },
    settle,
  };
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
