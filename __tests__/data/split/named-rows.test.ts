import { describe, expect, test } from '@jest/globals';
import {
  parsePredictions,
  formatPredictions as pieces,
} from '../../../src/evaluate/predictions-file.js';
import { csv, load, problemOf } from '../workspace.js';

const formatPredictions = (...of: Parameters<typeof pieces>) => [...pieces(...of)].join('');

const SPEC = { id: 'key', split: { method: 'hash', seed: 7 } } as const;
const file = (key: (i: number) => string, rows = 200) =>
  csv('key,a,y', rows, (i) => [key(i), (i * 7919) % 1000, i % 3 ? 'no' : 'yes']);

describe('an id column', () => {
  test('names the test rows as it is written, and is no feature', async () => {
    const names = (i: number) => `00${String(9007199254740993n + BigInt(i))}`;
    const { testIds, features, summary } = await load(file(names), SPEC);
    const all = new Set(Array.from({ length: 200 }, (_, i) => names(i)));
    expect(testIds.every((id) => all.has(id))).toBe(true);
    expect(new Set(testIds).size).toBe(testIds.length);
    expect(features).toEqual(['a']);
    expect(summary.columns[0]).toMatchObject({ name: 'key', kind: 'id', role: 'ignored' });
  });

  test('of whole numbers has the same names where a program wrote all of them with a point', async () => {
    const { testIds } = await load(
      file((i) => `${5000 + i}.0`),
      SPEC,
    );
    expect(testIds).toEqual(
      (
        await load(
          file((i) => `${5000 + i}`),
          SPEC,
        )
      ).testIds,
    );
    const versions = (i: number) => (i % 2 ? `${i}.0` : `${i}.1`);
    const kept = (await load(file(versions), SPEC)).testIds;
    expect(kept.some((id) => id.endsWith('.0'))).toBe(true);
  });

  test('leaves every row on its side', async () => {
    const text = file((i) => `k${i}`);
    const [by, without] = await Promise.all([load(text, SPEC), load(text, { ignore: ['key'] })]);
    expect(by.summary.testFingerprint).toBe(without.summary.testFingerprint);
  });

  test('of a few words is one too', async () => {
    const cells = ['a b', 'x, y', 'say "hi"', '😀', '<b>', '=1+1', "' or 1", '-', 'id'];
    const text = file((i) => `"${(cells[i % cells.length] ?? '').replaceAll('"', '""')} ${i}"`);
    const { testIds } = await load(text, SPEC);
    for (const cell of cells) expect(testIds.some((id) => id.startsWith(cell))).toBe(true);
  });

  test('has a name for every test row', async () => {
    const text = file((i) => (i % 2 ? `k${i}` : ''));
    expect(await problemOf(load(text, SPEC))).toMatch(
      /^data\.csv:\d+: column "key", which data\.id names, is missing here/,
    );
  });

  test('has another name for every test row', async () => {
    const text = file((i) => `k${i % 20}`);
    expect(await problemOf(load(text, SPEC))).toMatch(
      /data\.csv:\d+: column "key", which data\.id names, has "k\d+" here, as on line \d+ of data\.csv/,
    );
  });

  test('may repeat among training rows', async () => {
    const test = csv('key,a,y', 60, (i) => [`t${i}`, i + 0.5, i % 3 ? 'no' : 'yes']);
    const text = file(() => 'old');
    const { testIds } = await load(
      text,
      (folder) => ({ ...SPEC, test: { path: `${folder}/test.csv` } }),
      { 'test.csv': test },
    );
    expect(testIds.slice(0, 2)).toEqual(['t0', 't1']);
  });

  test.each([
    ['is in no file', { id: 'kye' }, /no column "kye", which data\.id names/],
    ['is the label', { id: 'y' }, /data\.id names the label "y"/],
  ])('%s: that is said', async (_, spec, message) => {
    expect(
      await problemOf(
        load(
          file((i) => `k${i}`),
          spec,
        ),
      ),
    ).toMatch(message);
  });

  test('is missing in a test file of its own: that is said', async () => {
    const loading = load(
      file((i) => `k${i}`),
      (folder) => ({ ...SPEC, test: { path: `${folder}/test.csv` } }),
      { 'test.csv': csv('a,y', 60, (i) => [i, i % 3 ? 'no' : 'yes']) },
    );
    expect(await problemOf(loading)).toMatch(/no column "key", which data\.csv has/);
  });
});

test('ids with commas, quotes, blanks and line breaks come back from a predictions file', () => {
  const ids = ['x, y', 'say "hi"', 'two\nlines', 'a\r\nb', ' blank ', '😀', '"', '\t', '1e3', "'"];
  const predictions = {
    task: 'regression' as const,
    ids,
    labels: Float64Array.from(ids, (_, i) => i),
    predicted: Float64Array.from(ids, (_, i) => i / 3),
  };
  const text = formatPredictions(predictions);
  expect(parsePredictions(text, { task: 'regression', classes: [] }, 'p')).toEqual(predictions);
});
