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

/** What is asked for the outputs of encoded rows. */
export interface Network {
  readonly inputs: number;
  /** Outputs after the last activation, rows × outputs, row-major. */
  predict(x: Matrix): Float32Array | Promise<Float32Array>;
}

/** A network that can be exported and asked for predictions again. */
export interface TrainedNetwork extends Network {
  /**
   * The hidden layers and the output layer. Regression outputs are in the units of
   * `Dataset.train.y`.
   */
  readonly layers: readonly TrainedLayer[];
  predict(x: Matrix): Float32Array;
}

/** Makes a network of layers with their weights: what runs layers lies above this room. */
export type NetworkFrom = (layers: readonly TrainedLayer[], inputs: number) => TrainedNetwork;

/** A weight in the bytes of a tf.js model. */
export interface TfjsWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
}

/** What tf.js makes a model of again, without any code of its author's. */
export interface TfjsNetwork {
  /** `LayersModel.toJSON`, parsed. */
  readonly topology: Readonly<Record<string, unknown>>;
  readonly weights: readonly TfjsWeight[];
  /** One weight after the other, four bytes a number, little-endian. */
  readonly bytes: Uint8Array;
}
