import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkUnreadValues } from '../../../src/data/checks/unread-values.js';
import type { ColumnSpecs } from '../../../src/data/table/column-spec.js';
import { cellsOf, columnOf, load, read } from '../workspace.js';

const noise = (i: number, salt = 1) =>
  Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
const ROWS = 200;
const textOf = (cell: (i: number) => string) =>
  `x;b;y\n${Array.from({ length: ROWS }, (_, i) => `${cell(i)};${noise(i, 3).toFixed(2)};${noise(i, 5) < 0.5 ? 'no' : 'yes'}\n`).join('')}`;
const columnIn = async (cell: (i: number) => string) => {
  const table = await read(textOf(cell));
  return { column: columnOf(table, 'x'), table };
};
const warningsOf = async (cell: (i: number) => string) => {
  const { summary } = await load(textOf(cell));
  return summary.warnings.filter(({ column }) => column === 'x').map(({ message }) => message);
};

/** Like 12345.67: from well below one to far above a thousand, so that no separator is in doubt. */
const value = (i: number) => Math.round(100 * noise(i) * 10 ** ((i % 6) - 1)) / 100;

describe('numbers are read whatever their locale, where the column leaves no doubt', () => {
  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'nb-NO', 'pl-PL'])(
    '%s',
    async (locale) => {
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
      const { column } = await columnIn((i) => format.format(value(i)));
      expect(cellsOf(column)).toEqual(Array.from({ length: ROWS }, (_, i) => value(i)));
    },
  );

  const signs: readonly (readonly [string, (text: string) => string])[] = [
    ['U+2212', (text) => text.replace('-', '\u2212')],
    ['a minus behind', (text) => (text.startsWith('-') ? `${text.slice(1)}-` : text)],
    ['brackets', (text) => (text.startsWith('-') ? `(${text.slice(1)})` : text)],
    ['a dollar sign', (text) => text.replace(/^(-?)/, '$1$')],
    ['a percent sign', (text) => `${text}%`],
    ['a unit', (text) => `${text} kg`],
  ];
  test.each(signs)('with %s', async (_, written) => {
    const numbers = Array.from({ length: ROWS }, (_, i) => (i % 3 ? 1 : -1) * (0.5 + value(i)));
    const { column } = await columnIn((i) => written(String(numbers[i])));
    expect(cellsOf(column)).toEqual(numbers);
  });
});

describe('whole numbers with zeros in front may be codes', () => {
  const told = async (text: string, columns?: ColumnSpecs) => {
    const { summary } = await load(text, columns ? { columns } : {});
    return summary.warnings.filter(({ code }) => code === 'padded-numbers');
  };
  const zip = (i: number) => String((i * 7919) % 20_000).padStart(5, '0');
  const padded = Array.from({ length: ROWS }, (_, i) => zip(i)).filter((cell) => cell[0] === '0');

  test.each([
    ['as they are', (cell: string) => cell],
    ['quoted', (cell: string) => `"${cell}"`],
  ])('which is told with the key that decides, %s', async (_, written) => {
    const [warning, ...others] = await told(textOf((i) => written(zip(i))));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      column: 'x',
      rows: padded.length,
      examples: padded.slice(0, 5),
    });
    expect(warning!.lines![0]).toBe(2);
    expect(warning!.message).toContain('data.columns: {"x": text}');
  });

  test('also where the first of them comes late, and numbers stand for many rows before', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => i);
    const cell = (i: number) => (i === 29_990 ? '00123' : String(10_000 + ((i * 7919) % 30_000)));
    const text = rows.map((i) => `${cell(i)};${noise(i, 3).toFixed(2)};${i % 2 ? 'no' : 'yes'}\n`);
    expect(await told(`x;b;y\n${text.join('')}`)).toMatchObject([
      { rows: 1, lines: [29_992], examples: ['00123'] },
    ]);
  });

  test('but 0, 0.5 and -0.25 are none, nor is a column that is asked for', async () => {
    expect(await told(textOf((i) => ['0', '0.5', '-0.25', String(i)][i % 4]!))).toEqual([]);
    for (const as of [
      { kind: 'text', exact: false },
      { kind: 'number', format: '1234.56' },
    ] as const) {
      expect(await told(textOf(zip), { columns: new Map([['x', { as }]]) })).toEqual([]);
    }
  });
});

describe('what may be read in two ways is not guessed', () => {
  test.each([
    [
      '1.234 alone',
      (i: number) => `${1 + (i % 9)}.${100 + ((i * 37) % 900)}`,
      ['1.234,56', '1234.56'],
    ],
    [
      '1,234 alone',
      (i: number) => `${1 + (i % 9)},${100 + ((i * 37) % 900)}`,
      ['1,234.56', '1234,56'],
    ],
    [
      '03/04/2024',
      (i: number) => `0${1 + (i % 9)}/0${1 + (i % 7)}/${2000 + (i % 20)}`,
      ['dd/MM/yyyy', 'MM/dd/yyyy'],
    ],
    [
      '03-04-24',
      (i: number) => `0${1 + (i % 9)}-0${1 + (i % 7)}-${10 + (i % 12)}`,
      ['dd-MM-yy', 'MM-dd-yy'],
    ],
  ])('%s', async (_, cell, formats) => {
    const [warning, ...more] = await warningsOf(cell);
    expect(warning).toMatch(/^column "x" (looks like|holds numbers like 1\.234 alone)/);
    for (const format of formats) expect(warning).toContain(`'${format}'`);
    expect(more.filter((message) => /is read as/.test(message))).toEqual([]);
  });

  test('until one cell decides', async () => {
    const cell = (i: number) => (i === 150 ? '12,5' : `${1 + (i % 9)},${100 + ((i * 37) % 900)}`);
    const { column } = await columnIn(cell);
    expect(cellsOf(column)[0]).toBe(1.1);
    expect(cellsOf(column)[150]).toBe(12.5);
    const decimal = (i: number) =>
      i === 150 ? '0.25' : `${1 + (i % 9)}.${100 + ((i * 37) % 900)}`;
    expect(await warningsOf(decimal)).toEqual([]);
  });

  test('or the config does', async () => {
    const text = textOf((i) => `${1 + (i % 9)}.${100 + ((i * 37) % 900)}`);
    const as = { kind: 'number', format: '1.234,56' } as const;
    const table = await read(text, { specs: { columns: new Map([['x', { as }]]) } });
    expect(cellsOf(columnOf(table, 'x')).slice(0, 3)).toEqual([1100, 2137, 3174]);
  });
});

describe('dates are read whatever their order', () => {
  const day = (i: number) => new Date(Date.UTC(2022, 0, 1 + ((i * 7) % 900)));
  const written = (locale: string, options: Intl.DateTimeFormatOptions) => (i: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day(i));
  test.each<[string, (i: number) => string]>([
    ['mm/dd/yyyy', written('en-US', { dateStyle: 'short' })],
    ['dd/mm/yyyy', written('en-GB', { dateStyle: 'short' })],
    ['dd.mm.yyyy', written('de-DE', { dateStyle: 'medium' })],
    ['Jan 1, 2022', written('en-US', { dateStyle: 'medium' })],
    ['1 January 2022', written('en-GB', { dateStyle: 'long' })],
    ['2022/1/1', written('ja-JP', { dateStyle: 'medium' })],
    [
      '01-Jan-22',
      (i) =>
        written('en-GB', { day: '2-digit', month: 'short', year: '2-digit' })(i).replaceAll(
          ' ',
          '-',
        ),
    ],
    ['22-01-31', (i) => day(i).toISOString().slice(2, 10)],
    ['… UTC', (i) => `${day(i).toISOString().slice(0, 10)} 00:00:00 UTC`],
    ['12:00 AM', (i) => `${written('en-US', { dateStyle: 'short' })(i)} 12:00 AM`],
  ])('%s', async (_, cell) => {
    const { column } = await columnIn(cell);
    expect(column.kind).toBe('date');
    expect(cellsOf(column)).toEqual(Array.from({ length: ROWS }, (_, i) => day(i).getTime()));
  });

  test('but not where two orders are mixed', async () => {
    const [us, gb] = [
      written('en-US', { dateStyle: 'short' }),
      written('en-GB', { dateStyle: 'short' }),
    ];
    const { column } = await columnIn((i) => (i % 2 ? us : gb)(i));
    expect(column.kind).not.toBe('date');
  });
});

describe('words for a missing number', () => {
  test.each(['?', '-', '.', '..', 'na', '-nan', '-1.#IND', '#NA', 'unknown', 'N.A.', '#DIV/0!'])(
    '%s is one, and that is said',
    async (word) => {
      const cell = (i: number) => (i % 9 === 4 ? word : value(i).toFixed(2));
      const { column } = await columnIn(cell);
      expect(cellsOf(column)).toEqual(
        Array.from({ length: ROWS }, (_, i) => (i % 9 === 4 ? null : value(i))),
      );
      expect(await warningsOf(cell)).toContainEqual(
        expect.stringContaining(`{"x": {missing: [${JSON.stringify(word)}]}}`),
      );
    },
  );

  test('are those of the config in place of the usual ones', async () => {
    const text = textOf((i) => (i % 9 === 4 ? '-999' : i % 9 === 5 ? '-999.0' : String(value(i))));
    const table = await read(text, { specs: { missing: ['-999'] } });
    const cells = cellsOf(columnOf(table, 'x'));
    expect(cells.filter((cell) => cell === null)).toHaveLength(44);
    expect(table.odd.size).toBe(0);
    const zones = textOf((i) => ['NA', 'EMEA', '', 'APAC'][i % 4]!);
    const own = { columns: new Map([['x', { missing: [] }]]) };
    expect(cellsOf(columnOf(await read(zones, { specs: own }), 'x')).slice(0, 4)).toEqual([
      'NA',
      'EMEA',
      null,
      'APAC',
    ]);
  });

  test('that may be a code are named', async () => {
    expect(await warningsOf((i) => ['NA', 'EMEA', 'LATAM', 'APAC'][i % 4]!)).toEqual([
      'column "x" holds codes like "APAC", and "NA" (50 rows) counts as missing; if it is one of them, write data.columns: {"x": {missing: []}}',
    ]);
  });
});

test('texts are compared without blanks around them and in one Unicode form, unless they are wanted as they stand', async () => {
  const spellings = ['Zo\u00eb', 'Zoe\u0308', ' Zo\u00eb', 'Zo\u00eb\u00a0'];
  const pick = fc.array(fc.nat(3), { minLength: ROWS, maxLength: ROWS });
  await fc.assert(
    fc.asyncProperty(pick, async (picks) => {
      const cell = (i: number) => (i % 2 ? 'Max' : spellings[picks[i]!]!);
      const { column } = await columnIn(cell);
      expect('levels' in column && column.levels).toEqual(['Max', 'Zo\u00eb']);
      const exact = { columns: new Map([['x', { as: { kind: 'text', exact: true } as const }]]) };
      const kept = columnOf(await read(textOf(cell), { specs: exact }), 'x');
      expect(cellsOf(kept)).toEqual(Array.from({ length: ROWS }, (_, i) => cell(i)));
    }),
    { numRuns: 10 },
  );
});

test.each<[string, string, (i: number) => string]>([
  ['numbers', 'not measured', (i) => `${value(i)}`],
  ['numbers', 'auf Anfrage', (i) => value(i).toLocaleString('de-DE')],
  ['dates', 'n/v', (i) => new Date(Date.UTC(2020, 0, 1 + (i % 90))).toISOString().slice(0, 10)],
  ['dates', 'pending', (i) => `${1 + (i % 28)}.${1 + (i % 12)}.2020`],
])('%s beside the word %j, however often, are named with it', async (kind, word, cell) => {
  for (const [every, share] of [
    [20, '95%'],
    [1.5, '33%'],
  ] as const) {
    expect(await warningsOf((i) => (i % every < 1 ? word : cell(i)))).toEqual([
      `column "x" is text because only ${share} of its cells are ${kind} (others are "${word}"); if such cells mean a missing value, write data.columns: {"x": {missing: ["${word}"]}}`,
    ]);
  }
});

test('of what looks like numbers an example of each kind is shown', async () => {
  const told = await warningsOf((i) => (i % 5 ? `${value(i)}` : '<0.01'));
  expect(told[0]).toMatch(/looks like numbers \((?=.*"<0\.01")/);
});

test('levels that differ in spelling alone are named', async () => {
  const spelled = ['New York', 'new york', 'New  York', 'New York.', 'Bern', '5000', '5000.0'];
  expect(await warningsOf((i) => spelled[i % 7]!)).toEqual([
    'column "x" holds texts that differ only in case, blanks, marks, zeros in front or letters that look alike: "New  York" (29 rows) and "New York" (29 rows) and "New York." (29 rows) and "new york" (29 rows); "5000" (28 rows) and "5000.0" (28 rows)',
  ]);
  const padded = ['P007', 'P-7', 'Bern', 'A1', 'A10'];
  expect(await warningsOf((i) => padded[i % 5]!)).toEqual([
    expect.stringMatching(/: "P-7" \(40 rows\) and "P007" \(40 rows\)$/),
  ]);
});

describe('what looks like values that are not read is named, with lines and examples', () => {
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + 3 * i));
  const part = (i: number, options: Intl.DateTimeFormatOptions, locale = 'en-US') =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day(i));
  const LONG = { dateStyle: 'long' } as const;
  test.each<[string, (i: number) => string, string]>([
    ['two formats of dates', (i) => (i % 2 ? part(i, {}) : day(i).toISOString()), 'date'],
    ['German months', (i) => part(i, LONG, 'de-DE'), 'date'],
    ['Spanish months', (i) => part(i, LONG, 'es-ES'), 'date'],
    ['French months', (i) => part(i, { dateStyle: 'medium' }, 'fr-FR'), 'date'],
    ['Russian months', (i) => part(i, LONG, 'ru-RU'), 'date'],
    ['spans of dates', (i) => `2021-10-${10 + (i % 9)} - 2021-11-${10 + (i % 7)}`, 'date'],
    ["Oracle's times", (i) => `${10 + (i % 19)}-AUG-21 10.${10 + (i % 50)}.28.000000 PM`, 'date'],
    [".NET's times", (i) => `/Date(${day(i).getTime()})/`, 'date'],
    ['Japanese dates', (i) => part(i, LONG, 'ja-JP'), 'date'],
    ['weeks', (i) => `2021-W${10 + (i % 30)}-${1 + (i % 7)}`, 'date'],
    ['months', (i) => `${1990 + (i % 30)}/${1 + (i % 12)}`, 'date'],
    ['months by name', (i) => part(10 * (i % 90), { month: 'short', year: '2-digit' }), 'date'],
    ['quarters', (i) => `${1990 + (i % 30)}Q${1 + (i % 4)}`, 'date'],
    ['Turkish months', (i) => part(i, LONG, 'tr-TR'), 'date'],
    ['Finnish months', (i) => part(i, LONG, 'fi-FI'), 'date'],
    ['a time before its day', (i) => `${i % 24}:4${i % 10}:5${i % 7} ${part(i, {})}`, 'date'],
    ['lap times', (i) => `${i % 3}:${String((7 * i) % 60).padStart(2, '0')}.${i}`, 'time'],
    ['times', (i) => `${i % 24}:${String((7 * i) % 60).padStart(2, '0')}`, 'time'],
    ['hexadecimal numbers', (i) => `0x${(1000 + 37 * i).toString(16)}`, 'number'],
    ['two units', (i) => (i % 2 ? `${value(i)} kg` : `${value(i)} lb`), 'number'],
    ['a bound', (i) => (i % 5 ? `${value(i)}` : `<${value(i)}`), 'number'],
    ['powers of ten', (i) => `${value(i)}×10^${i % 4}`, 'number'],
    ['superscripts', (i) => `${value(i)} · 10⁻³`, 'number'],
    ['curly quotes', (i) => `\u201c${value(i)}\u201d`, 'number'],
  ])('%s', async (_, cell, kind) => {
    const { summary } = await load(textOf(cell));
    const told = summary.warnings.filter(({ column }) => column === 'x');
    expect(told[0]).toMatchObject({ code: `${kind}-like-column`, rows: expect.any(Number) });
    expect(told[0]!.lines![0]).toBe(2);
    expect(told[0]!.examples!.length).toBeGreaterThan(0);
    expect(told[0]!.message).toContain('data.columns: {"x": text}');
  });

  test.each<[string, (i: number) => string]>([
    ['codes', (i) => `A${i % 60}`],
    ['phone numbers', (i) => `+49 30 ${5_000_000 + 37 * i}`],
    ['versions', (i) => `${i % 9}.${i % 7}.${i % 5}`],
    ['numbers of invoices', (i) => `2021-10-${4000 + i}`],
    ['local phone numbers', (i) => `${200 + ((37 * i) % 700)}-${1000 + ((7919 * i) % 9000)}`],
    ['postal codes with a part', (i) => `${10_000 + 37 * i}-${1000 + ((7919 * i) % 9000)}`],
    ['months as in ISO 8601', (i) => `${1990 + (i % 30)}-${String(1 + (i % 12)).padStart(2, '0')}`],
    ['seasons', (i) => `${1990 + (i % 30)}-${String((1 + i) % 30).padStart(2, '0')}`],
    ['models and years', (i) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}uto ${1990 + (i % 30)}`],
    ['flats', (i) => `Mayfair ${i % 50}`],
    ['addresses', (i) => `${i % 50} ${'abcdefghijkl'[i % 12]} Street`],
  ])('but not %s', async (_, cell) => {
    const { summary } = await load(textOf(cell));
    expect(summary.warnings.filter(({ code }) => /-like-column/.test(code))).toEqual([]);
  });
});

test('digits of any script are digits', async () => {
  for (const locale of ['ar-EG', 'fa-IR', 'mr-IN', 'bn-BD']) {
    const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
    const { column } = await columnIn((i) => format.format(value(i)));
    expect(cellsOf(column)).toEqual(Array.from({ length: ROWS }, (_, i) => value(i)));
  }
});

describe('texts that hold values are told by their kind', () => {
  const kinds: readonly (readonly [string, RegExp, (i: number) => string])[] = [
    ['51h 20m', /looks like durations/, (i) => `${i % 60}h ${(7 * i) % 60}m`],
    ['PT1H20M', /looks like durations/, (i) => `PT${i % 24}H${(7 * i) % 60}M`],
    ['2 days 03:00:00', /looks like durations/, (i) => `${i % 40} days 03:00:00`],
    ["48\u00b030'", /looks like numbers in two units/, (i) => `${i % 90}\u00b0${(7 * i) % 60}'`],
    ['5\'11"', /looks like numbers in two units/, (i) => `${4 + (i % 7)}'${i % 12}""`],
    ['48 1/2', /looks like numbers in two units/, (i) => `${i % 90} 1/2`],
    ['120/80', /looks like two numbers in a cell/, (i) => `${90 + (i % 60)}/${60 + (i % 40)}`],
    ['48, and 48 1/2', /looks like numbers in two units/, (i) => `${i % 90}${i % 3 ? ' 1/2' : ''}`],
    [
      '950-1000',
      /looks like two numbers in a cell/,
      (i) => `${50 * (i % 80)}-${50 * (i % 80) + 50}`,
    ],
    ['35-40', /looks like two numbers in a cell/, (i) => `${i % 80}-${5 + (i % 80)}`],
    ['5.1 \u00b1 0.2', /looks like two numbers in a cell/, (i) => `${i % 80}.1 \u00b1 0.2`],
  ];
  test.each(kinds)('%s', async (_, says, cell) => {
    const text = `x,b,y\n${Array.from({ length: 300 }, (_, i) => `"${cell(i)}",${(i * 37) % 101},${i % 2 ? 'no' : 'yes'}\n`).join('')}`;
    const { summary } = await load(text);
    const found = summary.warnings.filter(({ code }) => /-like-column/.test(code));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(says);
  });

  test('but the months of one year are categories', async () => {
    const text = `x,b,y\n${Array.from({ length: 300 }, (_, i) => `2010-${String(1 + (i % 12)).padStart(2, '0')},${(i * 37) % 101},${i % 2 ? 'no' : 'yes'}\n`).join('')}`;
    const { summary } = await load(text);
    expect(summary.warnings.filter(({ code }) => /-like-column/.test(code))).toEqual([]);
  });
});

describe('texts by their type, as Parquet has them, that could be read', () => {
  const warned = (cell: (i: number) => string) => {
    const levels = Array.from({ length: 40 }, (_, i) => cell(i));
    const codes = Int32Array.from({ length: 80 }, (_, i) => i % 40);
    const column = { name: 'x', kind: 'category', codes, levels } as const;
    return checkUnreadValues(column, (row) => ({ file: 'data.parquet', line: row + 1 }));
  };

  test('are named with the key that reads them', () => {
    expect(warned((i) => `${i}.25`)).toMatchObject({ code: 'number-like-column', rows: 80 });
    expect(warned((i) => `${i}.25`)?.message).toContain(`{"x": {number: '1234.56'}}`);
    expect(warned((i) => `1,${100 + i}.5`)?.message).toContain(`{"x": {number: '1,234.56'}}`);
    const day = (i: number) => `${10 + (i % 20)}.0${1 + Math.floor(i / 20)}.2024`;
    expect(warned(day)?.message).toContain(`{"x": {date: 'dd.MM.yyyy'}}`);
  });

  test('but whole numbers are codes', () => {
    expect(warned((i) => String(60_000 + i))).toBeUndefined();
    expect(warned((i) => String(i).padStart(5, '0'))).toBeUndefined();
  });
});

test('a date of zeros is a missing one, by name', async () => {
  const dates = fc.constantFrom('0000-00-00', '00/00/0000', '0000-00-00 00:00:00');
  await fc.assert(
    fc.asyncProperty(dates, async (zeros) => {
      const day = (i: number) => `2024-0${1 + (i % 9)}-${10 + (i % 19)}`;
      const text = `x,b,y\n${Array.from({ length: 300 }, (_, i) => `${i % 9 ? day(i) : zeros},${(i * 37) % 101},${i % 2 ? 'no' : 'yes'}\n`).join('')}`;
      const { summary } = await load(text);
      expect(summary.columns[0]).toMatchObject({ kind: 'date', missing: 34 });
      expect(summary.warnings).toContainEqual(
        expect.objectContaining({ code: 'missing-word', rows: 34, examples: [zeros] }),
      );
    }),
    { numRuns: 3 },
  );
});
