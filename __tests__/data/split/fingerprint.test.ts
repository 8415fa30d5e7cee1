import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../../src/data/split/fingerprint.js';
import { HashSet } from '../../../src/data/split/hash-set.js';

/** As it is defined, in the plainest way. */
function defined(hashes: BigUint64Array, rows: Uint32Array, labels: readonly string[]): string {
  const lines = [...rows].map(
    (row) => `${hashes[row]!.toString(16).padStart(16, '0')},${labels[row]!}\n`,
  );
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}

describe('a fingerprint', () => {
  // Few different halves, so that rows share the first bits of their hashes, and whole hashes.
  const half = fc.constantFrom(0n, 1n, 0x7fffffffn, 0x80000000n, 0xffffffffn);
  const hash = fc.tuple(half, half).map(([high, low]) => (high << 32n) | low);
  const row = fc.record({
    hash: fc.oneof(hash, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
    label: fc.constantFrom('', 'a', 'ab', 'a\tb', 'é', '🌊', '1'),
    taken: fc.boolean(),
  });

  test('is the SHA-256 of the sorted lines of hash and label', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (table) => {
        const hashes = BigUint64Array.from(table, (one) => one.hash);
        const labels: string[] = table.map((one) => one.label);
        const rows = Uint32Array.from([...table.keys()].filter((i) => table[i]!.taken));
        const levels = [...new Set(labels)].filter((label) => label !== '');
        const codes = Int32Array.from(labels, (label) => levels.indexOf(label));
        const label = { kind: 'category', name: 'y', codes, levels } as const;
        expect(fingerprint(hashes, rows, label)).toBe(defined(hashes, rows, labels));
      }),
      { numRuns: 300 },
    );
  });

  test('has targets as JavaScript writes them, over many blocks of lines', () => {
    const hashes = BigUint64Array.from({ length: 10_000 }, (_, i) => BigInt(i % 7_000) << 40n);
    const values = Float64Array.from(hashes, (_, i) => (i % 100 === 0 ? Number.NaN : i / -7e300));
    const labels = Array.from(values, (value) => (Number.isNaN(value) ? '' : String(value)));
    const rows = Uint32Array.from(values.keys());
    const label = { kind: 'number', name: 'y', values } as const;
    expect(fingerprint(hashes, rows, label)).toBe(defined(hashes, rows, labels));
  });
});

describe('a set of hashes', () => {
  // Some that begin alike, and the one that stands for an empty slot.
  const hash = fc.oneof(
    fc.constantFrom(0n, 1n, 1n << 63n, 1025n, 2049n),
    fc.bigInt(0n, 2n ** 64n - 1n),
  );
  const hashes = fc.array(hash, { maxLength: 40 });

  test('tells how many it had before, and whether it has one of others', () => {
    fc.assert(
      fc.property(hashes, hashes, hashes, (first, second, others) => {
        const set = new HashSet(first.length + second.length);
        const known = new Set(first);
        expect(set.add(BigUint64Array.from(first))).toBe(first.length - known.size);
        const both = new Set([...first, ...second]);
        const added = both.size - known.size;
        expect(set.add(BigUint64Array.from(second))).toBe(second.length - added);
        const has = others.some((other) => both.has(other));
        expect(set.hasAny(BigUint64Array.from(others))).toBe(has);
      }),
    );
  });

  test('holds more than are handed over at a time', () => {
    const many = BigUint64Array.from(
      { length: 150_000 },
      (_, i) => BigInt(i) * 0x9e3779b97f4a7c15n,
    );
    const set = new HashSet(many.length);
    expect(set.add(many)).toBe(0);
    expect(set.add(many)).toBe(many.length);
  });
});
