import { copyFile, lstat, mkdir, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { BrokenError } from '../errors.js';
import { cannotWrite, stageFile, writeAtomic } from './atomic-write.js';
import { errorCode } from './error-code.js';
import { exists } from './exists.js';
import { fileName, sha256Text } from './file-name.js';
import { type Lock, type LockOptions, takeLock } from './lock.js';
import { digestOf, readVerified, sha256 } from './verified-file.js';

const FILES = { journal: 'swap.json', replaced: 'replaced' } as const;

/** Held in the folder while files take their places, so that two swaps take turns. */
const LOCK = '.sluice-lock';

const journalSchema = z.strictObject({
  schema: z.literal('sluice/swap@1'),
  /** Absolute. */
  folder: z.string(),
  /** The first folder that had to be made; null when all were there. */
  made: z.string().nullable(),
  /** Ends the names of the files that wait for their own. */
  token: z.string().regex(/^[\w-]+$/),
  /** In the order in which they take their names. */
  files: z.array(z.strictObject({ path: fileName, sha256: sha256Text })),
  /** Those that stood there before; null until the first file is put in place. */
  replaced: z.array(fileName).nullable(),
});

type Journal = Readonly<z.infer<typeof journalSchema>>;

/** A file that is to stand in a folder. */
export interface NewFile {
  /** Its name, with `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A set of files that lies whole beside the ones it is to replace. */
export interface Swap {
  /**
   * Waits for its turn, and gives each file its name, in their order. It is over with `undo` or
   * `settle`, whichever way it ends.
   * @param last makes the file that says what the others are, as the folder is now
   * @throws BrokenError where one can't get its name
   */
  commit(last: () => Promise<NewFile>): Promise<void>;
  /** What stood there before stands there again. @throws BrokenError where it can't */
  undo(): Promise<void>;
  /** There is no way back from here. */
  settle(): Promise<void>;
}

/**
 * Stages files beside those that they replace, and reads them back. What is done to the folder is
 * written into a journal first, so that whoever finds the journal of a process that was killed can
 * undo it.
 * @param folder made where it is missing. Absolute
 * @param token in no other swap's names
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
export async function prepareSwap(
  folder: string,
  files: readonly NewFile[],
  { aside, token, waiting }: SwapPlace,
): Promise<Swap> {
  const made = (await makeFolder(folder)) ?? null;
  // No link on the way is followed a second time.
  const real = await realpath(folder);
  let lock: Lock | undefined;
  let journal: Journal = {
    schema: 'sluice/swap@1',
    folder: real,
    made,
    token,
    files: files.map(({ path, content }) => ({ path, sha256: sha256(content) })),
    replaced: null,
  };
  const undo = () => undoSwap(aside, journal, lock);
  try {
    await writeJournal(aside, journal);
    for (const file of files) await stage(file, journal);
  } catch (error) {
    await undo();
    throw error;
  }
  return {
    async commit(last) {
      lock = await takeLock(join(real, LOCK), waiting);
      if ((await realpath(folder)) !== real) throw new BrokenError(`${folder} leads elsewhere now`);
      const file = await last();
      const entry = { path: file.path, sha256: sha256(file.content) };
      journal = { ...journal, files: [...journal.files, entry] };
      await writeJournal(aside, journal);
      await stage(file, journal);
      journal = { ...journal, replaced: await copyReplaced(aside, journal) };
      await writeJournal(aside, journal);
      for (const { path } of journal.files) await putInPlace(path, journal);
    },
    undo,
    async settle() {
      // In this order: a process that is killed in between leaves a journal, and no lock that nobody looks for.
      try {
        await lock?.release();
      } finally {
        await forget(aside);
      }
    },
  };
}

/** A folder of our own. It may get another name while the swap goes on. */
export interface Aside {
  readonly path: string;
}

export interface SwapPlace {
  /** For the journal, and for copies of what is replaced. */
  readonly aside: Aside;
  readonly token: string;
  readonly waiting: LockOptions;
}

/** A swap that a process was killed in. */
export interface InterruptedSwap {
  /** Where files were being replaced. Absolute, and as trustworthy as the journal. */
  readonly folder: string;
  /** Takes its turn, too. */
  undo(waiting: LockOptions): Promise<void>;
  /** Likewise: what it did stays. */
  settle(waiting: LockOptions): Promise<void>;
}

/**
 * What a process left in the folder that it kept things aside in; undefined where that is nothing.
 * @throws BrokenError when there is a journal that can't be read
 */
export async function interruptedSwap(aside: Aside): Promise<InterruptedSwap | undefined> {
  const file = join(aside.path, FILES.journal);
  if (!(await exists(file))) return undefined;
  const journal = await readJournal(file);
  const { folder } = journal;
  const inTurn = async (waiting: LockOptions, work: (lock: Lock) => Promise<void>) => {
    if (!(await exists(folder))) return forget(aside);
    await work(await takeLock(join(folder, LOCK), waiting));
  };
  return {
    folder,
    undo: (waiting) => inTurn(waiting, (lock) => undoSwap(aside, journal, lock)),
    settle: (waiting) =>
      inTurn(waiting, async (lock) => {
        await lock.release();
        await forget(aside);
      }),
  };
}

async function readJournal(file: string): Promise<Journal> {
  try {
    return journalSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const fix = 'Delete it, and look at what was exported.';
    throw new BrokenError(`${file} is damaged`, fix, { cause });
  }
}

async function stage({ path, content }: NewFile, journal: Journal): Promise<void> {
  const target = join(journal.folder, path);
  await refuseWhatIsNoFile(target);
  const temporary = staged(journal, path);
  await stageFile(target, content, temporary);
  const entry = {
    path: relative(journal.folder, temporary),
    bytes: content.byteLength,
    sha256: sha256(content),
  };
  await readVerified(journal.folder, entry);
}

/** A link would be followed to be copied, and a pipe waited for. */
async function refuseWhatIsNoFile(target: string): Promise<void> {
  const stats = await lstat(target).catch(() => undefined);
  if (stats === undefined || stats.isFile()) return;
  const code = stats.isDirectory() ? 'EISDIR' : undefined;
  throw cannotWrite(target, Object.assign(new Error('it is no file'), { code }));
}

function staged({ folder, token }: Journal, path: string): string {
  return join(folder, `${path}.${token}.tmp`);
}

async function putInPlace(path: string, journal: Journal): Promise<void> {
  const target = join(journal.folder, path);
  try {
    await rename(staged(journal, path), target);
  } catch (cause) {
    throw cannotWrite(target, cause);
  }
}

/** Copies what the files are about to replace, and says what that is. */
async function copyReplaced(aside: Aside, { folder, files }: Journal): Promise<string[]> {
  const replaced: string[] = [];
  for (const { path } of files) {
    const copy = join(aside.path, FILES.replaced, path);
    await refuseWhatIsNoFile(join(folder, path));
    try {
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(join(folder, path), copy);
      replaced.push(path);
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') throw cannotWrite(copy, cause);
    }
  }
  return replaced;
}

/** The journal goes last: as long as it is there, there is something to undo. */
async function undoSwap(aside: Aside, journal: Journal, lock: Lock | undefined): Promise<void> {
  const { folder, files, made } = journal;
  try {
    for (const { path } of files) await rm(staged(journal, path), { force: true });
    if (await isOurs(aside, journal)) await restore(aside, journal);
  } finally {
    await lock?.release();
  }
  await removeMade(folder, made);
  await forget(aside);
}

/**
 * Whether nobody has swapped since: the last file, which says what the others are, is the one that
 * was there before, or ours.
 */
async function isOurs(aside: Aside, { folder, files, replaced }: Journal): Promise<boolean> {
  const last = files.at(-1);
  if (replaced === null || last === undefined) return false;
  const there = await digestOf(join(folder, last.path));
  return (
    there === last.sha256 || there === (await digestOf(join(aside.path, FILES.replaced, last.path)))
  );
}

/** From the last file to the first. What is not ours any more is left alone. */
async function restore(aside: Aside, { folder, files, replaced }: Journal): Promise<void> {
  for (const { path, sha256: ours } of [...files].reverse()) {
    const target = join(folder, path);
    if ((await digestOf(target)) !== ours) continue;
    if (replaced?.includes(path)) {
      await writeAtomic(target, await readFile(join(aside.path, FILES.replaced, path)));
    } else await rm(target, { force: true });
  }
}

async function forget(aside: Aside): Promise<void> {
  await rm(join(aside.path, FILES.replaced), { recursive: true, force: true });
  await rm(join(aside.path, FILES.journal), { force: true });
}

async function writeJournal(aside: Aside, journal: Journal): Promise<void> {
  await writeAtomic(join(aside.path, FILES.journal), `${JSON.stringify(journal, null, 2)}\n`);
}

/** The first folder that had to be made; undefined when all were there. */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

/** Removes the folders that were made, as far as nobody has put anything there. */
async function removeMade(folder: string, first: string | null): Promise<void> {
  if (first === null) return;
  for (let path = folder; ; path = dirname(path)) {
    const removed = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!removed || path === first || path === dirname(path)) return;
  }
}
