import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { BrokenError } from '../../errors.js';
import { Random } from '../../numeric/random.js';
import type { CandidateKeeping } from '../host.js';
import { openApi } from './api.js';
import { readCheckout } from './checkout.js';
import { type GitHubContext, readContext } from './context.js';
import { GitHubHost } from './github-host.js';
import { historyInCheckout } from './history.js';
import type { Waiting } from './waiting.js';

export interface OpenHostOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Empty: none. */
  readonly token: string;
  readonly workspace: string;
  readonly issueOnFailure: boolean;
  readonly candidates: CandidateKeeping;
  readonly warn: (message: string) => void;
  /** Writes a line to the job's log. */
  readonly say: (line: string) => void;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** By which GitHub's limits are waited for; absent: this machine's. */
  readonly time?: Pick<Waiting, 'now' | 'sleep'>;
}

/**
 * The host of the job that this process runs in.
 * @throws BrokenError when the environment is not that of a GitHub job
 */
export async function openGitHubHost(options: OpenHostOptions): Promise<GitHubHost> {
  const { env, token, workspace, issueOnFailure, candidates, warn, say, signal } = options;
  const context = await contextOf(env);
  // The jobs of a matrix have the same run and name, and each a runner of its own.
  const stream = `${context.attempt}/${context.job}/${env['RUNNER_NAME'] ?? ''}`;
  const random = new Random(context.runId, stream);
  const waiting = { signal, say, spread: () => random.uniform() };
  // Asked for once, and both at once: a process of git takes longer than all that it is asked.
  const near = historyInCheckout(context, workspace);
  return new GitHubHost({
    context,
    git: await readCheckout(workspace, context),
    near,
    api: token === '' ? null : openApi(token, context.apiUrl, { ...options.time, ...waiting }),
    // Both bring Azure's storage client with them, so neither is read before it is needed.
    artifacts: () => import('@actions/artifact'),
    cache: () => import('@actions/cache'),
    workspace,
    temp: env['RUNNER_TEMP'] ?? tmpdir(),
    issueOnFailure,
    candidates,
    warn,
    signal,
    now: () => performance.now(),
  });
}

/**
 * @throws BrokenError when the environment is not that of a GitHub job
 * @throws InputError when the job was started by an event that the action is not for
 */
export async function contextOf(
  env: Readonly<Record<string, string | undefined>>,
): Promise<GitHubContext> {
  return readContext(env, await readEvent(env['GITHUB_EVENT_PATH']));
}

async function readEvent(path: string | undefined): Promise<unknown> {
  try {
    return path === undefined ? {} : JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new BrokenError(`can't read the event of this job at ${path}`, undefined, { cause });
  }
}
