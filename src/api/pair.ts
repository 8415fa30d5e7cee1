import type { Pairing } from '../compare/pairing/pair.js';
import { pairFiles } from '../compare/pairing/pair-given.js';
import { refuseOtherOrder } from '../data/checks/same-rows.js';
import type * as core from '../evaluate/predictions.js';
import { openedOf } from './opened.js';
import type { Predictions } from './types.js';

/** A file, and what is asked of it. */
interface Side {
  readonly file: Predictions;
  readonly predictions: core.Predictions;
}

/** @throws InputError where the two contradict each other */
export function pair(candidate: Side, baseline: Side): Pairing {
  const [ours, theirs] = [openedOf(candidate.file).rows, openedOf(baseline.file).rows];
  if (ours.idColumn === undefined && theirs.idColumn === undefined) {
    refuseOtherOrder(ours.testTable, theirs.testTable);
  }
  const given = ({ file, predictions }: Side) => ({
    file: file.file,
    predictions,
    named: openedOf(file).rows.idColumn !== undefined,
  });
  return pairFiles(given(candidate), given(baseline));
}
