import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CsvSpec } from '../../../src/data/csv/dialect.js';
import { cellsOf, load, problemOf, read } from '../workspace.js';

const WORDS = ['elm', 'oak', 'ash', 'fir'];
const row = (i: number) => [`${(i * 7) % 90}.${i % 10}`, WORDS[(i * i) % 4]!, i % 3 ? 'yes' : 'no'];
const rows = Array.from({ length: 60 }, (_, i) => row(i));
const HEADER = ['size', 'tree', 'sold'];

/** The table of the rows above, as columns of cells. */
const cellsIn = async (text: string, csv: CsvSpec = {}) => {
  const { columns } = await read(text, { label: 'sold', csv });
  return columns.map((column) => [column.name, cellsOf(column)]);
};
const written = (delimiter: string, end = '\n') =>
  [HEADER, ...rows].map((cells) => cells.join(delimiter) + end).join('');

describe('the same table in another dialect', () => {
  test('is the same table', async () => {
    const plain = await cellsIn(written(','));
    const before = fc.constantFrom('', '\n', '# exported 2024-03-01\n# rows, 60\n', '% a; b\n');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(',', ';', '\t', '|', ' ', '   ', '^', '~', ':'),
        fc.constantFrom('\n', '\r\n'),
        before,
        fc.boolean(),
        fc.boolean(),
        async (delimiter, end, top, bom, quotes) => {
          const text = written(delimiter, end);
          const body = quotes ? text.replace(/elm/g, '"elm"') : text;
          expect(await cellsIn(`${bom ? '\ufeff' : ''}${top}${body}`)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('also with lines of blanks among the rows', async () => {
    const plain = await cellsIn(written(','));
    const blanks = fc.constantFrom('', ' ', '   ', '\t', ' \t ');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(',', ';', '\t'),
        blanks,
        fc.nat(59),
        async (mark, line, at) => {
          const lines = written(mark).split('\n');
          lines.splice(at + 1, 0, line);
          expect(await cellsIn(lines.join('\n'))).toEqual(plain);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a mark that parts hours and minutes parts no cells', async () => {
    const timed = ['at', ...rows.map((_, i) => `1${i % 10}:${10 + (i % 50)}`)];
    const text = timed
      .map((cell, i) => [...(i === 0 ? HEADER : rows[i - 1]!), cell].join())
      .join('\n');
    const [at, ...others] = (await cellsIn(`${text}\n`)).reverse();
    expect(at![0]).toBe('at');
    expect(others.reverse()).toEqual(await cellsIn(written(',')));
  });

  test('also with a line that names the delimiter', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text = `sep=${delimiter}\r\n${written(delimiter)}`;
      expect(await cellsIn(text)).toEqual(await cellsIn(written(',')));
    }
  });

  test('also where cells hold other delimiters now and then', async () => {
    const text = ['Preis, EUR;tree;sold', ...rows.map((cells) => cells.join(';'))].join('\n');
    const [price, ...others] = await cellsIn(`${text}\n`);
    expect(price).toEqual(['Preis, EUR', (await cellsIn(written(',')))[0]![1]]);
    expect(others).toEqual((await cellsIn(written(','))).slice(1));
  });

  test('where the config says what the head does not', async () => {
    const plain = await cellsIn(written(','));
    const titled = `Trees of 2024\nby hand\n${written(',')}`;
    expect(await cellsIn(titled, { header: 3 })).toEqual(plain);
    const noted = written(',').replace(/^(.*elm.*)$/gm, '$1\n//, seen twice');
    expect(await cellsIn(noted, { comment: '//' })).toEqual(plain);
    const [, ...bare] = written(',').split('\n');
    const unnamed = await cellsIn(bare.join('\n'), { header: false });
    expect(unnamed.map(([name]) => name)).toEqual(['column 1', 'column 2', 'column 3']);
    expect(unnamed.map(([, cells]) => cells)).toEqual(plain.map(([, cells]) => cells));
  });
});

test('comment lines do not move the numbers of the lines below', async () => {
  const text = written(';').replace('size', '# one\n# two\nsize');
  const table = await read(text, { label: 'sold' });
  expect(table.lines[0]).toBe(4);
  const noted = written(';').replace(/^(.*elm.*)$/gm, '#x\n$1');
  const skipped = await read(noted, { label: 'sold', csv: { comment: '#' } });
  const lines = noted.split('\n');
  expect(Array.from(skipped.lines, (line) => lines[line - 1])).toEqual(
    rows.map((cells) => cells.join(';')),
  );
});

describe('a header that is none is told in one line', () => {
  test.each([
    [
      'a title',
      `Trees\n${written(',')}`,
      /^data\.csv:1: this line, the header, has 1 cell, and all 61 rows below have 3\n.*data\.header/,
    ],
    [
      'a title and a note',
      `Trees\nof 2024\n\n${written(',')}`,
      /^data\.csv:1: this line, the header, has 1 cell, and 61 of the 62 rows below have 3\n.*data\.header/,
    ],
    [
      'a delimiter at the end of each row',
      written(',').replace(/(yes|no)\n/g, '$1,\n'),
      /:1: this line, the header, has 3 cells, and all 60 rows below have 4\n {2}Each row ends with a delimiter/,
    ],
    [
      'a row',
      written(',').slice(HEADER.join().length + 1),
      /:1: the first line looks like a row.*\n.*data\.header: false/,
    ],
  ])('%s', async (_, text, message) => {
    const problem = await problemOf(load(text, { label: 'sold' }));
    expect(problem).toMatch(message);
    expect(problem.split('\n')).toHaveLength(2);
  });

  test.each([
    ['!', 'which is not read: write the file with commas'],
    [':', 'if all lines are, write data.delimiter: ":"'],
  ])('a mark that is not taken, %s', async (mark, says) => {
    const text = written(mark).replace(/^(.*elm.*)$/gm, `$1${mark}`);
    const problem = await problemOf(load(text, { label: 'sold' }));
    expect(problem).toMatch(/no column "sold", which data.label names/);
    expect(problem).toContain(
      `The header looks cut by "${mark}", ${says}`.replace('":", if', '":": if'),
    );
  });

  test('but names that are numbers are names', async () => {
    const years = `2019,2020,2021,y\n${rows.map((_, i) => `${i},${i % 7},${i % 5},${i % 2}\n`).join('')}`;
    expect((await load(years)).features).toEqual(['2020', '2021']);
    const numbered = `1,2,3\n${rows.map((_, i) => `${i % 3},${i % 7},${i % 2}\n`).join('')}`;
    expect((await load(numbered, { label: '3' })).features).toEqual(['1', '2']);
  });
});
