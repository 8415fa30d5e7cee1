import { isAscii } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodeOfText, hashOf } from '../../../src/data/csv/code-of-text.js';
import { LevelCells } from '../../../src/data/csv/level-cells.js';
import { batchParser } from '../../../src/data/csv/record-batch.js';
import { isIdLike } from '../../../src/data/roles.js';
import { missingWords } from '../../../src/data/table/missing-words.js';
import { cellsOf, columnOf, csv, read } from '../workspace.js';

/** A table of one column `a` with the given cells. */
const readColumn = async (cells: readonly string[]) => {
  const table = await read(csv('a,y', cells.length, (i) => [cells[i], i % 2 ? 'p' : 'q']));
  return { table, column: columnOf(table, 'a'), odd: table.odd.get('a') ?? [] };
};
const times = (n: number, cellOf: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => cellOf(i));

describe('a column holds', () => {
  test('numbers, whatever their notation, with missing cells among them', async () => {
    const { column } = await readColumn(['1', '2.50', 'NA', '-3e2', '', ' 4', 'null']);
    expect(column.kind).toBe('number');
    expect(cellsOf(column)).toEqual([1, 2.5, null, -300, null, 4, null]);
  });

  test('categories, as they are written but for blanks around them', async () => {
    const { column } = await readColumn(['007', '1.0', 'x', '1', 'x ', '?', 'y', 'z', 'w', 'v']);
    expect(column.kind).toBe('category');
    expect(cellsOf(column)).toEqual(['007', '1.0', 'x', '1', 'x', '?', 'y', 'z', 'w', 'v']);
  });

  test('levels in an order that does not depend on the rows', async () => {
    const { column } = await readColumn(['b', 'c', 'a', 'b']);
    expect('levels' in column && column.levels).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [['yes', 'no', 'yes']],
    [['T', 'F', 'F']],
    [['True', 'False', 'None']],
    [['n', 'y', 'NA']],
  ])('booleans: %j', async (cells) => {
    const { column } = await readColumn(cells);
    expect(column.kind).toBe('boolean');
  });

  test('booleans in several spellings, as two levels', async () => {
    const { column } = await readColumn(['True', 'TRUE', 'false', 'False']);
    expect(cellsOf(column)).toEqual(['true', 'true', 'false', 'false']);
  });

  test('no booleans where only one of the two words occurs', async () => {
    expect((await readColumn(['yes', 'yes', 'x'])).column.kind).toBe('category');
  });

  test('dates', async () => {
    const { column } = await readColumn(['2024-01-02', '2024-01-03T10:00Z', 'NA']);
    expect(column.kind).toBe('date');
    expect(cellsOf(column)).toEqual([Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 3, 10), null]);
  });

  test('`None` as a level among texts, and as missing among numbers', async () => {
    const texts = await readColumn(['None', 'Brick', 'None', 'Stone']);
    expect(cellsOf(texts.column)).toEqual(['None', 'Brick', 'None', 'Stone']);
    const numbers = await readColumn(['None', '1', 'None', '2']);
    expect(cellsOf(numbers.column)).toEqual([null, 1, null, 2]);
    expect(numbers.odd).toEqual([]);
  });

  test('ids where nearly every text differs', async () => {
    expect((await readColumn(times(40, (i) => `user-${i}`))).column.kind).toBe('id');
    expect((await readColumn(times(40, (i) => `user-${i % 20}`))).column.kind).toBe('category');
  });

  test('free text where most texts are long and differ', async () => {
    const { column } = await readColumn(
      times(40, (i) => `the customer called again about bill ${i}`),
    );
    expect(column.kind).toBe('text');
  });

  test('nothing at all', async () => {
    const { column } = await readColumn(['', 'NA', ' ']);
    expect(cellsOf(column)).toEqual([null, null, null]);
  });
});

describe('a few texts in a column of numbers', () => {
  test('are missing values, told by row', async () => {
    const { table, column, odd } = await readColumn(
      times(300, (i) => (i % 100 === 7 ? 'n.a.' : String(i % 50))),
    );
    expect(column.kind).toBe('number');
    expect(odd.map(({ row, text }) => [table.place(row).line, text])).toEqual([
      [9, 'n.a.'],
      [109, 'n.a.'],
      [209, 'n.a.'],
    ]);
    expect(cellsOf(column)[7]).toBeNull();
  });

  test('may be a tenth of a short column, but no more', async () => {
    const short = (texts: number) => times(30, (i) => (i < texts ? 'x' : String(i)));
    expect((await readColumn(short(3))).column.kind).toBe('number');
    expect((await readColumn(short(4))).column.kind).not.toBe('number');
  });

  test('make it categories when they are more than one in a hundred', async () => {
    const cells = times(2000, (i) => (i % 50 === 0 ? 'x' : String(i % 40)));
    expect((await readColumn(cells)).column.kind).toBe('category');
  });
});

describe('a column that seemed to hold numbers for thousands of rows', () => {
  test('keeps every text when it turns out to hold categories', async () => {
    const cells = times(6000, (i) => (i < 5000 ? `00${i}` : `A${i % 7}`));
    const { column } = await readColumn(cells);
    expect(column.kind).toBe('category');
    expect(cellsOf(column)).toEqual(cells);
  });

  test('does so too when the texts come after the first thousand are exceeded', async () => {
    const cells = times(30_000, (i) => (i < 20_000 ? `${i}.0` : `A${i % 7}`));
    const { column } = await readColumn(cells);
    expect(cellsOf(column)).toEqual(cells);
  });

  test('goes on as numbers when the texts stay few', async () => {
    const cells = times(20_000, (i) => (i % 500 === 499 ? 'x' : `${i}.5`));
    const { column, odd } = await readColumn(cells);
    expect(column.kind).toBe('number');
    expect(odd).toHaveLength(40);
    expect(cellsOf(column).slice(498, 501)).toEqual([498.5, null, 500.5]);
  });
});

test('a hundred thousand categories are read as they are', async () => {
  const cells = times(150_000, (i) => `c${i % 100_000}`);
  const { column } = await readColumn(cells);
  expect(column.kind).toBe('category');
  expect('levels' in column && column.levels).toHaveLength(100_000);
  expect(cellsOf(column)).toEqual(cells);
});

test('cells that are infinite or too large to compute with are told apart from numbers', async () => {
  const { table } = await readColumn(['1', 'Infinity', '2', '1e400', '-inf', '3']);
  expect(table.tooLarge.get('a')).toEqual([
    { row: 1, text: 'Infinity' },
    { row: 3, text: '1e400' },
    { row: 4, text: '-inf' },
  ]);
});

describe('an integer column is like an id', () => {
  const number = async (name: string, cell: (i: number) => number) =>
    columnOf(await read(csv(`${name},y`, 50, (i) => [cell(i), i % 2])), name);

  test('when it counts the rows', async () => {
    expect(isIdLike(await number('n', (i) => i + 100))).toBe(true);
    expect(isIdLike(await number('n', (i) => 50 - i))).toBe(true);
  });

  test('when it differs in every row and is named like one', async () => {
    const shuffled = (i: number) => (i * 17) % 50;
    expect(isIdLike(await number('customer_id', shuffled))).toBe(true);
    expect(isIdLike(await number('customerId', shuffled))).toBe(true);
    expect(isIdLike(await number('humid', shuffled))).toBe(false);
    expect(isIdLike(await number('price', shuffled))).toBe(false);
  });

  test('not when a value repeats', async () => {
    expect(isIdLike(await number('id', (i) => i % 25))).toBe(false);
  });
});

describe('cells coded by dictionary', () => {
  const reading = { missing: missingWords(), exact: false };
  /** Cells of a batch, from 1 to 8 bytes and two each of those that a cache could mistake. */
  const cell = fc.constantFrom(
    ...['a', 'b', 'aa', 'ab', 'ba', 'yes', 'no', 'é', 'e\u0301', '0', '00', 'NA', ' a', 'a '],
    ...['abcdef', 'bacdef', 'abcdefg', 'abcdefgh', 'r12345', 'r12354'],
  );
  const columnAsRead = (cells: readonly string[], likely: readonly string[] | undefined) => {
    const levels = new LevelCells(cells.length, { ...reading, likely });
    const bytes = Buffer.from(cells.map((one) => `${one},\n`).join(''));
    const layout = { columns: 2, hashed: [], seed: 0n };
    const text = { bytes, ascii: isAscii(bytes), delimiter: ',' };
    const { batch } = batchParser(text, layout)(0, 1);
    const seen = levels.addAll(batch.column(0), 0, Number.POSITIVE_INFINITY);
    expect(seen).toBe(cells.length);
    return levels.column('a', 'id');
  };
  const columnByTexts = (cells: readonly string[]) => {
    const levels = new LevelCells(cells.length, reading);
    for (const one of cells) levels.add(one);
    return levels.column('a', 'id');
  };

  test('are the same by their bytes in a batch and one by one by their texts', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), (cells) => {
        expect(columnAsRead(cells, undefined)).toEqual(columnByTexts(cells));
      }),
      { numRuns: 50 },
    );
  });

  test('are the same whatever they were likely to be, which is taken as it is where it holds', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), fc.array(cell, { maxLength: 4 }), (likely, cut, others) => {
        const cells = [...likely.slice(0, cut % (likely.length + 1)), ...others, likely[0]!];
        expect(columnAsRead(cells, likely)).toEqual(columnByTexts(cells));
        expect(columnAsRead(likely, likely).levels).toBe(likely);
      }),
      { numRuns: 50 },
    );
  });
});

describe('codes of texts', () => {
  /** Places in a walk over all pairs of UTF-16 units: after the pairs before, each two lead to the same hash (found by search). */
  const TWINS = [
    [93056, 95867],
    [123204, 262443],
    [35023, 39986],
    [11254, 169587],
    [11910, 224771],
    [163347, 326508],
    [163754, 246933],
    [78087, 111596],
  ] as const;
  const pair = (place: number) => {
    const bits = Math.imul(place, 0x9e3779b1);
    return String.fromCharCode(bits & 0xffff, bits >>> 16);
  };
  /** All of one hash, two for each choice of the pairs before (Joux 2004). */
  const COLLIDING = TWINS.reduce<readonly string[]>(
    (texts, twins) => texts.flatMap((text) => twins.map((place) => text + pair(place))),
    [''],
  );

  const agree = (texts: readonly string[]) => {
    const codes = new CodeOfText();
    const map = new Map<string, number>();
    const found: unknown[] = [];
    const expected: unknown[] = [];
    for (const text of texts) {
      found.push(codes.get(text));
      expected.push(map.get(text));
      if (map.has(text)) continue;
      const code = map.size - 5;
      map.set(text, code);
      codes.add(text, code);
    }
    for (const [text, code] of map) {
      found.push(codes.get(text));
      expected.push(code);
    }
    expect(found).toEqual(expected);
  };

  test('are those of a Map, for any texts', () => {
    fc.assert(fc.property(fc.array(fc.string()), agree), { numRuns: 30 });
    agree(times(5000, (i) => `r${i % 3000}`));
  });

  test('are those of a Map for texts that somebody chose to collide', () => {
    expect(new Set(COLLIDING.map(hashOf)).size).toBe(1);
    expect(new Set(COLLIDING).size).toBe(256);
    agree([...COLLIDING, ...times(100, String), ...COLLIDING]);
  });
});
