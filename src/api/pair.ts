import type { Pairing } from '../compare/pairing/pair.js';
import { pairFiles } from '../compare/pairing/pair-given.js';
import type * as core from '../evaluate/predictions.js';
import { openedOf } from './opened.js';
import type { Predictions } from './types.js';

/**
 * @param own the candidate's rows, with what belongs together
 * @throws InputError where the two contradict each other
 */
export function pair(
  candidate: Predictions,
  own: core.Predictions,
  baseline: Predictions,
): Pairing {
  const given = (file: Predictions, predictions: core.Predictions) => ({
    file: file.file,
    predictions,
    named: openedOf(file).rows.idColumn !== undefined,
  });
  return pairFiles(given(candidate, own), given(baseline, openedOf(baseline).predictions));
}
