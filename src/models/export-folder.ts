import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import type { LockOptions } from '../files/lock.js';
import {
  type Aside,
  type InterruptedSwap,
  interruptedSwap,
  type NewFile,
  prepareSwap,
  type Swap,
} from '../files/swap.js';
import { describeFile, digestOf, type FileEntry, readVerified } from '../files/verified-file.js';
import {
  EXPORT_MANIFEST,
  exportManifest,
  manifestText,
  readExportManifest,
} from './export-manifest.js';
import type { Exporter, Origin } from './exporter.js';
import { askable } from './layered-model.js';
import type { Model, TrainedModel } from './model.js';
import type { AnsweredRows, Parity } from './parity.js';
import { type ProofRows, prove, type Reading, readBack, readingsOf } from './prove.js';
import { unusualRows } from './unusual-rows.js';

/** A model on the disk. */
export interface WrittenModel {
  /** Those of all formats, in the order in which they are to replace older ones. */
  readonly files: readonly FileEntry[];
  /** Which of the files each format is made of. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
  /** One a format that is read back. */
  readonly parity: readonly Parity[];
}

export const NO_MODEL: WrittenModel = { files: [], formats: {}, parity: [] };

/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows, and from rows
 * with cells that are missing, unknown or extreme. Where one does not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @param origin for formats that have a place to say it
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
export async function writeModel(
  model: TrainedModel,
  proof: AnsweredRows,
  folder: string,
  exporters: readonly Exporter[],
  origin?: Origin,
): Promise<WrittenModel> {
  if (model.kind === 'none') return NO_MODEL;
  try {
    const formats: Record<string, readonly string[]> = {};
    const readings: Reading[] = [];
    const proofs = await proofsOf(model, proof);
    for (const exporter of exporters) {
      const written = await writeAs(exporter, model, { folder, origin });
      formats[exporter.format] = written.paths;
      readings.push(...written.readings);
    }
    const proven = await prove(readings, proofs, folder);
    const parity = Object.keys(formats).flatMap(
      (format) => proven.findLast((one) => one.format === format) ?? [],
    );
    const paths = new Set(Object.values(formats).flat());
    const files = await Promise.all([...paths].map((path) => describeFile(folder, path)));
    return { files, formats, parity };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function writeAs(
  exporter: Exporter,
  model: Exclude<TrainedModel, { readonly kind: 'none' }>,
  { folder, origin }: { readonly folder: string; readonly origin: Origin | undefined },
): Promise<{ readonly paths: readonly string[]; readonly readings: readonly Reading[] }> {
  if (exporter.of === 'files' && model.kind === 'files') {
    return { paths: await exporter.write(model, folder), readings: [] };
  }
  if (exporter.of === 'network' && model.kind === 'network') {
    const paths = await exporter.write(model, folder, origin);
    return { paths, readings: readingsOf(exporter) };
  }
  if (exporter.of === 'network' && model.kind === 'tfjs' && exporter.tfjs) {
    const { tolerance, write } = exporter.tfjs;
    const paths = await write(model, folder);
    return { paths, readings: [{ exporter, by: 'read', tolerance }] };
  }
  const what = model.kind === 'files' ? `${model.flavour} files` : DESCRIBED[model.kind];
  throw new BrokenError(`the format ${exporter.format} takes no model that is ${what}`);
}

const DESCRIBED = { network: 'a network', tfjs: "a network of tf.js's own layers" } as const;

async function proofsOf(
  model: Exclude<TrainedModel, { readonly kind: 'none' }>,
  tested: AnsweredRows,
): Promise<readonly ProofRows[]> {
  const proofs = [{ ...tested, which: '' }];
  // What tf.js trained has answered in its own process, for the test rows alone.
  if (model.kind !== 'network') return proofs;
  const table = unusualRows(model.encoding.columns);
  const answers = await askable(model).predict(table);
  return [
    ...proofs,
    { ...tested, table, answers, which: ' for cells that are missing, unknown or extreme' },
  ];
}

/** A run's model, and where its files are to stand. */
export interface Export {
  readonly runId: string;
  /** The run's own `model` folder. */
  readonly from: string;
  readonly artifacts: readonly FileEntry[];
  readonly to: string;
  /** An existing folder for the journal and what is replaced, until the export is settled: the run's own. */
  readonly aside: Aside;
}

/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is
 * called, all copies lie beside their targets and were read back, so that only renaming is left:
 * what is in the way shows before anything is public. The files are replaced in their order, their
 * manifest last; other files there are left alone, and those of the export before are removed in
 * the end.
 * @param publish is given what puts the copies in place; where it throws, what stood there before
 * stands there again. Two runs that export into one folder take turns from there on
 * @throws BrokenError when a file can't be written or a copy differs
 */
export async function exportModel<T>(
  { runId, from, artifacts, to, aside }: Export,
  publish: (putInPlace: () => Promise<void>) => Promise<T>,
  waiting: LockOptions,
): Promise<T> {
  const files: NewFile[] = [];
  for (const artifact of artifacts) {
    files.push({ path: artifact.path, content: await readVerified(from, artifact) });
  }
  const swap = await prepareSwap(to, files, { aside, token: runId, waiting });
  let result: T;
  try {
    result = await publish(() => swap.commit(() => manifestFile(runId, artifacts, to)));
  } catch (error) {
    await undoAfter(error, swap, to);
    throw error;
  }
  // It is published: what can't be cleaned up breaks nothing.
  await removeOutdated(to).catch(() => {});
  await swap.settle().catch(() => {});
  return result;
}

/** @throws BrokenError saying what stays as it should not, beside what went wrong before */
async function undoAfter(error: unknown, swap: Swap, to: string): Promise<void> {
  try {
    await swap.undo();
  } catch (failure) {
    throw new BrokenError(
      `${messageOf(error)}; and the export in ${to} could not be undone: ${messageOf(failure)}`,
      `Don't use what is in ${to} before a run has passed again.`,
      { cause: error },
    );
  }
}

async function manifestFile(
  runId: string,
  artifacts: readonly FileEntry[],
  to: string,
): Promise<NewFile> {
  const manifest = exportManifest(runId, artifacts, await readExportManifest(to));
  return { path: EXPORT_MANIFEST, content: Buffer.from(manifestText(manifest)) };
}

/**
 * Removes what earlier exports left, as far as it still holds what they wrote. What can't be removed
 * is tried again by the next one.
 */
async function removeOutdated(folder: string): Promise<void> {
  for (const { path, sha256 } of (await readExportManifest(folder))?.outdated ?? []) {
    const file = join(folder, path);
    if ((await digestOf(file)) === sha256) await rm(file, { force: true });
  }
}

/**
 * Undoes an export that a process was killed in, so that its folder holds what it held before.
 * @param aside the folder that the run kept things aside in
 * @param mayWrite whether the export's folder is one that may be written to here
 * @returns where the export was undone; undefined where there was none
 * @throws BrokenError when it can't be undone
 */
export async function undoInterruptedExport(
  aside: Aside,
  mayWrite: (folder: string) => Promise<boolean>,
  waiting: LockOptions,
): Promise<string | undefined> {
  const swap = await interruptedExport(aside, mayWrite);
  await swap?.undo(waiting);
  return swap?.folder;
}

/**
 * Cleans up after an export that counts, and whose process was killed before it could: the lock that
 * it held goes, and what it had kept to go back.
 * @returns whether there was anything
 */
export async function settleInterruptedExport(
  aside: Aside,
  mayWrite: (folder: string) => Promise<boolean>,
  waiting: LockOptions,
): Promise<boolean> {
  const swap = await interruptedExport(aside, mayWrite);
  await swap?.settle(waiting);
  return swap !== undefined;
}

async function interruptedExport(
  aside: Aside,
  mayWrite: (folder: string) => Promise<boolean>,
): Promise<InterruptedSwap | undefined> {
  const swap = await interruptedSwap(aside);
  if (swap === undefined || (await mayWrite(swap.folder))) return swap;
  throw new BrokenError(
    `an export into ${swap.folder} was cut off, and lies outside the workspace`,
  );
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
  const readable = exporters.filter((one) => one.of === 'network');
  const exporter = readable.find(({ mainFile }) => files.includes(mainFile));
  if (exporter) return readBack(exporter, folder);
  const known = readable.map(({ format }) => format).join(', ');
  throw new BrokenError(
    `the model in ${folder} can't be read: it is in none of the formats ${known}`,
  );
}
