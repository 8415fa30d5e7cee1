import type { Incomparability } from '../../record/pairing-schema.js';
import type { FinishedRecord } from '../../record/run-record.js';

/** What a model answers: a label, as a task, in classes; single numbers answer nothing. */
export type Question = Pick<FinishedRecord, 'task' | 'classes' | 'data'>;

/** Why the two models do not answer the same question, or undefined where they do. */
export function differentQuestion(
  candidate: Question,
  baseline: Question,
): Incomparability | undefined {
  const { task } = candidate;
  if (task === null || baseline.task === null) return { code: 'no-row-in-common' };
  const label = ({ data }: Question) =>
    data.columns.find(({ role }) => role === 'label')?.name ?? null;
  if (label(candidate) !== label(baseline)) {
    return { code: 'another-label', baseline: label(baseline), candidate: label(candidate) };
  }
  if (task !== baseline.task) {
    return { code: 'another-task', baseline: baseline.task, candidate: task };
  }
  const sorted = ({ classes }: Question) => JSON.stringify([...classes].sort());
  if (sorted(candidate) !== sorted(baseline)) {
    return { code: 'other-classes', baseline: baseline.classes, candidate: candidate.classes };
  }
  return undefined;
}

/**
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
export function differentPositive(
  candidate: Question,
  baseline: Question,
): Incomparability | undefined {
  const [ours, theirs] = [candidate.classes[1], baseline.classes[1]];
  if (candidate.task !== 'binary' || ours === theirs) return undefined;
  return { code: 'another-positive-class', baseline: theirs ?? '', candidate: ours ?? '' };
}
