import type { Dataset, Examples } from '../dataset.js';
import { gather, subset } from '../table/subset.js';
import type { Table } from '../table/table.js';
import { fingerprint } from './fingerprint.js';

/** The rows that a verdict is about, without what a training needs of them. */
export type TestRows = Pick<
  Dataset,
  'task' | 'classes' | 'encoding' | 'testIds' | 'testTable' | 'seen'
> & { readonly test: Pick<Examples, 'y'> };

/** Those of a dataset's test rows that stand at these places among them, ascending. */
export function testPart(dataset: Dataset, places: Uint32Array): TestRows {
  const { task, classes, encoding, test, testIds, testTable, seen } = dataset;
  return {
    task,
    classes,
    encoding,
    test: { y: gather(test.y, places, new Float64Array(places.length)) },
    testIds: gather(testIds, places, new Array<string>(places.length)),
    testTable: subset(testTable, places),
    ...(seen && { seen: gather(seen, places, new Uint8Array(places.length)) }),
  };
}

/** The fingerprint of a part of the test rows: what it would be if they were all. */
export function partFingerprint(table: Table, label: string, places: Uint32Array): string {
  const column = table.columns.find(({ name }) => name === label)!;
  return fingerprint(table.hashes, places, column);
}
