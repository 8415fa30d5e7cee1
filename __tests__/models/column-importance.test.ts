import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/data/table/table.js';
import type { RegressionPredictions } from '../../src/evaluate/predictions.js';
import { columnImportance } from '../../src/models/column-importance.js';
import type { Model } from '../../src/models/model.js';
import { Random } from '../../src/numeric/random.js';

const OPTIONS = { seed: 7, confidence: 0.95 };

function table(rows: number, seed = 1): Table {
  const random = new Random(seed, 'cells');
  const column = (name: string) =>
    ({
      kind: 'number',
      name,
      values: Float64Array.from({ length: rows }, () => random.uniform()),
    }) as const;
  return {
    file: 'rows.csv',
    rows,
    columns: [column('used'), column('unused')],
    lines: new Uint32Array(rows),
    hashes: new BigUint64Array(rows),
  };
}

/** It answers with what stands in `used`. */
const model: Model = {
  task: 'regression',
  classes: [],
  inputs: ['used', 'unused'].map((column) => ({
    kind: 'number',
    column,
    ...{ fill: 0, mean: 0, sd: 1, clip: 10, missing: false },
  })),
  async predict({ columns: [used] }) {
    return { task: 'regression', predicted: 'values' in used! ? used.values : new Float64Array() };
  },
};

function right({ rows, columns: [used] }: Table, off = 0): RegressionPredictions {
  const predicted = 'values' in used! ? used.values : new Float64Array();
  const labels = predicted.map((value, row) => value + (row % 2 === 0 ? off : -off));
  return {
    task: 'regression',
    ids: Array.from({ length: rows }, (_, row) => `${row}`),
    labels,
    predicted,
  };
}

type Found = Awaited<ReturnType<typeof columnImportance>>;

/** Of a value and another one by chance the squared difference is twice the variance, 1/12, on average. */
function holdsTrueRise(found: Found): boolean {
  const [low, high] = found!.columns[0]!.interval!;
  return low <= 1 / 6 && high >= 1 / 6;
}

/** The rows of a table, each so many times, with what ties them together. */
function repeated(rows: Table, times: number) {
  const many = table(rows.rows * times);
  const of = Uint32Array.from({ length: many.rows }, (_, row) => Math.floor(row / times));
  const columns = rows.columns.map((column) => ({
    ...column,
    ...('values' in column && { values: Float64Array.from(of, (unit) => column.values[unit]!) }),
  }));
  const whole: Table = { ...many, columns };
  return { table: whole, clusters: { kind: 'group', of } as const };
}

describe('the importance of columns', () => {
  test('is what the loss rises by when a column says nothing any more', async () => {
    const rows = table(900);
    const found = await columnImportance(model, rows, right(rows, 0.01), OPTIONS);
    const [used, unused] = found!.columns;
    expect(found).toMatchObject({ rows: 900, of: 900, loss: expect.closeTo(0.0001, 10) });
    expect(unused).toEqual({ column: 'unused', rise: 0, interval: [0, 0] });
    expect(used!.rise).toBeGreaterThan(0.1);
  });

  test('has an interval that holds the true rise as often as it says', async () => {
    const samples = Array.from({ length: 200 }, (_, seed) => table(100, seed));
    const found = await Promise.all(
      samples.map((rows, seed) => columnImportance(model, rows, right(rows), { ...OPTIONS, seed })),
    );
    const held = found.filter(holdsTrueRise);
    // Binomial: 200 draws of 0.95 lie here in all but one case of a thousand.
    expect(held.length).toBeGreaterThanOrEqual(180);
  });

  test('has the interval of the units that rows come in, where they are no evidence of their own', async () => {
    const samples = Array.from({ length: 100 }, (_, seed) => repeated(table(60, seed), 10));
    const holdings = async (tied: boolean) => {
      const found = await Promise.all(
        samples.map(({ table: rows, clusters }, seed) =>
          columnImportance(
            model,
            rows,
            { ...right(rows), ...(tied && { clusters }) },
            { ...OPTIONS, seed },
          ),
        ),
      );
      return found.filter(holdsTrueRise).length;
    };
    // Binomial: 100 draws of 0.95 lie above in all but one case of a thousand.
    expect(await holdings(true)).toBeGreaterThanOrEqual(87);
    // Ten rows taken for ten say they know three times as much as they do.
    expect(await holdings(false)).toBeLessThan(70);
  });

  test('has no interval where the rows come in fewer than ten units', async () => {
    const { table: rows, clusters } = repeated(table(9), 10);
    const found = await columnImportance(model, rows, { ...right(rows), clusters }, OPTIONS);
    expect(found!.columns[0]).toMatchObject({ column: 'used', interval: null });
  });

  test('is the same for the same seed, and measured on some rows where there are many', async () => {
    const rows = table(5000);
    const [one, other] = [0, 1].map(() => columnImportance(model, rows, right(rows, 0.1), OPTIONS));
    expect(await one).toEqual(await other);
    expect(await one).toMatchObject({ rows: 1000, of: 5000 });
  });

  test('is unknown of a single row', async () => {
    const rows = table(1);
    expect(await columnImportance(model, rows, right(rows), OPTIONS)).toBeUndefined();
  });
});
