import type { DataWarning, Matrix } from './dataset.js';
import type { Hasher } from './row-hash.js';

/**
 * Warns of test rows whose features are those of a training row: the model may know them by heart. Columns that are not
 * features don't count, so a row that stands twice under two ids is found too.
 */
export function checkSharedRows(
  train: Matrix,
  test: Matrix,
  hasher: Hasher,
): readonly DataWarning[] {
  const trained = rowHashes(train, hasher).sort();
  const tested = rowHashes(test, hasher).sort();
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

function rowHashes({ data, rows, columns }: Matrix, hasher: Hasher): BigUint64Array {
  // One row's memory for all: a view of each would leave a million objects behind.
  const cells = new Float32Array(columns);
  const bytes = new Uint8Array(cells.buffer);
  const hashes = new BigUint64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells[column] = data[at++]!;
    hashes[row] = hasher.h64Raw(bytes);
  }
  return hashes;
}
