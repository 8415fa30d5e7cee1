import { InputError, InterruptedError } from '../errors.js';
import { escapeMarkdown } from '../text/escape.js';

/**
 * Why there is no verdict, in GitHub Markdown, for the job summary.
 * @param explained the problem and its fix, a line each; it may hold text from files
 */
export function errorMarkdown(error: unknown, explained: string): string {
  const lines = explained.split('\n').map((line) => escapeMarkdown(line.trim()));
  return [
    `## ⚠️ Sluice ${titleOf(error)}`,
    lines.join('<br>\n'),
    'No model was exported, and the baseline stays where it was.',
    '',
  ].join('\n\n');
}

function titleOf(error: unknown): string {
  if (error instanceof InputError) return 'did not run: the config, the data or the usage is wrong';
  return error instanceof InterruptedError
    ? 'was interrupted before there was a verdict'
    : 'broke: this is not the gate’s verdict';
}
