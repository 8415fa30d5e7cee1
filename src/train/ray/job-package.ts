import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { InputError } from '../../errors.js';
import { digestFiles } from '../../files/digest-files.js';
import type { HandedRows } from '../command/hand-over.js';
import { writeRows } from '../command/hand-over.js';
import { pythonFolder } from '../command/sluice-py.js';
import type { CommandSpec, RayPlace, RaySpec } from '../spec.js';
import { gitFiles } from './git-files.js';
import { type PackedFile, pack, readFiles } from './package.js';
import { JOB_FOLDER, type Sent } from './task.js';

/** Where the rows lie in the package, beside the program. */
export const DATA_FOLDER = 'data';
const ROW_FILES = ['train.csv', 'validation.csv', 'test-features.csv'] as const;
const PROGRAM = ['sluice.py', 'sluice_job.py'] as const;

/**
 * Packs the tracked files but those with the labels, the program that runs the command there, and the rows, unless those are
 * handed over in a folder. What the command is to leave is not sent: it would be taken for its own.
 * @param folder new: the rows are written there
 * @throws InputError and RayTrouble where that can't be sent
 */
export async function packJob(
  { predictions, model }: Pick<CommandSpec, 'predictions' | 'model'>,
  on: RaySpec,
  rows: HandedRows | undefined,
  folder: string,
): Promise<Sent> {
  const left = [predictions, model].flatMap((path) => (path === undefined ? [] : [path]));
  const tracked = await gitFiles(on.folder, on.exclude.map(excluding).concat(withheldOf(on)));
  const isLeft = (file: string) =>
    left.some((path) => file === path || file.startsWith(path + sep));
  const paths = tracked.filter((path) => !isLeft(join(on.folder, path)));
  if (paths.some((path) => path.startsWith(`${JOB_FOLDER}/`))) {
    throw InputError.of(
      `git tracks files in ${join(on.folder, JOB_FOLDER)}, where a job has its own`,
      {
        fix: 'Give that folder another name, or leave it out: train.on: {exclude: …}',
      },
    );
  }
  const files = [
    ...(await readFiles(on.folder, paths)),
    ...(await filesIn(pythonFolder(), PROGRAM, JOB_FOLDER)),
  ];
  if (!rows) return { package: pack(files) };
  await writeRows(rows, folder);
  return packWith(files, { folder, names: ROW_FILES }, on);
}

/** Packs files and the rows in a folder, unless those are handed over in one that both see. */
export async function packWith(
  files: readonly PackedFile[],
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
  { results }: Pick<RayPlace, 'results'>,
): Promise<Sent> {
  const rows = { folder, digests: await digestFiles(names.map((name) => join(folder, name))) };
  if (results?.kind === 'folder') return { package: pack(files), rows };
  const packed = await filesIn(folder, names, `${JOB_FOLDER}/${DATA_FOLDER}`);
  return { package: pack([...files, ...packed]), rows };
}

const excluding = (pattern: string) => `:(exclude)${pattern}`;

/** The pathspecs that leave out what is not to be seen there. */
function withheldOf({ folder, withheld }: RaySpec): readonly string[] {
  return withheld.flatMap((path) => {
    const inner = relative(folder, path).split(sep).join('/');
    if (inner.startsWith('../')) return [];
    if (!/[*?]/.test(inner)) return [`:(exclude,literal)${inner}`];
    // A bracket means itself to us.
    return [`:(exclude,glob)${inner.replace(/[[\\]/g, '\\$&')}`];
  });
}

/** @param to where they lie in the package */
export function filesIn(
  folder: string,
  names: readonly string[],
  to: string,
): Promise<readonly PackedFile[]> {
  return Promise.all(
    names.map(async (name) => ({
      path: `${to}/${name}`,
      content: await readFile(join(folder, name)),
    })),
  );
}
