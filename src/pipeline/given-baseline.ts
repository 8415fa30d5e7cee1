import { dirname, relative, sep } from 'node:path';
import type { GivenFile } from '../compare/pairing/pair-given.js';
import type { GivenSource } from '../config/config.js';
import { refuseOtherOrder } from '../data/checks/same-rows.js';
import { type LabelledRows, loadRows } from '../data/labelled-rows.js';
import { refuseOtherUnits } from '../data/own-numbers.js';
import { InputError } from '../errors.js';
import type { Predictions } from '../evaluate/predictions.js';
import { selectRows } from '../evaluate/select-rows.js';
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

/** A file of predictions with the rows that it is judged by. */
export interface ReadGiven {
  readonly rows: LabelledRows;
  readonly predictions: Predictions;
}

/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
export async function readGiven(
  source: GivenSource,
  world: Reading,
  like?: LabelledRows,
): Promise<ReadGiven> {
  const { trainer } = source;
  const rows = like && trainer.file ? like : await loadRows(source.rows, world, like);
  const training = await (await openTrainer(trainer)).prepare({ rows }, world);
  // It reads, and writes nothing.
  const trained = await training.run({ ...world, scratch: dirname(fileOf(source)) });
  return { rows, predictions: predictionsOf(trained) };
}

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
  const own = await readGiven(baseline, world, rows);
  const path = fileOf(baseline);
  const file = nameOf(path, world.folder);
  await refuseSameFile(path, fileOf(candidate), file);
  refuseOtherFile(own.rows, rows, baseline);
  const entry = {
    ...(await describeFile(dirname(path), relative(dirname(path), path))),
    path: file,
  };
  return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}

/** Of tables that hold the answers too: whether the same rows and the same units stand in both. */
function refuseOtherFile(own: LabelledRows, rows: LabelledRows, { trainer }: GivenSource): void {
  if (trainer.file) return;
  if (rows.idColumn === undefined && own.idColumn === undefined) {
    refuseOtherOrder(rows.testTable, own.testTable);
  }
  if (own.unit !== '' && rows.unit !== '' && own.unit !== rows.unit) {
    throw InputError.of(
      `its labels have ${JSON.stringify(own.unit)}, those of ${rows.testTable.file} ${JSON.stringify(rows.unit)}`,
      { at: { file: own.testTable.file }, fix: 'Write both files in one unit.' },
    );
  }
  const measured = (trainer.answers.own ?? []).map(({ column }) => column);
  refuseOtherUnits(rows.testTable, own.testTable, measured);
}

/** What it says of some of its rows. */
export function givenPart(given: GivenBaseline, isWanted: (id: string) => boolean): GivenBaseline {
  const { ids } = given.predictions;
  const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
  return { ...given, predictions: selectRows(given.predictions, rows) };
}

/** @throws InputError where both paths lead to one file: a model is never worse than itself */
export async function refuseSameFile(
  baseline: string,
  candidate: string,
  file: string,
): Promise<void> {
  if (!(await isSameFile(baseline, candidate))) return;
  throw InputError.of('candidate and baseline are the same file', {
    at: { file },
    fix: 'Name two files, or leave the baseline out.',
  });
}

/** The file that holds the predictions. */
export function fileOf({ rows, trainer }: GivenSource): string {
  return trainer.file?.path ?? rows.path;
}

export function nameOf(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}
