import type { Place } from '../../errors.js';
import type { DataWarning } from '../dataset.js';
import type { Matrix } from '../table/matrix.js';
import { bytesOf, hashItems } from './hash-items.js';
import { HashSet } from './hash-set.js';

const MOST_NAMED = 5;

/** With so large a share of its rows known from training, a test file is a copy, not a test. */
const NEARLY_ALL = 0.9;

/** The rows of a side, by their features: columns that are none don't count. */
export function featureHashes({ data, columns }: Matrix): BigUint64Array {
  return hashItems(bytesOf(data), data.BYTES_PER_ELEMENT * columns);
}

/**
 * Warns of test rows whose features are those of a training row: the model may have memorized them. A row that stands twice under two
 * ids is found too.
 * @param train the training rows' `featureHashes`; `test` those of the test rows
 * @param place where a row of `test` stands in its file
 */
export function checkSharedRows(
  train: BigUint64Array,
  test: BigUint64Array,
  place: (row: number) => Place,
): readonly DataWarning[] {
  const { shared, some } = countShared([train], test);
  if (shared === 0) return [];
  const message = `${shared} of ${test.length} test rows ${shared === 1 ? 'has' : 'have'} the same features as a training row`;
  const rows: number[] = [];
  test.forEach((hash, row) => {
    if (rows.length < MOST_NAMED && some.has(hash)) rows.push(row);
  });
  const lines = rows.map((row) => place(row).line ?? 0);
  return [{ code: 'shared-rows', message, rows: shared, lines }];
}

/**
 * What is wrong with a test file of its own that holds the rows that are trained on or watched. Rows of few different features are no
 * evidence: in a table of three yes-or-no columns every row is known.
 * @param known `featureHashes` of the rows that are trained on, and of those that are watched
 */
export function copiedRows(
  known: readonly BigUint64Array[],
  test: BigUint64Array,
): string | undefined {
  const { shared, distinct } = countShared(known, test);
  if (shared < NEARLY_ALL * test.length || distinct < shared / 2) return undefined;
  return `${shared} of ${test.length} test rows have the same features as a row that is trained on`;
}

const NONE_SHARED = { shared: 0, distinct: 0, some: new Set<bigint>() };

/** How many test rows have the features of a known row, how many different ones those are, and hashes of some. */
function countShared(known: readonly BigUint64Array[], test: BigUint64Array) {
  const inTest = new HashSet(test.length);
  inTest.add(test);
  if (!known.some((hashes) => inTest.hasAny(hashes))) return NONE_SHARED;
  const sorted = known.map((hashes) => ({ hashes: hashes.slice().sort(), at: 0 }));
  let [shared, distinct] = [0, 0];
  const some = new Set<bigint>();
  let last: bigint | undefined;
  const tested = test.slice().sort();
  for (let i = 0; i < tested.length; i++) {
    const hash = tested[i]!;
    let isKnown = false;
    for (const side of sorted) {
      while (side.at < side.hashes.length && side.hashes[side.at]! < hash) side.at++;
      isKnown ||= side.hashes[side.at] === hash;
    }
    if (!isKnown) continue;
    shared++;
    if (some.size < MOST_NAMED) some.add(hash);
    if (hash !== last) distinct++;
    last = hash;
  }
  return { shared, distinct, some };
}
