import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Activation } from '../../../src/models/layers.js';
import { build } from '../../../src/train/dense/kernels.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import { rocAuc } from '../../../src/train/network/auc.js';
import { BUILDS } from './builds.js';
import { dense } from './networks.js';

/** A layer that only applies its activation. */
function apply(
  activation: Activation,
  values: readonly number[],
  columns = 1,
  using = build(),
): Float32Array {
  const identity = Float32Array.from({ length: columns * columns }, (_, i) =>
    Number(i % (columns + 1) === 0),
  );
  const network = networkFrom(
    [
      {
        layer: dense(columns, activation),
        weights: [
          { name: 'kernel', shape: [columns, columns], values: identity },
          { name: 'bias', shape: [columns], values: new Float32Array(columns) },
        ],
      },
    ],
    columns,
    using,
  );
  const data = Float32Array.from(values);
  return network.predict({ data, rows: values.length / columns, columns });
}

/** erf by its series, for the small arguments that the test uses, in double precision. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const EXACT: Record<Exclude<Activation, 'softmax'>, (z: number) => number> = {
  linear: (z) => z,
  relu: (z) => Math.max(z, 0),
  leaky_relu: (z) => (z > 0 ? z : 0.2 * z),
  elu: (z) => (z > 0 ? z : Math.expm1(z)),
  selu: (z) => 1.0507009873554805 * (z > 0 ? z : 1.6732632423543772 * Math.expm1(z)),
  gelu: (z) => (Math.abs(z) > 6 ? Math.max(z, 0) : (z * (1 + erf(z / Math.SQRT2))) / 2),
  swish: (z) => z / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
};

describe.each(BUILDS)('with $simd SIMD activations are right to 32 bits', (using) => {
  // gelu is a product of z with 1 + erf, which loses two roundings more without a fused multiply-add.
  const tolerance = using.simd === 'relaxed' ? 6e-7 : 1.2e-6;

  test.each(Object.entries(EXACT))('%s', (name, exact) => {
    const values = Array.from({ length: 4001 }, (_, i) => Math.fround((i - 2000) / 100));
    values.push(-1e6, -100, 100, 1e6, 0, 1e-7, -1e-7, 1e-30);
    const ours = apply(name as Activation, values, 1, using);
    values.forEach((value, i) => {
      const expected = exact(value);
      expect(Math.abs(ours[i]! - expected)).toBeLessThan(
        tolerance * Math.max(1, Math.abs(expected)),
      );
    });
  });

  test('softmax, also of large and far-apart values, with 3 and with 11 classes', () => {
    for (const columns of [3, 11]) {
      const values = Array.from({ length: 200 * columns }, (_, i) =>
        Math.fround(Math.sin(i * 1.7) * (i % 7) * (i % 50)),
      );
      const ours = apply('softmax', values, columns, using);
      for (let row = 0; row < 200; row++) {
        const logits = values.slice(row * columns, (row + 1) * columns);
        const top = Math.max(...logits);
        const sum = logits.reduce((all, z) => all + Math.exp(z - top), 0);
        logits.forEach((z, i) => {
          expect(Math.abs(ours[row * columns + i]! - Math.exp(z - top) / sum)).toBeLessThan(4e-7);
        });
      }
    }
  });

  test.each(Object.keys(EXACT))('%s does not hide what is not a number', (name) => {
    expect(apply(name as Activation, [Number.NaN, 1], 1, using)[0]).toBeNaN();
  });
});

test("a network's weights of the wrong shape are refused by layer and name", () => {
  const weights = [{ name: 'kernel', shape: [2, 3], values: new Float32Array(6) }];
  expect(() => networkFrom([{ layer: dense(3, 'relu'), weights }], 2)).toThrow(
    'layer 1 (dense): bias should be 3, but is missing',
  );
  expect(() => networkFrom([{ layer: dense(3, 'relu'), weights }], 4)).toThrow(
    'layer 1 (dense): kernel should be 4 × 3, but is 2 × 3',
  );
});

test('the validation AUC is the share of pairs in the right order, ties counted half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), {
        minLength: 2,
        maxLength: 40,
      }),
      (rows) => {
        const positives = rows.filter(([, positive]) => positive);
        const negatives = rows.filter(([, positive]) => !positive);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let pairs = 0;
        for (const [a] of positives) {
          for (const [b] of negatives) pairs += a > b ? 1 : a === b ? 0.5 : 0;
        }
        const scores = Float32Array.from(rows, ([score]) => score / 8);
        const labels = Float32Array.from(rows, ([, positive]) => Number(positive));
        expect(rocAuc(scores, labels)).toBeCloseTo(
          pairs / (positives.length * negatives.length),
          12,
        );
      },
    ),
  );
  expect(rocAuc(new Float32Array([0.1, 0.2]), new Float32Array([1, 1]))).toBeNaN();
});
