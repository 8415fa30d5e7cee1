import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../models/tfjs/tf.js';

/** The weights of a model by their places. */
export type Weights = readonly Float32Array[];

export function weightsOf(model: LayersModel): Weights {
  return model.getWeights().map((weight) => Float32Array.from(weight.dataSync()));
}

export function setWeights(tf: Tf, model: LayersModel, weights: Weights): void {
  const before = model.getWeights();
  const own = before.map((tensor, i) => tf.tensor(weights[i]!, tensor.shape, tensor.dtype));
  model.setWeights(own);
  tf.dispose(own);
}
