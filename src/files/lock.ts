import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BrokenError } from '../errors.js';
import { cannotWrite } from './atomic-write.js';
import { errorCode } from './error-code.js';
import { livenessOf, newOwner, type Owner, ownerIn } from './owner.js';

export interface Lock {
  release(): Promise<void>;
}

export interface LockOptions {
  /** Told once, when the wait has taken a while. */
  readonly onWait: (message: string) => void;
  /** Ends the wait with its reason. */
  readonly signal?: AbortSignal;
  readonly times?: LockTimes;
}

/** In milliseconds. */
export interface LockTimes {
  readonly poll: number;
  /** Until it is said for whom one waits. */
  readonly quiet: number;
  /** Until a wait is given up. */
  readonly limit: number;
  /** How often an owner shows that it lives, for other machines. */
  readonly heartbeat: number;
  /** Without a heartbeat for so long, as the one who waits counts, an owner on another machine is dead. */
  readonly silence: number;
}

const TIMES: LockTimes = {
  poll: 50,
  quiet: 2_000,
  limit: 600_000,
  heartbeat: 5_000,
  silence: 60_000,
};

/**
 * Takes a lock file, and waits while somebody who lives holds it. One whose owner is dead is taken
 * over.
 * @throws BrokenError when it can't be written, or is held for longer than the limit
 */
export async function takeLock(path: string, options: LockOptions): Promise<Lock> {
  const { onWait, signal, times = TIMES } = options;
  const owner = newOwner();
  const began = performance.now();
  const watch = watcher(path, times.silence);
  let told = false;
  for (;;) {
    if (await create(path, owner)) {
      await clearBeside(path);
      break;
    }
    const held = await readOwner(path);
    if (held !== undefined && (await watch(held)) && (await takeOver(path, held, owner))) break;
    signal?.throwIfAborted();
    const waited = performance.now() - began;
    if (waited > times.limit) {
      throw new BrokenError(
        `${path} is held by ${described(held)}`,
        'End that run, or delete the file where there is none.',
      );
    }
    if (!told && waited > times.quiet) {
      told = true;
      onWait(`waiting for ${described(held)}, which holds ${path}`);
    }
    await pause(times.poll);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, times.heartbeat).unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await readOwner(path))?.token === owner.token) await rm(path, { force: true });
    },
  };
}

/** What a process that was killed while it took or gave away the lock has left beside it. */
async function clearBeside(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(`${basename(path)}.`))) {
    const beside = join(dirname(path), name);
    const owner = await readOwner(beside);
    if (owner !== undefined && livenessOf(owner) === 'dead') await rm(beside, { force: true });
  }
}

function described(owner: Owner | undefined): string {
  return owner ? `a run on ${owner.host} (process ${owner.pid})` : 'another run';
}

/** What a file system without hard links says. */
const NO_HARD_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

/** Whether the lock is ours now. It is written aside first, so that nobody reads half an owner. */
async function create(path: string, owner: Owner): Promise<boolean> {
  const aside = `${path}.${owner.token}`;
  try {
    await writeFile(aside, JSON.stringify(owner));
    await link(aside, path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    if (NO_HARD_LINKS.includes(errorCode(cause) ?? '')) {
      return createExclusively(path, owner);
    }
    throw cannotWrite(path, cause);
  } finally {
    await rm(aside, { force: true });
  }
}

async function createExclusively(path: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw cannotWrite(path, cause);
  }
}

/** Tells whether an owner is dead: its process is gone, or its heartbeat is, which needs no clock that both have. */
function watcher(path: string, silence: number): (owner: Owner) => Promise<boolean> {
  let last: { readonly beat: string; readonly at: number } | undefined;
  return async (owner) => {
    const liveness = livenessOf(owner);
    if (liveness !== 'unknown') return liveness === 'dead';
    const modified = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    const beat = `${owner.token} ${modified}`;
    if (last?.beat !== beat) last = { beat, at: performance.now() };
    return performance.now() - last.at > silence;
  };
}

/**
 * Makes a dead owner's lock ours. Only who holds the claim on that owner may replace its lock, so
 * that two who found it dead at once do not both take it.
 */
async function takeOver(path: string, dead: Owner, owner: Owner): Promise<boolean> {
  const claim = `${path}.${dead.token}.claim`;
  if (!(await create(claim, owner))) {
    const other = await readOwner(claim);
    if (other !== undefined && livenessOf(other) === 'dead') await rm(claim, { force: true });
    return false;
  }
  try {
    if ((await readOwner(path))?.token !== dead.token) return false;
    const aside = `${path}.${owner.token}`;
    await writeFile(aside, JSON.stringify(owner));
    await rename(aside, path);
    return true;
  } catch (cause) {
    throw cannotWrite(path, cause);
  } finally {
    await rm(claim, { force: true });
  }
}

/** Undefined where it is gone, or no owner stands in it. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return ownerIn(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
