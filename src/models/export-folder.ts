import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { cannotWrite } from '../files/atomic-write.js';
import { prepareReplacement, type Replacement } from '../files/replacement.js';
import type { FileEntry } from '../files/verified-file.js';
import { describeFile, readVerified } from '../files/verified-file.js';
import type { Exporter } from './exporter.js';
import type { Model, TrainedModel } from './model.js';
import { type AnsweredRows, disagreement } from './parity.js';

/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows. Where one does
 * not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @returns the files of all formats, in the order in which they are to replace older ones
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
export async function writeModel(
  model: TrainedModel,
  proof: AnsweredRows,
  folder: string,
  exporters: readonly Exporter[],
): Promise<FileEntry[]> {
  if (model.kind === 'none') return [];
  if (model.kind === 'files') {
    throw new BrokenError(`no export format takes a model that is ${model.flavour} files`);
  }
  try {
    const files = new Set<string>();
    for (const exporter of exporters) {
      for (const file of await exporter.write(model, folder)) files.add(file);
      await prove(exporter, proof, folder);
    }
    return await Promise.all([...files].map((file) => describeFile(folder, file)));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function prove(exporter: Exporter, proof: AnsweredRows, folder: string): Promise<void> {
  const { format, tolerance } = exporter;
  const difference = await disagreement(await readBack(exporter, folder), proof);
  if (difference <= tolerance) return;
  throw new BrokenError(
    `the exported model (${format}) does not give the predictions of the trained one: they differ by up to ${difference}`,
  );
}

/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is
 * called, all copies lie beside their targets and were read back, so that only renaming is left:
 * what is in the way shows before anything is public. The files are replaced in their order, and
 * other files there are left alone.
 * @param publish is given what puts the copies in place; where it throws, what stood there before
 * stands there again
 * @throws BrokenError when a file can't be written or a copy differs
 */
export async function exportModel<T>(
  from: string,
  to: string,
  artifacts: readonly FileEntry[],
  publish: (commit: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const made = await makeFolder(to);
  const copies: Replacement[] = [];
  try {
    for (const artifact of artifacts) {
      const content = await readVerified(from, artifact);
      const copy = await prepareReplacement(join(to, artifact.path), content);
      copies.push(copy);
      await readVerified(to, { ...artifact, path: relative(to, copy.temporary) });
    }
    const result = await publish(async () => {
      for (const copy of copies) await copy.commit();
    });
    for (const copy of copies) await copy.settle();
    return result;
  } catch (error) {
    for (const copy of copies) await copy.undo();
    await removeMade(to, made);
    throw error;
  }
}

/** The first folder that had to be made; undefined when all were there. */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

/** Removes the folders that were made, as far as nobody has put anything there. */
async function removeMade(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let path = folder; ; path = dirname(path)) {
    const removed = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!removed || path === first) return;
  }
}

/**
 * Opens a model that `writeModel` wrote, in the first of its formats that is known here.
 * @param files the names in the folder, as recorded
 * @throws BrokenError when a file is missing or not what it should be, or no format is known
 */
export async function readModel(
  folder: string,
  files: readonly string[],
  exporters: readonly Exporter[],
): Promise<Model> {
  const exporter = exporters.find(({ mainFile }) => files.includes(mainFile));
  if (exporter) return readBack(exporter, folder);
  const known = exporters.map(({ format }) => format).join(', ');
  throw new BrokenError(
    `the model in ${folder} can't be read: it is in none of the formats ${known}`,
  );
}

async function readBack(exporter: Exporter, folder: string): Promise<Model> {
  try {
    return await exporter.read(folder);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new BrokenError(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
  }
}
