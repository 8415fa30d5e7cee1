import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../workspace.js';

const REGIONS = ['north', 'south', 'west'];
const row = (i: number) =>
  `${20 + ((i * 7) % 50)}.5,${REGIONS[(i * i) % 3]},${i % 3 ? 'yes' : 'no'}`;
const rows = Array.from({ length: 120 }, (_, i) => row(i));
const textWith = (at: number, line: string) =>
  `${['age,region,churned', ...rows.slice(0, at), line, ...rows.slice(at)].join('\n')}\n`;
const loaded = (text: string) => load(text, { label: 'churned' });

describe('a line that is no row is left out, by its number', () => {
  const plain = loaded(`${['age,region,churned', ...rows].join('\n')}\n`);

  test('the header again, anywhere, in quotes or another case', async () => {
    const spelling = fc.constantFrom(
      'age,region,churned',
      '"age","region","churned"',
      'Age,Region,Churned',
      'AGE, region ,churned',
    );
    await fc.assert(
      fc.asyncProperty(spelling, fc.integer({ min: 1, max: rows.length }), async (line, at) => {
        const data = await loaded(textWith(at, line));
        expect(data.classes).toEqual((await plain).classes);
        expect(data.summary.rows).toBe(rows.length);
        expect(data.testIds).toEqual((await plain).testIds);
        expect(data.summary.warnings).toContainEqual(
          expect.objectContaining({
            code: 'repeated-header',
            message: `line ${at + 2} of data.csv repeats the header; it is left out`,
          }),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('but names in another order are refused: the cells below them are of other columns', async () => {
    const names = fc.shuffledSubarray(['age', 'Region', 'churned'], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        names.filter((some) => some.join().toLowerCase() !== 'age,region,churned'),
        fc.integer({ min: 1, max: rows.length }),
        async (some, at) => {
          await expect(loaded(textWith(at, some.join(',')))).rejects.toThrow(
            new RegExp(`:${at + 2}: the line holds the names of the columns, in another order`),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(['[years],,', 'years,text,y/n', '(a),,'])(
    'units below the header: %s',
    async (line) => {
      const data = await loaded(textWith(0, line));
      expect(data.classes).toEqual((await plain).classes);
      expect(data.testIds).toEqual((await plain).testIds);
      expect(data.summary.warnings).toContainEqual(
        expect.objectContaining({
          code: 'units-row',
          message: 'line 2 of data.csv holds units; it is left out',
        }),
      );
    },
  );

  test.each(['Total,,', '4412.5,Total,', '36.7,Mittelwert,', ',Grand total,', 'Summe:,,'])(
    'a total at the end: %s',
    async (line) => {
      const data = await loaded(textWith(rows.length, line));
      expect(data.testIds).toEqual((await plain).testIds);
      expect(data.summary.warnings).toContainEqual(
        expect.objectContaining({
          code: 'total-row',
          message: 'line 122 of data.csv holds a total; it is left out',
        }),
      );
    },
  );
});

test('totals are left out wherever they stand, if they add up', async () => {
  const sum = rows.reduce((all, one) => all + Number(one.split(',')[0]), 0);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('All', 'TOTAL', 'Overall'),
      fc.nat(rows.length),
      async (word, at) => {
        const data = await loaded(textWith(at, `${sum},${word},yes`));
        expect(data.summary.rows).toBe(rows.length);
        expect(data.summary.warnings).toContainEqual(
          expect.objectContaining({ code: 'total-row', lines: [at + 2] }),
        );
      },
    ),
    { numRuns: 15 },
  );
});

test('the lines below that describe the table are left out, all of them', async () => {
  const words = ['count', 'mean', 'std', 'min', '25%', '50%', '75%', 'max'];
  const lines = words.map((word, i) => `${40 + i}.5,${word},`);
  const text = `${['age,region,churned', ...rows, ...lines].join('\n')}\n`;
  const data = await loaded(text);
  expect(data.summary.rows).toBe(rows.length);
  expect(data.summary.warnings[0]).toMatchObject({ code: 'total-row', rows: words.length });
});

describe('a row stays', () => {
  test('though one of its words may name a total', async () => {
    const states = ['Average', 'Good', 'Total', 'Poor'];
    const text = `${['age,state,churned', ...rows.map((_, i) => `${i}.5,${states[i % 4]},${i % 3 ? 'yes' : 'no'}`)].join('\n')}\n`;
    expect((await loaded(text)).summary.rows).toBe(rows.length);
  });

  test('though its number is none', async () => {
    const data = await loaded(textWith(0, 'unknown,north,yes'));
    expect(data.summary.rows).toBe(rows.length + 1);
  });
});
