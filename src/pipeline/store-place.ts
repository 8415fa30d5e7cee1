import { basename, dirname, join } from 'node:path';
import { InputError } from '../errors.js';
import { confine } from '../files/confined-path.js';
import { isPlainFolder } from '../files/exists.js';
import { git, holdsRepository } from '../host/git.js';
import { plural } from '../text/quantities.js';

/**
 * Refuses the folder of a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param root absolute
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
export async function checkStorePlace(root: string, within?: readonly string[]): Promise<void> {
  // Asked first, so that git answers while the rest is looked at.
  const asked = trackedFiles(root);
  if (within) await confine([{ name: 'the store', path: root }], within);
  await confine([{ name: "the store's folder of runs", path: join(root, 'runs') }], [root]);
  const tracked = await asked;
  if (tracked.length === 0) return;
  const files = plural(tracked.length, 'file');
  throw InputError.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
    fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
  });
}

/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];

function list(folder: string, ...paths: readonly string[]): Promise<string | null> {
  // Without regard to case, as not every file system has it, and no character stands for others.
  const specs = paths.map((path) => `:(icase,literal)${path}`);
  return git(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', ...specs]);
}

/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root: string): Promise<readonly string[]> {
  const [around, name] = [dirname(root), basename(root)];
  // One process is enough where the folder and the one around it are of the same work tree: git
  // answers nothing where what it is asked about lies outside.
  const inOne = (await isPlainFolder(root)) && !holdsRepository(root);
  const both = inOne ? await list(root, '.', `../${name}`) : null;
  const found = both === null ? await Promise.all([list(around, name), list(root, '.')]) : [both];
  return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter(
    (one) => one !== '',
  );
}
