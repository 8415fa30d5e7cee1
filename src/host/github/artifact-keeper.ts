import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaselineSource } from '../../baseline/search.js';
import { BrokenError, messageOf } from '../../errors.js';
import { exists } from '../../files/exists.js';
import { RUN_FILES } from '../../record/run-folder.js';
import type { RunRecord } from '../../record/run-record.js';
import type {
  CandidateKeeping,
  EndedRun,
  Kept,
  KeptPart,
  RunKeeper,
  UnfinishedRun,
} from '../host.js';
import { noticingCuts } from './artifact-client.js';
import {
  type ArtifactContent,
  type ArtifactToolkit,
  comparedFiles,
  evidenceFiles,
  evidenceName,
  type KeptArtifact,
  modelFiles,
  modelName,
  NameTakenError,
  pageName,
  promotedName,
  recordName,
  referenceFiles,
  type Uploads,
  upload,
  verifyUploads,
} from './artifacts.js';
import { nameModel } from './model-artifact.js';

export interface ArtifactKeeperOptions {
  /** The page of the job's run, below which its artifacts are. */
  readonly runUrl: string;
  /** A folder to copy into. */
  readonly temp: string;
  readonly candidates: CandidateKeeping;
  readonly warn: (message: string) => void;
}

/** Keeps one run as artifacts of its job. */
export class ArtifactKeeper implements RunKeeper {
  /**
   * The names that may hold something of this run, and what it means when it stays there: an upload
   * of which the answer was lost may be there all the same.
   */
  readonly #begun = new Map<string, string>();
  /** The model of this run, where it was kept. */
  #model: KeptArtifact | undefined;

  constructor(
    /** Loads it when something is first kept: a run that is refused before that never does. */
    private readonly toolkit: () => Promise<ArtifactToolkit>,
    private readonly options: ArtifactKeeperOptions,
  ) {}

  async keep({ record, folder }: EndedRun | UnfinishedRun): Promise<Kept> {
    // What is promoted is what later runs are compared with.
    const { candidates } = this.options;
    const { days } = record.promoted ? {} : candidates;
    // A later job that promotes it has nothing else of what it is held against.
    const reference = record.promoted ? [] : await referenceFiles(folder);
    const evidence = await this.#upload(
      evidenceName(record),
      { files: [...evidenceFiles(folder), ...reference], root: folder, days },
      'it says of this run what is not so',
    );
    const passed = record.status === 'finished' && record.decision.verdict === 'passed';
    const keepsModel = passed && (record.promoted || candidates.model);
    const files = keepsModel ? await modelFiles(folder) : [];
    const model =
      files.length > 0
        ? await this.#upload(
            modelName(record),
            { files, root: join(folder, RUN_FILES.model), days },
            'a model lies there that passed no gate',
          )
        : undefined;
    this.#model = model;
    const page = await this.#keepPage(record, folder, days);
    await verifyUploads(await this.#client(), model ? [evidence, model] : [evidence]);
    return {
      evidence: this.#part(evidence),
      ...(model && { model: this.#part(model) }),
      ...(page && { page: this.#part(page) }),
    };
  }

  /** Under a name of its own, and last: whoever finds it finds the model too. */
  async promote(run: EndedRun, source: BaselineSource): Promise<void> {
    const promoted = await this.#uploadPromoted(run);
    const uploads = source.kind === 'branch' ? [promoted, await this.#vouch(run)] : [promoted];
    await verifyUploads(await this.#client(), uploads);
  }

  async #uploadPromoted(run: EndedRun): Promise<KeptArtifact> {
    const named = this.#model ? [await nameModel(run.folder, this.#model)] : [];
    try {
      return await this.#upload(
        promotedName(run.record),
        { files: [...(await comparedFiles(run)), ...named], root: run.folder },
        'it is taken for the baseline',
      );
    } finally {
      // It is none of the run's own files.
      for (const file of named) await rm(file, { force: true });
    }
  }

  /** For the record that is put on a branch. */
  async #vouch({ folder }: EndedRun): Promise<KeptArtifact> {
    const file = join(folder, RUN_FILES.record);
    return this.#upload(
      recordName(await readFile(file)),
      { files: [file], root: folder },
      'it vouches for the run where a branch holds it',
    );
  }

  async rollBack(): Promise<readonly string[]> {
    const left = await Promise.all([...this.#begun].map((upload) => this.#delete(...upload)));
    return left.flat();
  }

  /** It only tells people: without it the run stands. */
  async #keepPage(
    record: RunRecord,
    folder: string,
    days: number | undefined,
  ): Promise<KeptArtifact | undefined> {
    const page = join(folder, RUN_FILES.page);
    if (record.status !== 'finished' || !(await exists(page))) return undefined;
    const { temp, warn } = this.options;
    const name = pageName(record);
    try {
      const root = await mkdtemp(join(temp, 'sluice-page-'));
      try {
        await copyFile(page, join(root, name));
        const content = { files: [join(root, name)], root, days, asFile: true } as const;
        return await this.#upload(name, content, 'it says of this run what is not so');
      } finally {
        await rm(root, { recursive: true, force: true });
      }
    } catch (error) {
      warn(`the report page was not kept: ${messageOf(error)}`);
      return undefined;
    }
  }

  #part({ id, digest }: KeptArtifact): KeptPart {
    return { url: `${this.options.runUrl}/artifacts/${id}`, digest };
  }

  async #client(): Promise<Uploads> {
    const { DefaultArtifactClient } = await this.toolkit();
    return noticingCuts(new DefaultArtifactClient());
  }

  async #upload(name: string, content: ArtifactContent, otherwise: string): Promise<KeptArtifact> {
    if (this.#begun.has(name)) {
      throw new BrokenError(`the artifact "${name}" is still there as it was: nothing replaces it`);
    }
    this.#begun.set(name, otherwise);
    try {
      return await upload(await this.#client(), name, content);
    } catch (error) {
      // What lies under the name is another job's.
      if (error instanceof NameTakenError) this.#begun.delete(name);
      throw error;
    }
  }

  /** @returns what there is to say where something of this run may still lie under the name */
  async #delete(name: string, otherwise: string): Promise<readonly string[]> {
    try {
      const { ArtifactNotFoundError } = await this.toolkit();
      const client = await this.#client();
      await client.deleteArtifact(name).catch((error: unknown) => {
        if (!(error instanceof ArtifactNotFoundError)) throw error;
      });
      this.#begun.delete(name);
      return [];
    } catch (error) {
      return [
        `the artifact "${name}" could not be rolled back: delete it by hand, or ${otherwise} (${messageOf(error)})`,
      ];
    }
  }
}
