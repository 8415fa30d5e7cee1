import { describe, expect, test } from '@jest/globals';
import { inOwnOrder } from '../../src/evaluate/row-order.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { binaryOf } from './from-fixture.js';

describe("the rows' own order", () => {
  const rows = binaryOf([0, 1, 0, 1, 1], [0.1, 0.2, 0.3, 0.4, 0.5]);

  test('is the same from whatever order they come in', () => {
    const own = inOwnOrder(rows);
    expect(inOwnOrder(selectRows(rows, [4, 2, 0, 1, 3]))).toEqual(own);
    expect(own.ids.toSorted()).toEqual(rows.ids.toSorted());
  });

  test('keeps each row whole', () => {
    const { ids, labels, scores } = inOwnOrder(rows) as typeof rows;
    ids.forEach((id, i) => {
      const row = rows.ids.indexOf(id);
      expect([labels[i], scores![i]]).toEqual([rows.labels[row], rows.scores![row]]);
    });
  });

  test('tells ids apart whose hashes are equal', () => {
    const given = { ...binaryOf([0, 1], [0.1, 0.2]), ids: ['row-539599', 'row-722382'] };
    expect(inOwnOrder(given).ids).toEqual(inOwnOrder(selectRows(given, [1, 0])).ids);
  });
});
