import { Store } from '../record/store.js';
import { storeRoot } from './store-root.js';

/** The store that `--store` names. @throws InputError as `storeRoot` does */
export async function openStore(named: string | undefined): Promise<Store> {
  return new Store(await storeRoot(named));
}
