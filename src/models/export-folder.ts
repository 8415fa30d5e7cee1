import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Encoding } from '../data/encoding/encoding.js';
import { parseEncoding } from '../data/encoding/encoding-schema.js';
import type { Matrix } from '../data/table/matrix.js';
import { BrokenError, messageOf } from '../errors.js';
import { cannotWrite, writeAtomic } from '../files/atomic-write.js';
import { prepareReplacement, type Replacement } from '../files/replacement.js';
import type { FileEntry } from '../files/verified-file.js';
import { describeFile, readVerified } from '../files/verified-file.js';
import type { NetworkFrom, TrainedNetwork } from './network.js';
import { largestDifference } from './parity.js';
import { fromTfjs, TFJS_FILES, toTfjs } from './tfjs/tfjs-format.js';

/** A model read from the disk, with what turns a table into its inputs. */
export interface LoadedModel {
  readonly network: TrainedNetwork;
  readonly encoding: Encoding;
}

const ENCODING_FILE = 'encoding.json';

/** `model.json` comes last: a folder without it is no model. */
const MODEL_FILES = [TFJS_FILES.weights, ENCODING_FILE, TFJS_FILES.topology] as const;

/**
 * Writes a model into a folder and proves it: the files are read back from the disk, and the network made of them has to give
 * the very same outputs on the given rows. Where it does not, the folder is removed.
 * @param rows encoded rows (the test rows) to compare outputs on
 * @param folder the run's own `model` folder; made here
 * @throws BrokenError when a file can't be written or the outputs differ
 */
export async function writeModel(
  model: LoadedModel,
  rows: Matrix,
  folder: string,
  networkFrom: NetworkFrom,
): Promise<FileEntry[]> {
  try {
    const { topology, weights } = toTfjs(model.network);
    const contents = {
      [TFJS_FILES.weights]: weights,
      [ENCODING_FILE]: `${JSON.stringify(model.encoding, null, 2)}\n`,
      [TFJS_FILES.topology]: topology,
    };
    for (const file of MODEL_FILES) await writeAtomic(join(folder, file), contents[file]);
    const copy = await readModel(folder, networkFrom);
    const difference = largestDifference(model.network.predict(rows), copy.network.predict(rows));
    if (difference !== 0) {
      throw new BrokenError(
        `the exported model does not give the predictions of the trained one: they differ by up to ${difference}`,
      );
    }
    return await Promise.all(MODEL_FILES.map((file) => describeFile(folder, file)));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is called, all copies lie beside their
 * targets and were read back, so that only renaming is left: what is in the way shows before anything is public. `model.json` is
 * replaced last, and other files there are left alone.
 * @param publish is given what puts the copies in place; where it throws, what stood there before stands there again
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
 * Loads a model that `writeModel` wrote.
 * @throws BrokenError when a file is missing or not what it should be
 */
export async function readModel(folder: string, networkFrom: NetworkFrom): Promise<LoadedModel> {
  try {
    const [topology, weights, encoding] = await Promise.all([
      readFile(join(folder, TFJS_FILES.topology), 'utf8'),
      readFile(join(folder, TFJS_FILES.weights)),
      readFile(join(folder, ENCODING_FILE), 'utf8'),
    ]);
    const { inputs, layers } = fromTfjs(topology, weights);
    return {
      network: networkFrom(layers, inputs),
      encoding: parseEncoding(JSON.parse(encoding) as unknown),
    };
  } catch (cause) {
    const reason = messageOf(cause);
    throw new BrokenError(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
  }
}
