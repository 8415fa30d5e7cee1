import type { Matrix } from '../data/table/matrix.js';
import type { ModelSpec } from './layers.js';

/** A layer with its weights, as they are exported: row-major, kernel [inputs × units]. */
export interface TrainedWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface TrainedLayer {
  readonly layer: ModelSpec['layers'][number];
  readonly weights: readonly TrainedWeight[];
}

/** A network that can be exported and asked for predictions again. */
export interface TrainedNetwork {
  readonly inputs: number;
  /**
   * The hidden layers and the output layer. Regression outputs are in the units of
   * `Dataset.train.y`.
   */
  readonly layers: readonly TrainedLayer[];
  /** Outputs after the last activation, rows × outputs, row-major. */
  predict(x: Matrix): Float32Array;
}

/** Makes a network of layers with their weights: what runs layers lies above this room. */
export type NetworkFrom = (layers: readonly TrainedLayer[], inputs: number) => TrainedNetwork;
