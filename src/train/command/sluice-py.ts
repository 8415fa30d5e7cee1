import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrokenError } from '../../errors.js';

/**
 * The folder of `sluice.py`, which stands beside the folder that this code is in, bundled or not.
 * @throws BrokenError where a part of Sluice is missing
 */
export function pythonFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const python = join(folder, 'python');
    if (existsSync(join(python, 'sluice.py'))) return python;
    if (folder === dirname(folder)) break;
  }
  throw new BrokenError(`python/sluice.py is missing: it belongs beside the folder of ${start}`);
}
