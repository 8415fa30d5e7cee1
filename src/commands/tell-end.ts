import { messageOf } from '../errors.js';
import { exitCodeOfError, explainError } from '../exit.js';
import { errorAnnotations } from '../report/annotations.js';
import { errorMarkdown } from '../report/error-markdown.js';
import type { JudgedView } from '../report/view.js';
import { escapeLog } from '../text/escape.js';
import type { Runner } from './runner.js';

/**
 * Says in the log and on the page of the job what ended a step. Returns the exit code.
 * @param judged what the gate had said of a run that broke after it
 */
export async function tellError(
  error: unknown,
  runner: Runner,
  judged?: JudgedView,
): Promise<number> {
  const { workspace, debug } = runner;
  const explained = explainError(error, debug, workspace);
  for (const one of errorAnnotations(error, explained, workspace)) runner.annotate(one);
  const plain = explainError(error, false, workspace);
  await summarize(errorMarkdown(error, plain, judged), runner);
  return exitCodeOfError(error);
}

/** It only tells people: what it tells of is done. */
export async function summarize(markdown: string, runner: Runner): Promise<void> {
  await runner.summarize(markdown).catch((error: unknown) => {
    const text = escapeLog(`the job summary could not be written: ${messageOf(error)}`);
    runner.annotate({ level: 'warning', text });
  });
}
