import { expect, test } from '@jest/globals';
import { expectCalm } from './calm.js';
import { filesIn, folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';
import { config, csv, purchases } from './purchases.js';

const ROWS = 100_000;

test.each([
  [
    '100 000 categories in a column',
    (row: number) => row,
    'column "code" looks like an id: it differs from row to row; it is not used',
  ],
  [
    '50 000 categories that occur twice each',
    (row: number) => row >> 1,
    'column "code" has 50000 levels, each on too few rows to learn from; it is not used',
  ],
])('%s are read, and said where a user should know', async (_, code, says) => {
  const rows = purchases(ROWS).map(([size, color, label], row) => [
    ...[size!, color!, `c${code(row)}`, label!],
  ]);
  const folder = folderWith({
    'sluice.yml': config({ train: 'epochs: 1' }),
    'data.csv': csv(rows, ['size', 'color', 'code', 'bought']),
  });
  const ended = await sluice(['run', 'sluice.yml'], { cwd: folder });
  expect(ended.stderr).toContain(says);
  expect(ended.code).toBe(0);
  expectCalm(ended);
  const [run] = runsIn(folder);
  expect(run?.record).toMatchObject({ status: 'finished', data: { rows: ROWS } });
  expect(filesIn(folder).filter((path) => path.endsWith('.tmp'))).toEqual([]);
});
