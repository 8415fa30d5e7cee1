import type { Predictions } from '../evaluate/predictions.js';
import { withClusters } from '../evaluate/seeds.js';
import { selectRows } from '../evaluate/select-rows.js';
import type { ReadData } from './judged-rows.js';

/** What a training says of the rows of the verdict, and of those that are kept for the last word. */
export interface PartedAnswers {
  readonly test: Predictions;
  /** Absent where none are. */
  readonly confirm?: Predictions;
}

/** Parts what a training says of all rows that were held out, by what they are for. */
export function partAnswers(
  all: Predictions,
  { clusters, heldOut }: Pick<ReadData, 'clusters' | 'heldOut'>,
): PartedAnswers {
  const answers = clusters ? withClusters(all, clusters) : all;
  if (!heldOut) return { test: answers };
  return {
    test: selectRows(answers, heldOut.test),
    confirm: selectRows(answers, heldOut.confirm),
  };
}
