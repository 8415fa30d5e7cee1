import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';

/** What lies in a folder and those below it. Paths are relative, with `/` between their parts. */
export interface Listing {
  readonly files: readonly string[];
  /** Links, pipes and other things that hold no bytes of their own. None is followed. */
  readonly others: readonly string[];
}

/**
 * Lists all files of a folder, sorted, but those whose name begins with a dot, and what lies in
 * folders of such a name.
 * @param most how many entries are looked at
 * @throws BrokenError when a folder can't be read, or more lies there
 */
export async function listFiles(folder: string, most: number): Promise<Listing> {
  const files: string[] = [];
  const others: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
    for (const entry of await entriesOf(join(folder, inner))) {
      if (++seen > most) throw new BrokenError(`${folder} holds more than ${most} files`);
      if (entry.name.startsWith('.')) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else (entry.isFile() ? files : others).push(path);
    }
  }
  return { files: files.sort(), others: others.sort() };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new BrokenError(`can't read ${folder}: ${messageOf(cause)}`, undefined, { cause });
  }
}
