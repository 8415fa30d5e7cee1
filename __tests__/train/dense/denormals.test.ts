import { expect, test } from '@jest/globals';
import type { Activation, Optimizer } from '../../../src/train/model-spec.js';
import { ADAM, dense, matrix, objective, program, trainSpec } from './networks.js';

const ROWS = 512;
/** The smallest normal 32-bit float: below it arithmetic takes a hundred times as long. */
const SMALLEST = 2 ** -126;

const OPTIMIZERS: readonly Optimizer[] = [
  ADAM,
  { kind: 'sgd', momentum: 0.9, nesterov: true },
  { kind: 'rmsprop', rho: 0.9, momentum: 0.5, epsilon: 1e-7 },
  { kind: 'adagrad', initialAccumulator: 0.1, epsilon: 1e-7 },
];

test.each(OPTIMIZERS)(
  '$kind leaves no denormal numbers where there is nothing more to learn',
  (optimizer) => {
    const x = matrix(ROWS, 4);
    const y = Float32Array.from({ length: ROWS }, (_, row) => Number(x.data[row * 4]! > 0));
    for (let i = 0; i < ROWS; i++) x.data[i * 4] = 20 * x.data[i * 4]! + (y[i] ? 5 : -5);
    const hidden: readonly Activation[] = ['relu', 'sigmoid', 'swish', 'tanh'];
    const built = program(
      [...hidden.map((activation) => dense(12, activation)), dense(1, 'linear')],
      { x, y, weights: undefined },
      objective('binary', 'binary_crossentropy'),
      trainSpec({ optimizer, batchSize: 64 }),
    );
    for (let epoch = 0; epoch < 2000; epoch++) {
      built.shuffle();
      built.run(0, built.batches, epoch * built.batches, () => 0.02);
    }
    expect(built.takeSums().loss).toBeGreaterThan(0);
    const { parameters, moments } = built.state();
    for (const bytes of [parameters, moments]) {
      const denormal = new Float32Array(bytes.slice().buffer).filter(
        (value) => value !== 0 && Math.abs(value) < SMALLEST,
      );
      expect(denormal).toHaveLength(0);
    }
  },
);
