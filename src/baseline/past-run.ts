import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComparableRun, RescorableRun } from '../compare/comparable.js';
import { BrokenError } from '../errors.js';
import { parsePredictions } from '../evaluate/predictions-file.js';
import { withSeeds } from '../evaluate/seeds.js';
import { type FileEntry, readVerified, refuseLinkOut } from '../files/verified-file.js';
import { readModel } from '../models/export-folder.js';
import type { Exporter } from '../models/exporter.js';
import type { Model } from '../models/model.js';
import { RUN_FILES } from '../record/run-folder.js';
import { type FinishedRecord, parseRecord } from '../record/run-record.js';
import type { KeptRun } from './search.js';

/**
 * Opens the baseline that a host found, with its model for rows that it has not seen yet.
 * @param exporters the formats that a model can be read from
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
export async function openBaseline(
  search: KeptRun,
  exporters: readonly Exporter[],
): Promise<RescorableRun> {
  const run = await openRun(search);
  return { ...run, loadModel: () => loadModel(search, run.record, exporters) };
}

/**
 * Opens a run that was found, as it ended: where its record was kept without the rest, its numbers
 * are all there is.
 * @throws BrokenError when it can't be read
 */
export async function openRun({ folder, recordFile }: KeptRun): Promise<ComparableRun> {
  return recordFile === undefined ? readRun(folder) : { record: await readFinished(recordFile) };
}

/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
export async function readRun(folder: string): Promise<ComparableRun> {
  const file = join(folder, RUN_FILES.record);
  await refuseLinkOut(file, folder);
  const record = await readFinished(file);
  const { task } = record;
  // Single numbers are of no rows.
  if (task === null) return { record };
  const read = async (entry: FileEntry) => {
    const text = (await readVerified(folder, entry)).toString('utf8');
    return parsePredictions(text, { ...record, task }, join(folder, entry.path));
  };
  const readSeeds = async ([entry, ...others]: FinishedRecord['predictions']) => {
    const seeds = await Promise.all(others.map(read));
    return withSeeds(await read(entry), seeds);
  };
  try {
    const predictions = await readSeeds(record.predictions);
    if (!record.confirm) return { record, predictions };
    return { record, predictions, confirm: await readSeeds(record.confirm.predictions) };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new BrokenError(`the run ${record.id} is damaged: ${cause.message}`, undefined, {
      cause,
    });
  }
}

async function loadModel(
  { folder, recordFile, fetchModel }: KeptRun,
  { artifacts, formats }: FinishedRecord,
  exporters: readonly Exporter[],
): Promise<Model | undefined> {
  if (recordFile !== undefined || artifacts.length === 0) return undefined;
  // What nothing here reads can't be asked, whatever its files are called; one format is enough.
  const known = exporters.filter((one) => one.of === 'network').map(({ format }) => format);
  const format = formats && known.find((one) => Object.hasOwn(formats, one));
  if (formats && format === undefined) return undefined;
  const paths = format === undefined ? artifacts.map(({ path }) => path) : formats![format]!;
  const files = artifacts.filter(({ path }) => paths.includes(path));
  await fetchModel?.(paths);
  const model = join(folder, RUN_FILES.model);
  await refuseLinkOut(model, folder);
  for (const file of files) await readVerified(model, file);
  return readModel(model, paths, exporters);
}

/** @throws BrokenError when it can't be read, or is of a run that did not finish */
export async function readFinished(file: string): Promise<FinishedRecord> {
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
