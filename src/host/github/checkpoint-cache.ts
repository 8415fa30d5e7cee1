import { existsSync } from 'node:fs';
import type * as cache from '@actions/cache';
import { messageOf } from '../../errors.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { CheckpointCarrier } from '../host.js';
import type { GitHubContext } from './context.js';
import { endingCutAnswers } from './cut-answers.js';

/** The part of `@actions/cache` that is used. */
export type CacheClient = Pick<typeof cache, 'isFeatureAvailable' | 'restoreCache' | 'saveCache'>;

/**
 * Carries a checkpoint from one attempt of a job to the next: a job that was cancelled or timed out
 * and is run again goes on where it stopped. Kept by run, so that no other run can take it for its
 * own; the trainer looks whether it fits. Without it training begins anew, so a failure is a
 * warning, and the client itself gives it.
 */
export class CheckpointCache implements CheckpointCarrier {
  constructor(
    /** Loads it when it is first needed: most runs never do. */
    private readonly client: () => Promise<CacheClient>,
    private readonly run: Pick<GitHubContext, 'runId' | 'attempt'>,
    private readonly warn: (message: string) => void,
  ) {}

  async restore(folder: string, key: ExperimentKey): Promise<void> {
    if (this.run.attempt === 1) return;
    await this.#try('bring back', async ({ restoreCache }) => {
      await restoreCache([folder], this.#name(key), [this.#prefix(key)]);
    });
  }

  async save(folder: string, key: ExperimentKey): Promise<void> {
    if (!existsSync(folder)) return;
    await this.#try('keep', async ({ saveCache }) => {
      await saveCache([folder], this.#name(key));
    });
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
