import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { KeptRun } from '../../baseline/search.js';
import { BrokenError } from '../../errors.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { errorCode } from '../../files/error-code.js';
import { digestOf } from '../../files/verified-file.js';
import { RUN_FILES } from '../../record/run-folder.js';
import type { Store } from '../../record/store.js';
import { later, ONCE } from '../../schemas.js';
import type { EndedRun, TrainingMemory } from '../host.js';
import { userCache } from './local-checkpoints.js';

const remembered = later(() =>
  z.object({
    run: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    sha: z.string().nullable(),
    /** Of `run.json`, which holds the digests of all else. */
    record: z.string(),
  }),
);

/**
 * The trainings of a terminal's runs. A store may have come with a checkout, so it does not vouch for
 * itself: what counts is what a run of this user's wrote down when it ended, in the user's own cache.
 */
export class LocalTrainings implements TrainingMemory {
  readonly #root: string;

  /** @param cache the user's folder for what can be made again */
  constructor(
    private readonly store: Store,
    cache = userCache(process.env, process.platform, homedir()),
  ) {
    const digest = createHash('sha256').update(resolve(store.root)).digest('hex');
    this.#root = join(cache, 'sluice', 'trainings', digest.slice(0, 16));
  }

  async find(recipe: string): Promise<KeptRun | undefined> {
    const text = await this.#read(recipe);
    if (text === undefined) return undefined;
    const { run, sha, record } = remembered.parse(JSON.parse(text), ONCE);
    const folder = this.store.folder(run);
    const now = await digestOf(join(folder, RUN_FILES.record));
    // It was pruned.
    if (now === undefined) return undefined;
    if (now === record) return { runId: run, folder, sha };
    throw new BrokenError(`the record of run ${run} is not the one that the run wrote`);
  }

  async remember(recipe: string, { record, folder }: EndedRun): Promise<void> {
    // The run that it was taken from knows more: this one has no model.
    if (record.reused && record.artifacts.length === 0) return;
    const digest = await digestOf(join(folder, RUN_FILES.record));
    const entry = { run: record.id, sha: record.git?.sha ?? null, record: digest };
    const file = this.#file(recipe);
    await mkdir(dirname(file), { recursive: true });
    await writeAtomic(file, JSON.stringify(entry));
  }

  async #read(recipe: string): Promise<string | undefined> {
    try {
      return await readFile(this.#file(recipe), 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  #file(recipe: string): string {
    return join(this.#root, `${recipe}.json`);
  }
}
