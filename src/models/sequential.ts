/**
 * Runs a Sequential model of Keras or tf.js: no code of it writes one, and none of it trains one, so
 * that what it says of a file is a second opinion. It knows the layers that Sluice writes and refuses
 * others. Every layer computes in 64 bits and rounds to 32.
 */
import erfc from '@stdlib/math-base-special-erfc';
import { z } from 'zod';
import { productOf } from './product.js';

/** A layer as both write it, as far as its answers depend on it. */
export const sequentialLayer = z.discriminatedUnion('class_name', [
  z.object({
    class_name: z.literal('Dense'),
    config: z.object({
      units: z.int().positive(),
      activation: z.string(),
      use_bias: z.literal(true),
    }),
  }),
  z.object({ class_name: z.literal('Dropout'), config: z.object({}) }),
  /** tf.js has it as a layer alone. */
  z.object({ class_name: z.literal('LeakyReLU'), config: z.object({ alpha: z.number() }) }),
  z.object({
    class_name: z.literal('BatchNormalization'),
    config: z.object({
      axis: z.literal(-1),
      epsilon: z.number(),
      center: z.literal(true),
      scale: z.literal(true),
    }),
  }),
]);

export type SequentialLayer = z.infer<typeof sequentialLayer>;

/**
 * A weight of a layer: of a dense one kernel and bias, of a normalisation gamma, beta, moving mean
 * and variance.
 * @param place the layer's, among all
 * @throws Error where it is not there
 */
export type Weights = (place: number, index: number) => Weight;

export interface Weight {
  readonly shape: readonly number[];
  /** Row-major. */
  readonly values: Float32Array;
}

/** Numbers of rows in, of rows out; row-major. */
type Step = (x: Float32Array, rows: number) => Float32Array;

/*
 * Each step writes what it gives of a block into memory of its own, over that of the block before:
 * new memory for each would pile up until garbage is collected, to more than the data takes.
 */

/**
 * Makes a model ready to run: as it is asked, not as it is trained.
 * @param inputs a row's
 * @throws Error where a weight is not of the shape that its layer needs, or an activation is not known
 */
export function runSequential(
  inputs: number,
  layers: readonly SequentialLayer[],
  weights: Weights,
): Step {
  const steps: Step[] = [];
  let width = inputs;
  for (const [place, layer] of layers.entries()) {
    const weight = (index: number, ...shape: readonly number[]) => {
      const found = weights(place, index);
      if (found.shape.join() === shape.join()) return found.values;
      throw new Error(
        `layer ${place + 1} (${layer.class_name}) has a weight of the shape [${found.shape}], not [${shape}]`,
      );
    };
    if (layer.class_name === 'Dense') {
      const { units, activation } = layer.config;
      steps.push(dense(weight(0, width, units), weight(1, units), activation));
      width = units;
    } else if (layer.class_name === 'BatchNormalization') {
      const statistics = [0, 1, 2, 3].map((index) => weight(index, width));
      steps.push(normalization(statistics, layer.config.epsilon));
    } else if (layer.class_name === 'LeakyReLU') {
      const { alpha } = layer.config;
      steps.push(each(width, (value) => (value < 0 ? alpha * value : value)));
    }
  }
  return (x, rows) => {
    const out = new Float32Array(rows * width);
    for (let first = 0; first < rows; first += BLOCK) {
      const count = Math.min(BLOCK, rows - first);
      const some = x.subarray(first * inputs, (first + count) * inputs);
      out.set(
        steps.reduce((values, step) => step(values, count), some),
        first * width,
      );
    }
    return out;
  };
}

/** Rows that run through the layers at a time: what a layer gives of all of them may take more memory than all else. */
const BLOCK = 1024;

function dense(kernel: Float32Array, bias: Float32Array, activation: string): Step {
  const units = bias.length;
  const product = productOf(kernel, bias);
  const activate = activationNamed(activation);
  const all = new Float32Array(BLOCK * units);
  return (x, rows) => {
    const out = all.subarray(0, rows * units);
    product(x, rows, (sums, first) => {
      activate(sums, out.subarray(first * units, first * units + sums.length), units);
    });
    return out;
  };
}

/** @param statistics gamma, beta, moving mean, moving variance */
function normalization(statistics: readonly Float32Array[], epsilon: number): Step {
  const [gamma, beta, mean, variance] = statistics;
  const width = gamma!.length;
  return each(width, (value, k) => {
    const deviation = Math.sqrt(variance![k]! + epsilon);
    return (gamma![k]! * (value - mean![k]!)) / deviation + beta![k]!;
  });
}

/** @param of takes a number, and which of its row it is */
function each(width: number, of: (value: number, k: number) => number): Step {
  const all = new Float32Array(BLOCK * width);
  return (x, rows) => {
    const out = all.subarray(0, rows * width);
    for (let i = 0; i < out.length; i++) out[i] = of(x[i]!, i % width);
    return out;
  };
}

/** Writes what it gives for the sums of rows, so many each; the sums are its own to change. */
type Activate = (sums: Float64Array, into: Float32Array, units: number) => void;

/** After https://keras.io/api/layers/activations. */
function activationNamed(name: string): Activate {
  if (name === 'softmax') return softmax;
  if (name === 'relu') return relu;
  const of = EACH[name];
  if (!of) throw new Error(`the activation ${JSON.stringify(name)} is not known`);
  return (sums, into) => {
    for (let i = 0; i < sums.length; i++) into[i] = of(sums[i]!);
  };
}

/** Not one of `EACH`: nearly all hidden layers have it, and a call for each sum takes longer than all else of a layer. */
function relu(sums: Float64Array, into: Float32Array): void {
  for (let i = 0; i < sums.length; i++) into[i] = Math.max(sums[i]!, 0);
}

const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805 };

const EACH: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  leaky_relu: (x) => (x < 0 ? 0.2 * x : x),
  elu: (x) => (x < 0 ? Math.expm1(x) : x),
  selu: (x) => SELU.scale * (x < 0 ? SELU.alpha * Math.expm1(x) : x),
  // x Φ(x): Keras's default is not the approximation by tanh.
  gelu: (x) => (x * erfc(-x * Math.SQRT1_2)) / 2,
  silu: (x) => x / (1 + Math.exp(-x)),
  // As tf.js calls it.
  swish: (x) => x / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

function softmax(sums: Float64Array, into: Float32Array, units: number): void {
  for (let first = 0; first < sums.length; first += units) {
    const row = sums.subarray(first, first + units);
    const most = row.reduce((a, b) => Math.max(a, b));
    for (let i = 0; i < units; i++) row[i] = Math.exp(row[i]! - most);
    const total = row.reduce((a, b) => a + b);
    for (let i = 0; i < units; i++) into[first + i] = row[i]! / total;
  }
}
