import type { Dataset } from '../data/dataset.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { Emit } from '../events.js';
import type { ModelSpec } from '../models/layers.js';
import type { TrainedNetwork } from '../models/network.js';
import type { TrainSpec } from './spec.js';

/** Metric name → value, one record an epoch: `loss`, `accuracy`, `val_loss`, `val_accuracy`, `learningRate`, … */
export type EpochMetrics = Readonly<Record<string, number>>;

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
