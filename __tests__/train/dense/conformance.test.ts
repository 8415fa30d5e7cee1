import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import type { DenseSpec } from '../../../src/train/spec.js';
import { describeTrainer } from '../conformance.js';
import { dataset } from './datasets.js';
import { dense, trainSpec } from './networks.js';

const data = dataset('binary');
const sets = { training: data, evaluation: data };
const { seed: _, ...train } = trainSpec({ epochs: 4 });
const spec: DenseSpec = { kind: 'dense', model: { layers: [dense(8, 'relu')] }, train };
const monitor = { monitor: 'val_f1', patience: 1, minDelta: 0, restoreBest: true };

describeTrainer('dense', {
  open: () => denseTrainer(),
  spec,
  data: sets,
  refused: [
    {
      what: 'a loss that is not the task’s',
      spec: { ...spec, model: { ...spec.model, loss: 'categorical_crossentropy' } },
      says: /categorical_crossentropy does not fit a binary label/,
    },
    {
      what: 'weights of a class that the label does not have',
      spec: { ...spec, train: { ...train, classWeights: { ugly: 2 } } },
      says: /no class "ugly"/,
    },
    {
      what: 'a callback on a metric that no epoch has',
      spec: { ...spec, train: { ...train, earlyStopping: monitor } },
      says: /no epoch has the metric "val_f1"/,
    },
    {
      what: 'data without rows to train on',
      data: { evaluation: data },
      says: /needs rows to train on/,
    },
    {
      what: 'data without rows to test on',
      data: { training: data },
      says: /needs rows to train on and rows to test on/,
    },
  ],
});
