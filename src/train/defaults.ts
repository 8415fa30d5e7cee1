import type { Initializer } from '../models/layers.js';

/**
 * What a config that says nothing about the model gets. Chosen on credit, loans, penguins and
 * housing, ten splits each: the penalty and the falling rate keep the network from overfitting a
 * small table, where early stopping alone ends after a few epochs.
 */
export const DEFAULTS = {
  layers: [
    { dense: 128, activation: 'relu', l2: 0.007 },
    { dense: 64, activation: 'relu', l2: 0.007 },
  ],
  initializer: 'glorot_uniform' satisfies Initializer as Initializer,
  epochs: 50,
  batchSize: 64,
  optimizer: 'adam',
  learningRate: 0.001,
  /** How the rate runs down over the epochs asked for. */
  schedule: 'cosine',
  patience: 10,
  /** Of a training, and of what intervals draw at random. */
  seed: 7,
  validation: 0.1,
} as const;
