import type { Initializer } from '../../models/layers.js';
import type { TrainedLayer } from '../../models/network.js';
import { Random } from '../../numeric/random.js';
import type { NetworkShape } from './shapes.js';

/** Initial weights as Keras 3 draws them; biases and beta 0, gamma 1. Each layer draws from a stream of its own. */
export function initialWeights(shape: NetworkShape, seed: number): TrainedLayer[] {
  return shape.layers.map(({ layer, inputs, outputs }, i) => {
    const vector = (name: string, value: number) => ({
      name,
      shape: [outputs],
      values: new Float32Array(outputs).fill(value),
    });
    if (layer.kind === 'dropout') return { layer, weights: [] };
    if (layer.kind === 'batch_normalization') {
      const weights = [vector('gamma', 1), vector('beta', 0)];
      weights.push(vector('moving_mean', 0), vector('moving_variance', 1));
      return { layer, weights };
    }
    const random = new Random(seed, `initialize/${i}`);
    const values = initialKernel(layer.initializer, inputs, outputs, random);
    const kernel = { name: 'kernel', shape: [inputs, outputs], values };
    return { layer, weights: [kernel, vector('bias', 0)] };
  });
}

/** Glorot & Bengio 2010, He et al. 2015, LeCun et al. 1998, as variances of uniform or truncated normal numbers. */
export function initialKernel(
  initializer: Initializer,
  inputs: number,
  outputs: number,
  random: Random,
): Float32Array {
  const values = new Float32Array(inputs * outputs);
  if (initializer === 'zeros') return values;
  const variance = {
    glorot_uniform: 2 / (inputs + outputs),
    glorot_normal: 2 / (inputs + outputs),
    he_uniform: 2 / inputs,
    he_normal: 2 / inputs,
    lecun_uniform: 1 / inputs,
    lecun_normal: 1 / inputs,
  }[initializer];
  const draw = initializer.endsWith('uniform')
    ? uniform(random, Math.sqrt(3 * variance))
    : truncatedNormal(random, Math.sqrt(variance) / TRUNCATED_SD);
  for (let i = 0; i < values.length; i++) values[i] = draw();
  return values;
}

function uniform(random: Random, limit: number): () => number {
  return () => (2 * random.uniform() - 1) * limit;
}

/** The standard deviation of a standard normal cut off at ±2. */
const TRUNCATED_SD = 0.879_625_661_034_239_78;

/** Box–Muller, drawn again beyond two standard deviations. */
function truncatedNormal(random: Random, sd: number): () => number {
  return () => {
    for (;;) {
      const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
      const z = radius * Math.cos(2 * Math.PI * random.uniform());
      if (Math.abs(z) <= 2) return z * sd;
    }
  };
}
