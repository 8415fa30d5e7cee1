import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSpec } from '../../src/data/data-spec.js';
import { load, problemOf } from './workspace.js';

const noise = (i: number, salt = 1) =>
  Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
const textOf = (label: (i: number) => string) =>
  `a,y\n${Array.from({ length: 300 }, (_, i) => `${noise(i).toFixed(4)},${label(i)}\n`).join('')}`;
const classesOf = async (labels: readonly string[], spec: Partial<DataSpec> = {}) =>
  (
    await load(
      textOf((i) => labels[i % labels.length]!),
      { task: 'multiclass', ...spec },
    )
  ).classes;

describe('labels are texts', () => {
  test.each([[['1.1', '1.10', '1.2', '1.9']], [['007', '07', '7']], [['1E2', '100', '1e1']]])(
    '%s are classes of their own',
    async (labels) => {
      expect([...(await classesOf(labels))].sort()).toEqual([...labels].sort());
    },
  );

  test('a whole number and its .0 twin are one class, with a warning', async () => {
    const data = await load(textOf((i) => ['0', '1', '1.0', '0.0', '2'][i % 5]!));
    expect(data.classes).toEqual(['0', '1', '2']);
    expect(data.summary.warnings.map(({ message }) => message)).toContain(
      'label "y": one class is written with more or fewer zeros behind the point: "0.0" (60 rows) is "0", "1.0" (60 rows) is "1"',
    );
  });

  test('whole numbers that a float column made are whole', async () => {
    expect(await classesOf(['1.0', '2.0', '3.0'])).toEqual(['1', '2', '3']);
  });

  test('one class with another number of zeros behind the point is named', async () => {
    const data = await load(textOf((i) => ['1.0', '1.00', '2.0'][i % 3]!));
    expect(data.classes).toEqual(['1', '2']);
    expect(data.summary.warnings.map(({ message }) => message)).toContain(
      'label "y": one class is written with more or fewer zeros behind the point: "1.0" (100 rows) is "1", "1.00" (100 rows) is "1"',
    );
  });
});

describe('two classes that are one to a person are an error', () => {
  const variants: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => `${text}.`,
    (text) => text.replace(' ', '  '),
    (text) => text.replace(' ', '\u00a0'),
    (text) => text.replace('i', '\u{1d422}'),
    (text) => text.replace('a', '\u0430'),
    (text) => text.replace('i', '\u03b9'),
    (text) => text.replace('i', '\u0130'),
    (text) => text.replace(' ', '_'),
    (text) => text.replace(' ', '-'),
    (text) => text.replace(' ', ''),
    (text) => `'${text}'`,
  ];
  test('whatever the difference and wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...variants), fc.nat(299), async (variant, at) => {
        const label = (i: number) =>
          i === at ? variant('paid in full') : i % 2 ? 'paid in full' : 'late';
        const problem = await problemOf(load(textOf(label)));
        expect(problem).toMatch(
          /differ only in case, blanks, marks or letters that look alike: "paid in full"/,
        );
        expect(problem).toMatch(/text: exact/);
      }),
      { numRuns: 20 },
    );
  });

  test('a letter of another script is named by its number', async () => {
    const problem = await problemOf(
      load(textOf((i) => (i % 9 ? (i % 2 ? 'no' : 'si') : 'n\u043e'))),
    );
    expect(problem).toContain('"no" (133 rows) and "n\u043e" with U+043E (34 rows)');
  });

  test.each([
    [['A', 'A-', 'A+']],
    [['C', 'C++', 'C#']],
    [['5 \u03bcg', '5 mg']],
    [['1-2', '12', '1.2']],
    [['-1', '1']],
    [['P01', 'P1']],
    [['level -1', 'level 1']],
    [['\u0434\u0430', '\u043d\u0435\u0442']],
  ])('%s are none of these', async (labels) => {
    expect([...(await classesOf(labels, { task: 'auto' }))].sort()).toEqual([...labels].sort());
  });

  test('unless the config says that they are two', async () => {
    const columns = { columns: new Map([['y', { as: { kind: 'text', exact: true } as const }]]) };
    expect(await classesOf(['a', 'A', 'b'], { columns })).toEqual(['A', 'a', 'b']);
  });

  test('blanks around a class are none of it', async () => {
    expect(await classesOf(['a', 'a ', ' b', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

test('a rare class that is a letter off a frequent one is named, unless a number tells them apart', async () => {
  const warned = async (slip: string, meant: string) =>
    (
      await load(textOf((i) => (i === 100 || i === 200 ? slip : i % 2 ? meant : 'else')))
    ).summary.warnings.filter(({ code }) => code === 'label-spelling');
  expect(await warned('churnd', 'churned')).toEqual([
    {
      code: 'label-spelling',
      column: 'y',
      message:
        'label "y": "churnd" (2 rows) is learnt as a class, and looks like a slip of the pen for "churned" (150 rows)',
      rows: 2,
      lines: [102, 202],
      examples: ['churnd'],
    },
  ]);
  expect(await warned('grade2', 'grade1')).toEqual([]);
  expect(await warned('chunred', 'churned')).toHaveLength(1);
});

test('a word that may be no class is named where no training row holds it', async () => {
  const label = (i: number) => (i === 299 ? '...' : i % 2 ? 'no' : 'yes');
  const columns = { split: { method: 'time', column: 'a', seed: 7 } as const };
  const text = textOf(label).replace(/^.*,\.\.\.$/m, '9,...');
  expect(await problemOf(load(text, columns))).toMatch(
    /no training row is of class "\.\.\."\n.*"\.\.\." is learnt as a class \(1 rows\); if it means that the label is missing/,
  );
});

test('of two classes that are marks, neither is taken for a missing label', async () => {
  const data = await load(textOf((i) => '+-'[i % 2]!));
  expect(data.summary.warnings.filter(({ column }) => column === 'y')).toEqual([]);
});

test('a class that may mean a missing label is named', async () => {
  const data = await load(textOf((i) => (i % 7 === 0 ? '?' : i % 2 ? 'no' : 'yes')));
  expect(data.summary.warnings.map(({ message }) => message)).toContain(
    'label "y": "?" is learnt as a class (43 rows); if it means that the label is missing, say so in data.missing',
  );
  const columns = { missing: ['?'] };
  expect(await classesOf(['?', 'no', 'yes'], { columns, task: 'auto' })).toHaveLength(2);
});

test('the word that was taken for a missing label is named', async () => {
  const data = await load(textOf((i) => ['NA', 'EMEA', 'APAC'][i % 3]!));
  expect(data.summary.warnings.map(({ message }) => message)).toContain(
    '100 rows of data.csv have no label and are left out ("NA" in 100 rows counts as missing; if it is a class, write data.columns: {"y": {missing: []}})',
  );
});

test('a number in another notation is a number', async () => {
  const german = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });
  const text = textOf((i) => `"${german.format(1 + 5000 * noise(i, 4))}"`);
  const data = await load(text);
  expect(data.task).toBe('regression');
  expect(data.test.y[0]).toBeGreaterThan(1);
});

describe('a label that is read, or learnt, otherwise than it may be meant is named', () => {
  const warningsOf = async (label: (i: number) => string, spec: Partial<DataSpec> = {}) => {
    const { summary } = await load(textOf(label), spec);
    return summary.warnings.filter(({ column }) => column === 'y').map(({ message }) => message);
  };
  const price = (i: number) => (1000 + 9000 * noise(i, 4)).toFixed(2);

  test('a target with separators or a sign', async () => {
    expect(await warningsOf((i) => `$${price(i)}`)).toEqual([
      'label "y" is read as numbers written \'1234.56\', with "$"; data.columns: {"y": {number: \'1234.56\'}} says so',
    ]);
  });

  test('a target like 1.234 alone', async () => {
    expect(await warningsOf((i) => (1 + 8 * noise(i)).toFixed(3))).toEqual([
      expect.stringMatching(/^label "y" holds numbers like 1\.234 alone/),
    ]);
  });

  test('a target that may be read in two ways is refused, until the config decides', async () => {
    const whole = (i: number) => `"${Math.round(Number(price(i))).toLocaleString('en-US')}"`;
    const task = 'regression' as const;
    expect(await problemOf(load(textOf(whole), { task }))).toMatch(
      /can be read in more than one way: write data\.columns: \{"y": \{number: '1,234\.56'\}\} or/,
    );
    const as = { kind: 'number', format: '1,234.56' } as const;
    const columns = { columns: new Map([['y', { as }]]) };
    const data = await load(textOf(whole), { task, columns });
    expect(Math.min(...data.train.y)).toBeGreaterThan(999);
  });

  test('numbers that may be versions, unless the config says what they are', async () => {
    const versions = (i: number) => ['1.1', '1.10', '1.2', '2.0'][i % 4]!;
    expect(await warningsOf(versions)).toEqual([
      'label "y" is read as numbers, of which "1.10" is 1.1; if they are classes, like versions, write task: multiclass, otherwise task: regression',
    ]);
    expect(await warningsOf(versions, { task: 'regression' })).toEqual([]);
    expect(await warningsOf((i) => ['1.50', '1.25', '2.00'][i % 3]!)).toEqual([]);
    expect(await warningsOf((i) => ['1.5', '2.0', '2.25'][i % 3]!)).toEqual([]);
  });

  test('a number that stands for a missing answer', async () => {
    expect(await warningsOf((i) => (i % 9 ? String(i % 2) : '99'))).toEqual([
      expect.stringMatching(/^label "y": "99" is learnt as a class \(34 rows\)/),
    ]);
    expect(await warningsOf((i) => String(1 + (i % 9)))).toEqual([]);
  });

  test('words for yes and no that say the same', async () => {
    const label = (i: number) => [['True', '1'][i % 2]!, ['False', '0'][i % 2]!][i % 3 ? 1 : 0]!;
    expect(await problemOf(load(textOf(label)))).toMatch(/"False" .* and "0"|"0" .* and "False"/);
  });

  test('words for yes and no of two languages', async () => {
    const label = (i: number) => [['ja', 'yes'][i % 2]!, ['nein', 'no'][i % 2]!][i % 3 ? 1 : 0]!;
    expect(await problemOf(load(textOf(label)))).toMatch(/"nein" .* and "no" /);
  });
});

describe('labels that are numbers for the most part are no classes by the way', () => {
  test('also where the config asks for regression: the cells that are none are shown', async () => {
    const label = (i: number) => (i % 6 ? `${100 + ((i * 7) % 800)}.5` : '<0.01');
    expect(await problemOf(load(textOf(label), { task: 'regression' }))).toMatch(
      /label "y" holds numbers, but 50 of 300 rows hold something else: "<0\.01" \(50\)/,
    );
  });

  test('where they can be read in two ways', async () => {
    const problem = await problemOf(
      load(textOf((i) => `"${1 + (i % 9)},${100 + ((i * 7) % 800)}"`)),
    );
    expect(problem).toMatch(
      /label "y" looks like numbers with a thousands separator or a decimal comma/,
    );
    expect(problem).toMatch(/\{number: '1,234.56'\}\} or .*\{number: '1234,56'\}/);
  });

  test('where some are words', async () => {
    const problem = await problemOf(
      load(textOf((i) => (i % 20 === 0 ? 'high' : (100 * noise(i, 3)).toFixed(2)))),
    );
    expect(problem).toMatch(
      /label "y" holds numbers, but 15 of 300 rows hold something else: "high" \(15\)/,
    );
  });
});
