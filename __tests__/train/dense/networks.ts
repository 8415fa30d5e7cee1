/** Builders that the engine's tests share. */
import type { Matrix } from '../../../src/data/table/matrix.js';
import type { Activation, DenseLayer, Layer } from '../../../src/models/layers.js';
import type { TrainedLayer } from '../../../src/models/network.js';
import type { Heap } from '../../../src/train/dense/heap.js';
import { initialWeights } from '../../../src/train/dense/initialize.js';
import type { Build } from '../../../src/train/dense/kernels.js';
import { Program, type TrainingRows } from '../../../src/train/dense/program.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import type { Objective } from '../../../src/train/network/objective.js';
import type { TrainSpec } from '../../../src/train/spec.js';

export function dense(
  units: number,
  activation: Activation,
  rest: Partial<DenseLayer> = {},
): DenseLayer {
  return { kind: 'dense', units, activation, initializer: 'glorot_uniform', l1: 0, l2: 0, ...rest };
}

/** Numbers in [−1, 1] that Python's `wave` computes alike. */
export function wave(rows: number, columns: number, phase: number): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    return Math.sin(0.731 * row * (1 + 0.13 * column) + 1.37 * column + phase);
  });
}

export function matrix(rows: number, columns: number, phase = 0.5): Matrix {
  return { data: wave(rows, columns, phase), rows, columns };
}

export const NO_ROWS = (columns: number): TrainingRows => ({
  x: { data: new Float32Array(0), rows: 0, columns },
  y: new Float32Array(0),
  weights: undefined,
});

export const ADAM = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

export function trainSpec(rest: Partial<TrainSpec> = {}): TrainSpec {
  return {
    epochs: 3,
    batchSize: 16,
    optimizer: ADAM,
    learningRate: { kind: 'constant', rate: 0.001 },
    seed: 1,
    ...rest,
  };
}

/** What the last layer of `layers` gives goes into the loss as it is. */
export function objective(task: Objective['task'], loss: Objective['loss'], delta = 1): Objective {
  const fromLogits = loss.endsWith('crossentropy');
  return { task, loss, delta, output: dense(1, 'linear'), fromLogits };
}

export function program(
  layers: readonly Layer[],
  rows: TrainingRows,
  goal: Objective,
  train: TrainSpec,
  rest: {
    readonly weights?: readonly TrainedLayer[];
    readonly heap?: Heap;
    readonly using?: Build;
  } = {},
): Program {
  const shape = shapeNetwork(layers, rows.x.columns);
  const built = new Program({
    heap: rest.heap,
    using: rest.using,
    shape,
    objective: goal,
    train,
    rows,
    validation: NO_ROWS(rows.x.columns),
  });
  built.setWeights(rest.weights ?? initialWeights(shape, train.seed));
  return built;
}
