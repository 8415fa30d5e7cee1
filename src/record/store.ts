import {
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError } from '../errors.js';
import { cannotWrite } from '../files/atomic-write.js';
import { errorCode } from '../files/error-code.js';
import { isPlainFolder } from '../files/exists.js';
import { livenessOf, newOwner, ownerIn } from '../files/owner.js';
import { RunFolder } from './run-folder.js';
import type { StoredRun } from './run-index.js';

/** Ends the name of the file that says who works in a folder. */
const OWNER = '.owner';

/** Of another machine it can't be known whether a process lives. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;

/** A run whose process is gone. */
export interface KilledRun {
  readonly id: string;
  readonly folder: RunFolder;
  /** It has its name and counts; only what it does after that may be left undone. */
  readonly published: boolean;
}

/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
export class Store {
  constructor(readonly root: string) {}

  folder(id: string): string {
    return join(this.root, 'runs', id);
  }

  /** The folder of a run that has its name. */
  open(id: string): RunFolder {
    return new RunFolder(this.folder(id));
  }

  /**
   * A folder for a run to work in: `runs/.ID`, beside the place that it is to have. Who works in it
   * stands in a file beside it, so that a run that was killed is told from one that works.
   * @param ids in turn, until one is free: that of a run which is there, or which another process
   *   works on, is not taken
   * @throws BrokenError when it can't be made, or none is free
   */
  create(ids: Iterable<string>): { readonly id: string; readonly folder: RunFolder } {
    const runs = join(this.root, 'runs');
    try {
      // Only a folder that was made here is the store's alone: `--store .` must not make git blind
      // to a project.
      const made = mkdirSync(this.root, { recursive: true }) !== undefined;
      if (made) writeFileSync(join(this.root, '.gitignore'), '*\n');
      mkdirSync(runs, { recursive: true });
    } catch (cause) {
      throw cannotWrite(runs, cause);
    }
    const taken: string[] = [];
    for (const id of ids) {
      const folder = this.#claim(id);
      if (folder) return { id, folder };
      taken.push(id);
    }
    throw new BrokenError(`there are runs already with the ids ${taken.join(', ')}, in ${runs}`);
  }

  /** Undefined where a run has this id. */
  #claim(id: string): RunFolder | undefined {
    const [final, path, owner] = [this.folder(id), this.#aside(id), `${this.#aside(id)}${OWNER}`];
    try {
      writeFileSync(owner, JSON.stringify(newOwner()), { flag: 'wx' });
    } catch (cause) {
      if (errorCode(cause) === 'EEXIST') return undefined;
      throw cannotWrite(path, cause);
    }
    try {
      // Looked at under the claim: a run keeps its own until it has its name.
      if (!existsSync(final)) {
        mkdirSync(path);
        return new RunFolder(path, final, owner);
      }
    } catch (cause) {
      if (errorCode(cause) !== 'EEXIST') throw cannotWrite(path, cause);
    }
    // What lies there is not ours, and must not look as if it were.
    rmSync(owner, { force: true });
    return undefined;
  }

  #aside(id: string): string {
    return join(this.root, 'runs', `.${id}`);
  }

  /**
   * Runs that were killed before they were through, the newest first. One that another machine works
   * on, or did, is only among them when it has been silent for a day.
   * @param now in milliseconds
   */
  async killed(now: number): Promise<readonly KilledRun[]> {
    const runs = join(this.root, 'runs');
    const owners = (await this.#entries())
      .filter((entry) => entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(OWNER))
      .map(({ name }) => name)
      .sort()
      .reverse();
    const found: KilledRun[] = [];
    for (const name of owners) {
      const owner = join(runs, name);
      if (!isDead(owner, now)) continue;
      const aside = name.slice(0, -OWNER.length);
      const id = aside.slice(1);
      const at = (path: string) => new RunFolder(path, path, owner);
      const [path, final] = [join(runs, aside), this.folder(id)];
      if (await isPlainFolder(path)) found.push({ id, folder: at(path), published: false });
      else if (await isPlainFolder(final)) found.push({ id, folder: at(final), published: true });
      else await rm(owner, { force: true });
    }
    return found;
  }

  /** The ids of all runs, the oldest first: ids begin with the time. */
  async ids(): Promise<string[]> {
    return (await this.#entries())
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  }

  /** What every run is, the oldest first; known of an index where it is the same as before. */
  async runs(): Promise<readonly StoredRun[]> {
    const ids = await this.ids();
    if (ids.length === 0) return [];
    // In the bundle, but not made before there is a run.
    const { summarizeRuns } = await import('./run-index.js');
    return summarizeRuns({ file: this.#index, runs: join(this.root, 'runs') }, ids);
  }

  /** The next look reads every record. */
  async dropIndex(): Promise<void> {
    await rm(this.#index, { force: true });
  }

  get #index(): string {
    return join(this.root, '.runs-index');
  }

  async #entries(): Promise<Dirent[]> {
    try {
      return await readdir(join(this.root, 'runs'), { withFileTypes: true });
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT') return [];
      throw new BrokenError(`can't read the store ${this.root}`, undefined, { cause });
    }
  }

  /**
   * The run with this id, or the only one whose id starts with it.
   * @throws InputError when there is none or more than one
   */
  async find(id: string): Promise<RunFolder> {
    const ids = await this.ids();
    const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
    if (matches.length === 1) return this.open(matches[0]!);
    throw InputError.of(
      matches.length === 0
        ? `there is no run "${id}" in ${this.root}`
        : `"${id}" is the start of ${matches.length} runs`,
      { fix: 'List them with: node dist/cli.js runs' },
    );
  }
}

function isDead(file: string, now: number): boolean {
  try {
    const { mtimeMs } = lstatSync(file);
    const owner = ownerIn(JSON.parse(readFileSync(file, 'utf8')));
    if (!owner) return now - mtimeMs > SILENCE;
    const liveness = livenessOf(owner);
    return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
  } catch {
    // Another process has removed it meanwhile, or is writing it.
    return false;
  }
}
