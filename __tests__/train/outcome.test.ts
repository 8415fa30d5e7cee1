import { expect, test } from '@jest/globals';
import { BrokenError } from '../../src/errors.js';
import { predictionsOf } from '../../src/train/outcome.js';

const by = { kind: 'command', engine: 'python', version: '3' };

test('a verdict is taken from the predictions that a training left', () => {
  const predictions = {
    task: 'regression',
    ids: ['a'],
    labels: Float64Array.of(1),
    predicted: Float64Array.of(2),
  } as const;
  expect(predictionsOf({ by, outcome: { kind: 'predictions', predictions } })).toBe(predictions);
});

test('metrics alone break a run, by their names: they never pass for rows', () => {
  const outcome = { kind: 'numbers', metrics: { auc: 0.9, loss: 0.1 } } as const;
  expect(() => predictionsOf({ by, outcome })).toThrow(BrokenError);
  expect(() => predictionsOf({ by, outcome })).toThrow(
    'the training (command) left metrics (auc, loss), but no predictions that they could be judged by',
  );
});
