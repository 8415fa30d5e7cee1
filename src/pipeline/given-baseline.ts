import { dirname, relative, sep } from 'node:path';
import type { GivenFile } from '../compare/pairing/pair-given.js';
import type { GivenSource } from '../config/config.js';
import { type LabelledRows, loadRows } from '../data/labelled-rows.js';
import { InputError } from '../errors.js';
import type { Emit } from '../events.js';
import { isSameFile } from '../files/same-file.js';
import { describeFile, type FileEntry } from '../files/verified-file.js';
import { predictionsOf } from '../train/outcome.js';
import { openTrainer } from '../train/trainers.js';
import type { World } from './world.js';

/** A file of predictions that the candidate's are held against. */
export interface GivenBaseline extends GivenFile {
  /** Its path as messages have it. */
  readonly entry: FileEntry;
}

/** What reads given predictions needs of its run. */
type Reading = Pick<World, 'workspace' | 'folder' | 'signal'> & {
  readonly seed: number;
  readonly emit: Emit;
};

/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
export async function readGivenBaseline(
  baseline: GivenSource,
  candidate: GivenSource,
  rows: LabelledRows,
  world: Reading,
): Promise<GivenBaseline> {
  const { trainer } = baseline;
  // Labels in a file of their own are the same for both.
  const own = trainer.file ? rows : await loadRows(baseline.rows, world, rows);
  const training = await openTrainer(trainer).prepare({ rows: own }, world);
  const path = fileOf(baseline);
  const file = nameOf(path, world.folder);
  if (await isSameFile(path, fileOf(candidate))) {
    throw InputError.of('candidate and baseline are the same file', {
      at: { file },
      fix: 'Name two files, or leave the baseline out.',
    });
  }
  const predictions = predictionsOf(
    // It reads, and writes nothing.
    await training.run({ ...world, scratch: dirname(path) }),
  );
  const entry = {
    ...(await describeFile(dirname(path), relative(dirname(path), path))),
    path: file,
  };
  return { file, predictions, named: own.idColumn !== undefined, entry };
}

/** The file that holds the predictions. */
export function fileOf({ rows, trainer }: GivenSource): string {
  return trainer.file?.path ?? rows.path;
}

export function nameOf(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}
