import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSpec } from '../../src/data/data-spec.js';
import { cellsOf, columnOf, csv, load, problemOf } from './workspace.js';

/** Rows that differ, a label that depends on `a` a little. */
const people = (
  n: number,
  labelOf = (i: number): unknown => (i % 10 < 3 ? 'bad' : 'good'),
  from = 0,
) =>
  csv('a,b,home,y', n, (row) => {
    const i = from + row;
    return [((i * 7919) % 1000) / 10, (i * 31) % 97, ['rent', 'own', 'free'][i % 3], labelOf(i)];
  });

const stratified: Partial<DataSpec> = { split: { method: 'stratify', seed: 7 } };

describe('a dataset', () => {
  test('has its sides, features, labels and test rows in step', async () => {
    const data = await load(people(400), stratified);
    expect(data.task).toBe('binary');
    expect(data.classes).toEqual(['good', 'bad']);
    expect(data.features).toEqual(['a', 'b', 'home=free', 'home=own', 'home=rent']);
    expect(data.summary.splits).toEqual({
      method: 'stratify',
      seed: 7,
      train: 270,
      validation: 30,
      test: 100,
    });
    for (const side of [data.train, data.validation, data.test]) {
      expect(side.x.columns).toBe(5);
      expect(side.x.data).toHaveLength(side.x.rows * 5);
      expect(side.y).toHaveLength(side.x.rows);
    }
    const labels = cellsOf(columnOf(data.testTable, 'y'));
    expect(Array.from(data.test.y, (index) => data.classes[index])).toEqual(labels);
    expect(new Set(data.testIds).size).toBe(100);
    const homes = cellsOf(columnOf(data.testTable, 'home'));
    homes.forEach((home, row) => {
      expect([...data.test.x.data.subarray(row * 5 + 2, row * 5 + 5)]).toEqual([
        Number(home === 'free'),
        Number(home === 'own'),
        Number(home === 'rent'),
      ]);
    });
  });

  test('has its test rows in memory that threads share', async () => {
    const { testTable } = await load(people(400), stratified);
    for (const column of testTable.columns) {
      const { buffer } = 'values' in column ? column.values : column.codes;
      expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    }
  });

  test('has training inputs of mean 0 and standard deviation 1', async () => {
    const { train } = await load(people(400), stratified);
    for (const column of [0, 1]) {
      const values = Array.from({ length: train.x.rows }, (_, r) => train.x.data[r * 5 + column]!);
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
      expect(mean).toBeCloseTo(0, 5);
      expect(variance).toBeCloseTo(1, 5);
    }
  });

  test('names ids, fingerprints and test rows alike whatever the order of rows and columns', async () => {
    const lines = people(120).trim().split('\n');
    const header = lines[0]!.split(',');
    const rows = lines.slice(1).map((line) => line.split(','));
    const before = await load(people(120));
    const orders = fc.tuple(
      fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
      fc.shuffledSubarray([...header.keys()], { minLength: header.length }),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([rowOrder, columnOrder]) => {
        const line = (cells: readonly string[]) => columnOrder.map((c) => cells[c]).join(',');
        const text = [header, ...rowOrder.map((r) => rows[r]!)].map(line).join('\n');
        const after = await load(text);
        expect([...after.testIds].sort()).toEqual([...before.testIds].sort());
        expect(after.summary.fingerprint).toBe(before.summary.fingerprint);
        expect(after.summary.testFingerprint).toBe(before.summary.testFingerprint);
        expect([...after.features].sort()).toEqual([...before.features].sort());
      }),
      { numRuns: 15 },
    );
  });

  test('moves no row to another side when rows are added', async () => {
    const before = await load(people(300));
    const after = await load(people(500));
    for (const id of before.testIds) expect(after.testIds).toContain(id);
  });

  test('numbers further rows of the same content, and fingerprints rows with their labels', async () => {
    const text = csv('a,b,y', 100, (i) => [i < 4 ? 1 : i, i < 4 ? 1 : i * 3, i % 2 ? 'p' : 'q']);
    const own = (folder: string) => ({ test: { path: join(folder, 'test.csv') } });
    const others = csv('a,b,y', 100, (i) => [1000 + (i % 40), i % 50, i % 2 ? 'p' : 'q']);
    const { testIds, summary } = await load(others, own, { 'test.csv': text });
    const same = testIds[1]!;
    expect(same).toMatch(/^[0-9a-f]{16}$/);
    // By label: rows 1 and 3 have p, rows 0 and 2 have q.
    expect(testIds.slice(0, 4)).toEqual([`${same}-3`, same, `${same}-4`, `${same}-2`]);
    const sha = createHash('sha256');
    const lines = testIds.map((id, i) => `${id.slice(0, 16)},${i % 2 ? 'p' : 'q'}\n`);
    sha.update(lines.sort().join(''));
    expect(summary.testFingerprint).toBe(sha.digest('hex'));
  });

  test('of a hundred thousand equal rows is numbered as fast as one of different ones', async () => {
    const text = `a,y\n${'1,p\n1,q\n'.repeat(50_000)}2,p\n3,q\n${'4,p\n5,q\n'.repeat(30)}`;
    const own = (folder: string) => ({ test: { path: join(folder, 'test.csv') } });
    const { testIds } = await load(
      csv('a,y', 100, (i) => [(i * 7) % 50, i % 2 ? 'p' : 'q']),
      own,
      {
        'test.csv': text,
      },
    );
    expect(new Set(testIds).size).toBe(testIds.length);
  });

  test('is the same whether read once or again', async () => {
    expect(await load(people(200))).toEqual(await load(people(200)));
  });

  test('gives the label of a regression as it is, or as its logarithm', async () => {
    const text = people(200, (i) => 1000 + i * 1.5);
    const plain = await load(text);
    const log = await load(text, { transform: 'log' });
    expect(plain.task).toBe('regression');
    expect(plain.classes).toEqual([]);
    expect(Array.from(log.test.y)).toEqual(Array.from(plain.test.y, Math.log));
    expect(log.encoding.label).toEqual({ task: 'regression', column: 'y', transform: 'log' });
    expect(log.summary.testFingerprint).toBe(plain.summary.testFingerprint);
  });

  test('leaves out the columns that the config sets aside', async () => {
    const text = csv('a,w,g,t,skip,y', 200, (i) => [
      (i * 37) % 101,
      1 + (i % 3),
      `g${i % 40}`,
      i,
      i % 7,
      i % 2 ? 'p' : 'q',
    ]);
    const group = await load(text, {
      ignore: ['skip', 't'],
      sampleWeight: 'w',
      split: { method: 'group', column: 'g', seed: 1 },
    });
    expect(group.features).toEqual(['a']);
    expect(group.summary.columns.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'a feature',
      'w ignored',
      'g ignored',
      't ignored',
      'skip ignored',
      'y label',
    ]);
    const weights = new Set(group.train.weights);
    expect(weights).toEqual(new Set([1, 2, 3]));
    expect(group.validation.weights).toHaveLength(group.validation.x.rows);
    const time = await load(text, {
      split: { method: 'time', column: 't', seed: 1 },
      ignore: ['g'],
    });
    expect(time.features).toEqual(['a', 'w', 'skip']);
    expect(Math.min(...cellsOf(columnOf(time.testTable, 't')).map(Number))).toBe(150);
  });

  test('reads more rows than are encoded at a time', async () => {
    const text = csv('a,b,y', 140_000, (i) => [i % 1009, `c${i % 3}`, i % 2 ? 'p' : 'q']);
    const data = await load(text);
    const a = cellsOf(columnOf(data.testTable, 'a'));
    const { mean, sd } = data.encoding.columns[0] as { mean: number; sd: number };
    expect(a).toHaveLength(data.test.x.rows);
    for (const row of [0, 1, 20_000, a.length - 1]) {
      expect(data.test.x.data[row * 4]).toBeCloseTo((Number(a[row]) - mean) / sd, 5);
    }
  });
});

describe('a test file of its own', () => {
  const loadWith = (test: string, overrides: Partial<DataSpec> = {}, main = people(300)) =>
    load(main, (folder) => ({ test: { path: join(folder, 'test.csv') }, ...overrides }), {
      'test.csv': test,
    });

  test('is the test, and the other file is split into training and validation rows', async () => {
    const data = await loadWith(people(150, (i) => (i % 2 ? 'good' : 'bad'), 300));
    expect(data.summary.splits).toMatchObject({ method: 'file', test: 150 });
    expect(data.train.x.rows + data.validation.x.rows).toBe(300);
    expect(data.summary.rows).toBe(450);
    expect(Array.from(data.test.y.slice(0, 4))).toEqual([1, 0, 1, 0]);
  });

  test('is not the file that is trained on', async () => {
    const same = load(people(50), (folder) => ({ test: { path: join(folder, 'data.csv') } }));
    await expect(same).rejects.toThrow('data.test names the file that is trained on');
  });

  const numbered = (rows: number, from = 0, label = (i: number) => (i % 2 ? 'good' : 'bad')) =>
    csv('a,b,home,y', rows, (i) => [(from + i) * 1.25, i % 7, i % 3 ? 'own' : 'rent', label(i)]);

  test('is no copy of the other, nor made of its rows', async () => {
    const main = numbered(300);
    const all = '300 of 300 test rows have the same features as a row that is trained on';
    expect(await problemOf(loadWith(main, {}, main))).toContain(`test.csv: ${all}`);
    const others = numbered(300, 0, (i) => (i % 3 ? 'good' : 'bad'));
    expect(await problemOf(loadWith(others, {}, main))).toContain(all);
    const most = `${numbered(190)}${numbered(10, 5000).split('\n').slice(1).join('\n')}`;
    expect(await problemOf(loadWith(most, {}, main))).toMatch(
      /190 of 200 test rows .*\n\s+Name a file of other rows, or hold out a share of them: test: 0.2/,
    );
  });

  test('may share rows with the other where rows have few different features', async () => {
    const few = (rows: number) => csv('a,b,y', rows, (i) => [i % 2, i % 3, i % 5 ? 'good' : 'bad']);
    const data = await loadWith(few(120), {}, few(300));
    const shared = data.summary.warnings.find(({ code }) => code === 'shared-rows');
    expect(shared?.message).toMatch(new RegExp(`^${shared?.rows} of ${data.test.y.length} `));
    expect(shared?.lines).toHaveLength(Math.min(5, shared!.rows!));
    expect(await problemOf(loadWith(few(300), {}, few(300)))).toContain(
      'test.csv: the test file holds the rows that are trained on',
    );
  });

  test('is read with the kinds of the training file', async () => {
    const main = csv('a,y', 60, (i) => [i % 4 ? `0${i % 4}` : 'x', i % 2]);
    const data = await loadWith(
      csv('a,y', 40, (i) => [`0${1 + (i % 3)}`, i % 2]),
      {},
      main,
    );
    expect(data.features).toEqual(['a=01', 'a=02', 'a=03', 'a=x']);
    expect([...data.test.x.data.subarray(0, 4)]).toEqual([1, 0, 0, 0]);
  });

  test('may order its columns otherwise, and may have more, which is said', async () => {
    const data = await loadWith(
      csv('y,new,home,b,a', 120, (i) => [i % 2 ? 'good' : 'bad', i, 'own', 5, 6]),
    );
    expect(data.test.x.columns).toBe(5);
    expect(data.summary.warnings).toContainEqual(
      expect.objectContaining({ code: 'test-only-column', column: 'new' }),
    );
  });

  test('is refused where it lacks a column or holds a class that was never taught', async () => {
    expect(await problemOf(loadWith('a,b,Home,y\n1,2,own,bad\n'))).toMatch(
      /^test.csv: no column "home", which data.csv has\n\s+Did you mean "Home"\?/,
    );
    expect(await problemOf(loadWith('a,b,home,y\n1,2,own,ugly\n'))).toMatch(
      /^test.csv:2: .*"ugly" is no class of the training rows/,
    );
  });

  test('is refused where it holds texts in a column of numbers', async () => {
    const text = csv('a,b,home,y', 40, (i) => [i % 2 ? 'old' : 'young', 2, 'own', 'bad']);
    expect(await problemOf(loadWith(text))).toMatch(
      /^test.csv:2: column "a" holds numbers in data.csv/,
    );
  });

  test('is compared with the training rows', async () => {
    const { summary } = await loadWith(people(150, undefined, 200));
    const shared = summary.warnings.find(({ code }) => code === 'shared-rows');
    expect(shared?.message).toMatch(
      /^\d+ of 150 test rows have the same features as a training row/,
    );
  });
});

describe('data that cannot be learnt from is refused', () => {
  test.each<[string, string, Partial<DataSpec>, RegExp]>([
    [
      'a label that is not there',
      people(50),
      { label: 'Y2' },
      /no column "Y2", which data.label names\n\s+The columns are: a, b, home, y/,
    ],
    [
      'a label of one class',
      people(50, () => 'bad'),
      {},
      /label "y" has the one value "bad" in every row/,
    ],
    [
      'a label that is always missing',
      people(50, () => ''),
      {},
      /label "y" is missing in every row/,
    ],
    [
      'a positive class that does not occur',
      people(50),
      { positive: 'Bad' },
      /no class "Bad"\n\s+Did you mean "bad"\?/,
    ],
    [
      'a positive class of several',
      people(50, (i) => 'abc'[i % 3]),
      { positive: 'a' },
      /multiclass, which has no positive class/,
    ],
    [
      'three classes as binary',
      people(50, (i) => 'abc'[i % 3]),
      { task: 'binary' },
      /has 3 classes, but the task is binary/,
    ],
    [
      'texts as regression',
      people(50),
      { task: 'regression' },
      /holds categories, but the task is regression/,
    ],
    ['a label that differs on every row', people(50, (i) => `n${i}`), {}, /can't be classes/],
    [
      'dates as classes',
      people(50, (i) => `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`),
      {},
      /holds dates/,
    ],
    [
      'a stray text in a label of numbers',
      people(500, (i) => (i === 3 ? 'cheap' : i * 1.1)),
      {},
      /^data.csv:5: .*"cheap"/,
    ],
    [
      'a logarithm of zero',
      people(100, (i) => i * 1.5),
      { transform: 'log' },
      /^data.csv:2: .*0 has no logarithm/,
    ],
    ['a logarithm of classes', people(50), { transform: 'log' }, /transform is for regression/],
    ['one row', people(1), {}, /one value/],
    ['one row of a regression', people(1, () => 3), { task: 'regression' }, /one value/],
    [
      'two rows that both fell to one side',
      people(2, (i) => i),
      { test: 0.01 },
      /no row of 2 fell to the test/,
    ],
    [
      'a class that is only tested',
      people(60, (i) => (i === 5 ? 'rare' : 'usual')),
      { test: 0.98, validation: 0 },
      /no training row is of class "rare"|rows are left to train on/,
    ],
    [
      'an infinite cell',
      people(50).replace(/\n[\d.]+,/, '\nInfinity,'),
      {},
      /^data.csv:2: column "a": Infinity is infinite/,
    ],
    [
      'a cell that overflows',
      people(50).replace(/\n[\d.]+,/, '\n1e400,'),
      {},
      /^data.csv:2: column "a": 1e400 is too large to compute with/,
    ],
    [
      'no column but the label',
      csv('y', 50, (i) => [i % 2]),
      { split: { method: 'stratify', seed: 7 } },
      /no column is left to learn from/,
    ],
    [
      'an ignored column that is not there',
      people(50),
      { ignore: ['hom'] },
      /no column "hom", which data.ignore names\n\s+Did you mean "home"\?/,
    ],
    ['ignoring the label', people(50), { ignore: ['y'] }, /data.ignore names the label/],
    [
      'a group that is missing',
      csv('a,g,y', 50, (i) => [i % 9, i === 4 ? '' : 'g', i % 2]),
      { split: { method: 'group', column: 'g', seed: 1 } },
      /^data.csv:6: column "g", which data.split.group names, is missing here/,
    ],
    [
      'a time that is no time',
      people(50),
      { split: { method: 'time', column: 'home', seed: 1 } },
      /holds no dates or numbers/,
    ],
    [
      'dates as numbers that are not in the order of time',
      csv('a,t,y', 50, (i) => [i % 9, `${10 + (i % 19)}0${1 + (i % 9)}2024`, i % 2]),
      { split: { method: 'time', column: 't', seed: 1 } },
      /^data.csv:2: column "t", which data.split.time names, holds dates written ddMMyyyy/,
    ],
    [
      'American dates as numbers',
      csv('a,t,y', 50, (i) => [i % 9, `0${1 + (i % 9)}${10 + (i % 19)}2024`, i % 2]),
      { split: { method: 'time', column: 't', seed: 1 } },
      /holds dates written MMddyyyy/,
    ],
    [
      'seconds and milliseconds in one column',
      csv('a,t,y', 50, (i) => [i % 9, (1.7e9 + 977 * i) * (i % 3 ? 1 : 1000), i % 2]),
      { split: { method: 'time', column: 't', seed: 1 } },
      /holds seconds since 1970 in some rows and milliseconds in others/,
    ],
    [
      'a negative weight',
      csv('a,w,y', 50, (i) => [i % 9, i - 1, i % 2]),
      { sampleWeight: 'w' },
      /^data.csv:2: column "w", which data.sample-weight names, is negative here/,
    ],
  ])('%s', async (_, text, spec, message) => {
    expect(await problemOf(load(text, spec))).toMatch(message);
  });

  test('but not dates as numbers that are in the order of time', async () => {
    const day = (i: number) => `20240${1 + (i % 9)}${10 + Math.floor(i / 9)}`;
    const text = csv('a,t,y', 50, (i) => [i % 9, day(i), i % 2]);
    const spec = { split: { method: 'time', column: 't', seed: 1 }, test: 0.2 } as const;
    expect((await load(text, spec)).summary.splits.test).toBe(10);
  });

  test('with all that is wrong with the named columns at once', async () => {
    const spec = { label: 'z', ignore: ['q'], sampleWeight: 'home' };
    const problem = await problemOf(load(people(50), spec));
    expect(problem).toMatch(/"z"/);
    expect(problem).toMatch(/"q"/);
    expect(problem).toMatch(/"home".*holds no numbers/);
  });
});

describe('the task', () => {
  test.each<[string, (i: number) => unknown, string, readonly string[]]>([
    [
      'two texts: binary, the rarer is positive',
      (i) => (i % 10 < 3 ? 'bad' : 'good'),
      'binary',
      ['good', 'bad'],
    ],
    [
      'two texts as frequent: the later is positive',
      (i) => (i % 2 ? 'b' : 'a'),
      'binary',
      ['a', 'b'],
    ],
    ['two numbers: binary', (i) => (i % 4 ? 0 : 1), 'binary', ['0', '1']],
    ['booleans: binary', (i) => (i % 4 ? 'True' : 'False'), 'binary', ['True', 'False']],
    ['three texts: multiclass', (i) => 'cab'[i % 3], 'multiclass', ['a', 'b', 'c']],
    [
      'few integers, many rows each: multiclass, in order of numbers',
      (i) => [10, 9, 2][i % 3],
      'multiclass',
      ['2', '9', '10'],
    ],
    ['few integers, few rows each: regression', (i) => i % 18, 'regression', []],
    ['fractions: regression', (i) => (i % 3) + 0.5, 'regression', []],
  ])('of %s', async (_, labelOf, task, classes) => {
    const data = await load(people(150, labelOf), stratified);
    expect(data.task).toBe(task);
    expect(data.classes).toEqual(classes);
  });

  test('follows the config where it says so', async () => {
    const data = await load(
      people(150, (i) => i % 3),
      { task: 'regression', ...stratified },
    );
    expect(data.task).toBe('regression');
    expect((await load(people(150), { positive: 'good' })).classes).toEqual(['bad', 'good']);
  });
});
