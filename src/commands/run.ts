import { resolve } from 'node:path';
import type { RunOptions } from './run-config.js';
import { runPlace } from './run-place.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
export async function runCommand(
  configPath: string,
  {
    set,
    store,
    ...options
  }: RunOptions & { readonly set: readonly string[]; readonly store?: string },
  terminal: Terminal,
): Promise<number> {
  const workspace = findWorkspace(resolve(configPath));
  const place = runPlace(workspace, workspace, store);
  const { loadConfig } = await import('../config/load.js');
  // The file is read while the program reads the rest of itself.
  const [config, { runConfig }] = await Promise.all([
    loadConfig(configPath, set),
    import('./run-config.js'),
  ]);
  return runConfig(config, { ...options, ...place }, terminal);
}
