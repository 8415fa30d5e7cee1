import { describe, expect, test } from '@jest/globals';
import * as tf from '@tensorflow/tfjs';
import { initialWeights } from '../../../src/train/dense/initialize.js';
import type { Objective } from '../../../src/train/dense/objective.js';
import type { TrainingRows } from '../../../src/train/dense/program.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import type { Activation, Layer } from '../../../src/train/model-spec.js';
import type { TrainedLayer } from '../../../src/train/trainer.js';
import { dense, matrix, objective, program, trainSpec, wave } from './networks.js';

const ROWS = 37;
const FEATURES = 5;
const BATCH_NORMALIZATION = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 } as const;
const ACTIVATIONS: readonly Activation[] = [
  'relu',
  'leaky_relu',
  'elu',
  'selu',
  'gelu',
  'swish',
  'tanh',
  'sigmoid',
  'softmax',
  'linear',
];

/** One step of plain gradient descent moves every weight by RATE times its gradient; RATE keeps the rounding of weights out of it. */
const RATE = 64;
const DESCENT = trainSpec({
  batchSize: ROWS,
  optimizer: { kind: 'sgd', momentum: 0, nesterov: false },
});

interface Setting {
  readonly layers: readonly Layer[];
  readonly goal: Objective;
  readonly rows: TrainingRows;
}

function setting(layers: readonly Layer[], goal: Objective): Setting {
  const y = wave(ROWS, 1, 3).map((value, row) => {
    if (goal.task === 'binary') return value > 0 ? 1 : 0;
    return goal.task === 'multiclass' ? row % 3 : value;
  });
  const weights = wave(ROWS, 1, 2).map((value) => 1 + 0.5 * value);
  return { layers, goal, rows: { x: matrix(ROWS, FEATURES), y, weights } };
}

function startingWeights({ layers }: Setting): TrainedLayer[] {
  // With these, no unit of a relu lies within a step of its kink.
  let phase = 4;
  return initialWeights(shapeNetwork(layers, FEATURES), 1).map((layer) => ({
    ...layer,
    weights: layer.weights.map((weight) =>
      weight.name.startsWith('moving')
        ? weight
        : {
            ...weight,
            values: wave(weight.values.length, 1, phase++).map(
              (value, i) => 0.7 * value + 0.01 * i,
            ),
          },
    ),
  }));
}

/** The loss of all rows as one batch, and each parameter's gradient. */
function evaluate({ layers, goal, rows }: Setting, weights: readonly TrainedLayer[]) {
  const built = program(layers, rows, goal, DESCENT, weights);
  built.shuffle();
  built.run(0, 1, 0, () => RATE);
  const moved = built.weights();
  const loss = built.takeSums().loss / ROWS;
  const gradients = weights.map((layer, i) =>
    layer.weights.map(({ values }, j) =>
      values.map((value, k) => (value - moved[i]!.weights[j]!.values[k]!) / RATE),
    ),
  );
  return { loss, gradients };
}

/** Along each tensor's gradient the loss must rise by the gradient's length: the slope of central differences. */
function expectSlopes(given: Setting) {
  const weights = startingWeights(given);
  const { gradients } = evaluate(given, weights);
  weights.forEach((layer, i) => {
    layer.weights.forEach((weight, j) => {
      if (weight.name.startsWith('moving')) return;
      const gradient = gradients[i]![j]!;
      const length = Math.hypot(...gradient);
      expect(length).toBeGreaterThan(1e-4);
      const at = (distance: number) => {
        const values = weight.values.map((value, k) => value + (distance * gradient[k]!) / length);
        const changed = layer.weights.map((one, k) => (k === j ? { ...one, values } : one));
        return evaluate(
          given,
          weights.map((one, k) => (k === i ? { ...one, weights: changed } : one)),
        ).loss;
      };
      const slope = (h: number) => (at(h) - at(-h)) / (2 * h);
      // Richardson's extrapolation. A short step drowns in rounding, a long one may cross a kink.
      const errors = [1e-3, 4e-3, 1.6e-2].map((h) => {
        const expected = (4 * slope(h) - slope(2 * h)) / 3;
        return Math.abs(length - expected) / expected;
      });
      expect(Math.min(...errors)).toBeLessThan(1e-3);
    });
  });
}

describe("the gradient is the loss's slope by central differences", () => {
  const binary = objective('binary', 'binary_crossentropy');

  test.each(ACTIVATIONS)('through %s', (activation) => {
    for (const hidden of [
      [dense(11, activation), dense(6, 'tanh')],
      [dense(6, 'tanh'), dense(11, activation)],
    ]) {
      expectSlopes(setting([...hidden, dense(1, 'linear')], binary));
    }
  });

  test('through dropout, with the same mask each time', () => {
    const drop = { kind: 'dropout', rate: 0.3 } as const;
    expectSlopes(setting([dense(12, 'tanh'), drop, dense(6, 'tanh'), dense(1, 'linear')], binary));
    expectSlopes(setting([drop, dense(12, 'tanh'), dense(1, 'linear')], binary));
  });

  test('through batch normalisation', () => {
    const layers = [dense(9, 'tanh'), BATCH_NORMALIZATION, dense(6, 'tanh'), dense(1, 'linear')];
    expectSlopes(setting(layers, binary));
    expectSlopes(setting([BATCH_NORMALIZATION, dense(9, 'tanh'), dense(1, 'linear')], binary));
  });

  test('of the l1 and l2 penalties', () => {
    const regular = dense(9, 'tanh', { l1: 0.01, l2: 0.02 });
    expectSlopes(setting([regular, regular, dense(1, 'linear', { l2: 0.05 })], binary));
  });

  test.each([
    ['categorical_crossentropy', 'multiclass', 'linear', 11],
    ['mse', 'multiclass', 'softmax', 11],
    ['mse', 'binary', 'sigmoid', 1],
    ['mse', 'regression', 'linear', 1],
    ['mae', 'regression', 'linear', 1],
    ['huber', 'regression', 'linear', 1],
  ] as const)('of %s on a %s label', (loss, task, last, units) => {
    const layers = [dense(7, 'tanh'), dense(units, last)];
    expectSlopes(setting(layers, objective(task, loss, 0.4)));
  });
});

describe("the gradient is tf.js's", () => {
  const functions: Record<Activation, (z: tf.Tensor2D) => tf.Tensor2D> = {
    relu: (z) => z.relu(),
    leaky_relu: (z) => z.leakyRelu(0.2),
    elu: (z) => z.elu(),
    selu: (z) => z.selu(),
    gelu: (z) => z.mul(z.mul(Math.SQRT1_2).erf().add(1)).mul(0.5),
    swish: (z) => z.mul(z.sigmoid()),
    tanh: (z) => z.tanh(),
    sigmoid: (z) => z.sigmoid(),
    softmax: (z) => z.softmax(),
    linear: (z) => z,
  };

  function forward(layers: readonly Layer[], x: tf.Tensor2D, weights: tf.Tensor[][]): tf.Tensor2D {
    return layers.reduce((input, layer, i) => {
      const [first, second] = weights[i]!;
      if (layer.kind === 'dense') {
        return functions[layer.activation](input.matMul(first as tf.Tensor2D).add(second!));
      }
      const mean = input.mean(0);
      const variance = input.sub(mean).square().mean(0);
      return input.sub(mean).div(variance.add(0.001).sqrt()).mul(first!).add(second!);
    }, x);
  }

  function rowLosses(goal: Objective, outputs: tf.Tensor2D, y: Float32Array): tf.Tensor {
    const column = tf.tensor2d(y, [ROWS, 1]);
    const absolute = outputs.sub(column).abs();
    switch (goal.loss) {
      case 'binary_crossentropy':
        return outputs.relu().sub(outputs.mul(column)).add(outputs.abs().neg().exp().log1p());
      case 'categorical_crossentropy': {
        const chosen = tf.oneHot(tf.tensor1d(y, 'int32'), outputs.shape[1]!);
        return outputs.logSoftmax().mul(chosen).sum(1).neg();
      }
      case 'mse':
        return absolute.square();
      case 'mae':
        return absolute;
      case 'huber': {
        const inner = absolute.minimum(goal.delta);
        return inner.square().mul(0.5).add(absolute.sub(inner).mul(goal.delta));
      }
    }
  }

  function expectSame(given: Setting) {
    const { layers, goal, rows } = given;
    const weights = startingWeights(given);
    const ours = evaluate(given, weights);
    const variables = weights.map((layer) =>
      layer.weights.map(({ values, shape }) => tf.tensor(values, [...shape]).variable()),
    );
    const loss = () => {
      const x = tf.tensor2d(rows.x.data, [ROWS, FEATURES]);
      const each = rowLosses(goal, forward(layers, x, variables), rows.y).reshape([ROWS]);
      const penalties = layers.flatMap((layer, i) => {
        if (layer.kind !== 'dense' || layer.l1 + layer.l2 === 0) return [];
        const kernel = variables[i]![0]!;
        return [kernel.abs().sum().mul(layer.l1).add(kernel.square().sum().mul(layer.l2))];
      });
      const mean = each.mul(tf.tensor1d(rows.weights!)).mean();
      return penalties.reduce<tf.Tensor>((sum, one) => sum.add(one), mean).asScalar();
    };
    const learnt = variables.flatMap((layer, i) =>
      layer.filter((_, j) => !weights[i]!.weights[j]!.name.startsWith('moving')),
    );
    const theirs = tf.variableGrads(loss, learnt);
    expect(ours.loss / theirs.value.dataSync()[0]!).toBeCloseTo(1, 5);
    variables.forEach((layer, i) => {
      layer.forEach((variable, j) => {
        const expected = theirs.grads[variable.name]?.dataSync();
        if (!expected) return;
        const largest = Math.max(...expected.map(Math.abs));
        ours.gradients[i]![j]!.forEach((value, k) => {
          expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-4 * largest);
        });
      });
    });
  }

  test.each(ACTIVATIONS)('through %s', (activation) => {
    const layers = [dense(11, activation), dense(6, activation), dense(3, 'linear')];
    expectSame(setting(layers, objective('multiclass', 'categorical_crossentropy')));
  });

  test('through batch normalisation and regularised layers', () => {
    const layers = [
      dense(9, 'relu', { l1: 0.01, l2: 0.02 }),
      BATCH_NORMALIZATION,
      dense(10, 'swish', { l2: 0.03 }),
      dense(1, 'linear'),
    ];
    expectSame(setting(layers, objective('binary', 'binary_crossentropy')));
  });

  test.each(['mse', 'mae', 'huber'] as const)('of %s', (loss) => {
    const layers = [dense(12, 'relu'), dense(9, 'relu'), dense(1, 'linear')];
    expectSame(setting(layers, objective('regression', loss, 0.4)));
  });
});
