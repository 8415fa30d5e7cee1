import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnSpec } from '../../../src/data/table/column-spec.js';
import { cellsOf, columnOf, csv, problemOf, read } from '../workspace.js';

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const exactly: ColumnSpec = { as: { kind: 'text', exact: true } };

describe('reading', () => {
  test('gives back any table of texts that is written as CSV', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 6 }).filter((x) => !/[\0\ufeff]/.test(x));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((n) =>
        fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), async (rows, end) => {
        // A word in each column keeps its texts from being read as numbers.
        const words = [...rows, rows[0]!.map(() => 'word'), rows[0]!.map(() => 'other')];
        const header = rows[0]!.map((_, i) => `c${i}`);
        const text = [header, ...words].map((row) => row.map(quote).join(',') + end).join('');
        const kept = await read(text, {
          specs: { columns: new Map(header.map((name) => [name, exactly])) },
        });
        header.forEach((name, i) => {
          const cells = cellsOf(columnOf(kept, name));
          words.forEach((row, r) => {
            if (cells[r] !== null) expect(cells[r]).toBe(row[i]);
            else
              expect(row[i]!.trim()).toMatch(/^(|NA|N\/A|n\/a|#N\/A|<NA>|NaN|nan|[Nn]ull|NULL)$/);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same table whether cells stand in quotes or not', async () => {
    const odd = fc.constantFrom('', 'NA', 'n.a.', 'None', '1e3', ' 7', 'inf', '2024-02-30', 'é');
    const kinds = fc.constantFrom<(i: number) => string>(
      (i) => String(i % 300),
      (i) => String(i / 7),
      (i) => `${i - 250}.5`,
      (i) => `2024-01-${String(10 + (i % 20))}`,
      (i) => `c${i % 40}`,
    );
    const column = fc.record({
      cellOf: kinds,
      /** Other cells, and the row from which on one row in so many holds one. */
      odd: fc.array(odd, { minLength: 1, maxLength: 3 }),
      from: fc.nat(600),
      every: fc.integer({ min: 1, max: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(column, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        async (columns, end) => {
          const rows = Array.from({ length: 600 }, (_, i) =>
            columns.map(({ cellOf, odd, from, every }) =>
              i >= from && (i - from) % every === 0 ? odd[i % odd.length]! : cellOf(i),
            ),
          );
          const all = [columns.map((_, i) => `c${i}`), ...rows].map((row) => [...row, 'x']);
          const text = (write: (cell: string) => string) =>
            all.map((row) => row.map(write).join(',') + end).join('');
          const { place: _, readings: __, ...plain } = await read(text((cell) => cell));
          expect(await read(text(quote))).toMatchObject(plain);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('takes comma, semicolon or tab for the delimiter, whichever comes first in the header', async () => {
    for (const d of [',', ';', '\t']) {
      const table = await read(`a${d}y\n1${d}2\n3${d}4\n`);
      expect(cellsOf(columnOf(table, 'a'))).toEqual([1, 3]);
    }
    const quoted = await read('"a,b";y\n1;2\n');
    expect(quoted.columns.map(({ name }) => name)).toEqual(['a,b', 'y']);
  });

  test('knows the line on which each row starts', async () => {
    const lf = await read('a,y\n1,2\n\n"two\nlines",3\n4,5\n');
    expect([...lf.lines]).toEqual([2, 4, 6]);
    const crlf = await read('a,y\r\n"x\r\ny\r\nz",2\r\n\r\n4,5\r\n6,7');
    expect([...crlf.lines]).toEqual([2, 6, 7]);
  });

  test('reads UTF-8 with a byte order mark, and UTF-16 of both byte orders', async () => {
    const text = 'name,y\nMünchen,1\nŁódź,2\n🌊,3\n';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(`\ufeff${text}`), little, big]) {
      const table = await read(bytes);
      expect(table.columns.map(({ name }) => name)).toEqual(['name', 'y']);
      expect(cellsOf(columnOf(table, 'name'))).toEqual(['München', 'Łódź', '🌊']);
    }
  });

  test('reads a character that two chunks of the file share', async () => {
    const rows = csv('name,y', 40_000, (i) => [i % 2 ? 'ö🌊é' : 'łß', i]);
    const table = await read(rows);
    const column = columnOf(table, 'name');
    expect('levels' in column && column.levels).toEqual(['ö🌊é', 'łß']);
  });

  test('names an unnamed column by its place', async () => {
    const table = await read(',a,y\n0,1,2\n1,3,4\n');
    expect(table.columns.map(({ name }) => name)).toEqual(['column 1', 'a', 'y']);
  });

  test('reports how far it is', async () => {
    const seen: number[] = [];
    await read(
      csv('a,y', 45_000, (i) => [i, i]),
      { onProgress: (rows) => seen.push(rows) },
    );
    expect(seen.at(-1)).toBe(45_000);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    for (const [i, rows] of seen.entries()) {
      expect(rows - (seen[i - 1] ?? 0)).toBeLessThan(30_000);
    }
  });

  test('stops with the reason of the signal', async () => {
    const reason = new Error('stop');
    const reading = read('a,y\n1,2\n', { signal: AbortSignal.abort(reason) });
    await expect(reading).rejects.toBe(reason);
  });
});

describe('what is no table is refused by place', () => {
  test('an empty file', async () => {
    expect(await problemOf(read(''))).toMatch(/^data.csv: the file is empty/);
    expect(await problemOf(read('\ufeff'))).toMatch(/the file is empty/);
  });

  test('a header alone', async () => {
    expect(await problemOf(read('a,y\n'))).toMatch(/^data.csv: .*header but no rows/);
  });

  test('ragged rows, each with its line', async () => {
    const problem = await problemOf(read('a,y\n1,2\n1\n3,4\n1,2,3\n'));
    expect(problem).toMatch(/^data.csv:3: the row has 1 cell, the header has 2/);
    expect(problem).toMatch(/data.csv:5: the row has 3 cells/);
  });

  test('ragged rows that may be comments, with the key that skips them', async () => {
    const problem = await problemOf(read('a,y\n# first\n1,2\n# a, b, c\n3,4\n'));
    expect(problem).toMatch(/data\.csv:2: .*\n.*data\.csv:4: /);
    expect(problem).toContain("If they are comments, write data.comment: '#'.");
    expect(await problemOf(read('a,y\n# first\n1,2\n3\n'))).not.toContain('comment');
  });

  test('more ragged rows than are worth naming', async () => {
    const problem = await problemOf(read(csv('a,y', 500, (i) => (i % 5 ? [1] : [1, 2]))));
    expect(problem.match(/the row has/g)).toHaveLength(10);
    expect(problem).toMatch(/390 more rows are ragged/);
  });

  test('a column name that stands twice', async () => {
    expect(await problemOf(read('a,b,a,y\n1,2,3,4\n'))).toMatch(
      /data.csv:1: .*"a" stands more than once/,
    );
  });

  test('a quote that is never closed, at the row where it opens', async () => {
    expect(await problemOf(read('a,y\n1,2\n"x,3\n4,5\n6,7\n'))).toMatch(
      /data.csv:3: a quote that opens/,
    );
  });

  test('a quote in the middle of a cell, and text after a closing quote', async () => {
    expect(await problemOf(read('a,y\n1,2\n5" pipe,3\n'))).toMatch(
      /data.csv:3: a quote in the middle/,
    );
    expect(await problemOf(read('a,y\n"x"z,2\n'))).toMatch(
      /data.csv:2: text after the closing quote/,
    );
  });

  test('Latin-1, with line, byte and a way out', async () => {
    const problem = await problemOf(read(Buffer.from('a,y\n1,2\nMünchen,3\n', 'latin1')));
    expect(problem).toMatch(/^data.csv:3: not UTF-8: byte 0xFC at byte 9; it looks like Latin-1/);
    expect(problem).toMatch(/iconv -f WINDOWS-1252 -t UTF-8/);
  });

  test('Latin-1 late in a large file', async () => {
    const rows = csv('a,y', 60_000, (i) => ['ok', i]);
    const bad = Buffer.concat([Buffer.from(rows), Buffer.from('caf\xe9,1\n', 'latin1')]);
    const problem = await problemOf(read(bad));
    expect(problem).toMatch(
      new RegExp(`^data.csv:60002: not UTF-8: byte 0xE9 at byte ${rows.length + 3};`),
    );
  });

  test('a character that the end of the file cuts off', async () => {
    expect(await problemOf(read(Buffer.from('a,y\n1,\xe2\x82', 'latin1')))).toMatch(
      /byte 0xE2 at byte 6/,
    );
    const half = Buffer.from('\ufeffa,y\n1,2\n', 'utf16le');
    expect(await problemOf(read(half.subarray(0, -1)))).toMatch(/not valid UTF-16/);
  });

  test('UTF-16 without a byte order mark, by its NUL bytes', async () => {
    const little = Buffer.from('a,y\n1,2\n', 'utf16le');
    expect(await problemOf(read(little))).toMatch(/NUL byte at byte 1:.*\n.*-f UTF-16LE/);
    const big = Buffer.from(little).swap16();
    expect(await problemOf(read(big))).toMatch(/NUL byte at byte 0:.*\n.*-f UTF-16BE/);
    expect(await problemOf(read('a,y\n1,2\n3,\0\n'))).toMatch(/:3: a NUL byte.*\n {2}Take it out/);
  });

  test.each([
    ['the Parquet file', [0x50, 0x41, 0x52, 0x31, 1, 2]],
    ['the gzip file', [0x1f, 0x8b, 8, 0, 1, 2]],
    ['a ZIP archive or an Excel workbook', [0x50, 0x4b, 3, 4, 1, 2]],
    ['bzip2, .*\n.*bunzip2', Buffer.from('BZh91AY&SY')],
    ['xz, .*\n.*unxz', Buffer.from('fd377a585a0000', 'hex')],
    ['gzip in gzip, .*\n.*gunzip', gzipSync(gzipSync('a,y\n1,2\n'))],
    [
      'the pointer that Git LFS leaves .*\n.*git lfs pull',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
    ],
  ])('%s, by name', async (name, bytes) => {
    expect(await problemOf(read(Uint8Array.from(bytes)))).toMatch(new RegExp(name));
  });
});

describe('row hashes', () => {
  const hashes = async (text: string) => [...(await read(text)).hashes];

  test('do not depend on the order of columns', async () => {
    expect(await hashes('a,b,y\n1,x,p\n2,z,q\n')).toEqual(await hashes('y,b,a\np,x,1\nq,z,2\n'));
  });

  test('do not depend on the label', async () => {
    expect(await hashes('a,y\n1,p\n')).toEqual(await hashes('a,y\n1,q\n'));
  });

  test('depend on every other cell, and on where it stands', async () => {
    const all = await hashes('a,b,y\n1,2,p\n12,,p\n,12,p\n1.5,2,p\n2,1,p\n1-,2,p\n01,2,p\n');
    expect(new Set(all).size).toBe(7);
  });

  test.each([
    ['blanks around a text', 'P001', ' P001\t'],
    ['the kind of blank', 'P001', '\u00a0P001\u3000'],
    ['the Unicode form', 'Zo\u00eb', 'Zoe\u0308'],
    ['the zeros of a whole number', '5000', '5000.00'],
    ['a point with nothing behind it', '-7', '-7.'],
    ['zeros at the end of a fraction', '0.5', '0.500'],
  ])('do not depend on %s, quoted or not', async (_, one, other) => {
    const cells = [one, other, `"${one}"`, `"${other}"`];
    const all = await Promise.all(cells.map((cell) => hashes(`a,b,y\n${cell},x,p\nz,x,p\n`)));
    expect(new Set(all.map(([first]) => first)).size).toBe(1);
    expect(all[0]![0]).not.toBe(all[0]![1]);
  });

  test.each([
    ['leading zeros', '7', '007'],
    ['case', 'a', 'A'],
    ['a number with a point at its start', '.5', '.50'],
    ['more than one point', '1.1.0', '1.1'],
    ['blanks inside', 'New York', 'New  York'],
  ])('tell %s apart', async (_, one, other) => {
    expect(await hashes(`a,y\n${one},p\n`)).not.toEqual(await hashes(`a,y\n${other},p\n`));
  });

  test('are XXH64 of the cells by column name, joined by NUL, seeded by that of the names', async () => {
    // The xxhash package for Python: xxh64(b'1\0x', seed=xxh64(b'a\0b').intdigest()).hexdigest()
    expect((await hashes('b,a,y\nx,1,p\n'))[0]!.toString(16)).toBe('76c765ec41930537');
  });
});
