import { describe, expect, test } from '@jest/globals';
import { hanleyMcNeil } from '../../src/evaluate/statistics/hanley-mcneil.js';
import { advise } from '../../src/gate/advice.js';
import { check, data, first, OPTIONS } from './told.js';

describe('told before training, without a baseline', () => {
  const N = 2000;
  const { smallestDrop } = first('accuracy >= baseline - 1pp', N);

  test('no number of rows is enough where nothing is tolerated', () => {
    expect(first('accuracy >= baseline', N).rowsNeeded).toBeNull();
  });

  test('a slice is told by its own rows, recall by those of its class', () => {
    const slice = Array.from({ length: 500 }, (_, row) => row);
    expect(first('accuracy >= baseline', N, slice)).toMatchObject({
      rows: 500,
      condition: { where: 'Home = rent' },
    });
    expect(first('accuracy >= baseline', N, slice).smallestDrop).toBeCloseTo(2 * smallestDrop!, 3);
    const recall = first('recall >= baseline', N).smallestDrop!;
    expect(recall / smallestDrop!).toBeCloseTo(Math.sqrt(3), 1);
  });

  test('a fixed threshold needs no telling, and a loss is not known yet', () => {
    expect(advise([check('accuracy >= 0.8')], data(9), undefined, OPTIONS).comparisons).toEqual([]);
    expect(first('loss <= baseline', N)).toMatchObject({
      smallestDrop: null,
      because: { code: 'no-usual-model', why: 'known from the first promoted run on' },
    });
  });
});

test('areas of 0.70 and 0.75 are told apart by 652 rows of each class (Hanley & McNeil 1982, table III)', () => {
  const Z = 1.959964;
  /** Of the area, times the rows of each class. */
  const variance = (auc: number, rows = 1e7) => {
    const [low, high] = hanleyMcNeil(auc, rows, rows).interval(0.95);
    return ((high - low) / 2 / Z) ** 2 * rows;
  };
  const [a, b] = [variance(0.7), variance(0.75)];
  // One-sided at 5 %, with 80 % power.
  const rows = ((1.645 * Math.sqrt(2 * a) + 0.84 * Math.sqrt(a + b)) / 0.05) ** 2;
  expect(Math.abs(rows - 652)).toBeLessThan(1);
});
