import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { InputError, type Problem } from '../errors.js';
import { suggest } from '../text/did-you-mean.js';

/** A file to read; `name` is its path for messages, as a person would open it from where they stand. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every one must be a readable
 * regular file that really lies in the workspace, whatever links lead to it.
 *
 * @param folder the working directory; names are relative to it
 * @throws InputError when there is none, or for each that can't be read.
 */
export async function locate(
  path: string,
  workspace: string,
  folder = workspace,
): Promise<readonly SourceFile[]> {
  const root = await realpath(workspace);
  const nameOf = (file: string) => relative(folder, file).split(sep).join('/');
  const names = await namesBeside(path, workspace, root, nameOf(path));
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
    const problem = await whyNotReadable(file, root);
    if (problem) problems.push({ ...problem, at: { file: nameOf(file) } });
    else files.push({ path: file, name: nameOf(file), bytes: (await stat(file)).size });
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

/** The names in the path's folder, which has to lie in the workspace: nothing outside of it is shown. */
async function namesBeside(
  path: string,
  workspace: string,
  root: string,
  name: string,
): Promise<string[]> {
  const at = { file: name };
  const folder = dirname(path);
  if (!isInside(folder, workspace) && !isInside(folder, root)) throw outside(at);
  let real: string;
  try {
    real = await realpath(folder);
  } catch (error) {
    throw InputError.of(
      'no such file',
      { at, fix: `There is no folder ${dirname(name)}.` },
      { cause: error },
    );
  }
  if (!isInside(real, root)) throw outside(at);
  try {
    return await readdir(real);
  } catch (error) {
    throw InputError.of('its folder may not be read', { at }, { cause: error });
  }
}

const OUTSIDE: Problem = {
  message: 'the file lies outside the workspace',
  fix: 'Copy it into the workspace; links that lead out of it are not followed.',
};

function outside(at: { readonly file: string }): InputError {
  return new InputError([{ ...OUTSIDE, at }]);
}

async function whyNotReadable(file: string, root: string): Promise<Problem | undefined> {
  try {
    if (!isInside(await realpath(file), root)) return OUTSIDE;
    const kind = await stat(file);
    if (kind.isDirectory()) {
      return {
        message: 'a directory, not a file',
        fix: `Name the file, or all files in it: ${basename(file)}/*.csv`,
      };
    }
    if (!kind.isFile()) return { message: 'not a regular file' };
    await access(file, constants.R_OK);
    return undefined;
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

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
