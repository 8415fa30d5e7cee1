import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError } from '../errors.js';
import { cannotWrite, writeAtomic } from '../files/atomic-write.js';
import { exists } from '../files/exists.js';
import { describeFile, type FileEntry } from '../files/verified-file.js';
import { parseRecord, type RunRecord } from './run-record.js';

/** The files of a run's folder. */
export const RUN_FILES = {
  record: 'run.json',
  events: 'events.jsonl',
  predictions: 'predictions.csv',
  model: 'model',
  report: 'report.md',
} as const;

/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
export class Store {
  constructor(readonly root: string) {}

  folder(id: string): string {
    return join(this.root, 'runs', id);
  }

  /** @throws BrokenError when the folder can't be made */
  create(id: string): RunFolder {
    const path = this.folder(id);
    try {
      // Only a folder that was made here is the store's alone: `--store .` must not make git blind to a project.
      const made = mkdirSync(this.root, { recursive: true }) !== undefined;
      if (made) writeFileSync(join(this.root, '.gitignore'), '*\n');
      mkdirSync(path, { recursive: true });
    } catch (cause) {
      throw cannotWrite(path, cause);
    }
    return new RunFolder(path);
  }

  /** The ids of all runs, the oldest first: ids begin with the time. */
  async ids(): Promise<string[]> {
    try {
      const entries = await readdir(join(this.root, 'runs'), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
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
    if (matches.length === 1) return new RunFolder(this.folder(matches[0]!));
    throw InputError.of(
      matches.length === 0
        ? `there is no run "${id}" in ${this.root}`
        : `"${id}" is the start of ${matches.length} runs`,
      { fix: 'List them with: node dist/cli.js runs' },
    );
  }
}

/** One run's folder. */
export class RunFolder {
  constructor(readonly path: string) {}

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

  async writeRecord(record: RunRecord): Promise<void> {
    await writeAtomic(join(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
  }

  /** @param csv the predictions of the test rows */
  async writePredictions(csv: Iterable<string>): Promise<FileEntry> {
    await writeAtomic(join(this.path, RUN_FILES.predictions), csv);
    return describeFile(this.path, RUN_FILES.predictions);
  }

  /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
  async rollBack(): Promise<void> {
    await rm(this.model, { recursive: true, force: true });
    await rm(join(this.path, RUN_FILES.report), { force: true });
    await rm(join(this.path, RUN_FILES.record), { force: true });
  }

  async dropScratch(): Promise<void> {
    await rm(this.scratch, { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  /** @param file its name in the folder */
  async writeReport(file: string, text: string): Promise<void> {
    await writeAtomic(join(this.path, file), text);
  }

  /**
   * Whether the run came to write its record. One that was killed has neither a model nor a report.
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
