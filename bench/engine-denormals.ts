/**
 * What happens to the time of an epoch when there is nothing more to learn: gradients, and Adam's moments with them, decay
 * towards numbers that processors are slow on (denormals). Without guards the last epochs take twice as long.
 */

import type { DenseLayer } from '../src/models/layers.js';
import { Random } from '../src/numeric/random.js';
import { initialWeights } from '../src/train/dense/initialize.js';
import { Program } from '../src/train/dense/program.js';
import { shapeNetwork } from '../src/train/dense/shapes.js';
import { median } from './median.mjs';

const ROWS = 20_000;
const COLUMNS = 4;
const EPOCHS = 200;
const RATE = 0.01;

/** Median seconds of the first and of the last ten of 200 epochs on two classes that a line tells apart. */
export function separableEpochs(): {
  readonly first: number;
  readonly last: number;
} {
  const random = new Random(7, 'bench/separable');
  const x = Float32Array.from({ length: ROWS * COLUMNS }, () => 2 * random.uniform() - 1);
  const y = Float32Array.from({ length: ROWS }, (_, row) => Number(x[row * COLUMNS]! > 0));
  // A wide gap between the classes, so that the loss goes to 0.
  for (let row = 0; row < ROWS; row++) x[row * COLUMNS]! += y[row] ? 4 : -4;
  const layer = (units: number, activation: 'relu' | 'linear'): DenseLayer => ({
    ...{ kind: 'dense', units, activation, initializer: 'glorot_uniform', l1: 0, l2: 0 },
  });
  const output = layer(1, 'linear');
  const shape = shapeNetwork([layer(128, 'relu'), layer(64, 'relu'), output], COLUMNS);
  const rows = (n: number) => ({
    x: { data: x.subarray(0, n * COLUMNS), rows: n, columns: COLUMNS },
    y: y.subarray(0, n),
    weights: undefined,
  });
  const program = new Program({
    shape,
    objective: {
      ...{ task: 'binary', loss: 'binary_crossentropy', delta: 1, output, fromLogits: true },
    },
    train: {
      epochs: EPOCHS,
      batchSize: 64,
      optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
      learningRate: { kind: 'constant', rate: RATE },
      seed: 7,
    },
    rows: rows(ROWS),
    validation: rows(0),
  });
  program.setWeights(initialWeights(shape, 7));
  const seconds: number[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const started = performance.now();
    program.shuffle();
    program.run(0, program.batches, epoch * program.batches, () => RATE);
    program.takeSums();
    seconds.push((performance.now() - started) / 1000);
  }
  return { first: median(seconds.slice(0, 10)), last: median(seconds.slice(-10)) };
}
