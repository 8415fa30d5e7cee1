import { escapeMarkdown } from '../text/escape.js';

/** How a run ended that came to no verdict; what was refused was no run. */
export type NoVerdict = 'refused' | 'interrupted' | 'broke';

/** After the name of the run: `credit/scoring was interrupted before there was a verdict`. */
export const NO_VERDICT: Readonly<Record<NoVerdict, string>> = {
  refused: 'did not run: the config or the data is wrong',
  interrupted: 'was interrupted before there was a verdict',
  broke: 'broke: this is not the gate’s verdict',
};

/**
 * Why there is no verdict, in GitHub Markdown.
 * @param what the run's name
 * @param explained the problem and its fix, a line each; it may hold text from files
 */
export function noVerdictMarkdown(what: string, how: NoVerdict, explained: string): string {
  const lines = explained.split('\n').map((line) => escapeMarkdown(line.trim()));
  return [
    `## ⚠️ ${escapeMarkdown(what)} ${NO_VERDICT[how]}`,
    lines.join('<br>\n'),
    'No model was exported, and the baseline stays where it was.',
  ].join('\n\n');
}
