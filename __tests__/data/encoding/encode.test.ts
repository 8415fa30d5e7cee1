import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeTable } from '../../../src/data/encoding/encode.js';
import {
  type ColumnEncoding,
  type Encoding,
  featuresOf,
} from '../../../src/data/encoding/encoding.js';
import { parseEncoding } from '../../../src/data/encoding/encoding-schema.js';
import { fitColumn } from '../../../src/data/encoding/fit-encoding.js';
import { ColumnFacts } from '../../../src/data/table/column-facts.js';
import type { Column, Table } from '../../../src/data/table/table.js';
import { csv, load, problemOf, read } from '../workspace.js';

const allRows = (n: number) => Uint32Array.from({ length: n }, (_, i) => i);

function tableOf(columns: readonly Column[]): Table {
  const rows = 'values' in columns[0]! ? columns[0].values.length : columns[0]!.codes.length;
  return {
    file: 'data.csv',
    rows,
    columns,
    lines: new Uint32Array(rows),
    hashes: new BigUint64Array(rows),
  };
}

function encodingOf(columns: readonly ColumnEncoding[]): Encoding {
  return {
    schema: 'sluice/encoding@1',
    label: { task: 'binary', column: 'y', classes: ['no', 'yes'] },
    features: columns.flatMap(featuresOf),
    columns: [...columns],
  };
}

const number = (name: string, values: readonly number[]): Column => ({
  kind: 'number',
  name,
  values: Float64Array.from(values),
});

const category = (name: string, cells: readonly string[]): Column => {
  const levels = [...new Set(cells.filter(Boolean))].sort();
  return {
    kind: 'category',
    name,
    levels,
    codes: Int32Array.from(cells, (cell) => levels.indexOf(cell)),
  };
};

function fitted(column: Column, rows?: Uint32Array): ColumnEncoding | undefined {
  const all = allRows('values' in column ? column.values.length : column.codes.length);
  const facts = new ColumnFacts(all.length, rows ?? all, []);
  facts.take(column);
  return fitColumn(column, rows ?? all, facts);
}

/** The matrix's rows. */
function encoded(columns: readonly ColumnEncoding[], table: Table): number[][] {
  const { data, rows, columns: width } = encodeTable(encodingOf(columns), table);
  return Array.from({ length: rows }, (_, r) => [...data.subarray(r * width, (r + 1) * width)]);
}

describe('encoding', () => {
  interface Fixture {
    readonly train: readonly (readonly string[])[];
    readonly new: readonly (readonly string[])[];
    readonly encodedTrain: readonly (readonly number[])[];
    readonly encodedNew: readonly (readonly number[])[];
  }
  const fixture: Fixture = JSON.parse(
    readFileSync(new URL('fixtures/encoding.json', import.meta.url), 'utf8'),
  );
  const textOf = (rows: Fixture['train']) =>
    csv('income,age,home,size,y', rows.length, (i) => [...rows[i]!, i]);

  test('agrees with scikit-learn, on training rows and on new ones', async () => {
    const train = await read(textOf(fixture.train));
    const features = train.columns.filter(({ name }) => name !== 'y');
    const columns = features.map((column) => fitted(column)!);
    const later = await read(textOf(fixture.new), { readings: train.readings });
    for (const [table, expected] of [
      [train, fixture.encodedTrain],
      [later, fixture.encodedNew],
    ] as const) {
      const rows = encoded(columns, table);
      expect(rows).toHaveLength(expected.length);
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          expect(value).toBeCloseTo(expected[r]![c]!, 5);
        });
      });
    }
    expect(columns.flatMap(featuresOf)).toEqual([
      'income',
      'income (missing)',
      'age',
      'home=free',
      'home=own',
      'home=rent',
      'home (other)',
      'home (missing)',
      'size=m',
      'size=s',
    ]);
  });

  test.each([
    [
      'texts',
      category('a', ['1,200', '€3', '7']),
      'holds other texts, where the model needs numbers',
    ],
    [
      'dates',
      { kind: 'date' as const, name: 'a', values: Float64Array.of(0) },
      'holds dates, where the model needs numbers',
    ],
    ['nothing', category('a', ['', '']), 'holds nothing, where the model needs numbers'],
  ])(
    'refuses a column of %s for numbers: nobody would see that they became the median',
    (_, column, why) => {
      const model = fitted(number('a', [1, 2, 3]))!;
      expect(() => encoded([model], tableOf([column]))).toThrow(`column "a" ${why}`);
    },
  );

  test('takes nothing from rows outside of training', () => {
    const column = number('a', [1, 2, 3, 1e9, Number.NaN]);
    const other = number('a', [1, 2, 3, -5, 7]);
    const rows = allRows(3);
    expect(fitted(column, rows)).toEqual(fitted(other, rows));
  });

  test('counts dates in days', () => {
    const day = 86_400_000;
    const column: Column = {
      kind: 'date',
      name: 'd',
      values: Float64Array.from([10 * day, 12 * day, 14 * day, Number.NaN]),
    };
    expect(fitted(column)).toMatchObject({ kind: 'date', fill: 12, mean: 12, missing: true });
  });

  test('leaves out what never differs in training', () => {
    expect(fitted(number('a', [3, 3, 3]))).toBeUndefined();
    expect(fitted(number('a', [Number.NaN, Number.NaN]))).toBeUndefined();
    expect(fitted(category('a', ['x', 'x']))).toBeUndefined();
    expect(fitted(number('a', [0.1, 0.1, 0.1]))).toBeUndefined();
  });

  test('keeps a value that never differs where some rows lack it', () => {
    const column = number('a', [5, Number.NaN, 5]);
    expect(encoded([fitted(column)!], tableOf([column]))).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test('keeps the 255 most frequent levels of a column of many', () => {
    const cells = Array.from({ length: 9000 }, (_, i) => `l${String(i % 300).padStart(3, '0')}`);
    const more = Array.from({ length: 255 }, (_, i) => `l${String(299 - i).padStart(3, '0')}`);
    const encoding = fitted(category('a', [...cells, ...more]))!;
    expect('levels' in encoding && encoding.levels.length).toBe(255);
    expect('levels' in encoding && encoding.levels[0]).toBe('l045');
    expect(encoding).toMatchObject({ other: true });
  });

  test('reads numbers for levels where a new file shows them so', () => {
    const asLevels = fitted(category('a', ['1', '2', 'x', '1', '2', 'x']))!;
    expect(encoded([asLevels], tableOf([number('a', [2, 1, 9, Number.NaN])]))).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('is the same for rows of so many inputs that fewer of them are encoded at a time', () => {
    const [rows, width] = [3000, 255];
    const levels = Array.from({ length: width }, (_, i) => `l${1000 + i}`);
    const columns = Array.from(
      { length: 9 },
      (_, c): Column => ({
        kind: 'category',
        name: `c${c}`,
        levels,
        codes: Int32Array.from({ length: rows }, (_, row) => ((row + 1) * (c + 7)) % width),
      }),
    );
    const encodings = columns.map(
      ({ name }): ColumnEncoding => ({
        kind: 'category',
        column: name,
        levels,
        other: false,
        missing: false,
      }),
    );
    const expected = new Float32Array(rows * 9 * width);
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < 9; c++) {
        expected[(row * 9 + c) * width + (((row + 1) * (c + 7)) % width)] = 1;
      }
    }
    const { data } = encodeTable(encodingOf(encodings), tableOf(columns));
    expect(Buffer.from(data.buffer).equals(Buffer.from(expected.buffer))).toBe(true);
  });

  test('names the columns that a table lacks', async () => {
    const columns = [fitted(number('a', [1, 2]))!, fitted(number('b', [1, 2]))!];
    const lacking = Promise.resolve().then(() => encoded(columns, tableOf([number('c', [1])])));
    expect(await problemOf(lacking)).toMatch(/no column "a".*\n.*no column "b"/);
  });
});

describe('an encoding as JSON', () => {
  test('encodes as before', async () => {
    const row = fc.tuple(
      fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constant('')),
      fc.constantFrom('a', 'b', 'c', 'None', ''),
      fc.constantFrom('yes', 'no'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 12, maxLength: 40 }), async (rows) => {
        const text = csv('n,c,b,k,y', rows.length, (i) => [...rows[i]!, i % 2, i % 3 ? 'p' : 'q']);
        const { encoding, testTable, test } = await load(text, {
          split: { method: 'stratify', seed: 1 },
        });
        const parsed = parseEncoding(JSON.parse(JSON.stringify(encoding)));
        expect(parsed).toEqual(encoding);
        expect(encodeTable(parsed, testTable)).toEqual(test.x);
      }),
      { numRuns: 20 },
    );
  });

  const good = encodingOf([
    { kind: 'number', column: 'a', fill: 0, mean: 0, sd: 1, clip: 4, missing: false },
  ]);

  test.each([
    ['of another version', { ...good, schema: 'sluice/encoding@2' }, /schema/],
    [
      'with a standard deviation of 0',
      { ...good, columns: [{ ...good.columns[0], sd: 0 }] },
      /columns.0.sd/,
    ],
    [
      'whose features are not those of its columns',
      { ...good, features: ['a', 'b'] },
      /2 features, but the columns make 1/,
    ],
    ['with an unknown key', { ...good, extra: 1 }, /extra/],
    ['that is no object', 'x', /document/],
  ])('is refused %s', async (_, json, message) => {
    const parsing = Promise.resolve().then(() => parseEncoding(json, 'encoding.json'));
    expect(await problemOf(parsing)).toMatch(message);
  });
});
