import { access, constants, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { InputError, type Problem } from '../errors.js';
import { exists } from '../files/exists.js';
import { liesIn } from '../files/real-path.js';
import { suggest } from '../text/did-you-mean.js';

/** A file to read; `name` is its path for messages, as a person would open it from where they stand. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/** Where paths that are written in a config may lead. */
export interface Places {
  /** The checked-out repository, or the folder of a config that lies in none. Absolute. */
  readonly workspace: string;
  /** Other folders, as the workflow names them. Absolute. */
  readonly dataRoots?: readonly string[];
}

type Roots = readonly [workspace: string, ...others: string[]];

export function rootsOf({ workspace, dataRoots = [] }: Places): Roots {
  return [workspace, ...dataRoots];
}

/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every one must be a readable
 * regular file that really lies in one of the roots, whatever links lead to it.
 *
 * @param roots the workspace, and other folders that data may come from. Absolute
 * @param folder the working directory; names are relative to it
 * @throws InputError when there is none, or for each that can't be read.
 */
export async function locate(
  path: string,
  roots: Roots,
  folder = roots[0],
): Promise<readonly SourceFile[]> {
  const nameOf = (file: string) => relative(folder, file).split(sep).join('/');
  const names = await namesBeside(path, roots, nameOf(path));
  const pattern = basename(path);
  const found = names.includes(pattern) ? [pattern] : names.filter(matcher(pattern)).sort();
  if (found.length === 0) {
    throw InputError.of(isGlob(pattern) ? 'no file matches' : 'no such file', {
      at: { file: nameOf(path) },
      fix:
        names.length === 0 ? 'Its folder is empty.' : suggest(pattern, names.sort(), 'files there'),
    });
  }
  const problems: Problem[] = [];
  const files: SourceFile[] = [];
  for (const name of found) {
    const file = join(dirname(path), name);
    const looked = await lookAt(file, roots);
    if (typeof looked === 'number') files.push({ path: file, name: nameOf(file), bytes: looked });
    else problems.push({ ...looked, at: { file: nameOf(file) } });
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

/** The names in the path's folder, which has to lie in a root: nothing outside of them is shown. */
async function namesBeside(
  path: string,
  roots: readonly string[],
  name: string,
): Promise<string[]> {
  const at = { file: name };
  const folder = dirname(path);
  if (!(await liesIn(folder, roots))) throw new InputError([{ ...OUTSIDE, at }]);
  if (!(await exists(folder))) {
    throw InputError.of('no such file', { at, fix: `There is no folder ${dirname(name)}.` });
  }
  try {
    return await readdir(folder);
  } catch (error) {
    throw InputError.of('its folder may not be read', { at }, { cause: error });
  }
}

const OUTSIDE: Problem = {
  message: 'the file lies outside the workspace',
  fix: 'Copy it into the workspace; links that lead out of it are not followed.',
};

/** How many bytes a file has, or why it can't be read. */
async function lookAt(file: string, roots: readonly string[]): Promise<number | Problem> {
  try {
    const kind = await stat(file);
    if (!(await liesIn(file, roots))) return OUTSIDE;
    if (kind.isDirectory()) {
      return {
        message: 'a directory, not a file',
        fix: `Name the file, or all files in it: ${basename(file)}/*.csv`,
      };
    }
    if (!kind.isFile()) return { message: 'not a regular file' };
    await access(file, constants.R_OK);
    return kind.size;
  } catch (error) {
    const missing =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return missing
      ? { message: 'a link to a file that does not exist' }
      : { message: 'the file may not be read', fix: 'Check its permissions.' };
  }
}

/** Whether a file's name is a pattern of names. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Whether a pattern matches a name. */
export function matcher(pattern: string): (name: string) => boolean {
  if (!isGlob(pattern)) return () => false;
  const wanted = [...pattern];
  return (name) => matches(wanted, [...name]) && (pattern.startsWith('.') || !name.startsWith('.'));
}

/**
 * Whether `*` and `?` in a pattern make it a name. Only the last `*` is ever tried again, so many of them don't multiply the steps
 * as they would in a regular expression.
 */
function matches(pattern: readonly string[], name: readonly string[]): boolean {
  let [p, n] = [0, 0];
  let star: { readonly p: number; n: number } | undefined;
  while (n < name.length) {
    if (pattern[p] === '*') star = { p: ++p, n };
    else if (pattern[p] === '?' || pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star) [p, n] = [star.p, ++star.n];
    else return false;
  }
  return pattern.slice(p).every((char) => char === '*');
}
