import { expect, test } from '@jest/globals';
import { history } from '../../src/subscribers/history.js';

test('the metrics of the epochs so far are kept in order, and what was read does not change', () => {
  const kept = history();
  const epoch = (at: number) =>
    kept.receive({
      type: 'epoch',
      epoch: at,
      epochs: 2,
      metrics: { loss: 1 / at },
      learningRate: 0.1,
      gradientNorm: 1,
      seconds: 1,
      rowsPerSecond: 1,
    });
  epoch(1);
  const first = kept.epochs();
  kept.receive({ type: 'reading', rows: 1 });
  epoch(2);
  expect(first).toEqual([{ loss: 1 }]);
  expect(kept.epochs()).toEqual([{ loss: 1 }, { loss: 0.5 }]);
});
