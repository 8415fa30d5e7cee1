import { lstat, readdir, rmdir, unlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { messageOf } from '../errors.js';
import { predictionFiles, RUN_FILES, type RunFolder } from '../record/run-folder.js';
import type { RunRecord } from '../record/run-record.js';
import { REPORTS } from '../report/reports.js';

/**
 * Removes a run from its store: the files that its record names, and those that every run leaves,
 * one by one. No link is followed; where anything else lies in the folder all of it stays. The record
 * goes last, so that a removal that is cut off can be done again.
 * @param id that the run is to have
 * @returns why it stays; undefined where it is gone
 */
export async function removeRun(folder: RunFolder, id: string): Promise<string | undefined> {
  try {
    if (!(await lstat(folder.path)).isDirectory()) return 'it is no folder';
    const { files, folders, other } = await contentOf(folder.path);
    if (other !== undefined) return `it holds ${other}, which is no file`;
    const record = await folder.readRecord();
    if (record.id !== id) return `its record is of the run ${record.id}`;
    if (record.promoted) return 'it was promoted';
    const own = ownFiles(record);
    const around = [...own].flatMap(foldersAround);
    const foreign =
      files.find((file) => !own.has(file)) ?? folders.find((one) => !around.includes(one));
    if (foreign !== undefined) return `it holds ${foreign}, which no run has left there`;
    const rest = files.filter((file) => file !== RUN_FILES.record);
    for (const file of [...rest, RUN_FILES.record]) await unlink(join(folder.path, file));
    for (const inner of folders.toReversed()) await rmdir(join(folder.path, inner));
    await rmdir(folder.path);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** What lies in a folder, with `/` between the parts of a path; a folder before what is in it. */
async function contentOf(root: string) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) =>
    relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(pathOf)
    .sort();
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
  return { files, folders, other: other && pathOf(other) };
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersAround(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function ownFiles(record: RunRecord): ReadonlySet<string> {
  return new Set([
    RUN_FILES.record,
    RUN_FILES.events,
    RUN_FILES.predictions,
    RUN_FILES.page,
    ...REPORTS.map(({ file }) => file),
    ...predictionFiles(record).map(({ path }) => path),
    ...record.artifacts.map(({ path }) => `${RUN_FILES.model}/${path}`),
  ]);
}
