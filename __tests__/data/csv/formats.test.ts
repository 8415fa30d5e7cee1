import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../../src/data/csv/read-csv.js';
import { loadDataset } from '../../../src/data/load-dataset.js';
import { locate } from '../../../src/data/source-files.js';
import { loadHasher } from '../../../src/data/table/row-hash.js';
import { cellsOf, columnOf, problemOf, specOf, withFiles } from '../workspace.js';

/** Written by pyarrow 25, in row groups of 25: see the expectations below. */
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const ROWS = 60;
const each = <T>(cell: (i: number) => T) => Array.from({ length: ROWS }, (_, i) => cell(i));

const tableOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  path = Object.keys(files)[0]!,
) =>
  withFiles(files, async (folder) =>
    readCsv(await locate(`${folder}/${path}`, [folder]), {
      label: 'y',
      hasher: await loadHasher(),
    }),
  );
const loaded = (files: Readonly<Record<string, string | Uint8Array>>, path: string) =>
  withFiles(files, (folder) =>
    loadDataset({ ...specOf(folder), path: `${folder}/${path}` }, { workspace: folder }),
  );

describe('a Parquet file is read as it was written', () => {
  test.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])('%s', async (codec) => {
    const table = await tableOf({ 'data.parquet': fixture(`table-${codec}.parquet`) });
    const cells = (name: string) => cellsOf(columnOf(table, name));
    const kinds = Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      size: 'number',
      count: 'number',
      price: 'number',
      when: 'date',
      day: 'date',
      flag: 'boolean',
      tree: 'category',
    });
    expect(cells('id')).toEqual(each((i) => String(9007199254740993n + BigInt(i))));
    expect(cells('size')).toEqual(each((i) => (i % 7 === 3 ? null : i * 1.5 - 20)));
    expect(cells('count')).toEqual(each((i) => (i % 9 === 4 ? null : i)));
    expect(cells('price')).toEqual(each((i) => i + i / 100));
    expect(cells('when')).toEqual(each((i) => Date.UTC(2024, 0, 1, 7 * i)));
    expect(cells('day')).toEqual(each((i) => Date.UTC(2024, 0, 1 + i)));
    expect(cells('flag')).toEqual(each((i) => (i % 11 === 2 ? null : String(i % 2 === 0))));
    expect(cells('tree')).toEqual(
      each((i) => (i % 13 === 5 ? null : ['elm', 'oak', '007'][i % 3]!)),
    );
    expect(cells('code')).toEqual(each((i) => String(i).padStart(3, '0')));
    expect(cells('y')).toEqual(each((i) => (i % 3 ? 'no' : 'yes')));
    expect(new Set(table.hashes).size).toBe(ROWS);
  });

  test('and its rows have the same hashes whatever its codec', async () => {
    const hashes = async (codec: string) =>
      (await tableOf({ 'data.parquet': fixture(`table-${codec}.parquet`) })).hashes;
    expect(await hashes('zstd')).toEqual(await hashes('none'));
  });
});

const row = (i: number) => ({
  a: i % 5 ? (i * 37) % 90 : null,
  tree: ['elm', 'oak'][i % 2]!,
  y: i % 3 ? 'no' : 'yes',
});
const csvText = `a,tree,y\n${each((i) => `${row(i).a ?? ''},${row(i).tree},${row(i).y}\n`).join('')}`;
const plainTable = (table: Awaited<ReturnType<typeof tableOf>>) =>
  table.columns.map((column) => [column.name, column.kind, cellsOf(column)]);

test('JSON lines are told by how they begin, and numbers keep the digits that they are written with', async () => {
  const rows = each((i) => [`90071992547409${930 + i}`, `${i + 1}e400`, i % 2 ? 'p' : 'q']);
  const lines = rows.map(
    ([id, far, y]) => `{"id":${id}, "far" : ${far},"note":"\\": {","y":"${y}"}`,
  );
  const read = await tableOf({ 'data.json': lines.join('\n') });
  const csv = rows.map(([id, far, y]) => `${id},${far},""": {",${y}`);
  const expected = await tableOf({ 'data.csv': `id,far,note,y\n${csv.join('\n')}\n` });
  expect(plainTable(read)).toEqual(plainTable(expected));
  expect(read.hashes).toEqual(expected.hashes);
  expect(new Set(read.hashes).size).toBe(ROWS);
});

describe('the same rows in another file are the same table', () => {
  test('JSON lines', async () => {
    const lines = each((i) => {
      const { a, ...rest } = row(i);
      return JSON.stringify(a === null && i % 2 ? rest : { a, ...rest });
    });
    const table = await tableOf({ 'data.jsonl': `${lines.join('\n')}\n` });
    expect(plainTable(table)).toEqual(plainTable(await tableOf({ 'data.csv': csvText })));
    expect(table.lines[7]).toBe(8);
  });

  test('gzip of either, also of several parts', async () => {
    const plain = plainTable(await tableOf({ 'data.csv': csvText }));
    expect(plainTable(await tableOf({ 'data.csv.gz': gzipSync(csvText) }))).toEqual(plain);
    const cut = fc.integer({ min: 1, max: csvText.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        const parts = [csvText.slice(0, at), csvText.slice(at)].map((part) => gzipSync(part));
        expect(plainTable(await tableOf({ 'data.gz': Buffer.concat(parts) }))).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  test('zstd', async () => {
    // A frame of one raw block (RFC 8878, 3.1.1): magic, descriptor, window, block header, bytes.
    const bytes = Buffer.from(csvText);
    const header = Buffer.alloc(3);
    header.writeUIntLE((bytes.length << 3) | 1, 0, 3);
    const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]), header, bytes]);
    const plain = plainTable(await tableOf({ 'data.csv': csvText }));
    expect(plainTable(await tableOf({ 'data.csv.zst': frame }))).toEqual(plain);
    // As pzstd does it: before each frame one to skip that tells its size (RFC 8878, 3.1.2).
    const skipped = Buffer.from('502a4d18040000005a010000', 'hex');
    const parallel = Buffer.concat([skipped, frame]);
    expect(plainTable(await tableOf({ 'data.csv.zst': parallel }))).toEqual(plain);
  });

  test('a file that grows beyond what its size promised', async () => {
    const many = `a,y\n${'1,p\n'.repeat(200_000)}`;
    expect((await tableOf({ 'data.csv.gz': gzipSync(many) })).rows).toBe(200_000);
  });
});

describe('a file that is none is refused by name', () => {
  const parquet = fixture('table-snappy.parquet');
  test.each<[string, string, Uint8Array | string, RegExp]>([
    [
      'gzip that is cut off',
      'd.csv.gz',
      gzipSync(csvText).subarray(0, 60),
      /^d\.csv\.gz: the gzip file is cut off or damaged/,
    ],
    [
      'Parquet that is cut off',
      'd.parquet',
      parquet.subarray(0, 2000),
      /^d\.parquet: the Parquet file can't be read/,
    ],
    [
      'Parquet that is damaged',
      'd.parquet',
      Buffer.concat([parquet.subarray(0, 100), Buffer.alloc(200, 7), parquet.subarray(300)]),
      /^d\.parquet: the Parquet file can't be read/,
    ],
    [
      'Parquet with nested columns',
      'd.parquet',
      fixture('nested.parquet'),
      /^d\.parquet: column "a" holds lists or records.*\n.*\nd\.parquet: column "b"/,
    ],
    [
      'Parquet of a codec that is not read',
      'd.parquet',
      fixture('lzo.parquet'),
      /^d\.parquet: column "a" is compressed by LZO, .*\n.*\nd\.parquet: column "y" is compressed by LZO/,
    ],
    [
      'zstd that is cut off',
      'd.csv.zst',
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00]),
      /^d\.csv\.zst: /,
    ],
    [
      'a line that is no JSON',
      'd.jsonl',
      '{"a": 1}\n{"a": \n',
      /^d\.jsonl:2: the line is no JSON$/m,
    ],
    ['a list in a cell', 'd.jsonl', '{"a": [1]}\n', /^d\.jsonl:1: "a" holds a list or an object/],
    [
      'a key that stands twice',
      'd.jsonl',
      '{"a": 1, "b": "x\\": "}\n{"a": 1, "b": 2, "\\u0061": 3}\n',
      /^d\.jsonl:2: the key "a" stands twice$/m,
    ],
    ['one array', 'd.json', '[\n  {"a": 1}\n]\n', /^d\.json: the file is one JSON array/],
    ['a line that is a list', 'd.ndjson', '[1]\n', /^d\.ndjson:1: the line is no JSON object/],
  ])('%s', async (_, name, content, message) => {
    expect(await problemOf(tableOf({ [name]: content }))).toMatch(message);
  });
});

describe('the files of a glob', () => {
  test('are one table, in whatever formats', async () => {
    const half = (from: number) =>
      `a,tree,y\n${each((i) => `${row(i).a ?? ''},${row(i).tree},${row(i).y}\n`)
        .slice(from, from + 30)
        .join('')}`;
    const files = { 'd1.csv': half(0), 'd2.csv.gz': gzipSync(half(30)) };
    const table = await tableOf(files, 'd*');
    expect(plainTable(table)).toEqual(plainTable(await tableOf({ 'data.csv': csvText })));
  });

  test('have to agree in what a column holds', async () => {
    const numbers = `a,y\n${each((i) => `${i},${i % 2 ? 'p' : 'q'}\n`).join('')}`;
    const texts = `a,y\n${each((i) => `${['low', 'high'][i % 2]},${i % 2 ? 'p' : 'q'}\n`).join('')}`;
    expect(await problemOf(loaded({ 'd1.csv': numbers, 'd2.csv': texts }, 'd*.csv'))).toMatch(
      /^d2\.csv: column "a" holds texts, but in d1\.csv it holds numbers/,
    );
    const halves = numbers.replace(/^(\d+)/gm, '$1.5');
    const german = halves.replace(/^(\d+)\.5/gm, '"$1,5"');
    expect(await problemOf(loaded({ 'd1.csv': halves, 'd2.csv': german }, 'd*.csv'))).toMatch(
      /d2\.csv: column "a"/,
    );
    expect(
      await problemOf(loaded({ 'd1.csv': numbers, 'd2.csv': 'b,y\n1,p\n' }, 'd*.csv')),
    ).toMatch(/header differs/);
  });

  const noise = (i: number) => Math.abs(Math.sin(i * 12.9898) * 43758.5453) % 1;
  const prices = (from: number, to: number, times = 1) =>
    `a,b,y\n${Array.from({ length: to - from }, (_, k) => from + k)
      .map((i) => `${(times * (20 + 900 * noise(i) ** 2)).toFixed(4)},${i % 7},${'pq'[i % 2]}\n`)
      .join('')}`;
  const told = async (files: Readonly<Record<string, string>>) => {
    const { summary } = await loaded(files, 'd*.csv');
    return summary.warnings.filter(({ code }) => /scale|repeated/.test(code));
  };

  test.each([
    [[1, 1, 1000], 'd3.csv', 1000, 'd1.csv'],
    [[100, 1, 1], 'd1.csv', 100, 'd2.csv'],
  ])(
    'of which one holds a number in another unit are told, %j',
    async (units, high, times, low) => {
      const files = {
        'd1.csv': prices(0, 100, units[0]),
        'd2.csv': prices(100, 250, units[1]),
        'd3.csv': prices(250, 350, units[2]),
      };
      const [warning, ...more] = await told(files);
      expect(more).toEqual([]);
      expect(warning).toMatchObject({ code: 'another-scale', column: 'a' });
      expect(warning!.message).toBe(
        `column "a" of ${high} holds numbers about ${times} times those of ${low}: write both in one unit`,
      );
    },
  );

  test('of which one holds larger numbers are not', async () => {
    const larger = prices(90, 200).replace(/^([\d.]+)/gm, (cell) => String(Number(cell) + 9000));
    expect(await told({ 'd1.csv': prices(0, 90), 'd2.csv': larger })).toEqual([]);
    expect(await told({ 'd1.csv': prices(0, 90), 'd2.csv': prices(90, 200, 5) })).toEqual([]);
  });

  test('that hold the same rows are told, unless rows are the same within a file too', async () => {
    const [warning] = await told({ 'd1.csv': prices(0, 200), 'd2.csv': prices(150, 300) });
    expect(warning).toMatchObject({ code: 'repeated-rows', rows: 100 });
    expect(warning!.message).toMatch(
      /^100 of 350 rows \(28.6 %\) stand in more than one file, label and all, as line \d+ of d1\.csv and line \d+ of d2\.csv/,
    );
    const rough = prices(0, 400).replace(/^(\d+)\.\d+/gm, (_, whole) =>
      String(Math.round(whole / 9)),
    );
    const lines = rough.split('\n');
    const half = (from: number) => [lines[0], ...lines.slice(from, from + 200), ''].join('\n');
    expect(await told({ 'd1.csv': half(1), 'd2.csv': half(201) })).toEqual([]);
  });
});
