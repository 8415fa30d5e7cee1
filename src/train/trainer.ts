import type { Dataset, Matrix } from '../data/dataset.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { Emit } from '../events.js';
import type { ModelSpec, TrainSpec } from './spec.js';

/** Metric name → value, one record an epoch: `loss`, `accuracy`, `val_loss`, `val_accuracy`, `learningRate`, … */
export type EpochMetrics = Readonly<Record<string, number>>;

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
  /** The hidden layers and the output layer. Regression outputs are in the units of `Dataset.train.y`. */
  readonly layers: readonly TrainedLayer[];
  /** Outputs after the last activation, rows × outputs, row-major. */
  predict(x: Matrix): Float32Array;
}

/** What training leaves behind. */
export interface TrainingResult {
  readonly engine: { readonly kind: string; readonly engine: string; readonly version: string };
  readonly epochs: {
    readonly requested: number;
    readonly completed: number;
    /** The epoch whose weights were kept: the last one where early stopping did not restore another's. */
    readonly best: number;
  };
  readonly history: readonly EpochMetrics[];
  /** Of the test rows. */
  readonly predictions: Predictions;
  readonly network: TrainedNetwork;
}

export interface TrainingContext {
  readonly dataset: Dataset;
  readonly model: ModelSpec;
  readonly train: TrainSpec;
  readonly emit: Emit;
  /** Aborted with an `InterruptedError` as its reason; a trainer throws that reason at the next batch. */
  readonly signal: AbortSignal;
  /**
   * The folder for this training's checkpoint, the same one when it is started again. With it, a checkpoint that is there is
   * gone on from, and one is written every `TrainSpec.checkpointEvery` epochs. Absolute.
   */
  readonly checkpoints?: string;
}

/** The port that `dense`, `tfjs` and `command` are behind. */
export interface Trainer {
  train(context: TrainingContext): Promise<TrainingResult>;
}
