import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrokenError } from '../errors.js';

/**
 * A folder that comes with Sluice, beside the one that this code is in or above it, bundled or not.
 * @param folder with `/` between its parts
 * @param file that is in it
 * @throws BrokenError where a part of Sluice is missing
 */
export function ownFolder(folder: string, file: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let above = start; ; above = dirname(above)) {
    const found = join(above, folder);
    if (existsSync(join(found, file))) return found;
    if (above === dirname(above)) break;
  }
  throw new BrokenError(`${folder}/${file} is missing: it belongs beside the folder of ${start}`);
}
