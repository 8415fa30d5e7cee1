import { describe, expect, test } from '@jest/globals';
import { unfamiliarColumns } from '../../../src/data/checks/unfamiliar.js';
import type { ColumnEncoding } from '../../../src/data/encoding/encoding.js';
import type { Column } from '../../../src/data/table/table.js';

const age: ColumnEncoding = {
  ...{ kind: 'number', column: 'age', fill: 40, mean: 40, sd: 10, clip: 4, missing: true },
};
const home = (levels: string[], other = false): ColumnEncoding => ({
  ...{ kind: 'category', column: 'home', levels, other, missing: false },
});

const numbers = (...values: number[]): Column => ({
  kind: 'number',
  name: 'age',
  values: Float64Array.from(values),
});

const levels = (...cells: string[]): Column => {
  const distinct = [...new Set(cells.filter(Boolean))].sort();
  const codes = Int32Array.from(cells, (cell) => distinct.indexOf(cell));
  return { kind: 'category', name: 'home', levels: distinct, codes };
};

function problems(
  model: ColumnEncoding,
  column: Column,
  { own = [], missing = 0 }: { own?: ColumnEncoding[]; missing?: number } = {},
) {
  const rows = 'values' in column ? column.values.length : column.codes.length;
  const table = { file: 'data.csv', rows, columns: [column], lines: new Uint32Array(rows) };
  const columns = [{ name: column.name, kind: column.kind, role: 'feature' as const, missing }];
  return unfamiliarColumns(
    { inputs: [model], columns, rows: 100 },
    { ...table, hashes: new BigUint64Array(rows) },
    own,
  ).map(({ message }) => message);
}

describe('a column of which a model would see next to nothing', () => {
  test('has lost most of its cells', () => {
    const column = numbers(30, Number.NaN, Number.NaN, Number.NaN);
    expect(problems(age, column, { missing: 24 })).toEqual([
      'column "age" is missing in 3 of 4 rows, and was not where the model was trained',
    ]);
    expect(problems(age, column, { missing: 25 })).toEqual([]);
    expect(problems(age, numbers(30, 30, Number.NaN, Number.NaN))).toEqual([]);
  });

  test('holds mostly levels that it does not know', () => {
    const column = levels('Rent', 'Rent', 'Own', 'rent');
    expect(problems(home(['own', 'rent']), column)).toEqual([
      'column "home" holds levels in 3 of 4 rows that the model does not know',
    ]);
    expect(problems(home(['own', 'rent']), levels('Rent', 'rent', 'own', 'lodge'))).toEqual([]);
  });

  test('is none where the levels are rare for a model of these data too', () => {
    const column = levels('a', 'b', 'c', 'd', 'rent');
    const rare = home(['rent'], true);
    expect(problems(rare, column, { own: [home(['rent'], true)] })).toEqual([]);
    expect(problems(rare, column)).toEqual([]);
    expect(problems(rare, column, { own: [home(['a', 'b', 'c'], true)] })).toHaveLength(1);
    expect(problems(rare, levels('a', 'b'))).toHaveLength(1);
  });

  test('holds numbers of another unit', () => {
    const ages = Array.from({ length: 60 }, (_, i) => 20 + i * 0.7);
    expect(problems(age, numbers(...ages))).toEqual([]);
    for (const unit of [1000, 12, 1 / 1000]) {
      const [problem] = problems(age, numbers(...ages.map((value) => value * unit)));
      expect(problem).toMatch(/^column "age" is on another scale: its middle is .* on 40 ± 10$/);
    }
    // One cell that is far out is an outlier, and a flag that no row has says nothing.
    expect(problems(age, numbers(...ages, 1e6))).toEqual([]);
    expect(problems({ ...age, mean: 0.01, sd: 0.1 }, numbers(...ages.map(() => 0)))).toEqual([]);
  });

  test('numbers that are levels are known by their texts', () => {
    const codes: ColumnEncoding = { ...home(['1', '2']), column: 'age' };
    expect(problems(codes, numbers(1, 2, 2, 7))).toEqual([]);
    expect(problems(codes, numbers(7, 8, 2, 7))).toHaveLength(1);
  });
});
