import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_FILES } from '../../record/store.js';
import type { EndedRun } from '../host.js';
import {
  evidenceFiles,
  evidenceName,
  filesUnder,
  type KeptArtifact,
  modelName,
  type Uploads,
  upload,
  verifyUploads,
} from './artifacts.js';

type Run = Pick<EndedRun, 'record' | 'folder'>;

/** What was kept of a run. */
export interface KeptRun {
  readonly evidence?: KeptArtifact;
  /** Absent unless the gate passed. */
  readonly model?: KeptArtifact;
}

/** Keeps one run as artifacts of its job. */
export class Keeper {
  #tried = false;
  #kept: KeptRun = {};

  constructor(
    private readonly client: Uploads,
    private readonly warn: (message: string) => void,
  ) {}

  /**
   * Uploads a run's evidence, then its model. The model comes last, because a model artifact on the default branch is what makes
   * a run a baseline.
   * @throws BrokenError when something could not be kept as it is
   */
  async keep({ record, folder }: Run): Promise<KeptRun> {
    const { experiment } = record;
    this.#tried = true;
    const files = evidenceFiles(folder);
    const evidence = await upload(this.client, evidenceName(experiment), files, folder);
    this.#kept = { evidence };
    const models = join(folder, RUN_FILES.model);
    if (
      record.status === 'finished' &&
      record.decision.verdict === 'passed' &&
      existsSync(models)
    ) {
      const files = await filesUnder(models);
      const model = await upload(this.client, modelName(experiment), files, models);
      this.#kept = { evidence, model };
    }
    await verifyUploads(this.client, Object.values(this.#kept));
    return this.#kept;
  }

  /**
   * Keeps the evidence of a run that broke or was stopped. What was uploaded before, or failed to be, is not uploaded again; a model
   * is taken back, so that it doesn't become the baseline. What fails is a warning: the run has its own error to tell.
   */
  async salvage(run: Run): Promise<KeptRun> {
    if (!this.#tried) {
      return this.keep(run).catch((error: Error) => {
        this.warn(error.message);
        return this.#kept;
      });
    }
    const { evidence, model } = this.#kept;
    if (model) {
      await this.client.deleteArtifact(model.name).catch((error: Error) => {
        this.warn(
          `the artifact "${model.name}" could not be taken back: delete it by hand, or it is taken for the baseline (${error.message})`,
        );
      });
    }
    return { ...(evidence && { evidence }) };
  }
}
