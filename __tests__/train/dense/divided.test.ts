import { expect, test } from '@jest/globals';
import type { Layer } from '../../../src/models/layers.js';
import { laneCount, usefulThreads } from '../../../src/train/dense/program.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import type { TrainSpec } from '../../../src/train/spec.js';
import { dense, matrix, objective, program, trainSpec, wave } from './networks.js';

const ROWS = 640;
const COLUMNS = 20;
const RATE = 4;
const LAYERS: readonly Layer[] = [
  dense(40, 'tanh', { l1: 0.002, l2: 0.01 }),
  dense(30, 'relu'),
  dense(3, 'linear', { l2: 0.03 }),
];

/** One step of plain gradient descent on a batch that is divided between two lanes, and weights in two parts. */
function step(rest: Partial<TrainSpec> = {}) {
  const y = wave(ROWS, 1, 3).map((_, row) => row % 3);
  const train = trainSpec({
    batchSize: ROWS,
    optimizer: { kind: 'sgd', momentum: 0, nesterov: false },
    ...rest,
  });
  const built = program(
    LAYERS,
    { x: matrix(ROWS, COLUMNS), y, weights: undefined },
    objective('multiclass', 'categorical_crossentropy'),
    train,
  );
  const before = built.weights();
  built.shuffle();
  built.run(0, 1, 0, () => RATE);
  const after = built.weights();
  const moves = before.map(({ weights }, i) =>
    weights.map(({ values }, j) =>
      values.map((value, k) => (value - after[i]!.weights[j]!.values[k]!) / RATE),
    ),
  );
  return { ...built.stepOf(0), before, moves };
}

function length(moves: readonly (readonly Float32Array[])[]): number {
  return Math.hypot(...moves.flatMap((layer) => layer.flatMap((tensor) => [...tensor])));
}

test('the batch of these tests is divided', () => {
  expect(laneCount(shapeNetwork(LAYERS, COLUMNS), ROWS)).toBe(2);
});

const NORMALIZATION = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 } as const;

test.each<[string, number, Layer[], number]>([
  ['one for a small step', 1, [dense(64, 'relu')], 32],
  ['two where a batch is divided', 2, [dense(128, 'relu'), dense(64, 'relu')], 64],
  ['as many for each half', 2, [dense(128, 'relu'), dense(64, 'relu')], 192],
  ['as many as the rows suffice for', 4, [dense(512, 'relu'), dense(256, 'relu')], 64],
  ['one where there are few rows, however wide the layers', 1, [dense(4096, 'relu')], 16],
  ['eight at most', 8, [dense(512, 'relu'), dense(256, 'relu')], 2048],
  ['eight for a batch that stays whole', 8, [dense(512, 'relu'), NORMALIZATION], 2048],
])('useful threads: %s', (_, count, hidden, batchSize) => {
  const shape = shapeNetwork([...hidden, dense(1, 'linear')], 30);
  expect(usefulThreads(shape, batchSize)).toBe(count);
});

test("a divided batch's gradient norm is the length of its gradient, over all weights", () => {
  const { norm, moves } = step();
  // Each layer has so large a share that it would be missed.
  for (const layer of moves) expect(length([layer]) / norm).toBeGreaterThan(0.1);
  expect(norm / length(moves)).toBeCloseTo(1, 4);
});

test('clipping moves the weights by the clipped length, along the same gradient', () => {
  const { norm, moves } = step();
  const clipNorm = norm / 5;
  const clipped = step({ clipNorm });
  expect(clipped.norm).toBe(norm);
  expect(length(clipped.moves) / clipNorm).toBeCloseTo(1, 4);
  moves.forEach((layer, i) => {
    layer.forEach((tensor, j) => {
      tensor.forEach((value, k) => {
        expect(5 * clipped.moves[i]![j]![k]! - value).toBeCloseTo(0, 5);
      });
    });
  });
  expect(step({ clipNorm: norm * 5 }).moves).toEqual(moves);
});

test('its penalty is l1 Σ|w| + l2 Σw² over all kernels', () => {
  const { penalty, before } = step();
  const expected = before.map(({ layer, weights }) => {
    if (layer.kind !== 'dense') return 0;
    const { l1, l2 } = layer;
    return weights[0]!.values.reduce((sum, w) => sum + l1 * Math.abs(w) + l2 * w * w, 0);
  });
  for (const one of [expected[0]!, expected[2]!]) expect(one / penalty).toBeGreaterThan(0.1);
  expect(penalty / expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
});
