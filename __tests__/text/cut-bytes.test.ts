import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutBytes } from '../../src/text/cut-bytes.js';

test.each([
  ['short', 10, 'short'],
  ['信用评分', 12, '信用评分'],
  ['信用评分', 11, '信用评'],
  ['信用评分', 2, ''],
  ['a😀b', 4, 'a'],
  ['a😀b', 5, 'a😀'],
  ['é', 0, ''],
])('%s in %i bytes is "%s"', (text, most, expected) => {
  expect(cutBytes(text, most)).toBe(expected);
});

test('it is the longest beginning that fits, and whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
      const cut = cutBytes(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
      const next = [...text.slice(cut.length)][0];
      if (next !== undefined) expect(Buffer.byteLength(cut + next)).toBeGreaterThan(most);
    }),
  );
});
