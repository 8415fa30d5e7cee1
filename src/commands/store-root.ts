import { resolve } from 'node:path';
import { checkStorePlace } from '../pipeline/store-place.js';
import { findWorkspace } from './workspace.js';

/** From the working directory. */
export const USUAL_STORE = '.sluice';

/**
 * The folder of the store that `--store` names, wherever that is; else the usual one of the working
 * directory, which has to lie in its workspace.
 * @returns absolute
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
export async function storeRoot(named: string | undefined): Promise<string> {
  const root = resolve(named ?? USUAL_STORE);
  await checkStorePlace(root, named === undefined ? [findWorkspace(root)] : undefined);
  return root;
}
