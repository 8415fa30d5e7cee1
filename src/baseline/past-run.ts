import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComparableRun } from '../compare/comparable.js';
import { BrokenError } from '../errors.js';
import { parsePredictions } from '../evaluate/predictions-file.js';
import { readVerified } from '../files/verified-file.js';
import { readModel } from '../models/export-folder.js';
import type { NetworkFrom } from '../models/network.js';
import { type FinishedRecord, parseRecord } from '../record/run-record.js';
import { RUN_FILES } from '../record/store.js';
import type { BaselineSearch } from './search.js';

type FoundBaseline = Extract<BaselineSearch, { readonly found: true }>;

/**
 * Opens the baseline that a host found.
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
export function openBaseline(
  search: FoundBaseline,
  networkFrom: NetworkFrom,
): Promise<ComparableRun> {
  return search.recordFile === undefined
    ? readBaseline(search.folder, networkFrom, search.fetchModel)
    : readNumbers(search.recordFile);
}

/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
export async function readBaseline(
  folder: string,
  networkFrom: NetworkFrom,
  fetchModel?: () => Promise<void>,
): Promise<ComparableRun> {
  const record = await readFinished(join(folder, RUN_FILES.record));
  const text = (await readVerified(folder, record.predictions)).toString('utf8');
  return {
    record,
    predictions: parsePredictions(text, record, join(folder, record.predictions.path)),
    async loadModel() {
      if (record.artifacts.length === 0) return undefined;
      await fetchModel?.();
      const model = join(folder, RUN_FILES.model);
      for (const artifact of record.artifacts) await readVerified(model, artifact);
      return readModel(model, networkFrom);
    },
  };
}

/**
 * Reads a record that was kept without the rest of its run: its numbers are all there is.
 * @throws BrokenError when it is not the record of a finished run
 */
async function readNumbers(file: string): Promise<ComparableRun> {
  return { record: await readFinished(file), loadModel: async () => undefined };
}

async function readFinished(file: string): Promise<FinishedRecord> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new BrokenError(`the baseline's record ${file} can't be read`, undefined, { cause });
  }
  const record = await parseRecord(text, file);
  if (record.status === 'finished') return record;
  throw new BrokenError(
    `the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`,
  );
}
