/** Trainings for processes that are killed: between them they have all the state that a checkpoint holds. */
import { dataset, type Setup } from './datasets.js';
import { dense, trainSpec } from './networks.js';

const DROPOUT = { kind: 'dropout', rate: 0.2 } as const;

export const KILLED: Readonly<Record<string, Pick<Setup, 'dataset' | 'model' | 'train'>>> = {
  // Long enough for several threads.
  'divided batches and dropout': {
    dataset: dataset('binary', 4000),
    model: { layers: [dense(64, 'relu'), DROPOUT, dense(64, 'relu')] },
    train: trainSpec({ epochs: 150, batchSize: 128, checkpointEvery: 1 }),
  },
  'batch normalisation, dropout and callbacks': {
    dataset: dataset('multiclass', 1000),
    model: {
      layers: [
        dense(32, 'gelu'),
        { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 },
        DROPOUT,
        dense(16, 'tanh'),
      ],
    },
    train: trainSpec({
      epochs: 400,
      batchSize: 64,
      optimizer: { kind: 'rmsprop', rho: 0.9, momentum: 0.5, epsilon: 1e-7 },
      learningRate: { kind: 'cosine', rate: 0.01, warmupEpochs: 5, finalRate: 0.0001 },
      earlyStopping: { monitor: 'val_loss', patience: 400, minDelta: 0, restoreBest: true },
      reduceLrOnPlateau: {
        monitor: 'val_loss',
        factor: 0.9,
        patience: 2,
        minDelta: 1e-4,
        cooldown: 1,
        minRate: 0,
      },
      checkpointEvery: 2,
    }),
  },
};
