import { InputError, InterruptedError } from '../errors.js';
import { unfinishedMarkdown } from './markdown.js';
import type { NoVerdict } from './unfinished-words.js';
import type { JudgedView } from './view.js';

/**
 * Why there is no verdict, in GitHub Markdown, for the job summary.
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged what the gate had said before, if it came to that
 */
export function errorMarkdown(error: unknown, explained: string, judged?: JudgedView): string {
  return `${unfinishedMarkdown('Sluice', endOf(error), explained, { judged })}\n`;
}

function endOf(error: unknown): NoVerdict {
  if (error instanceof InputError) return 'refused';
  return error instanceof InterruptedError ? 'interrupted' : 'broke';
}
