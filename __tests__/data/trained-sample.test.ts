import { expect, test } from '@jest/globals';
import { smallestHashes } from '../../src/data/trained-sample.js';

test('the smallest hashes of the given rows, once each, ascending', () => {
  const hashes = BigUint64Array.of(9n, 255n, 3n, 9n, 1n, 2n ** 64n - 1n);
  expect(smallestHashes(hashes, Uint32Array.of(0, 1, 3, 5))).toEqual([
    '0000000000000009',
    '00000000000000ff',
    'ffffffffffffffff',
  ]);
});

test('of a large file a thousand', () => {
  const hashes = BigUint64Array.from({ length: 5000 }, (_, i) => BigInt(5000 - i));
  const found = smallestHashes(
    hashes,
    Uint32Array.from(hashes, (_, i) => i),
  );
  expect(found).toHaveLength(1000);
  expect(found.at(-1)).toBe('00000000000003e8');
});
