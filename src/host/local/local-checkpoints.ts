import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { ExperimentKey } from '../../record/experiment.js';
import type { CheckpointCarrier } from '../host.js';

/**
 * Checkpoints of a terminal's trainings, in the user's own cache: nothing that lies there came with
 * a checkout, so that no weights of somebody else's are taken for those of a training here. Another
 * store has others.
 */
export class LocalCheckpoints implements CheckpointCarrier {
  readonly #root: string;

  /**
   * @param store its root
   * @param cache the user's folder for what can be made again
   */
  constructor(store: string, cache = userCache(process.env, process.platform, homedir())) {
    const digest = createHash('sha256').update(resolve(store)).digest('hex');
    this.#root = join(cache, 'sluice', 'checkpoints', digest.slice(0, 16));
  }

  folder({ project, experiment }: ExperimentKey): string {
    return join(this.#root, project, experiment);
  }

  /** It is where it was left. */
  async restore(): Promise<void> {}

  async drop(key: ExperimentKey): Promise<void> {
    await rm(this.folder(key), { recursive: true, force: true });
  }
}

/** As each system has it. `XDG_CACHE_HOME` counts everywhere: who sets it means it. */
export function userCache(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env;
  // The specification ignores a relative one.
  if (isAbsolute(chosen)) return chosen;
  if (platform === 'win32') return local || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return join(home, '.cache');
}
