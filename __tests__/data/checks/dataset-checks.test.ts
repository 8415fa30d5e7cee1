import { describe, expect, test } from '@jest/globals';
import type { DataSpec } from '../../../src/data/data-spec.js';
import { csv, load } from '../workspace.js';

const stratified: Partial<DataSpec> = { split: { method: 'stratify', seed: 7 } };

/** The warnings about a table, as `code: message`. */
async function warningsOf(text: string, spec: Partial<DataSpec> = stratified): Promise<string[]> {
  const { summary } = await load(text, spec);
  return summary.warnings.map(({ code, message }) => `${code}: ${message}`);
}

const about = (warnings: readonly string[], code: string) =>
  warnings.filter((warning) => warning.startsWith(`${code}:`));

/** A shuffled number in [0, 1), the same for the same i. */
const noise = (i: number, stream = 1) =>
  (((Math.sin(i * 12.9898 + stream * 78.233) * 43758.5453) % 1) + 1) % 1;

/** 600 rows: two features that tell little, one column that the test is about, and the label. */
const withColumn = (
  cellOf: (i: number, label: string) => unknown,
  labelOf = (i: number): string => (noise(i) < 0.4 ? 'bad' : 'good'),
) =>
  csv('a,b,x,y', 600, (i) => [
    noise(i, 2),
    'uvw'[Math.floor(noise(i, 7) * 3)],
    cellOf(i, labelOf(i)),
    labelOf(i),
  ]);

test('healthy data gets no warning', async () => {
  expect(await warningsOf(withColumn((i) => i % 17))).toEqual([]);
});

describe('a column that is not used is named, with the reason', () => {
  test.each<[string, (i: number) => unknown, string]>([
    ['empty', () => '', 'empty-column: column "x" is missing in every row; it is not used'],
    [
      'constant',
      () => 'same',
      'constant-column: column "x" has the same value in every training row; it is not used',
    ],
    [
      'a counter',
      (i) => i,
      'id-column: column "x" looks like an id: it differs from row to row; it is not used',
    ],
    [
      'a key',
      (i) => `user-${i}`,
      'id-column: column "x" looks like an id: it differs from row to row; it is not used',
    ],
    [
      'free text',
      (i) => `the customer said that item ${i} arrived late`,
      'text-column: column "x" holds free text; it is not used',
    ],
  ])('%s', async (_, cellOf, warning) => {
    expect(await warningsOf(withColumn(cellOf))).toEqual([warning]);
    const { features, summary } = await load(withColumn(cellOf), stratified);
    expect(features.some((name) => name.startsWith('x'))).toBe(false);
    expect(summary.columns.find(({ name }) => name === 'x')?.role).toBe('ignored');
  });
});

describe('a column that gives the label away', () => {
  const leaks = (text: string, spec?: Partial<DataSpec>) =>
    warningsOf(text, spec).then((all) => about(all, 'label-leakage'));

  test('as a category', async () => {
    expect(await leaks(withColumn((_, label) => (label === 'bad' ? 'closed' : 'open')))).toEqual([
      expect.stringMatching(
        /column "x" alone predicts the label almost perfectly \(accuracy 1.000\)/,
      ),
    ]);
  });

  test('as a number, rising or falling with the label', async () => {
    for (const sign of [1, -1]) {
      const cellOf = (i: number, label: string) => sign * (noise(i, 3) + (label === 'bad' ? 1 : 0));
      expect(await leaks(withColumn(cellOf))).toEqual([expect.stringMatching(/AUC 1.000/)]);
    }
  });

  test('as the code of one of several classes', async () => {
    const text = withColumn(
      (_, label) => 'cab'.indexOf(label),
      (i) => 'abc'[Math.floor(noise(i) * 3)]!,
    );
    expect(await leaks(text)).toEqual([expect.stringMatching(/accuracy 1.000/)]);
  });

  test('as the number to be predicted in another unit', async () => {
    const text = csv('a,x,y', 300, (i) => [noise(i, 4), noise(i) ** 3 * 50, noise(i) * 7]);
    expect(await leaks(text)).toEqual([expect.stringMatching(/"x".*rank correlation 1.000/)]);
  });

  test('is not every column of many levels, which only memorize their few rows', async () => {
    const cells = (i: number) => `c${Math.floor(noise(i, 5) * 250)}`;
    expect(await leaks(withColumn(cells))).toEqual([]);
  });

  test('is not one that predicts well', async () => {
    const cellOf = (i: number, label: string) => noise(i, 3) + (label === 'bad' ? 0.7 : 0);
    expect(await leaks(withColumn(cellOf))).toEqual([]);
  });

  test('is not every column where one class is nearly all', async () => {
    const text = withColumn(
      (i) => 'mn'[i % 2],
      (i) => (i % 300 === 0 ? 'bad' : 'good'),
    );
    expect(await leaks(text)).toEqual([]);
  });
});

describe('rows', () => {
  test('without a label are dropped, counted and told', async () => {
    const text = withColumn(
      (i) => i % 17,
      (i) => (i % 100 === 0 ? '' : noise(i) < 0.4 ? 'bad' : 'good'),
    );
    const data = await load(text, stratified);
    expect(data.summary.rows).toBe(594);
    expect(data.train.x.rows + data.validation.x.rows + data.test.x.rows).toBe(594);
    expect(data.summary.warnings.map(({ message }) => message)).toEqual([
      '6 rows of data.csv have no label and are left out',
    ]);
  });

  describe('whose features are those of a training row are counted', () => {
    const shared = async (text: string, spec: Partial<DataSpec>) =>
      about(await warningsOf(text, { ...spec, validation: 0 }), 'shared-rows');

    test('where the split does not keep them together', async () => {
      // Rows 300 to 399, the latest, are those of 100 to 199 again.
      const text = csv('a,b,t,y', 400, (i) => [noise(i % 200), noise(i % 200, 2), i, 'pq'[i % 2]]);
      const spec = { split: { method: 'time', column: 't', seed: 1 } } as const;
      expect(await shared(text, spec)).toEqual([
        'shared-rows: 100 of 100 test rows have the same features as a training row',
      ]);
    });

    test('where only an id tells them apart', async () => {
      const text = csv('id,a,b,y', 400, (i) => [
        i,
        noise(i >> 1),
        noise(i >> 1, 2),
        'pq'[(i >> 1) % 2],
      ]);
      const spec = { split: { method: 'hash', seed: 1 } } as const;
      expect(await shared(text, spec)).toHaveLength(1);
      expect(await shared(text.replace(/^[^,]*,/gm, ''), spec)).toEqual([]);
    });
  });

  describe('that nearly repeat a training row are counted', () => {
    const near = async (text: string) =>
      about(await warningsOf(text, { split: { method: 'hash', seed: 1 } }), 'near-duplicates');
    const city = (i: number) => ['Bonn', 'Köln', 'Trier'][i % 3];
    /** Each tenth row again, with what `again` makes of its cells. */
    const twice = (again: (cells: readonly unknown[], i: number) => readonly unknown[]) =>
      csv('income,rent,age,city,t,y', 660, (i) => {
        const own = i % 600;
        const cells = [
          (noise(own) * 9e4).toFixed(2),
          (noise(own, 2) * 2e3).toFixed(2),
          20 + Math.floor(noise(own, 3) * 50),
          city(own),
          Math.floor(noise(own, 4) * 7),
        ];
        const told = i < 600 ? cells : again(cells, i);
        return [...told, noise(own, 5) < 0.4 ? 'bad' : 'good'];
      });

    test.each<[string, string, (cells: readonly unknown[], i: number) => readonly unknown[]]>([
      ['a cell of few values', ' in "age"', (cells) => cells.with(2, 19)],
      ['a cell of many values', ' in "rent"', (cells, i) => cells.with(1, `${i}.5`)],
      ['another one', ' in "income"', (cells, i) => cells.with(0, `${i}.5`)],
      ['a cell that is gone', ' in "city"', (cells) => cells.with(3, '')],
      ['two cells', ' in "age", "t"', (cells) => cells.with(2, 19).with(4, 8)],
    ])('but for %s', async (_, where, again) => {
      const [warning] = await near(twice(again));
      expect(warning).toMatch(
        /^near-duplicates: \d+ of \d+ test rows nearly repeat a training row/,
      );
      expect(warning).toContain(`and differ from it${where} alone, as line `);
    });

    test('not where they share one cell by chance, or all of a few', async () => {
      const one = (cells: readonly unknown[], i: number) => [
        cells[0],
        ...[`${i}.5`, 19 + (i % 60), city(i + 1), 8],
      ];
      expect(await near(twice(one))).toEqual([]);
      // A price tag and three words: two rows of one price are not the same thing.
      const sold = csv('price,city,kind,day,y', 600, (i) => [
        (noise(i - (i % 12 === 1 ? 1 : 0)) * 9e3).toFixed(2),
        city(i),
        'ab'[Math.floor(noise(i, 2) * 2)],
        Math.floor(noise(i, 3) * 2),
        noise(i, 5) < 0.4 ? 'bad' : 'good',
      ]);
      expect(await near(sold)).toEqual([]);
    });

    test('in a test file of its own, by the words of its categories', async () => {
      const [header, ...rows] = twice((cells) => cells.with(2, 19))
        .trim()
        .split('\n');
      const file = (lines: readonly string[]) => [header, ...lines].join('\n');
      const { summary } = await load(
        file(rows.slice(0, 600)),
        (folder) => ({ test: { path: `${folder}/test.csv` } }),
        { 'test.csv': file(rows.slice(600).reverse()) },
      );
      const warning = summary.warnings.find(({ code }) => code === 'near-duplicates');
      expect(warning?.message).toMatch(/^\d+ of 60 test rows .* in "age" alone/);
    });
  });

  describe('that are equal', () => {
    const loose = { split: { method: 'hash', seed: 1 } } as const;
    const person = (i: number) => [noise(i).toFixed(4), noise(i, 2).toFixed(4), 'uvw'[i % 3]];
    const labelOf = (i: number) => (noise(i, 5) < 0.4 ? 'bad' : 'good');

    test('but for their class are counted, with what that costs', async () => {
      const text = csv('a,b,c,y', 550, (i) =>
        i < 500
          ? [...person(i), labelOf(i)]
          : [...person(i - 500), labelOf(i - 500) === 'bad' ? 'good' : 'bad'],
      );
      const [warning, ...others] = about(await warningsOf(text, loose), 'contradictory-rows');
      expect(others).toEqual([]);
      expect(warning).toContain(
        '100 of 550 rows (18.2 %) have the same features as a row of another',
      );
      expect(warning).toContain('it is wrong on 50 of them at least');
      const numbers = text.replaceAll('bad', '1.5').replaceAll('good', '2.5');
      const regression = await warningsOf(numbers, { ...loose, task: 'regression' });
      expect(about(regression, 'contradictory-rows')).toEqual([]);
    });

    test('as they must be where there are few different ones are no contradiction', async () => {
      const text = csv('a,b,c,d,y', 600, (i) => [
        ...[1, 2, 3, 4].map((stream) => Math.floor(noise(i, stream) * 5)),
        labelOf(i),
      ]);
      expect(about(await warningsOf(text, loose), 'contradictory-rows')).toEqual([]);
    });

    test.each([
      ['one after the other', (i: number) => i >> 1],
      ['file after file', (i: number) => i % 300],
    ])('where each stands twice are told, %s', async (_, of) => {
      const text = csv('a,b,c,y', 600, (i) => [...person(of(i)), labelOf(of(i))]);
      const told = about(await warningsOf(text, loose), 'repeated-rows');
      expect(told).toEqual([
        expect.stringMatching(
          /^repeated-rows: every row stands 2 times, label and all, as on lines/,
        ),
      ]);
    });
  });

  test('of a rare class make accuracy mislead', async () => {
    const text = withColumn(
      (i) => i % 17,
      (i) => (i % 25 === 0 ? 'bad' : 'good'),
    );
    expect(about(await warningsOf(text), 'class-imbalance')).toEqual([
      'class-imbalance: only 4.0% of the rows are "bad": accuracy misleads here, look at recall, precision and average_precision',
    ]);
  });

  test('for the test are said to be few, in all or of a class', async () => {
    const few = csv('a,b,y', 200, (i) => [noise(i), noise(i, 2), noise(i, 3) < 0.5 ? 'p' : 'q']);
    const warnings = await warningsOf(few);
    expect(about(warnings, 'few-test-rows')).toEqual([
      'few-test-rows: only 50 test rows: metrics will be uncertain',
    ]);
    const classes = about(warnings, 'few-test-rows-of-class');
    expect(classes).toEqual([
      expect.stringMatching(/few test rows of a class: \d+ of "[pq]", \d+ of "[pq]"; /),
    ]);
  });

  test('for validation may be none, which is said', async () => {
    const text = csv('a,b,y', 12, (i) => [noise(i), noise(i, 2), i % 2]);
    expect(about(await warningsOf(text), 'no-validation-rows')).toHaveLength(1);
  });
});

describe('cells', () => {
  test('that are no numbers among numbers are told by line', async () => {
    const text = withColumn((i) => (i === 3 || i === 70 || i === 71 ? 'n.a.' : i % 17));
    expect(await warningsOf(text)).toEqual([
      'odd-cells: column "x" of data.csv holds numbers, but 3 cells are none and count as missing: line 5 "n.a.", line 72 "n.a.", line 73 "n.a."',
    ]);
  });

  test('that keep a column from being numbers are told', async () => {
    const text = withColumn((i) => (i % 10 === 0 ? 'see note' : (noise(i, 6) * 90).toFixed(0)));
    expect(await warningsOf(text)).toEqual([
      'number-like-column: column "x" is text because only 90% of its cells are numbers (others are "see note"); if such cells mean a missing value, write data.columns: {"x": {missing: ["see note"]}}',
    ]);
  });

  test('with a decimal comma are read, and told', async () => {
    const text = withColumn((i) => (noise(i, 6) * 9).toFixed(1).replace('.', ','));
    const semicolons = text.replace(/^(.*?),(.*?),(.*),(.*)$/gm, '$1;$2;$3;$4');
    expect(about(await warningsOf(semicolons), 'column-format')).toEqual([
      `column-format: column "x" is read as numbers written '1234,56'; data.columns: {"x": {number: '1234,56'}} says so`,
    ]);
  });
});

test('a column that holds the cells of another one is told', async () => {
  const text = csv('age_x,city_x,age_y,city_y,rest,y', 300, (i) => {
    const own = [Math.floor(noise(i) * 60), 'uvw'[i % 3]];
    return [...own, ...own, noise(i, 2).toFixed(4), noise(i, 5) < 0.4 ? 'bad' : 'good'];
  });
  expect(about(await warningsOf(text), 'same-columns')).toEqual([
    'same-columns: columns "age_x" and "age_y" hold the same cells: one of them is enough, put the other into data.ignore',
    'same-columns: columns "city_x" and "city_y" hold the same cells: one of them is enough, put the other into data.ignore',
  ]);
});

test('a column of very many levels is cut to the most frequent', async () => {
  const cells = (i: number) => `l${Math.floor(noise(i, 8) ** 2 * 260)}`;
  const text = csv('a,x,y', 40_000, (i) => [noise(i, 2), cells(i), noise(i) < 0.4 ? 'p' : 'q']);
  const data = await load(text);
  expect(data.summary.warnings.map(({ message }) => message)).toEqual([
    'column "x" has 260 levels; the 255 most frequent are used, the others count as one',
  ]);
  expect(data.features).toHaveLength(1 + 255 + 1);
});
