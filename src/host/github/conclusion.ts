import { relative, resolve } from 'node:path';
import type { Verdict } from '../../gate/finding.js';
import type { FinishedRecord, UnfinishedRecord } from '../../record/run-record.js';
import type { ConditionRow } from '../../report/condition-rows.js';
import { viewOf } from '../../report/view.js';
import { rowText, VERDICT_WORDS } from '../../report/words.js';
import { upper } from '../../text/case.js';
import { shorten } from '../../text/shorten.js';
import type { RunEnd } from '../host.js';

/**
 * How a check ends, the best first. "The gate said no" and "the gate broke" are never the same. A
 * rule that requires a check takes `neutral` for a success.
 */
export const CONCLUSIONS = [
  'success',
  'neutral',
  'cancelled',
  'action_required',
  'failure',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** A line of a file that the pull request shows a message at. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** So much of a title the list of checks shows. */
const TITLE_LENGTH = 70;
/** Of what says more than a verdict. GitHub takes 255. */
export const LONG_TITLE = 250;

export function conclude(end: RunEnd): { conclusion: Conclusion; title: string } {
  switch (end.status) {
    case 'refused':
      return {
        conclusion: 'action_required',
        title: cut(`Did not run: ${end.error}`, LONG_TITLE),
      };
    case 'interrupted':
      return { conclusion: 'cancelled', title: 'No verdict: the run was interrupted' };
    case 'broke':
      return { conclusion: 'action_required', title: cut(brokeTitle(end), LONG_TITLE) };
    case 'finished':
      return {
        conclusion: { passed: 'success', failed: 'failure', inconclusive: 'neutral' }[
          end.decision.verdict
        ] as Conclusion,
        title: cut(titleOf(end)),
      };
  }
}

/** A pass that does not count is not said where it could be taken for one. */
function brokeTitle({ judged, error }: UnfinishedRecord): string {
  const verdict = judged?.decision.verdict;
  const said =
    verdict === undefined || verdict === 'passed' ? '' : `, the gate had said ${verdict}`;
  return `No verdict${said}: ${error}`;
}

function titleOf(record: FinishedRecord): string {
  const { rules, verdict, why } = viewOf(record);
  const word = upper(verdict);
  return rules && rules.title !== ''
    ? `${word}, and ${rules.title.replace(/^This (pull request|merge group|work) /, '')}: ${why.short}`
    : `${word}: ${why.short}`;
}

const LEVELS: Readonly<Record<Exclude<Verdict, 'pass'>, Annotation['annotation_level']>> = {
  fail: 'failure',
  warn: 'warning',
  inconclusive: 'warning',
  'not-compared': 'notice',
};

/** One annotation for each condition that doesn't hold, on its line of the config. */
export function annotations(
  conditions: readonly ConditionRow[],
  workspace: string,
): readonly Annotation[] {
  return conditions.flatMap((row) => {
    const { place, verdict, sentence } = row;
    if (verdict === 'pass' || place?.line === undefined) return [];
    const path = relative(workspace, resolve(workspace, place.file));
    if (path.startsWith('..')) return [];
    return [
      {
        path: path.replaceAll('\\', '/'),
        start_line: place.line,
        end_line: place.line,
        annotation_level: LEVELS[verdict],
        title: cut(`${upper(VERDICT_WORDS[verdict])}: ${rowText(row)}`, LONG_TITLE),
        message: sentence,
      },
    ];
  });
}

function cut(text: string, most = TITLE_LENGTH): string {
  return shorten(text.split(/\r?\n/, 1)[0]!, most);
}
