import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortNumbers } from '../../src/numeric/sort-numbers.js';
import { sortOrder, wordOrder } from '../../src/numeric/sort-order.js';

const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, 5e-324, -5e-324),
);

describe('numbers', () => {
  test('are sorted in place as a typed array sorts them, the two zeros too', () => {
    fc.assert(
      fc.property(fc.array(number), fc.nat(3), (some, first) => {
        const values = Float64Array.from(some).subarray(first);
        const expected = values.slice().sort();
        expect(sortNumbers(values)).toBe(values);
        expect([...values].map((value) => [value, Object.is(value, -0)])).toStrictEqual(
          [...expected].map((value) => [value, Object.is(value, -0)]),
        );
      }),
    );
  });

  test('have an order in which equal ones keep theirs, be they few or many', () => {
    for (const count of [0, 1, 600, 70_000]) {
      const words = Uint32Array.from({ length: count }, (_, i) => (i % 7) * 0x24924924 + (i % 3));
      const expected = [...words.keys()].sort((a, b) => words[a]! - words[b]!);
      expect([...wordOrder(words)]).toStrictEqual(expected);
      expect([...sortOrder(Float64Array.from(words))]).toStrictEqual(expected);
    }
  });
});
