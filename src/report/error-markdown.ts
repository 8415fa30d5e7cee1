import { InputError, InterruptedError } from '../errors.js';
import { type NoVerdict, noVerdictMarkdown } from './unfinished-words.js';

/**
 * Why there is no verdict, in GitHub Markdown, for the job summary.
 * @param explained the problem and its fix, a line each; it may hold text from files
 */
export function errorMarkdown(error: unknown, explained: string): string {
  return `${noVerdictMarkdown('Sluice', endOf(error), explained)}\n`;
}

function endOf(error: unknown): NoVerdict {
  if (error instanceof InputError) return 'refused';
  return error instanceof InterruptedError ? 'interrupted' : 'broke';
}
