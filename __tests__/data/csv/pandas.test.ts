import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { checkReadings } from '../../../src/data/checks/readings.js';
import { cellsOf, columnOf, read } from '../workspace.js';

interface Read {
  readonly dialect: string;
  readonly text: string;
  readonly columns: Readonly<Record<string, readonly (number | string | null)[]>>;
}

/** Written by __tests__/python/pandas_reads.py: 200 files, and what pandas read from them. */
const reads: readonly Read[] = gunzipSync(
  readFileSync(new URL('fixtures/pandas.jsonl.gz', import.meta.url)),
)
  .toString('utf8')
  .split('\n')
  .map((line) => JSON.parse(line));

describe('what pandas reads, told the dialect, is read without being told', () => {
  test.each([...new Set(reads.map(({ dialect }) => dialect))])('%s', async (dialect) => {
    const files = reads.filter((one) => one.dialect === dialect);
    expect(files).toHaveLength(20);
    for (const { text, columns } of files) {
      const table = await read(text, { label: '' });
      expect(table.columns.map(({ name }) => name)).toEqual(Object.keys(columns));
      const told = checkReadings(table, '').filter(({ code }) => code === 'ambiguous-column');
      for (const [name, cells] of Object.entries(columns)) {
        if (told.some(({ column }) => column === name)) continue;
        expect([name, cellsOf(columnOf(table, name))]).toEqual([name, cells]);
      }
    }
  });
});
