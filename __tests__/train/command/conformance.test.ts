import { commandTrainer } from '../../../src/train/command/command-trainer.js';
import { describeTrainer } from '../conformance.js';
import { data, spec } from './scripts.js';
import { tableOf } from './tables.js';

const { training, evaluation } = data();

describeTrainer('command', {
  open: commandTrainer,
  spec: spec(`
    for (let epoch = 1; epoch <= 4; epoch++) {
      say({ type: 'epoch', epoch, epochs: 4, metrics: { loss: 1 / epoch } });
      await sleep(150);
    }
    predict();
  `),
  data: { training: training!, evaluation },
  refused: [
    {
      what: 'data without rows to train on',
      data: { evaluation },
      says: /needs rows to train on/,
    },
    {
      what: 'data without rows to test on',
      data: { training: training! },
      says: /needs rows to train on and rows to test on/,
    },
    {
      what: 'a column by the name that rows are known by',
      data: {
        training: training!,
        evaluation: { ...evaluation, testTable: tableOf({ sluice_id: ['a', 'b'] }) },
      },
      says: /a column is called "sluice_id"/,
    },
  ],
});
