import { escapeMarkdown } from '../../text/escape.js';
import { MARKS } from '../../text/marks.js';
import { shorten } from '../../text/shorten.js';
import { type Conclusion, LONG_TITLE } from './conclusion.js';
import { isWorse, type JobVerdict, readVerdict, verdictText } from './job-verdicts.js';

const SAID: Readonly<Record<Conclusion, string>> = {
  success: `${MARKS.passed} passed`,
  neutral: `${MARKS.inconclusive} was inconclusive`,
  cancelled: `${MARKS['no verdict']} was interrupted`,
  action_required: `${MARKS['no verdict']} came to no verdict`,
  failure: `${MARKS.failed} failed`,
};

/** What comes before a report where other jobs did not pass on the same commit; empty where none. */
export function othersMarkdown(others: readonly JobVerdict[], repositoryUrl: string): string {
  if (others.length === 0) return '';
  const lines = others.map(
    (one) =>
      `- [${escapeMarkdown(nameOf(one))}](${repositoryUrl}/actions/runs/${one.runId}) ${SAID[one.said]}`,
  );
  return `**Another job judged this commit, and the worst verdict counts:**\n\n${lines.join('\n')}\n\nGive each job an \`experiment\` of its own, and each has a check and a comment of its own.\n\n---\n\n`;
}

interface Ended {
  readonly conclusion: Conclusion;
  readonly title: string;
}

/**
 * The worse of what a job says and of what the worst of the others said: both are told.
 * @param others undefined where nobody can say, which is never taken for "none"
 */
export function concludeBeside(own: Ended, others: readonly JobVerdict[] | undefined): Ended {
  const worst = others === undefined ? UNKNOWN : others[0];
  if (worst === undefined || !isWorse(worst.said, own.conclusion)) return own;
  const said =
    others === undefined
      ? 'What other jobs said of this commit could not be read'
      : `Another job ${SAID[worst.said].replace(/^\P{L}+/u, '')}`;
  return { conclusion: worst.said, title: shorten(`${said}. This one: ${own.title}`, LONG_TITLE) };
}

const UNKNOWN = { said: 'action_required' } as const;

function nameOf({ workflow, job }: JobVerdict): string {
  return job === '' ? workflow : `${workflow} (${job})`;
}

const MARK = 'sluice:judged:';

/** What a check carries, so that other jobs of the commit find it. */
export function verdictMark(verdict: JobVerdict): string {
  return `${MARK}${verdictText(verdict)}`;
}

/** The verdict among a check's marks. */
export function verdictMarked(marks: string | null): JobVerdict | undefined {
  const mark = marks?.split(' ').find((one) => one.startsWith(MARK));
  return mark === undefined ? undefined : readVerdict(mark.slice(MARK.length));
}
