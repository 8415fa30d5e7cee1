import { expect, test } from '@jest/globals';
import { ACTIVATIONS, type Activation } from '../../../src/models/layers.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import type { Optimizer } from '../../../src/train/spec.js';
import { ADAM, dense, matrix, objective, program, trainSpec } from './networks.js';

const ROWS = 512;
/** The smallest normal 32-bit float: below it arithmetic takes a hundred times as long. */
const SMALLEST = 2 ** -126;

function denormal(values: Float32Array): Float32Array {
  return values.filter((value) => value !== 0 && Math.abs(value) < SMALLEST);
}

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
      expect(denormal(new Float32Array(bytes.slice().buffer))).toHaveLength(0);
    }
  },
);

test.each(ACTIVATIONS)('%s gives no denormal numbers, however far out', (activation) => {
  const columns = 2;
  const identity = Float32Array.of(1, 0, 0, 1);
  const weights = [
    { name: 'kernel', shape: [columns, columns], values: identity },
    { name: 'bias', shape: [columns], values: new Float32Array(columns) },
  ];
  const network = networkFrom([{ layer: dense(columns, activation), weights }], columns);
  const values = Array.from({ length: 8001 }, (_, i) => (i - 4000) / 32);
  values.push(1e4, -1e4, 1e30, -1e30);
  const data = Float32Array.from(values.flatMap((value) => [value, 0]));
  const outputs = network.predict({ data, rows: values.length, columns });
  expect(outputs.some((value) => value !== 0)).toBe(true);
  expect(denormal(outputs)).toHaveLength(0);
});
