import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as cache from '@actions/cache';
import { messageOf } from '../../errors.js';
import { measureFiles } from '../../files/measure-files.js';
import type { ExperimentKey } from '../../record/experiment.js';
import { formatBytes } from '../../text/quantities.js';
import type { CheckpointCarrier } from '../host.js';
import type { GitHubContext } from './context.js';
import { endingCutAnswers } from './cut-answers.js';

/** The part of `@actions/cache` that is used. */
export type CacheClient = Pick<typeof cache, 'isFeatureAvailable' | 'restoreCache' | 'saveCache'>;

/** Bytes. A repository has 10 GB for all of its caches. */
export const LARGEST_CHECKPOINT = 1e9;

/**
 * Carries a checkpoint from one attempt of a job to the next: a job that was cancelled, timed out or
 * broke and is run again goes on where it stopped. It lies in the runner's own folder and is kept by
 * run, so that neither the checkout nor another run can put one there. Without it training starts
 * over, so a failure is a warning, and the client itself gives it.
 */
export class CheckpointCache implements CheckpointCarrier {
  constructor(
    /** Loads it when it is first needed: most runs never do. */
    private readonly client: () => Promise<CacheClient>,
    private readonly run: Pick<GitHubContext, 'runId' | 'attempt'> & { readonly temp: string },
    private readonly warn: (message: string) => void,
  ) {}

  folder({ project, experiment }: ExperimentKey): string {
    return join(this.run.temp, 'sluice-checkpoints', project, experiment);
  }

  /** What lies there before is of another step or job, and never gone on from. */
  async restore(key: ExperimentKey): Promise<void> {
    await this.drop(key);
    if (this.run.attempt === 1) return;
    await this.#try('bring back', async ({ restoreCache }) => {
      await restoreCache([this.folder(key)], this.#name(key), [this.#prefix(key)]);
    });
  }

  /**
   * Keeps what a run left that did not come to its end. It is for the step after all others, which
   * comes even where the step of the run was killed.
   */
  async save(key: ExperimentKey): Promise<void> {
    const folder = this.folder(key);
    if (!existsSync(folder)) return;
    const { bytes } = await measureFiles(folder);
    if (bytes > LARGEST_CHECKPOINT) {
      const limit = formatBytes(LARGEST_CHECKPOINT);
      this.warn(`the checkpoint of ${formatBytes(bytes)} is not kept: the most is ${limit}`);
      return;
    }
    await this.#try('keep', async ({ saveCache }) => {
      await saveCache([folder], this.#name(key));
    });
  }

  async drop(key: ExperimentKey): Promise<void> {
    await rm(this.folder(key), { recursive: true, force: true });
  }

  /** A cache of a name is never changed, so each attempt has its own. */
  #name(key: ExperimentKey): string {
    return `${this.#prefix(key)}${this.run.attempt}`;
  }

  #prefix({ project, experiment }: ExperimentKey): string {
    // The service takes no commas in names.
    return `sluice-checkpoint/${project}/${experiment}/${this.run.runId}/`.replaceAll(',', '_');
  }

  async #try(what: string, work: (client: CacheClient) => Promise<void>): Promise<void> {
    try {
      const client = await this.client();
      if (client.isFeatureAvailable()) await endingCutAnswers(() => work(client));
    } catch (error) {
      const reason = messageOf(error);
      this.warn(`could not ${what} the checkpoint: ${reason}`);
    }
  }
}
