import { readGitState } from '../host/git-state.js';
import type { GitState } from '../host/host.js';
import { storeRoot } from './store-root.js';

/** Where a run is started in a terminal, and what git says of it. */
export interface RunPlace {
  /** The folder that links must not leave. Absolute. */
  readonly workspace: string;
  readonly git: Promise<GitState | null>;
  /** The folder of the store that may be written into; rejected with an InputError where there is none. */
  readonly store: Promise<string>;
}

/**
 * Asks git, which answers while the program reads the rest of itself.
 * @param folder whose commit the run is of
 * @param store as `--store` names it
 */
export function runPlace(workspace: string, folder: string, store: string | undefined): RunPlace {
  const place = { workspace, git: readGitState(folder), store: storeRoot(store) };
  // Why there is none is told where it is needed.
  place.store.catch(() => {});
  return place;
}
