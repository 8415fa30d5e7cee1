import { join } from 'node:path';
import { messageOf } from '../../errors.js';
import { RUN_FILES } from '../../record/store.js';
import type { EndedRun } from '../host.js';
import { noticingCuts } from './artifact-client.js';
import {
  type ArtifactToolkit,
  evidenceFiles,
  evidenceName,
  filesUnder,
  type KeptArtifact,
  modelName,
  NameTakenError,
  type Uploads,
  upload,
  verifyUploads,
} from './artifacts.js';

/** What was kept of a run. */
export interface KeptRun {
  readonly evidence?: KeptArtifact;
  /** Absent unless the gate passed. */
  readonly model?: KeptArtifact;
}

/** Keeps one run as artifacts of its job. */
export class Keeper {
  /** The names that may hold something of this run: an upload of which the answer was lost may be there all the same. */
  readonly #begun = new Set<string>();

  constructor(
    /** Loads it when something is first kept: a run that is refused before that never does. */
    private readonly toolkit: () => Promise<ArtifactToolkit>,
    private readonly warn: (message: string) => void,
  ) {}

  /**
   * Uploads a run's evidence, then its model. The model comes last: it is what makes a run a baseline, and whoever finds it finds its
   * evidence too.
   * @throws BrokenError when something could not be kept as it is
   */
  async keep({ record, folder }: EndedRun): Promise<KeptRun> {
    const { experiment, decision } = record;
    const evidence = await this.#upload(evidenceName(experiment), evidenceFiles(folder), folder);
    const models = join(folder, RUN_FILES.model);
    const model =
      decision.verdict === 'passed'
        ? await this.#upload(modelName(experiment), await filesUnder(models), models)
        : undefined;
    await verifyUploads(await this.#client(), model ? [evidence, model] : [evidence]);
    return { evidence, ...(model && { model }) };
  }

  /**
   * Takes back what was uploaded of a run that came to no verdict, so that no model of it becomes the baseline and no record of it says
   * "passed", and keeps its evidence as it is now. What fails is a warning: the run has its own error to tell.
   * @param folder null where there is no record to keep
   */
  async salvage(experiment: string, folder: string | null): Promise<KeptRun> {
    const [evidence] = await Promise.all([
      this.#replaceEvidence(evidenceName(experiment), folder),
      this.#takeBack(modelName(experiment), 'it is taken for the baseline'),
    ]);
    return evidence ? { evidence } : {};
  }

  async #replaceEvidence(name: string, folder: string | null): Promise<KeptArtifact | undefined> {
    const free = await this.#takeBack(name, 'it says what the run was before it broke');
    if (!free || folder === null) return undefined;
    try {
      const evidence = await this.#upload(name, evidenceFiles(folder), folder);
      await verifyUploads(await this.#client(), [evidence]);
      return evidence;
    } catch (error) {
      this.warn(messageOf(error));
      await this.#takeBack(name, 'it is not what was sent');
      return undefined;
    }
  }

  async #client(): Promise<Uploads> {
    const { DefaultArtifactClient } = await this.toolkit();
    return noticingCuts(new DefaultArtifactClient());
  }

  async #upload(name: string, files: string[], root: string): Promise<KeptArtifact> {
    this.#begun.add(name);
    try {
      return await upload(await this.#client(), name, files, root);
    } catch (error) {
      // What lies under the name is another job's.
      if (error instanceof NameTakenError) this.#begun.delete(name);
      throw error;
    }
  }

  /** Whether nothing of this run lies under the name any more. */
  async #takeBack(name: string, otherwise: string): Promise<boolean> {
    if (!this.#begun.has(name)) return true;
    const { ArtifactNotFoundError } = await this.toolkit();
    try {
      await (await this.#client()).deleteArtifact(name);
    } catch (error) {
      if (!(error instanceof ArtifactNotFoundError)) {
        const reason = messageOf(error);
        this.warn(
          `the artifact "${name}" could not be taken back: delete it by hand, or ${otherwise} (${reason})`,
        );
        return false;
      }
    }
    this.#begun.delete(name);
    return true;
  }
}
