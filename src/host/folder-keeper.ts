import { messageOf } from '../errors.js';
import type { RunFolder } from '../record/run-folder.js';
import type { EndedRun, Kept, RunKeeper, UnfinishedRun } from './host.js';

/**
 * Keeps a run in the folder that it worked in. The record is written last: without it a folder is a
 * run that was killed, and a record that says `promoted` is all that makes a run the baseline of
 * its store.
 */
export class FolderKeeper implements RunKeeper {
  constructor(private readonly folder: RunFolder) {}

  async keep({ record }: EndedRun | UnfinishedRun): Promise<Kept> {
    await this.folder.writeRecord(record);
    return {};
  }

  async promote(): Promise<void> {}

  async rollBack(): Promise<readonly string[]> {
    try {
      await this.folder.rollBack();
      return [];
    } catch (error) {
      return [
        `the run in ${this.folder.path} could not be rolled back: delete the folder by hand (${messageOf(error)})`,
      ];
    }
  }
}
