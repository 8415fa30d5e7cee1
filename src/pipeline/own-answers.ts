import { isDeepStrictEqual } from 'node:util';
import type { Answers, Predictions } from '../evaluate/predictions.js';
import type { Model } from '../models/model.js';
import { disagreement, scaleOf } from '../models/parity.js';
import type { EvaluationSet } from '../train/trainer.js';

/**
 * How far the answers of a model may be from those that the run that trained it got: the two may
 * have run on other processors.
 */
export const TOLERANCE = 1e-5;

/**
 * What another run said of the rows that were read here, with the labels that were read here.
 * @returns undefined where it answers other rows, or in another order
 */
export function withTruth(
  { clusters: _, ...said }: Predictions,
  { testIds: ids, test, encoding }: EvaluationSet,
): Predictions | undefined {
  if (!isDeepStrictEqual(said.ids, ids)) return undefined;
  switch (said.task) {
    case 'binary':
      return { ...said, ids, labels: Uint8Array.from(test.y) };
    case 'multiclass':
      return { ...said, ids, labels: Int32Array.from(test.y) };
    case 'regression': {
      const { label } = encoding;
      const log = label.task === 'regression' && label.transform === 'log';
      return { ...said, ids, labels: log ? test.y.map(Math.exp) : test.y };
    }
  }
}

/**
 * What a model says here of the rows that another run said something of.
 * @returns it, and by how much it differs at most; NaN where that can't be told
 */
export async function askAgain(
  asked: Model,
  said: Predictions,
  { testTable: table, encoding }: EvaluationSet,
): Promise<{ readonly answers: Predictions; readonly difference: number }> {
  const scale = scaleOf(said, encoding.label);
  const difference = await disagreement(asked, { table, answers: said, ...(scale && { scale }) });
  return { answers: merge(said, await asked.predict(table)), difference };
}

function merge(said: Predictions, answers: Answers): Predictions {
  const { ids } = said;
  if (said.task === 'binary' && answers.task === 'binary')
    return { ...answers, ids, labels: said.labels };
  if (said.task === 'multiclass' && answers.task === 'multiclass') {
    return { ...answers, ids, labels: said.labels };
  }
  if (said.task === 'regression' && answers.task === 'regression') {
    return { ...answers, ids, labels: said.labels };
  }
  throw new RangeError(`a model for ${answers.task} answers ${said.task}`);
}
