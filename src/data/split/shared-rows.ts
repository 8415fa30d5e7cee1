import type { DataWarning } from '../dataset.js';
import type { Matrix } from '../table/matrix.js';
import { bytesOf, hashItems } from './hash-items.js';

/**
 * Warns of test rows whose features are those of a training row: the model may know them by heart. Columns that are not
 * features don't count, so a row that stands twice under two ids is found too.
 */
export function checkSharedRows(train: Matrix, test: Matrix): readonly DataWarning[] {
  const trained = rowHashes(train).sort();
  const tested = rowHashes(test).sort();
  let shared = 0;
  let i = 0;
  for (const hash of tested) {
    while (i < trained.length && trained[i]! < hash) i++;
    if (trained[i] === hash) shared++;
  }
  if (shared === 0) return [];
  const message = `${shared} of ${test.rows} test rows ${shared === 1 ? 'has' : 'have'} the same features as a training row`;
  return [{ code: 'shared-rows', message }];
}

function rowHashes({ data, columns }: Matrix): BigUint64Array {
  return hashItems(bytesOf(data), data.BYTES_PER_ELEMENT * columns);
}
