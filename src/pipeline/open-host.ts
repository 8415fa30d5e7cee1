import { readGitState } from '../host/git-state.js';
import type { OpenHostOptions } from '../host/github/open-host.js';
import type { Host } from '../host/host.js';
import { LocalHost } from '../host/local/local-host.js';
import type { Store } from '../record/store.js';

/**
 * The services that run jobs, each by the variable with which it says so. A new one is a line here.
 */
const JOBS: Readonly<Record<string, (options: OpenHostOptions) => Promise<Host>>> = {
  // In the bundle, but not read outside of a job.
  GITHUB_ACTIONS: async (options) =>
    (await import('../host/github/open-host.js')).openGitHubHost(options),
};

/**
 * The host of the job that this process runs in; the local one, which promotes, outside of a job.
 * @throws InputError when the job was started by an event that a run is not for
 * @throws BrokenError when the environment is not that of a job
 */
export async function openHost(
  options: OpenHostOptions & { readonly store: Store },
): Promise<Host> {
  const { env, workspace, store } = options;
  const job = Object.entries(JOBS).find(([variable]) => env[variable] === 'true');
  return job ? job[1](options) : new LocalHost(store, readGitState(workspace), true);
}
