import type { Initializer } from './model-spec.js';

/** What a config that says nothing about the model gets. */
export const DEFAULTS = {
  layers: [
    { dense: 128, activation: 'relu' },
    { dense: 64, activation: 'relu' },
  ],
  initializer: 'glorot_uniform' satisfies Initializer as Initializer,
  epochs: 50,
  batchSize: 64,
  optimizer: 'adam',
  learningRate: 0.001,
  patience: 10,
  validation: 0.1,
} as const;
