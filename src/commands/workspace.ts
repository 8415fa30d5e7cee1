import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
export function findWorkspace(configPath: string): string {
  const own = dirname(configPath);
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return own;
  }
}
