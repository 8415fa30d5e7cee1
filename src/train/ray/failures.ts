import { formatBytes } from '../../text/quantities.js';

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
  /** The head waits no longer for what it asks for, by a limit of its own: 15 minutes, as it comes. */
  | { readonly kind: 'given-up'; readonly reason: string }
  | { readonly kind: 'timed-out'; readonly minutes: number }
  | { readonly kind: 'silent'; readonly minutes: number }
  | { readonly kind: 'stopped'; readonly reason: string }
  | {
      readonly kind: 'failed';
      /** What was at work there: `the command`. */
      readonly name: string;
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

/** What went wrong, as the end of a sentence about a job. */
export function wordsOf(failure: RayFailure): string {
  switch (failure.kind) {
    case 'head-gone':
      return `the head of the cluster has not answered for ${Math.round(failure.seconds)} s (${failure.why})`;
    case 'token-refused':
      return `the cluster refused ${failure.sent ? 'the token' : 'a call without a token'} (${failure.status})`;
    case 'unreadable-answer':
      return `the answer to ${failure.call} can't be read: ${failure.why}`;
    case 'call-refused':
      return `the cluster refused ${failure.call} (${failure.status}): ${failure.text}`;
    case 'package-refused':
      return `the cluster refused the package of ${formatBytes(failure.bytes)} (413): ${failure.text}`;
    case 'package-too-large':
      return `files and rows make a package of ${formatBytes(failure.bytes)}, and Ray takes 100 MiB; the largest are ${failure.largest}`;
    case 'job-gone':
      return 'the cluster does not know it any more';
    case 'other-job':
      return `the cluster has a job ${failure.id}, which was given something else to do`;
    case 'too-many-jobs':
      return `${failure.tried} jobs of this training have ended there without a result`;
    case 'never-placed':
      return `the cluster had not started it after ${failure.minutes} min: ${failure.reason}`;
    case 'given-up':
      return `the cluster gave it up before it had begun: ${failure.reason}`;
    case 'timed-out':
      return `it had not ended after ${failure.minutes} min, and was stopped`;
    case 'silent':
      return `it had printed and reported nothing for ${failure.minutes} min, and was stopped`;
    case 'stopped':
      return `it was stopped, and not by Sluice: ${failure.reason}`;
    case 'failed':
      return failedWords(failure);
    case 'log-lost':
      return `its log is lost: ${failure.why}`;
    case 'log-too-long':
      return `its log can't be read: ${failure.why}`;
    case 'frame-refused':
      return `what its log holds for Sluice is damaged: ${failure.why}`;
    case 'results-too-large':
      return `predictions and model make ${formatBytes(failure.bytes)}, and ${formatBytes(failure.limit)} come back by the log`;
    case 'results-lost':
      return `its results can't be read: ${failure.why}`;
  }
}

function failedWords({
  name,
  code,
  reason,
  said,
}: Extract<RayFailure, { readonly kind: 'failed' }>): string {
  const told = said ?? reason;
  const after = told === '' ? '' : `: ${told}`;
  if (code === undefined) return `it failed before ${name} began, or was killed${after}`;
  // Ray has the number of a signal as Python has it, and a shell adds 128.
  const signal = code < 0 ? -code : code > 128 ? code - 128 : undefined;
  if (signal !== undefined) return `${name} was killed by signal ${signal}${after}`;
  return `${name} exited with ${code}${after}`;
}
