import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { InputError } from '../../errors.js';
import { digestFiles } from '../../files/digest-files.js';
import type { HandedRows } from '../command/hand-over.js';
import { writeRows } from '../command/hand-over.js';
import { pythonFolder } from '../command/sluice-py.js';
import type { CommandSpec, RaySpec } from '../spec.js';
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
  const files = [...(await readFiles(on.folder, paths)), ...(await program())];
  if (!rows) return { package: pack(files) };
  await writeRows(rows, folder);
  const written = ROW_FILES.map((name) => join(folder, name));
  const handed = { folder, digests: await digestFiles(written) };
  if (on.results?.kind === 'folder') return { package: pack(files), rows: handed };
  const packed = await Promise.all(
    ROW_FILES.map((name) => fileAt(join(folder, name), `${JOB_FOLDER}/${DATA_FOLDER}/${name}`)),
  );
  return { package: pack([...files, ...packed]), rows: handed };
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

function program(): Promise<readonly PackedFile[]> {
  const from = pythonFolder();
  return Promise.all(PROGRAM.map((name) => fileAt(join(from, name), `${JOB_FOLDER}/${name}`)));
}

async function fileAt(file: string, path: string): Promise<PackedFile> {
  return { path, content: await readFile(file) };
}
