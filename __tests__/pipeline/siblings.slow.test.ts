import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { judged } from './judging.js';

const ROWS = 900;
/** Of each kind, so many siblings. */
const SIBLINGS = 13;

const noise = (i: number, salt = 1) =>
  Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;

/** What tells the label; a model that sees it reaches an AUC of about 0.95, one that does not 0.5. */
const signal = (i: number) => noise(i, 2);
const label = (i: number) => (signal(i) + 0.35 * (noise(i, 3) - 0.5) > 0.5 ? 'yes' : 'no');
const SEEN = 0.85;

const rowsOf = (cell: (i: number) => string, labelOf: (i: number) => string = label) =>
  Array.from({ length: ROWS }, (_, i) => [cell(i), noise(i, 4).toFixed(3), labelOf(i)]);
const csv = (rows: readonly (readonly string[])[], mark = ';', end = '\n') =>
  [['x', 'b', 'y'], ...rows].map((cells) => cells.join(mark)).join(end);

type Files = Readonly<Record<string, string>>;
type Ended = { readonly record: FinishedRecord } | { readonly refused: string };

async function ended(files: Files, data: object = {}): Promise<Ended> {
  const values = {
    data: { path: 'data.csv', label: 'y', ...data },
    train: { epochs: 25, 'batch-size': 32 },
    gate: { conditions: ['loss <= 1e6'] },
    baseline: 'none',
  };
  try {
    return await judged(files, values, ({ record }) => ({ record }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.problems.map(({ message }) => message).join('; ') };
  }
}

const aucOf = (record: FinishedRecord) => record.metrics.test['auc']?.value ?? 0;
const said = ({ data }: FinishedRecord) => data.warnings.map(({ message }) => message).join('\n');

/** As good as the plain file, or it says why not: of the column, or of a line. */
function expectNothingSilent(run: Ended, about: RegExp): void {
  if ('refused' in run) expect(run.refused).toMatch(about);
  else if (aucOf(run.record) < SEEN) expect(said(run.record)).toMatch(about);
}

async function siblings<T>(
  kind: fc.Arbitrary<T>,
  check: (sibling: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(kind, check), { numRuns: SIBLINGS, seed: 14 });
}

describe('a run never gives a wrong number in silence', () => {
  it('for numbers, however they are written', async () => {
    const number = fc.record({
      locale: fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pl-PL'),
      minus: fc.constantFrom('-', '\u2212', 'behind'),
      unit: fc.constantFrom('', ' kg', '%', ' €'),
      size: fc.constantFrom(1, 1e3, 1e6),
    });
    await siblings(number, async ({ locale, minus, unit, size }) => {
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
      const cell = (i: number) => {
        const value = (signal(i) - 0.5) * size;
        const digits = format.format(Math.abs(value));
        if (value >= 0) return `${digits}${unit}`;
        return minus === 'behind' ? `${digits}-${unit}` : `${minus}${digits}${unit}`;
      };
      expectNothingSilent(await ended({ 'data.csv': csv(rowsOf(cell)) }), /column "x"/);
    });
  });

  it('for dates, however they are written', async () => {
    const parts = (i: number) => {
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(signal(i) * 3000)));
      const [y, m, d] = day.toISOString().slice(0, 10).split('-') as [string, string, string];
      return { y, m, d, month: day.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' }) };
    };
    type Parts = ReturnType<typeof parts>;
    const order = fc.constantFrom<(of: Parts) => string>(
      ({ y, m, d }) => `${d}.${m}.${y}`,
      ({ y, m, d }) => `${m}/${d}/${y}`,
      ({ y, m, d }) => `${y}/${m}/${d}`,
      ({ y, d, month }) => `${month} ${Number(d)} ${y}`,
      ({ y, m, d }) => `${d}-${m}-${y.slice(2)}`,
      ({ y, m, d }) => `${y}${m}${d}`,
    );
    const time = fc.constantFrom('', ' 14:05', ' 02:05:00 PM', ' 14:05:00 UTC');
    await siblings(fc.tuple(order, time), async ([written, at]) => {
      const cell = (i: number) => `${written(parts(i))}${at}`;
      expectNothingSilent(await ended({ 'data.csv': csv(rowsOf(cell)) }), /column "x"/);
    });
  });

  it('for words in other case, blanks and Unicode forms', async () => {
    const words = ['Zürich', 'Genève', 'Nîmes', 'Łódź'];
    const spelling = fc.constantFrom<(word: string) => string>(
      (word) => ` ${word}`,
      (word) => `${word}  `,
      (word) => word.normalize('NFD'),
      (word) => word.toUpperCase(),
      (word) => word.toLowerCase(),
      (word) => `${word}.`,
    );
    await siblings(fc.tuple(spelling, fc.integer({ min: 2, max: 9 })), async ([other, every]) => {
      const cell = (i: number) => {
        const word = words[Math.floor(signal(i) * words.length)]!;
        return i % every === 0 ? other(word) : word;
      };
      const run = await ended({ 'data.csv': csv(rowsOf(cell)) });
      if ('refused' in run) throw new Error(run.refused);
      // Either they are the same levels, or it is said that they are not.
      const levels = new Set(run.record.data.profile?.[0]?.train.top?.map(({ level }) => level));
      if (levels.size > words.length) expect(said(run.record)).toMatch(/column "x".*differ only/);
      expect(aucOf(run.record)).toBeGreaterThan(0.8);
    });
  });

  it('for words and numbers that stand for a missing cell', async () => {
    const word = fc.constantFrom('?', 'n.a.', '-', 'NULL', '-999', '-9999', '99999', 'unknown');
    await siblings(fc.tuple(word, fc.integer({ min: 6, max: 30 })), async ([missing, every]) => {
      const cell = (i: number) => (i % every === 1 ? missing : (10 * signal(i)).toFixed(3));
      const run = await ended({ 'data.csv': csv(rowsOf(cell)) });
      expectNothingSilent(run, /column "x"/);
      const usual = missing === 'NULL';
      if ('record' in run && !usual) expect(said(run.record)).toMatch(/column "x"/);
    });
  });

  it('for dialects, titles and lines that are no rows', async () => {
    const dialect = fc.record({
      mark: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n'),
      before: fc.constantFrom('', '\uFEFF', '# exported\n', 'sep'),
      line: fc.constantFrom<readonly string[] | undefined>(
        undefined,
        ['x', 'b', 'y'],
        ['X ', ' B', '"y"'],
        ['', '', ''],
      ),
      at: fc.nat(ROWS - 1),
    });
    await siblings(dialect, async ({ mark, end, before, line, at }) => {
      const rows = rowsOf((i) => signal(i).toFixed(4));
      const all = line ? rows.toSpliced(at, 0, [...line]) : rows;
      const head = before === 'sep' ? `sep=${mark}${end}` : before;
      const run = await ended({ 'data.csv': `${head}${csv(all, mark, end)}` });
      if ('refused' in run) throw new Error(run.refused);
      expect(run.record.classes.toSorted()).toEqual(['no', 'yes']);
      expect(aucOf(run.record)).toBeGreaterThan(SEEN);
      if (line?.[0]) expect(said(run.record)).toMatch(new RegExp(`line ${at + 2}\\b|repeat`));
    });
  });

  it('for numbers of any scale, and a slip of the pen among them', async () => {
    const scale = fc.record({
      power: fc.integer({ min: -280, max: 280 }),
      offset: fc.constantFrom(0, 1e3, 1e5),
      slip: fc.constantFrom(1, 1e6, -1e9),
    });
    await siblings(scale, async ({ power, offset, slip }) => {
      const value = (i: number) => offset + signal(i);
      const cell = (i: number) => String((i === 400 ? slip : 1) * value(i) * 10 ** power);
      const run = await ended({ 'data.csv': csv(rowsOf(cell)) });
      if ('refused' in run) throw new Error(run.refused);
      expect(aucOf(run.record)).toBeGreaterThan(SEEN);
    });
  });

  it('for classes that are written in several ways', async () => {
    const spelling = fc.constantFrom<(word: string) => string>(
      (word) => word.toUpperCase(),
      (word) => `${word}.`,
      (word) => ` ${word}`,
      (word) => word.replace('o', '\u043e').replace('e', '\u0435'),
    );
    await siblings(fc.tuple(spelling, fc.integer({ min: 2, max: 20 })), async ([other, every]) => {
      const written = (i: number) => (i % every === 0 ? other(label(i)) : label(i));
      const run = await ended({ 'data.csv': csv(rowsOf((i) => signal(i).toFixed(4), written)) });
      if ('refused' in run) expect(run.refused).toMatch(/label "y" has classes that differ only/);
      else expect(run.record.classes.toSorted()).toEqual(['no', 'yes']);
    });
  });

  it('for a test file that is written otherwise than the training file', async () => {
    const words = ['low', 'mid', 'high'];
    const other = fc.constantFrom<(word: string) => string>(
      (word) => word.toUpperCase(),
      (word) => `${word[0]}`,
      (word) => `k${words.indexOf(word)}`,
      (word) => `${word} `,
    );
    await siblings(other, async (spelled) => {
      const cell = (i: number) => words[Math.floor(signal(i) * words.length)]!;
      const rows = rowsOf(cell);
      const test = rows.slice(600).map(([x, ...rest]) => [spelled(x!), ...rest]);
      const files = { 'data.csv': csv(rows.slice(0, 600)), 'test.csv': csv(test) };
      const run = await ended(files, { test: 'test.csv' });
      expectNothingSilent(run, /column "x" of test.csv was seen/);
    });
  });
});
