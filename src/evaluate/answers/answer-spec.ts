import type { OwnMetric } from '../predictions.js';

/** What a score is, as it is written: a probability in [0, 1], its logit, or in [0, 100]. */
export type ScoreScale = 'probability' | 'logit' | 'percent';

/** A column that a metric of the user's own is the mean of. */
export interface OwnColumnSpec extends OwnMetric {
  readonly column: string;
}

/** Where a file's answers stand. */
export interface AnswerSpec {
  /** The column of the predicted class or number. Left out: `prediction`, where there is one. */
  readonly prediction?: string;
  /**
   * The column of the positive class's score; of many classes, what stands before `_CLASS` in the
   * columns of theirs. Left out: `score`, where there is one.
   */
  readonly score?: string;
  /** Left out: probabilities, and no config can say otherwise. */
  readonly scale?: ScoreScale;
  /** What else is measured of them. */
  readonly own?: readonly OwnColumnSpec[];
}

/** The columns of a predictions file that names none. */
export const USUAL_COLUMNS = { label: 'label', prediction: 'prediction', score: 'score' } as const;

/** What the name of a class follows in its column's: `score_`. */
export function classColumns({ score }: Pick<AnswerSpec, 'score'>): string {
  return `${score ?? USUAL_COLUMNS.score}_`;
}
