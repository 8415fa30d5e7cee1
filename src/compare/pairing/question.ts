import type { FinishedRecord } from '../../record/run-record.js';

/** What a model answers: a label, as a task, in classes. */
export type Question = Pick<FinishedRecord, 'task' | 'classes' | 'data'>;

/**
 * Why the two models do not answer the same question, or undefined where they do. Holds names from
 * the data.
 */
export function differentQuestion(candidate: Question, baseline: Question): string | undefined {
  const label = ({ data }: Question) => data.columns.find(({ role }) => role === 'label')?.name;
  if (label(candidate) !== label(baseline)) {
    return `the baseline predicts "${label(baseline)}", this model "${label(candidate)}"`;
  }
  if (candidate.task !== baseline.task) {
    return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
  }
  const sorted = ({ classes }: Question) => JSON.stringify([...classes].sort());
  if (sorted(candidate) !== sorted(baseline)) {
    return `the baseline's classes are ${baseline.classes.join(', ')}, the candidate's ${candidate.classes.join(', ')}`;
  }
  return undefined;
}

/**
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
export function differentPositive(candidate: Question, baseline: Question): string | undefined {
  if (candidate.task !== 'binary' || candidate.classes[1] === baseline.classes[1]) return undefined;
  return `the baseline's positive class is "${baseline.classes[1]}", the candidate's "${candidate.classes[1]}"`;
}
