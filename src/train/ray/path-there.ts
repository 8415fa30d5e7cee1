import { relative, sep } from 'node:path';
import { InputError } from '../../errors.js';
import type { RaySpec } from '../spec.js';

/**
 * A path of the command's as the cluster has it: relative to where it runs there.
 * @param key what the path is called in the config
 * @throws InputError where it lies elsewhere
 */
export function pathThere(path: string, { folder }: Pick<RaySpec, 'folder'>, key: string): string {
  const inner = relative(folder, path);
  if (inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`)) {
    return inner.split(sep).join('/');
  }
  throw InputError.of(`${key} lies outside of the folder that the cluster is sent: ${path}`, {
    fix: `Leave it out and write to SLUICE_OUT, or name a folder that holds it: train.on: {working-dir: …}`,
  });
}
