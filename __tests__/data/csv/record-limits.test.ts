import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { parseRecords } from '../../../src/data/csv/csv-records.js';
import { LONGEST_RECORD, refuseLongRecord } from '../../../src/data/csv/record-limits.js';
import { InputError } from '../../../src/errors.js';
import { EXIT, exitCodeOfError, explainError } from '../../../src/exit.js';
import { read as csv, problemOf } from '../workspace.js';

const CHUNK = 1 << 17;

/** Reads text in chunks, as a file is read; none of its records is kept. */
async function read(text: string): Promise<void> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += CHUNK) yield Buffer.from(text.slice(at, at + CHUNK));
  }
  await parseRecords(chunks(), 'data.csv', { record() {}, batch() {}, layout: undefined });
}

describe('a size that no table has', () => {
  test.each([
    ['ten million columns in the header', ','.repeat(10_000_000), 1],
    ['ten million cells in a row', `a,b\n1,2\n${','.repeat(10_000_000)}\n`, 3],
  ])('%s is refused by its line', async (_, text, line) => {
    await expect(read(text)).rejects.toMatchObject({
      problems: [
        {
          message: 'the record that starts here has more than 30,000 cells',
          at: { file: 'data.csv', line },
        },
      ],
    });
  });

  test('one column in quotes more than a table can have is refused by its line', async () => {
    const header = (columns: number) => `y${',"a"'.repeat(columns - 1)}\n`;
    const refused = /data\.csv:1.*the record that starts here has more than 30,000 cells/;
    expect(await problemOf(csv(header(30_001)))).toMatch(refused);
    expect(await problemOf(csv(header(30_000)))).not.toMatch(refused);
  });

  test('a row in quotes of more cells than its header is refused by its line', async () => {
    const row = `1${',""'.repeat(100_000)}`;
    const problem = await problemOf(csv(`"y","b"\n1,2\n${row}\n`));
    expect(problem).toMatch(/data\.csv:3.*100,?001/);
  });

  test('a record longer than a text can be is refused, the longest is not', () => {
    const at = { file: 'data.csv', line: 7 };
    expect(() => refuseLongRecord(LONGEST_RECORD, at)).not.toThrow();
    expect(() => refuseLongRecord(LONGEST_RECORD + 1, at)).toThrow(InputError);
  });
});

/** On a heap of its own: V8 goes through the whole heap four times before it refuses an array. */
async function onSmallHeap(code: string): Promise<never> {
  const [error] = await once(new Worker(code, { eval: true }), 'error');
  throw error;
}

describe('memory that the process does not get', () => {
  test.each([
    ['an array', () => onSmallHeap('new ArrayBuffer(Number.MAX_SAFE_INTEGER)')],
    ['a text', () => ' '.repeat(2 ** 29).repeat(2)],
    ['a buffer read as a text', () => Buffer.alloc(LONGEST_RECORD + 1).toString('latin1')],
    ['WebAssembly', () => new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).grow(1)],
  ])('for %s is told as that, with what to do', async (_, allocate) => {
    let error: unknown;
    try {
      await allocate();
    } catch (thrown) {
      error = thrown;
    }
    expect(exitCodeOfError(error)).toBe(EXIT.broke);
    expect(explainError(error, false, '/')).toMatch(
      /^there is not enough memory for this: .+\n\s+Use fewer rows or columns, or give the process more/,
    );
  });
});
