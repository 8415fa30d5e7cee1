import { sep } from 'node:path';
import { BrokenError, formatProblem, InputError, InterruptedError, messageOf } from './errors.js';

/** "The gate said no" and "the gate broke" are never the same code. */
export const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broke: 4 } as const;

export function exitCodeOfVerdict(verdict: 'passed' | 'failed' | 'inconclusive'): number {
  return EXIT[verdict];
}

export function exitCodeOfError(error: unknown): number {
  if (error instanceof InputError) return EXIT.usage;
  if (error instanceof InterruptedError) return error.signal === 'SIGINT' ? 130 : 143;
  return EXIT.broke;
}

/**
 * What went wrong, for a person: the problem and the fix. A stack trace shows only with SLUICE_DEBUG=1.
 * @param folder the working directory; paths in it are shown relative to it
 */
export function explainError(error: unknown, debug: boolean, folder: string): string {
  const text = words(error).replaceAll(folder + sep, '');
  return debug && error instanceof Error ? `${text}\n${error.stack ?? ''}` : text;
}

function words(error: unknown): string {
  if (error instanceof InputError) return error.problems.map(formatProblem).join('\n');
  if (error instanceof BrokenError)
    return error.fix ? `${error.message}\n  ${error.fix}` : error.message;
  if (error instanceof InterruptedError) return error.message;
  const message = messageOf(error);
  return `something broke inside Sluice: ${message}\n  Run again with SLUICE_DEBUG=1 to see where, and report it.`;
}
