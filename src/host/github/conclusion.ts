import { relative, resolve } from 'node:path';
import type { Verdict } from '../../gate/finding.js';
import type { FinishedRecord, UnfinishedRecord } from '../../record/run-record.js';
import { type ConditionRow, viewOf } from '../../report/view.js';
import type { RunEnd } from '../host.js';

/** How a check ends. "The gate said no" and "the gate broke" are never the same. */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'action_required';

/** A line of a file that the pull request shows a message at. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** GitHub cuts a check's title at 255 characters. */
const TITLE_LENGTH = 250;

export function conclude(end: RunEnd): { conclusion: Conclusion; title: string } {
  switch (end.status) {
    case 'refused':
      return {
        conclusion: 'action_required',
        title: 'Did not run: the config or the data is wrong',
      };
    case 'interrupted':
      return { conclusion: 'cancelled', title: 'The run was interrupted' };
    case 'broke':
      return { conclusion: 'action_required', title: cut(brokeTitle(end)) };
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
  return `Sluice broke${said}: ${error}`;
}

function titleOf(record: FinishedRecord): string {
  const { rules, headline } = viewOf(record);
  return rules && rules.title !== '' ? `${rules.title}. ${headline}` : headline;
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
  return conditions.flatMap(({ place, verdict, text, reason }) => {
    if (verdict === 'pass' || place?.line === undefined) return [];
    const path = relative(workspace, resolve(workspace, place.file));
    if (path.startsWith('..')) return [];
    return [
      {
        path: path.replaceAll('\\', '/'),
        start_line: place.line,
        end_line: place.line,
        annotation_level: LEVELS[verdict],
        title: cut(`${verdict}: ${text}`),
        message: reason,
      },
    ];
  });
}

function cut(text: string): string {
  const line = text.split(/\r?\n/, 1)[0]!;
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH)}…`;
}
