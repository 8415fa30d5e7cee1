import { expect, test } from '@jest/globals';
import { CONDITION_KINDS } from '../../src/gate/condition-kinds.js';
import { baseline } from '../../src/gate/kinds/baseline.js';
import { fixed } from '../../src/gate/kinds/fixed.js';
import { describeCondition } from './conformance.js';

describeCondition(fixed, {
  texts: [
    ['accuracy >= 85%', null],
    [' loss < .3 ', null],
    ['accuracy >= 2pp', 15],
    ['accuracy >= 0.8 and more', 16],
    ['accuracy >= 1e999', 17],
  ],
  foreign: ['accuracy >= baseline', 'accuracy >= baseline - 1', 'accuracy', '0.8', ''],
  pointless: ['accuracy >= 85', 'auc <= -0.1', 'r2 > 2'],
  sound: 'accuracy >= 0.9',
  withoutBaseline: 'pass',
  whenUndefined: ['fail', 'fail'],
});

describeCondition(baseline, {
  texts: [
    ['accuracy >= baseline', null],
    [' mae <= baseline * 95% ', null],
    ['accuracy >= baseline -', 22],
    ['accuracy >= baseline * 2pp', 26],
    ['accuracy >= baseline / 2', 21],
    ['accuracy >= baseline - 1e999', 28],
  ],
  foreign: ['accuracy >= 0.8', 'accuracy >= baselines', 'accuracy', 'baseline', ''],
  pointless: [
    'accuracy <= baseline',
    'loss >= baseline',
    'auc >= baseline - 1',
    'mae <= baseline + 1pp',
  ],
  sound: 'accuracy >= baseline',
  withoutBaseline: 'not-compared',
  whenUndefined: ['inconclusive', 'not-compared'],
});

test('every kind goes by its own name', () => {
  for (const [name, { kind }] of Object.entries(CONDITION_KINDS)) expect(kind).toBe(name);
});
