import { relative, resolve } from 'node:path';
import { formatProblem, InputError, type Place } from '../errors.js';
import { escapeLog } from '../text/escape.js';
import type { ReportView } from './view.js';
import { rowText, VERDICT_WORDS } from './words.js';

/** A line of a job's log that is also shown above it, and beside the file that it is about. */
export interface LogAnnotation {
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly title?: string;
  /** Its file relative to the workspace. */
  readonly place?: Place;
}

/** What did not hold, condition by condition: an error only where the run did not pass in spite of it. */
export function gateAnnotations(view: ReportView, workspace: string): LogAnnotation[] {
  const conditions = view.conditions.flatMap((row): LogAnnotation[] => {
    const { verdict, sentence, place } = row;
    if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'inconclusive') return [];
    return [
      {
        level: verdict === 'fail' && view.verdict !== 'passed' ? 'error' : 'warning',
        text: escapeLog(`${rowText(row)}: ${sentence}`),
        title: `Sluice: ${VERDICT_WORDS[verdict]}`,
        ...placeIn(workspace, place),
      },
    ];
  });
  const rules = rulesAnnotations(view);
  if (view.verdict !== 'failed') return [...rules, ...conditions];
  return [
    ...rules,
    ...conditions,
    { level: 'error', text: escapeLog(`the gate failed: ${view.why.short}`) },
  ];
}

function rulesAnnotations({ rules }: ReportView): LogAnnotation[] {
  if (!rules || rules.title === '') return [];
  const changes = rules.changes.map(({ before, after }) => `${before} → ${after}`).join('; ');
  return [{ level: 'warning', text: escapeLog(`${rules.title}: ${changes}`), title: rules.title }];
}

/**
 * Why there is no verdict: every problem of what the user gave, or what broke.
 * @param explained what broke, for a person, safe to print
 */
export function errorAnnotations(
  error: unknown,
  explained: string,
  workspace: string,
): LogAnnotation[] {
  if (!(error instanceof InputError)) return [{ level: 'error', text: explained }];
  return error.problems.map(({ message, at, fix }) => {
    const text = formatProblem({ message, ...(at && { at }) });
    return {
      level: 'error',
      text: escapeLog(fix ? `${text}. ${fix}` : text),
      ...placeIn(workspace, at),
    };
  });
}

/** A place without a line is an input of the action, or a file as a whole. */
function placeIn(workspace: string, place: Place | undefined): { readonly place?: Place } {
  if (place?.line === undefined) return {};
  return { place: { ...place, file: escapeLog(relative(workspace, resolve(place.file))) } };
}
