import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spreadOf, targetCenter } from '../../../src/data/encoding/target-center.js';
import { fromOutputs } from '../../../src/evaluate/from-outputs.js';
import { csv, load } from '../workspace.js';

const noise = (i: number, salt = 1) =>
  Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
const ROWS = 400;
/** Of 1 to 9.99, either sign, the same digits whatever the exponent. */
const digits = (i: number) => `${i % 3 ? '' : '-'}${(1 + 8.99 * noise(i)).toFixed(4)}`;
const loaded = (cell: (i: number) => string) =>
  load(
    csv('id,x,y', ROWS, (i) => [`r${i}`, cell(i), noise(i, 2) < 0.5 ? 'no' : 'yes']),
    {
      id: 'id',
      split: { method: 'group', column: 'id', seed: 7 },
    },
  );

describe('a column is encoded alike', () => {
  test('at any scale that 64 bits have', async () => {
    const plain = await loaded(digits);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -300, max: 299 }), async (exponent) => {
        const { train, test: tested } = await loaded((i) => `${digits(i)}e${exponent}`);
        for (const [side, expected] of [
          [train, plain.train],
          [tested, plain.test],
        ] as const) {
          side.x.data.forEach((value, i) => {
            // To a thousandth of a deviation: the mean and the deviation are summed at another scale.
            expect(value).toBeCloseTo(expected.x.data[i]!, 3);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('also beside a single slip of the pen that is not very far out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(-300, 500, 2000), fc.nat(ROWS - 1), async (slip, at) => {
        const { encoding, summary } = await loaded((i) => (i === at ? String(slip) : digits(i)));
        const [x] = encoding.columns;
        const trained = summary.warnings.some(({ code }) => code === 'outliers');
        // The deviation of the digits is about 6.
        expect(x).toMatchObject({ column: 'x', ...(trained && { scale: 'quantiles' }) });
        expect(x && 'sd' in x && x.sd).toBeLessThan(12);
      }),
      { numRuns: 12 },
    );
  });

  test('also beside numbers that stand for a missing value, or a slip of the pen', async () => {
    const odd = fc.constantFrom('-9999', '-999', '99999', '1e30', '4200000000');
    await fc.assert(
      fc.asyncProperty(odd, fc.integer({ min: 6, max: 40 }), async (text, every) => {
        const { train, encoding } = await loaded((i) => (i % every === 5 ? text : digits(i)));
        expect(encoding.columns[0]).toMatchObject({ scale: 'quantiles' });
        const usual = [...train.x.data]
          .filter((value) => Math.abs(value) < 4)
          .sort((a, b) => a - b);
        // Between the quartiles of a normal distribution lie 1.35 deviations.
        const [low, high] = [0.25, 0.75].map((share) => usual[Math.floor(share * usual.length)]!);
        expect(high! - low!).toBeGreaterThan(1);
      }),
      { numRuns: 20 },
    );
  });

  test('as before where few rows carry nothing', async () => {
    const skewed = await loaded((i) => Math.exp(2 * noise(i)).toFixed(3));
    expect(skewed.encoding.columns[0]).not.toHaveProperty('scale');
    const rare = await loaded((i) => (i % 20 === 0 ? '5000' : '0'));
    expect(rare.encoding.columns[0]).not.toHaveProperty('scale');
    const filled = (i: number) => (i % 5 < 3 ? 13.7 + 0.1 * noise(i) : 50 * noise(i)).toFixed(4);
    const { encoding, summary } = await loaded(filled);
    expect(encoding.columns[0]).not.toHaveProperty('scale');
    expect(summary.warnings.filter(({ code }) => code === 'outliers')).toEqual([]);
    const coded = await loaded((i) => (i % 20 === 0 ? '-9999' : filled(i)));
    expect(coded.encoding.columns[0]).toMatchObject({ scale: 'quantiles' });
  });
});

describe('a target comes back from 32 bits', () => {
  test('wherever it lies, to a millionth of its spread', () => {
    const offset = fc.constantFrom(0, 1.7e9, 1.7e12, 2459000, 5.4e6, -3e15, 1e40, -1e-40);
    const spread = fc.constantFrom(1e-300, 1e-40, 0.01, 1, 60, 1e5, 1e42, 1e299);
    fc.assert(
      fc.property(offset, spread, (from, by) => {
        const y = Float64Array.from({ length: 50 }, (_, i) => from + by * (noise(i) - 0.5));
        const { mean, sd } = spreadOf(y);
        fc.pre(sd > 0);
        const center = targetCenter(y);
        const { center: zero, unit } = center ?? { center: 0, unit: 1 };
        const outputs = Float32Array.from(y, (value) => (value - zero) / unit);
        const truth = { task: 'regression', classes: [], ids: [], y } as const;
        const { predicted } = fromOutputs(outputs, { ...truth, ...(center && { center }) });
        expect(sd).toBeGreaterThan(0);
        expect(Math.abs(mean)).toBeLessThan(Number.POSITIVE_INFINITY);
        y.forEach((value, i) => {
          expect(Math.abs(predicted[i]! - value) / sd).toBeLessThan(1e-4);
        });
      }),
    );
  });

  test('and is left as it is where 32 bits hold it', () => {
    expect(targetCenter(Float64Array.of(100_000, 250_000, 180_000))).toBeUndefined();
    expect(targetCenter(Float64Array.of(3, 3, 3))).toBeUndefined();
  });
});
