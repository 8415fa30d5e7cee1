import { BrokenError } from '../../errors.js';
import { formatBytes } from '../../text/quantities.js';
import { RAY_TOKEN } from '../ray-token.js';

/** What can go wrong with a training on a cluster, each by its name. */
export type RayFailure =
  /** Nobody has answered for `seconds`. */
  | { readonly kind: 'head-gone'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'token-refused'; readonly status: number; readonly sent: boolean }
  /** It answers, and not as Ray does. */
  | { readonly kind: 'unreadable-answer'; readonly call: string; readonly why: string }
  | {
      readonly kind: 'call-refused';
      readonly call: string;
      readonly status: number;
      readonly text: string;
    }
  | { readonly kind: 'package-refused'; readonly bytes: number; readonly text: string }
  | { readonly kind: 'package-too-large'; readonly bytes: number; readonly largest: string }
  /** The cluster does not know it any more. */
  | { readonly kind: 'job-gone' }
  | { readonly kind: 'other-job'; readonly id: string }
  | { readonly kind: 'too-many-jobs'; readonly tried: number }
  | { readonly kind: 'never-placed'; readonly minutes: number; readonly reason: string }
  | { readonly kind: 'timed-out'; readonly minutes: number }
  | { readonly kind: 'silent'; readonly minutes: number }
  | { readonly kind: 'stopped'; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly code: number | undefined;
      readonly reason: string;
      /** What the command said of its own end. */
      readonly said: string | undefined;
    }
  | { readonly kind: 'log-lost'; readonly why: string }
  | { readonly kind: 'log-too-long'; readonly why: string }
  | { readonly kind: 'frame-refused'; readonly why: string }
  | { readonly kind: 'results-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'results-lost'; readonly why: string };

/** What a job does. */
export type JobOf = 'command' | 'network';

/** What is at work there. */
export const NAME = { command: 'the command', network: 'the training' } as const;

/** @param id by which a job can be looked at there; absent before it has a name */
export function rayError(
  failure: RayFailure,
  { id, of }: { readonly id: string | undefined; readonly of: JobOf },
  cause: unknown,
): BrokenError {
  const { what, fix } = inWords(failure, of);
  return new BrokenError(`Ray${id === undefined ? '' : ` job ${id}`}: ${what}`, fix, { cause });
}

function inWords(failure: RayFailure, of: JobOf): { readonly what: string; readonly fix?: string } {
  switch (failure.kind) {
    case 'head-gone':
      return {
        what: `the head of the cluster has not answered for ${Math.round(failure.seconds)} s (${failure.why})`,
        fix: 'Is it running, and does train.on.ray reach its dashboard from here? What it had begun may still be at work there.',
      };
    case 'token-refused':
      return {
        what: `the cluster refused ${failure.sent ? 'the token' : 'a call without a token'} (${failure.status})`,
        fix: failure.sent
          ? `Is ${RAY_TOKEN} the token of this cluster, as "ray get-auth-token" prints it there?`
          : `Put the cluster's token into ${RAY_TOKEN}.`,
      };
    case 'unreadable-answer':
      return {
        what: `the answer to ${failure.call} can't be read: ${failure.why}`,
        fix: 'Is train.on.ray the address of a Ray dashboard, and not of a page before it?',
      };
    case 'call-refused':
      return { what: `the cluster refused ${failure.call} (${failure.status}): ${failure.text}` };
    case 'package-refused':
      return {
        what: `the cluster refused the package of ${formatBytes(failure.bytes)} (413): ${failure.text}`,
        fix: LESS_TO_SEND[of],
      };
    case 'package-too-large':
      return {
        what: `files and rows make a package of ${formatBytes(failure.bytes)}, and Ray takes 100 MiB; the largest are ${failure.largest}`,
        fix: LESS_TO_SEND[of],
      };
    case 'job-gone':
      return {
        what: 'the cluster does not know it any more',
        fix: 'Its head was started anew, or the job was deleted. Run again.',
      };
    case 'other-job':
      return {
        what: `the cluster has a job ${failure.id}, which was given something else to do`,
        fix: `Look at it with: ray job status ${failure.id}`,
      };
    case 'too-many-jobs':
      return {
        what: `${failure.tried} jobs of this training have ended there without a result`,
        fix: 'Start a new workflow run instead of running this one again.',
      };
    case 'never-placed':
      return {
        what: `the cluster had not started it after ${failure.minutes} min: ${failure.reason}`,
        fix: 'Ask for what the cluster has (train.on: cpus, gpus, memory), or let it wait longer: train.on: {timeout-minutes: …}',
      };
    case 'timed-out':
      return {
        what: `it had not ended after ${failure.minutes} min, and was stopped`,
        fix: MORE_TIME[of],
      };
    case 'silent':
      return {
        what: `it had printed and reported nothing for ${failure.minutes} min, and was stopped`,
        fix: 'Let it say where it is, or give it more time: command: {silent-minutes: …}',
      };
    case 'stopped':
      return {
        what: `it was stopped, and not by Sluice: ${failure.reason}`,
        fix: 'Ask whoever runs the cluster, and run again.',
      };
    case 'failed':
      return { what: failedWords(failure, NAME[of]), ...fixOf(failure, of) };
    case 'log-lost':
      return {
        what: `its log is lost: ${failure.why}`,
        fix: 'The node that it ran on may be gone. Run again, on nodes that stay, or name a place for its results: train.on: {results: …}',
      };
    case 'log-too-long':
      return {
        what: `its log can't be read: ${failure.why}`,
        fix: 'Let the command print less: each look at a log fetches all of it.',
      };
    case 'frame-refused':
      return {
        what: `what its log holds for Sluice is damaged: ${failure.why}`,
        fix: 'Run again. Where something else writes into the log, name a place for its results: train.on: {results: …}',
      };
    case 'results-too-large':
      return {
        what: `predictions and model make ${formatBytes(failure.bytes)}, and ${formatBytes(failure.limit)} come back by the log`,
        fix: 'Name a place for them that both see: train.on: {results: …}',
      };
    case 'results-lost':
      return {
        what: `its results can't be read: ${failure.why}`,
        fix: 'Do both see the place that train.on.results names?',
      };
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

type Failed = Extract<RayFailure, { readonly kind: 'failed' }>;

function failedWords({ code, reason, said }: Failed, name: string): string {
  const told = said ?? reason;
  const after = told === '' ? '' : `: ${told}`;
  if (code === undefined) return `it failed before ${name} began, or was killed${after}`;
  // Ray has the number of a signal as Python has it, and a shell adds 128.
  const signal = code < 0 ? -code : code > 128 ? code - 128 : undefined;
  if (signal !== undefined) return `${name} was killed by signal ${signal}${after}`;
  return `${name} exited with ${code}${after}`;
}

function fixOf({ code }: Failed, of: JobOf): { readonly fix?: string } {
  if (code === 127) return { fix: ABSENT[of] };
  if (code === -9 || code === 137) {
    return { fix: 'Often that is for want of memory: train.on: {memory: …}' };
  }
  return {};
}
