import { expect, test } from '@jest/globals';
import type { Optimizer } from '../../../src/train/spec.js';
import { ADAM, dense, matrix, objective, program, trainSpec } from './networks.js';

/** The first and second moments after one step from 0. */
function momentsAfterOneStep(optimizer: Optimizer) {
  const x = matrix(64, 8);
  const built = program(
    [dense(8, 'linear')],
    { x, y: new Float32Array(64).fill(3), weights: undefined },
    objective('multiclass', 'mse'),
    trainSpec({ optimizer, batchSize: 64 }),
  );
  built.shuffle();
  built.run(0, 1, 0, () => 0.01);
  const moments = new Float32Array(built.state().moments.slice().buffer);
  return [moments.slice(0, moments.length / 2), moments.slice(moments.length / 2)] as const;
}

/** Of the values that stand for weights, and are not padding. */
function largestError(actual: Float32Array, expected: (i: number) => number): number {
  const errors = [...actual].map((value, i) => (value / expected(i) - 1) * (value > 1e-12 ? 1 : 0));
  return Math.max(...errors.map((error) => Math.abs(error || 0)));
}

// (1 − β₁) g and (1 − β₂) g² (Kingma & Ba 2015). From a β₂ of 32 bits 1 − β₂ is 0.00099998712.
test("adam's moments take up their shares of a gradient to 32 bits", () => {
  const [first, second] = momentsAfterOneStep(ADAM);
  expect(second.filter((value) => value > 1e-12)).toHaveLength(72);
  expect(largestError(second, (i) => 0.001 * (first[i]! / 0.1) ** 2)).toBeLessThan(1e-6);
});

test("rmsprop's mean square takes up its share of a gradient to 32 bits", () => {
  const [, exact] = momentsAfterOneStep({ kind: 'adagrad', initialAccumulator: 0, epsilon: 1e-7 });
  const [, second] = momentsAfterOneStep({
    kind: 'rmsprop',
    rho: 0.999,
    momentum: 0,
    epsilon: 1e-7,
  });
  expect(largestError(second, (i) => 0.001 * exact[i]!)).toBeLessThan(1e-6);
});
