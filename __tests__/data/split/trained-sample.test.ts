import { expect, test } from '@jest/globals';
import { smallestHashes } from '../../../src/data/split/trained-sample.js';

test('the smallest hashes of the given rows, once each, ascending', () => {
  const hashes = BigUint64Array.of(9n, 255n, 9n, 2n ** 64n - 1n).sort();
  expect(smallestHashes(hashes)).toEqual([
    '0000000000000009',
    '00000000000000ff',
    'ffffffffffffffff',
  ]);
});

test('of a large file a thousand', () => {
  const hashes = BigUint64Array.from({ length: 5000 }, (_, i) => BigInt(5000 - i));
  const found = smallestHashes(hashes.sort());
  expect(found).toHaveLength(1000);
  expect(found.at(-1)).toBe('00000000000003e8');
});
