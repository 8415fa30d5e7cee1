import { resolve } from 'node:path';
import { checkStorePlace } from '../pipeline/store-place.js';
import { Store } from '../record/store.js';
import { findWorkspace } from './workspace.js';

/** From the working directory. */
export const USUAL_STORE = '.sluice';

/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
export async function openStore(named: string | undefined): Promise<Store> {
  const store = new Store(resolve(named ?? USUAL_STORE));
  await checkStorePlace(store, named === undefined ? [findWorkspace(store.root)] : undefined);
  return store;
}
