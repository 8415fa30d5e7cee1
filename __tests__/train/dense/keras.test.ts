import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Layer } from '../../../src/models/layers.js';
import type { TrainedLayer } from '../../../src/models/network.js';
import { initialWeights } from '../../../src/train/dense/initialize.js';
import type { TrainingRows } from '../../../src/train/dense/program.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import type { Objective } from '../../../src/train/network/objective.js';
import type { Optimizer, TrainSpec } from '../../../src/train/spec.js';
import { BUILDS } from './builds.js';
import { ADAM, dense, matrix, objective, program, trainSpec, wave } from './networks.js';

interface Case {
  readonly task: Objective['task'];
  readonly loss: Objective['loss'];
  readonly firstLoss: number;
  readonly weights: readonly { readonly name: string; readonly values: readonly number[] }[];
}

// Written by __tests__/python/engine_steps.py, which repeats the data below.
const fixture: { cases: Record<string, Case> } = JSON.parse(
  readFileSync(new URL('../fixtures/keras-steps.json', import.meta.url), 'utf8'),
);

const STEPS = 100;
const BATCH = 16;
const FEATURES = 6;
const ROWS = STEPS * BATCH;

const x = matrix(ROWS, FEATURES);
const score = Float32Array.from({ length: ROWS }, (_, row) => {
  const at = (column: number) => x.data[row * FEATURES + column]!;
  return at(0) * at(1) + at(2) - 0.5 * at(3);
});
const targets: Record<Objective['task'], Float32Array> = {
  binary: score.map((value) => (value > 0 ? 1 : 0)),
  multiclass: score.map((value) => (value < -0.4 ? 0 : value < 0.4 ? 1 : 2)),
  regression: score,
};
const rowWeights = wave(ROWS, 1, 2).map((value) => 1 + 0.5 * value);

function plain(task: Objective['task']): Layer[] {
  return [dense(8, 'relu'), dense(5, 'tanh'), dense(task === 'multiclass' ? 3 : 1, 'linear')];
}

/** Enough work in a batch of 463 rows to be divided. */
function wide(): Layer[] {
  return [dense(26, 'relu'), dense(16, 'tanh'), dense(1, 'linear')];
}

function normalized(): Layer[] {
  return [
    dense(8, 'gelu', { l1: 0.001, l2: 0.01 }),
    { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 },
    dense(5, 'selu'),
    dense(3, 'linear'),
  ];
}

function layersOf(name: string, task: Objective['task']): Layer[] {
  if (name.startsWith('clipped')) return normalized();
  return name.startsWith('divided') ? wide() : plain(task);
}

const SGD = { kind: 'sgd', momentum: 0.9, nesterov: false } as const;
const RMSPROP = { kind: 'rmsprop', rho: 0.9, momentum: 0, epsilon: 1e-7 } as const;
const cases: Record<string, { optimizer: Optimizer; rate: number; rest?: Partial<TrainSpec> }> = {
  adam: { optimizer: ADAM, rate: 0.01 },
  adamw: { optimizer: { ...ADAM, kind: 'adamw', weightDecay: 0.02 }, rate: 0.01 },
  'sgd with momentum': { optimizer: SGD, rate: 0.05 },
  'sgd with Nesterov momentum': { optimizer: { ...SGD, nesterov: true }, rate: 0.05 },
  rmsprop: { optimizer: RMSPROP, rate: 0.003 },
  'rmsprop with momentum': { optimizer: { ...RMSPROP, momentum: 0.5 }, rate: 0.002 },
  adagrad: {
    optimizer: { kind: 'adagrad', initialAccumulator: 0.1, epsilon: 1e-7 },
    rate: 0.05,
  },
  'clipped, normalised and regularised': { optimizer: ADAM, rate: 0.01, rest: { clipNorm: 0.5 } },
  huber: { optimizer: ADAM, rate: 0.01 },
  mae: { optimizer: ADAM, rate: 0.003 },
  'a last batch that is not full': { optimizer: ADAM, rate: 0.01, rest: { batchSize: 37 } },
  'divided batches': { optimizer: ADAM, rate: 0.01, rest: { batchSize: 463 } },
};

/** The rows placed so that the engine's shuffle brings them into Keras's order. */
function inKerasOrder(y: Float32Array, order: Uint32Array): TrainingRows {
  const data = new Float32Array(x.data.length);
  const placed = new Float32Array(ROWS);
  const weights = new Float32Array(ROWS);
  order.forEach((row, i) => {
    data.set(x.data.subarray(i * FEATURES, (i + 1) * FEATURES), row * FEATURES);
    placed[row] = y[i]!;
    weights[row] = rowWeights[i]!;
  });
  return { x: { ...x, data }, y: placed, weights };
}

function kerasWeights(layers: readonly Layer[]): TrainedLayer[] {
  let phase = 0;
  return initialWeights(shapeNetwork(layers, FEATURES), 1).map((layer) => ({
    ...layer,
    weights: layer.weights.map((weight) => {
      if (weight.name !== 'kernel') return weight;
      const [rows, columns] = weight.shape as [number, number];
      return { ...weight, values: wave(rows, columns, phase++).map((value) => 0.4 * value) };
    }),
  }));
}

describe.each(BUILDS)(
  'with $simd SIMD, 100 steps from the same weights, on the same batches, end where Keras 3 ends',
  (using) => {
    test.each(Object.keys(cases))('%s', (name) => {
      const { optimizer, rate, rest } = cases[name]!;
      const expected = fixture.cases[name]!;
      const layers = layersOf(name, expected.task);
      const train = trainSpec({ batchSize: BATCH, optimizer, ...rest });
      const goal = objective(expected.task, expected.loss, 0.7);
      const y = targets[expected.task];
      const probe = program(layers, { x, y, weights: undefined }, goal, train);
      probe.shuffle();
      const order = Uint32Array.from(
        Array.from({ length: probe.batches }, (_, batch) => [...probe.rowsOf(batch)]).flat(),
      );

      const trained = program(layers, inKerasOrder(y, order), goal, train, {
        weights: kerasWeights(layers),
        using,
      });
      trained.shuffle();
      expect(trained.divided).toBe(name === 'divided batches');
      // The same batches again, in the same order, until the steps are done.
      let firstLoss = 0;
      for (let step = 0; step < STEPS; ) {
        const count = Math.min(trained.batches, STEPS - step);
        expect(trained.run(0, count, step, () => rate)).toBe(count);
        if (step === 0) firstLoss = trained.stepOf(0).loss;
        step += count;
      }

      expect(firstLoss).toBeCloseTo(expected.firstLoss, 5);
      const weights = trained.weights().flatMap((layer) => layer.weights);
      expect(weights.map((weight) => weight.name)).toEqual(
        expected.weights.map(({ name }) => name),
      );
      weights.forEach((weight, i) => {
        const { values } = expected.weights[i]!;
        const furthest = Math.max(...values.map((value, j) => Math.abs(value - weight.values[j]!)));
        expect(furthest).toBeLessThan(1e-4);
      });
    });
  },
);
