import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError } from '../errors.js';
import { cannotWrite, writeAtomic } from '../files/atomic-write.js';
import { exists } from '../files/exists.js';
import { describeFile, type FileEntry } from '../files/verified-file.js';
import { parseRecord, type RunRecord } from './run-record.js';

/** The files of a run's folder. */
export const RUN_FILES = {
  record: 'run.json',
  events: 'events.jsonl',
  predictions: 'predictions.csv',
  /** Those of the rows that are kept for the last word, of a run that is promoted. */
  confirm: 'confirm.csv',
  model: 'model',
  report: 'report.md',
  /** The report as a page; absent of runs of older versions. */
  page: 'report.html',
  /** A run's folder: what this line of models is held against beside its last one. */
  reference: 'reference',
  /** In place of the record, of a run that was only trained. */
  trained: 'trained.json',
} as const;

/** The predictions of another seed than the one whose model is exported, beside that one's. */
export function seedFile(file: string, seed: number): string {
  return file.replace(/(?=\.csv$)/, `-${seed}`);
}

const PREDICTIONS = /^(predictions|confirm)(-[0-9]+)?\.csv$/;

/** Whether a file of a run's folder holds predictions, of whichever rows and seed. */
export function isPredictions(file: string): boolean {
  return PREDICTIONS.test(file);
}

/** All files with predictions that a run's record names. */
export function predictionFiles({ predictions, confirm }: RunRecord): readonly FileEntry[] {
  return [...(predictions ?? []), ...(confirm?.predictions ?? [])];
}

/**
 * One run's folder. A run works in one aside, and is given its name in the store by one rename, when
 * all that it leaves is there.
 */
export class RunFolder {
  #path: string;

  /** @param final the name it is to have in the store; its own where it has that already */
  constructor(
    path: string,
    private readonly final = path,
    private readonly owner?: string,
  ) {
    this.#path = path;
  }

  /** Where it lies now. */
  get path(): string {
    return this.#path;
  }

  /**
   * Gives the run its name in the store. No file in it may be open: not every system renames its
   * folder then.
   * @throws BrokenError when that can't be done
   */
  async publish(): Promise<void> {
    if (this.#path !== this.final) {
      try {
        await rename(this.#path, this.final);
      } catch (cause) {
        throw cannotWrite(this.final, cause);
      }
      this.#path = this.final;
    }
  }

  /** Nobody works on the run any more. What is left lying of it when it is not said is cleared by the next run. */
  async disown(): Promise<void> {
    if (this.owner !== undefined) await rm(this.owner, { force: true });
  }

  get model(): string {
    return join(this.path, RUN_FILES.model);
  }

  /** What a training may write into while the run works: it goes when the run ends. */
  get scratch(): string {
    return join(this.path, 'work');
  }

  get events(): string {
    return join(this.path, RUN_FILES.events);
  }

  get reference(): string {
    return join(this.path, RUN_FILES.reference);
  }

  async writeRecord(record: RunRecord): Promise<void> {
    await writeAtomic(join(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
  }

  /**
   * @param csv predictions
   * @param file its name in the folder
   */
  async writePredictions(csv: Iterable<string>, file: string): Promise<FileEntry> {
    await writeAtomic(join(this.path, file), csv);
    return describeFile(this.path, file);
  }

  /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
  async rollBack(): Promise<void> {
    await rm(this.model, { recursive: true, force: true });
    await rm(this.reference, { recursive: true, force: true });
    await rm(join(this.path, RUN_FILES.report), { force: true });
    await rm(join(this.path, RUN_FILES.page), { force: true });
    await rm(join(this.path, RUN_FILES.record), { force: true });
  }

  async dropScratch(): Promise<void> {
    await rm(this.scratch, { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
    await this.disown();
  }

  /** @param file its name in the folder */
  async writeReport(file: string, text: string): Promise<void> {
    await writeAtomic(join(this.path, file), text);
  }

  /**
   * Whether the run came to write its record. One of an earlier version that was killed has neither
   * a model nor a report.
   * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
   */
  async hasRecord(): Promise<boolean> {
    if (await exists(join(this.path, RUN_FILES.record))) return true;
    for (const file of [RUN_FILES.model, RUN_FILES.report]) {
      if (!(await exists(join(this.path, file)))) continue;
      throw new BrokenError(
        `the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`,
        'Delete its folder, or bring its record back.',
      );
    }
    return false;
  }

  /** @throws BrokenError when the record is missing or invalid */
  async readRecord(): Promise<RunRecord> {
    const path = join(this.path, RUN_FILES.record);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (cause) {
      throw new BrokenError(`can't read ${path}`, undefined, { cause });
    }
    return parseRecord(text, path);
  }
}
