import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { InputError, type Problem } from '../errors.js';

/** A file to read; `name` is its path from the workspace, for messages. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every file must be a readable
 * regular file that really lies in the workspace, whatever links lead to it.
 *
 * @throws InputError when there is none, or for each that can't be read.
 */
export async function locate(path: string, workspace: string): Promise<readonly SourceFile[]> {
  const root = await realpath(workspace);
  const nameOf = (file: string) => relative(workspace, file).split(sep).join('/');
  const found = await matches(path);
  if (found === undefined) throw await notFound(path, nameOf(path));
  if (found.length === 0) {
    throw InputError.of('no file matches', {
      at: { file: nameOf(path) },
      fix: await filesBeside(path),
    });
  }
  const problems: Problem[] = [];
  const files: SourceFile[] = [];
  for (const file of found) {
    const at = { file: nameOf(file) };
    const kind = await stat(file);
    if (kind.isDirectory()) {
      problems.push({
        message: 'a directory, not a file',
        at,
        fix: `Name the file, or all of them: ${nameOf(file)}/*.csv`,
      });
    } else if (!kind.isFile()) {
      problems.push({ message: 'not a regular file', at });
    } else if (!isInside(await realpath(file), root)) {
      problems.push({
        message: 'the file lies outside the workspace',
        at,
        fix: 'Copy it into the workspace; links that lead out of it are not followed.',
      });
    } else {
      files.push({ path: file, name: at.file, bytes: kind.size });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

/** Undefined: no such file. */
async function matches(path: string): Promise<readonly string[] | undefined> {
  if (await exists(path)) return [path];
  const pattern = basename(path);
  if (!/[*?]/.test(pattern)) return undefined;
  const matcher = new RegExp(
    `^${[...pattern].map((char) => (char === '*' ? '.*' : char === '?' ? '.' : escapeRegExp(char))).join('')}$`,
    'su',
  );
  const names = await namesIn(dirname(path));
  return names
    .filter((name) => matcher.test(name) && (pattern.startsWith('.') || !name.startsWith('.')))
    .sort()
    .map((name) => join(dirname(path), name));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw InputError.of('the file may not be read', { at: { file: path } }, { cause: error });
    }
    return false;
  }
}

async function notFound(path: string, name: string): Promise<InputError> {
  return InputError.of('no such file', { at: { file: name }, fix: await filesBeside(path) });
}

async function filesBeside(path: string): Promise<string> {
  const names = await namesIn(dirname(path));
  if (names.length === 0) return 'Its folder does not exist or is empty.';
  const nearest = closest(basename(path), names);
  if (distance(nearest, basename(path)) <= basename(path).length / 2) {
    return `Did you mean ${nearest}?`;
  }
  return `The folder holds ${names.sort().slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}.`;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
