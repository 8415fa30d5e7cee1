import { describe, expect, test } from '@jest/globals';
import * as tf from '@tensorflow/tfjs';
import type { Activation, Layer } from '../../../src/models/layers.js';
import type { TrainedLayer } from '../../../src/models/network.js';
import { Random } from '../../../src/numeric/random.js';
import { initialWeights } from '../../../src/train/dense/initialize.js';
import { build } from '../../../src/train/dense/kernels.js';
import type { TrainingRows } from '../../../src/train/dense/program.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import type { Objective } from '../../../src/train/network/objective.js';
import { BUILDS } from './builds.js';
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

/** The loss of all rows as one batch, each parameter's gradient, the state of dropout's generators before it, and the rows' order. */
function evaluate(
  { layers, goal, rows }: Setting,
  weights: readonly TrainedLayer[],
  using = build(),
) {
  const built = program(layers, rows, goal, DESCENT, { weights, using });
  const random = new Uint32Array(built.state().dropout.buffer);
  built.shuffle();
  const order = built.rowsOf(0);
  built.run(0, 1, 0, () => RATE);
  const moved = built.weights();
  const loss = built.takeSums().loss / ROWS;
  const gradients = weights.map((layer, i) =>
    layer.weights.map(({ values }, j) =>
      values.map((value, k) => (value - moved[i]!.weights[j]!.values[k]!) / RATE),
    ),
  );
  return { loss, gradients, random, order };
}

/**
 * Along a direction the loss must rise by the gradient's share of it: the slope of central differences. Half of each direction is
 * random, so that a component that the gradient lacks shows; the other half is the gradient, so that the slope is not lost in rounding.
 */
function expectSlopes(given: Setting, using = build()) {
  const weights = startingWeights(given);
  const { gradients } = evaluate(given, weights, using);
  const random = new Random(3, 'directions');
  weights.forEach((layer, i) => {
    layer.weights.forEach((weight, j) => {
      if (weight.name.startsWith('moving')) return;
      const gradient = gradients[i]![j]!;
      const length = Math.hypot(...gradient);
      expect(length).toBeGreaterThan(1e-4);
      const chance = gradient.map(() => random.uniform() - 0.5);
      const spread = Math.hypot(...chance);
      const direction = gradient.map((value, k) => value / length + chance[k]! / spread);
      const share = gradient.reduce((sum, value, k) => sum + value * direction[k]!, 0);
      const at = (distance: number) => {
        const values = weight.values.map((value, k) => value + distance * direction[k]!);
        const changed = layer.weights.map((one, k) => (k === j ? { ...one, values } : one));
        return evaluate(
          given,
          weights.map((one, k) => (k === i ? { ...one, weights: changed } : one)),
          using,
        ).loss;
      };
      const slope = (h: number) => (at(h) - at(-h)) / (2 * h);
      // Richardson's extrapolation. A short step drowns in rounding, a long one may cross a kink.
      const errors = [3e-4, 1e-3, 4e-3, 1.6e-2].map((h) => {
        const expected = (4 * slope(h) - slope(2 * h)) / 3;
        return Math.abs(share - expected) / length;
      });
      expect(Math.min(...errors)).toBeLessThan(1e-3);
    });
  });
}

describe.each(BUILDS)(
  "with $simd SIMD the gradient is the loss's slope by central differences",
  (using) => {
    const binary = objective('binary', 'binary_crossentropy');

    test.each(ACTIVATIONS)('through %s', (activation) => {
      for (const hidden of [
        [dense(11, activation), dense(6, 'tanh')],
        [dense(6, 'tanh'), dense(11, activation)],
      ]) {
        expectSlopes(setting([...hidden, dense(1, 'linear')], binary), using);
      }
    });

    test('through dropout, with the same mask each time', () => {
      const drop = { kind: 'dropout', rate: 0.3 } as const;
      expectSlopes(
        setting([dense(12, 'tanh'), drop, dense(6, 'tanh'), dense(1, 'linear')], binary),
        using,
      );
      expectSlopes(setting([drop, dense(12, 'tanh'), dense(1, 'linear')], binary), using);
    });

    test('through batch normalisation', () => {
      const layers = [dense(9, 'tanh'), BATCH_NORMALIZATION, dense(6, 'tanh'), dense(1, 'linear')];
      expectSlopes(setting(layers, binary), using);
      expectSlopes(
        setting([BATCH_NORMALIZATION, dense(9, 'tanh'), dense(1, 'linear')], binary),
        using,
      );
    });

    test('of the l1 and l2 penalties', () => {
      const regular = dense(9, 'tanh', { l1: 0.01, l2: 0.02 });
      expectSlopes(setting([regular, regular, dense(1, 'linear', { l2: 0.05 })], binary), using);
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
      expectSlopes(setting(layers, objective(task, loss, 0.4)), using);
    });
  },
);

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

  /**
   * Which of a dropout layer's inputs the engine's first step keeps, drawn by xoshiro128++ as its authors publish it
   * (https://prng.di.unimi.it/xoshiro128plusplus.c): four generators side by side, through the panels of eight columns.
   */
  function keptInputs(
    state: Uint32Array,
    order: Uint32Array,
    columns: number,
    rate: number,
  ): Float32Array {
    const generators = [0, 1, 2, 3].map((i) => {
      const s = Uint32Array.of(state[i]!, state[4 + i]!, state[8 + i]!, state[12 + i]!);
      const rotated = (x: number, k: number) => (x << k) | (x >>> (32 - k));
      return () => {
        const drawn = (rotated((s[0]! + s[3]!) | 0, 7) + s[0]!) >>> 0;
        const t = s[1]! << 9;
        s[2]! ^= s[0]!;
        s[3]! ^= s[1]!;
        s[1]! ^= s[2]!;
        s[0]! ^= s[3]!;
        s[2]! ^= t;
        s[3] = rotated(s[3]!, 11);
        return drawn;
      };
    });
    const kept = new Float32Array(ROWS * columns);
    for (let panel = 0; panel < columns; panel += 8) {
      for (const row of order) {
        for (let column = panel; column < panel + 8; column++) {
          const keeps = generators[column % 4]!() >= rate * 2 ** 32;
          if (column < columns) kept[row * columns + column] = Number(keeps);
        }
      }
    }
    return kept;
  }

  function forward(
    layers: readonly Layer[],
    x: tf.Tensor2D,
    weights: tf.Tensor[][],
    { random, order }: Pick<ReturnType<typeof evaluate>, 'random' | 'order'>,
  ): tf.Tensor2D {
    return layers.reduce((input, layer, i) => {
      const [first, second] = weights[i]!;
      if (layer.kind === 'dense') {
        return functions[layer.activation](input.matMul(first as tf.Tensor2D).add(second!));
      }
      if (layer.kind === 'dropout') {
        const columns = input.shape[1];
        const kept = keptInputs(random.subarray(i * 16, i * 16 + 16), order, columns, layer.rate);
        return input.mul(tf.tensor2d(kept, [ROWS, columns])).div(1 - layer.rate);
      }
      const mean = input.mean(0);
      const variance = input.sub(mean).square().mean(0);
      return input.sub(mean).div(variance.add(0.001).sqrt()).mul(first!).add(second!);
    }, x);
  }

  function rowLosses(goal: Objective, outputs: tf.Tensor2D, y: Float32Array): tf.Tensor {
    const column = tf.tensor2d(y, [ROWS, 1]);
    const units = outputs.shape[1]!;
    const target = units > 1 ? tf.oneHot(tf.tensor1d(y, 'int32'), units) : column;
    const absolute = outputs.sub(target).abs();
    switch (goal.loss) {
      case 'binary_crossentropy':
        return outputs.relu().sub(outputs.mul(column)).add(outputs.abs().neg().exp().log1p());
      case 'categorical_crossentropy': {
        const chosen = tf.oneHot(tf.tensor1d(y, 'int32'), outputs.shape[1]!);
        return outputs.logSoftmax().mul(chosen).sum(1).neg();
      }
      case 'mse':
        return absolute.square().mean(1);
      case 'mae':
        return absolute.mean(1);
      case 'huber': {
        const inner = absolute.minimum(goal.delta);
        return inner.square().mul(0.5).add(absolute.sub(inner).mul(goal.delta)).mean(1);
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
      const each = rowLosses(goal, forward(layers, x, variables, ours), rows.y).reshape([ROWS]);
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

  test('through dropout, with the same mask', () => {
    const drop = (rate: number) => ({ kind: 'dropout', rate }) as const;
    const goal = objective('binary', 'binary_crossentropy');
    expectSame(
      setting([dense(27, 'tanh'), drop(0.3), dense(11, 'relu'), dense(1, 'linear')], goal),
    );
    expectSame(setting([drop(0.2), dense(19, 'relu'), drop(0.5), dense(1, 'linear')], goal));
  });

  test.each(['mse', 'mae', 'huber'] as const)('of %s', (loss) => {
    const layers = [dense(12, 'relu'), dense(9, 'relu'), dense(1, 'linear')];
    expectSame(setting(layers, objective('regression', loss, 0.4)));
  });

  test.each([
    ['mse', 'multiclass', 11, 'softmax'],
    ['mse', 'binary', 1, 'sigmoid'],
    ['mae', 'multiclass', 3, 'softmax'],
    ['huber', 'multiclass', 9, 'softmax'],
  ] as const)('of %s on a %s label, through %d units of %s', (loss, task, units, last) => {
    const layers = [dense(12, 'relu'), dense(9, 'tanh'), dense(units, last)];
    expectSame(setting(layers, objective(task, loss, 0.4)));
  });
});
