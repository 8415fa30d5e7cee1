import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SplitSpec } from '../../../src/data/data-spec.js';
import { type Sides, type SplitInput, splitRows } from '../../../src/data/split/split.js';
import { loadHasher } from '../../../src/data/table/row-hash.js';
import type { Column } from '../../../src/data/table/table.js';

const hasher = await loadHasher();

interface Row {
  readonly content: string;
  readonly label: number;
  readonly group?: string;
  readonly time?: number;
}

function split(
  rows: readonly Row[],
  spec: SplitSpec,
  rest: Partial<Pick<SplitInput, 'task' | 'test' | 'validation'>> = {},
): Sides {
  const groups = [...new Set(rows.map(({ group }) => group ?? ''))];
  const columns: Column[] = [
    {
      kind: 'category',
      name: 'group',
      codes: Int32Array.from(rows, ({ group }) => groups.indexOf(group ?? '')),
      levels: groups,
    },
    { kind: 'number', name: 'time', values: Float64Array.from(rows, ({ time }) => time ?? 0) },
  ];
  return splitRows({
    table: {
      file: 'data.csv',
      rows: rows.length,
      columns,
      lines: Uint32Array.from(rows, (_, i) => i + 2),
      hashes: BigUint64Array.from(rows, ({ content }) => hasher.h64(content)),
    },
    rows: Uint32Array.from(rows, (_, i) => i),
    labels: Float64Array.from(rows, ({ label }) => label),
    task: 'binary',
    split: spec,
    test: 0.2,
    validation: 0.1,
    hasher,
    ...rest,
  });
}

/** Side by row content. */
function sideOf(rows: readonly Row[], sides: Sides): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const side of ['train', 'validation', 'test'] as const) {
    for (const row of sides[side]) map.set(rows[row]!.content, side);
  }
  return map;
}

const many = (n: number, rest: (i: number) => Partial<Row> = () => ({})): Row[] =>
  Array.from({ length: n }, (_, i) => ({
    content: `row ${i}`,
    label: i % 3 === 0 ? 1 : 0,
    ...rest(i),
  }));

const SPECS: readonly SplitSpec[] = [
  { method: 'hash', seed: 7 },
  { method: 'stratify', seed: 7 },
  { method: 'group', column: 'group', seed: 7 },
  { method: 'time', column: 'time', seed: 7 },
];

describe.each(SPECS)('split by $method', (spec) => {
  const rows = fc.array(
    fc.record({
      content: fc.string(),
      label: fc.constantFrom(0, 1),
      group: fc.constantFrom('a', 'b', 'c', 'd'),
      time: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 60 },
  );

  test('puts every row on exactly one side', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const { train, validation, test: held } = split(data, spec);
        const all = [...train, ...validation, ...held].sort((a, b) => a - b);
        expect(all).toEqual(data.map((_, i) => i));
        for (const side of [train, validation, held])
          expect([...side]).toEqual([...side].sort((a, b) => a - b));
      }),
    );
  });

  test('does not depend on the order of rows', () => {
    const shuffled = rows.chain((data) =>
      fc.tuple(
        fc.constant(data.map((row, i) => ({ ...row, content: `${i}${row.content}` }))),
        fc.shuffledSubarray(
          data.map((_, i) => i),
          { minLength: data.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([data, order]) => {
        const other = order.map((i) => data[i]!);
        const [before, after] = [
          sideOf(data, split(data, spec)),
          sideOf(other, split(other, spec)),
        ];
        expect(new Map([...after].sort())).toEqual(new Map([...before].sort()));
      }),
    );
  });

  test('gives about the shares asked for', () => {
    const data = many(5000, (i) => ({ group: `g${i % 700}`, time: i }));
    const sides = split(data, spec);
    expect(sides.test.length / 5000).toBeCloseTo(0.2, 1);
    expect(sides.validation.length / (5000 - sides.test.length)).toBeCloseTo(0.1, 1);
  });

  test('takes no validation rows where none are asked for', () => {
    expect(split(many(50), spec, { validation: 0 }).validation).toHaveLength(0);
  });
});

describe('split by hash', () => {
  const spec = { method: 'hash', seed: 7 } as const;

  test('moves no row when others are added', () => {
    const few = many(500);
    const more = [...many(300, (i) => ({ content: `new ${i}` })), ...few];
    const [before, after] = [sideOf(few, split(few, spec)), sideOf(more, split(more, spec))];
    for (const { content } of few) expect(after.get(content)).toBe(before.get(content));
  });

  test('keeps duplicates together', () => {
    const data = many(600, (i) => ({ content: `row ${i % 200}` }));
    const sides = split(data, spec);
    const of = (side: Uint32Array) => new Set(Array.from(side, (row) => data[row]!.content));
    expect(of(sides.train).size + of(sides.validation).size + of(sides.test).size).toBe(200);
  });

  test('gives other sides for another seed', () => {
    const data = many(500);
    expect(split(data, spec).test).not.toEqual(split(data, { method: 'hash', seed: 8 }).test);
  });

  test('moves no test row when the validation share changes', () => {
    const data = many(500);
    const [a, b] = [split(data, spec), split(data, spec, { validation: 0.4 })];
    expect(b.test).toEqual(a.test);
  });
});

describe('split by class', () => {
  const spec = { method: 'stratify', seed: 7 } as const;

  test('takes of each class exactly its share, rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (negatives, positives, share) => {
          const data = many(negatives + positives, (i) => ({ label: i < negatives ? 0 : 1 }));
          const sides = split(data, spec, { test: share, validation: 0 });
          const tested = Array.from(sides.test, (row) => data[row]!.label);
          expect(tested.filter((label) => label === 0)).toHaveLength(Math.round(share * negatives));
          expect(tested.filter((label) => label === 1)).toHaveLength(Math.round(share * positives));
        },
      ),
    );
  });

  test('keeps duplicates together where the count allows it', () => {
    const data = many(300, (i) => ({ content: `row ${i >> 1}`, label: 0 }));
    const sides = split(data, spec, { validation: 0 });
    const tested = new Set(Array.from(sides.test, (row) => data[row]!.content));
    expect(sides.test).toHaveLength(60);
    expect(tested.size).toBe(30);
  });

  test('takes its exact share even of rows that are all the same', () => {
    const data = many(100, () => ({ content: 'same', label: 0 }));
    expect(split(data, spec, { validation: 0 }).test).toHaveLength(20);
  });

  test('takes a regression label from every tenth of its range alike', () => {
    const data = many(1000, (i) => ({ label: i ** 2 }));
    const sides = split(data, spec, { task: 'regression', validation: 0 });
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = sides.test.filter((row) => row >= tenth * 100 && row < tenth * 100 + 100);
      expect(inside).toHaveLength(20);
    }
  });

  test('finds a test row among few rows of a regression', () => {
    expect(split(many(12), spec, { task: 'regression', validation: 0 }).test.length).toBe(2);
  });
});

describe('split by group', () => {
  test('puts a group on one side, whatever other groups there are', () => {
    const spec = { method: 'group', column: 'group', seed: 7 } as const;
    const data = many(1000, (i) => ({ group: `g${i % 50}` }));
    const sides = split(data, spec);
    const groups = (side: Uint32Array) => new Set(Array.from(side, (row) => data[row]!.group));
    const [train, validation, held] = [
      groups(sides.train),
      groups(sides.validation),
      groups(sides.test),
    ];
    expect(train.size + validation.size + held.size).toBe(50);
    const fewer = data.filter(({ group }) => group !== 'g1' && group !== 'g2');
    const again = split(fewer, spec);
    for (const row of again.test) expect(held).toContain(fewer[row]!.group);
  });
});

describe('split by time', () => {
  const spec = { method: 'time', column: 'time', seed: 7 } as const;

  test('tests on the latest rows and validates on the latest of the others', () => {
    const data = many(100, (i) => ({ time: (i * 37) % 100 }));
    const sides = split(data, spec);
    const times = (side: Uint32Array) => Array.from(side, (row) => data[row]!.time!);
    expect(Math.min(...times(sides.test))).toBe(80);
    expect(Math.min(...times(sides.validation))).toBe(72);
    expect(Math.max(...times(sides.train))).toBe(71);
  });

  test.each([
    [
      'takes equal times along where that comes nearer to the share',
      [0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
      3,
    ],
    ['leaves them where it does not', [0, 0, 0, 0, 1, 1, 1, 1, 1, 2], 1],
    ['takes them where there would be no test row otherwise', [0, 0, 0, 1, 1, 1, 1, 1, 1, 1], 7],
  ])('%s', (_, times, count) => {
    const data = many(10, (i) => ({ time: times[i]! }));
    expect(split(data, spec, { validation: 0 }).test).toHaveLength(count);
  });
});
