import { BrokenError } from '../../errors.js';
import { RAY_TOKEN } from '../ray-token.js';
import type { JobOf } from './asked.js';
import { type RayFailure, wordsOf } from './failures.js';

/** @param id by which a job can be looked at there; absent before it has a name */
export function rayError(
  failure: RayFailure,
  { id, of }: { readonly id: string | undefined; readonly of: JobOf },
  cause: unknown,
): BrokenError {
  const what = `Ray${id === undefined ? '' : ` job ${id}`}: ${wordsOf(failure)}`;
  return new BrokenError(what, fixOf(failure, of), { cause });
}

function fixOf(failure: RayFailure, of: JobOf): string | undefined {
  switch (failure.kind) {
    case 'head-gone':
      return 'Is it running, and does train.on.ray reach its dashboard from here? What it had begun may still be at work there.';
    case 'token-refused':
      return failure.sent
        ? `Is ${RAY_TOKEN} the token of this cluster, as "ray get-auth-token" prints it there?`
        : `Put the cluster's token into ${RAY_TOKEN}.`;
    case 'unreadable-answer':
      return 'Is train.on.ray the address of a Ray dashboard, and not of a page before it?';
    case 'call-refused':
      return undefined;
    case 'package-refused':
    case 'package-too-large':
      return LESS_TO_SEND[of];
    case 'job-gone':
      return 'Its head was started anew, or the job was deleted. Run again.';
    case 'other-job':
      return `Look at it with: ray job status ${failure.id}`;
    case 'too-many-jobs':
      return 'Start a new workflow run instead of running this one again.';
    case 'never-placed':
      return 'Ask for what the cluster has (train.on: cpus, gpus, memory), or let it wait longer: train.on: {timeout-minutes: …}';
    case 'given-up':
      return 'Ask for what the cluster has (train.on: cpus, gpus, memory), or let its head wait longer: RAY_JOB_START_TIMEOUT_SECONDS, where it is started';
    case 'timed-out':
      return MORE_TIME[of];
    case 'silent':
      return 'Let it say where it is, or give it more time: command: {silent-minutes: …}';
    case 'stopped':
      return 'Ask whoever runs the cluster, and run again.';
    case 'failed':
      if (failure.code === 127) return ABSENT[of];
      return failure.code === -9 || failure.code === 137
        ? 'Often that is for want of memory: train.on: {memory: …}'
        : undefined;
    case 'log-lost':
      return 'The node that it ran on may be gone. Run again, on nodes that stay, or name a place for its results: train.on: {results: …}';
    case 'log-too-long':
      return 'Let the command print less: each look at a log fetches all of it.';
    case 'frame-refused':
      return 'Run again. Where something else writes into the log, name a place for its results: train.on: {results: …}';
    case 'results-too-large':
      return 'Name a place for them that both see: train.on: {results: …}';
    case 'results-lost':
      return 'Do both see the place that train.on.results names?';
  }
}

const LESS_TO_SEND = {
  command:
    'Leave out what the command does not read (train.on: {exclude: …}), or hand over the rows in a folder that both see (train.on: {results: FOLDER}).',
  network: 'Hand over the rows in a folder that both see: train.on: {results: FOLDER}',
} as const;

const ABSENT = {
  command: 'Is what it starts installed on the cluster, and on its PATH?',
  network: 'Sluice’s engine runs on it: put it on the PATH of the cluster’s workers.',
} as const;

const MORE_TIME = {
  command: 'Give it more time: command: {timeout-minutes: …}',
  network: 'Train fewer epochs, or on more cores: train.on: {cpus: …}',
} as const;
