import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../../src/data/split/fingerprint.js';

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
