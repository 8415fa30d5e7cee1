import { sep } from 'node:path';
import {
  BrokenError,
  formatProblem,
  InputError,
  InterruptedError,
  isOutOfMemory,
  messageOf,
  type StopSignal,
} from './errors.js';
import { escapeLog } from './text/escape.js';

/** "The gate said no" and "the gate broke" are never the same code. */
export const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broke: 4 } as const;

/** 128 and the signal's number, as a shell has it. */
export const EXIT_OF_SIGNAL: Readonly<Record<StopSignal, number>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
};

export function exitCodeOfVerdict(verdict: 'passed' | 'failed' | 'inconclusive'): number {
  return EXIT[verdict];
}

export function exitCodeOfError(error: unknown): number {
  if (error instanceof InputError) return EXIT.usage;
  if (error instanceof InterruptedError) return EXIT_OF_SIGNAL[error.signal];
  return EXIT.broke;
}

/**
 * What went wrong, for a person, a line for each problem and each fix, safe to print. A stack trace shows only with SLUICE_DEBUG=1.
 * @param folder the working directory; paths in it are shown relative to it
 */
export function explainError(error: unknown, debug: boolean, folder: string): string {
  const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return [...words(error), ...stack]
    .map((line) => escapeLog(line.replaceAll(folder + sep, '')))
    .join('\n');
}

/** In lines, with whatever came from the user's files in them as it is. */
function words(error: unknown): readonly string[] {
  if (error instanceof InputError)
    return error.problems.flatMap(({ fix, ...problem }) => withFix(formatProblem(problem), fix));
  if (error instanceof BrokenError) return withFix(error.message, error.fix);
  if (error instanceof InterruptedError) return [error.message];
  if (isOutOfMemory(error)) {
    return [
      `there is not enough memory for this: ${messageOf(error)}`,
      '  Use fewer rows or columns, or give the process more: a larger machine, ulimit -v unlimited.',
    ];
  }
  return [
    `something broke inside Sluice: ${messageOf(error)}`,
    '  Run again with SLUICE_DEBUG=1 to see where, and report it.',
  ];
}

function withFix(message: string, fix: string | undefined): readonly string[] {
  return fix === undefined ? [message] : [message, `  ${fix}`];
}
