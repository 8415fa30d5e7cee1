import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { shorten } from '../../text/shorten.js';
import type { ReportReader } from '../child/report-reader.js';
import { hasEnded, type RayJob } from './answers.js';
import type { RayFailure } from './failures.js';
import type { LogFollower } from './log-follower.js';
import type { RayApi } from './ray-api.js';
import type { RayTiming } from './timing.js';
import { RayTrouble } from './trouble.js';

const MINUTE = 60_000;
/** How often a log that lacks its end is asked for again once its job has ended. */
const LAST_LOOKS = 3;

/** How long a job may take for what, in minutes. */
export interface Patience {
  readonly wait: number;
  readonly run: number;
  readonly silent: number;
}

/** What hears of a job while it is followed. */
export interface Listeners {
  /** What is at work there: `the command`. */
  readonly name: string;
  readonly log: LogFollower;
  readonly reports: ReportReader;
  /** A sentence about the job itself. */
  readonly tell: (text: string) => void;
}

/**
 * Follows a job to its end: asks how it is and for its log, again and again. That a connection ends
 * says nothing about a job, so the status alone counts (ray-project/ray#57002, #60665).
 * @throws RayTrouble unless it succeeded
 * @throws the signal's own reason when it is aborted
 */
export async function followJob(
  id: string,
  api: RayApi,
  patience: Patience,
  timing: RayTiming,
  listeners: Listeners,
  signal: AbortSignal,
): Promise<void> {
  const submitted = performance.now();
  let started: number | undefined;
  let heard = submitted;
  let told = '';
  for (;;) {
    const job = await jobOf(id, api, signal);
    const now = performance.now();
    if (job.status === 'PENDING') {
      const reason = shorten(oneLine(job.message ?? ''), 300);
      if (reason !== told) listeners.tell(reason);
      told = reason;
      if (now - submitted > patience.wait * MINUTE) {
        throw new RayTrouble({ kind: 'never-placed', minutes: patience.wait, reason });
      }
    } else if (hasEnded(job)) {
      await takeWhole(id, job, api, listeners, timing, signal);
      return refuseUnlessSucceeded(job, listeners);
    } else {
      if (started === undefined) heard = now;
      started ??= now;
      const log = await api.logs(id, signal);
      signal.throwIfAborted();
      if (log !== undefined && listeners.log.take(log)) heard = performance.now();
      if (now - started > patience.run * MINUTE) {
        throw new RayTrouble({ kind: 'timed-out', minutes: patience.run });
      }
      if (performance.now() - heard > patience.silent * MINUTE) {
        throw new RayTrouble({ kind: 'silent', minutes: patience.silent });
      }
    }
    // A long log takes long to fetch, and is fetched as a whole: not all of the time is for that.
    await pause(Math.max(timing.look, performance.now() - now), signal);
  }
}

async function jobOf(id: string, api: RayApi, signal: AbortSignal): Promise<RayJob> {
  const job = await api.job(id, signal);
  signal.throwIfAborted();
  if (job === undefined) throw new RayTrouble({ kind: 'job-gone' });
  return job;
}

/** The whole log of a job that has ended; of one that succeeded, with the end of its results. */
async function takeWhole(
  id: string,
  { status }: RayJob,
  api: RayApi,
  { log }: Listeners,
  timing: RayTiming,
  signal: AbortSignal,
): Promise<void> {
  for (let look = 1; ; look++) {
    const text = await logOf(id, status, api, signal);
    signal.throwIfAborted();
    if (text !== undefined) log.take(text);
    if (log.end !== undefined) return;
    if (status !== 'SUCCEEDED' || look === LAST_LOOKS) {
      if (text !== undefined) log.finish(text, status !== 'SUCCEEDED');
      break;
    }
    await pause(timing.look, signal);
  }
  if (status === 'SUCCEEDED' && log.end === undefined) {
    throw new RayTrouble({ kind: 'log-lost', why: 'it ends before the results do' });
  }
}

/** Says more than that a log is lost. */
const NAMED = new Set<RayFailure['kind']>(['head-gone', 'log-too-long', 'token-refused']);

/** Of a job that failed what it printed only helps to see why. */
async function logOf(
  id: string,
  status: RayJob['status'],
  api: RayApi,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    return await api.logs(id, signal);
  } catch (cause) {
    if (!(cause instanceof RayTrouble) || NAMED.has(cause.failure.kind)) throw cause;
    if (status !== 'SUCCEEDED') return undefined;
    throw new RayTrouble({ kind: 'log-lost', why: cause.message }, false, { cause });
  }
}

/** Ray's word for a job that has waited too long. */
const GIVEN_UP = 'JOB_SUPERVISOR_ACTOR_START_TIMEOUT';

function refuseUnlessSucceeded(job: RayJob, { name, reports }: Listeners): void {
  const reason = endOf(job.message ?? '');
  switch (job.status) {
    case 'SUCCEEDED':
      return;
    case 'STOPPED':
      throw new RayTrouble({ kind: 'stopped', reason });
    default: {
      if (job.error_type === GIVEN_UP) throw new RayTrouble({ kind: 'given-up', reason });
      const code = job.driver_exit_code ?? undefined;
      throw new RayTrouble({ kind: 'failed', name, code, reason, said: reports.error });
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** The last lines of a message, without what is not for people. */
function endOf(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !/^@sluice /.test(line));
  return oneLine(lines.slice(-3).join(' ')).slice(-400);
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();
}
