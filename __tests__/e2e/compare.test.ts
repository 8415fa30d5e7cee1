import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { folderWith, runsIn } from './folder.js';
import { sluiceHere } from './in-process.js';
import { type Ended, sluice } from './process.js';
import { config, csv, HEADER, purchases } from './purchases.js';

const ROWS = purchases(600);

/** Two runs of a store, at a confidence of their own, the second held against the first; `more` are further ones. */
async function twoRuns(more: readonly (readonly string[])[] = []) {
  const folder = folderWith({
    'sluice.yml': config({
      data: '  positive: yes',
      conditions: '[accuracy >= baseline - 90pp]\n  confidence: 0.8',
    }),
    'data.csv': csv(ROWS),
    // Written to one more digit: none of these is one of the others.
    'other.csv': csv(
      purchases(1800)
        .slice(600)
        .map(([size, ...rest]) => [`${size}1`, ...rest]),
    ),
    'named.csv': csv(
      ROWS.map((row, i) => [`"No. ${i}, ""the\nbuyer"""`, ...row]),
      ['name', ...HEADER],
    ),
  });
  const sets = [['train.seed=5'], ['train.seed=6', 'train.epochs=2'], ...more];
  for (const set of sets) {
    const args = set.flatMap((one) => ['--set', one]);
    const ended = await sluiceHere(['run', 'sluice.yml', ...args], { cwd: folder });
    if (ended.code !== 0) throw new Error(ended.stderr);
  }
  const runs = runsIn(folder).map(({ record, path }) => ({ path, record: finished(record) }));
  return { folder, runs };
}

function finished(record: { readonly status: string }): FinishedRecord {
  if (record.status !== 'finished') throw new Error(`the run ${record.status}`);
  return record as FinishedRecord;
}

describe('compare A B', () => {
  let folder: string;
  let runs: Awaited<ReturnType<typeof twoRuns>>['runs'];
  const compare = (...args: string[]): Promise<Ended> =>
    sluiceHere(['compare', ...args], { cwd: folder });

  beforeAll(async () => {
    const alone = ['baseline=none', 'gate.conditions=[accuracy > 0.1]'];
    const other = ['data.path=other.csv', ...alone];
    const named = ['data.id=name', 'data.path=named.csv', ...alone];
    ({ folder, runs } = await twoRuns([other, named, [...named, 'train.epochs=2']]));
    for (const [i, name] of ['old', 'new', 'other'].entries()) {
      cpSync(join(runs[i]!.path, 'run.json'), join(folder, 'alone', `${name}.json`));
    }
  });

  test('gives the table of the run that was held against the other, to the last digit', async () => {
    const [old, now] = runs;
    const { code, stdout } = await compare(now!.record.id, old!.record.id, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      candidate: now!.record.id,
      baseline: old!.record.id,
      ...now!.record.comparison,
    });
    expect(now!.record.comparison?.metrics[0]).toMatchObject({ confidence: 0.8 });
  });

  test('takes ids, run folders and run.json for the same', async () => {
    const [old, now] = runs;
    const ids = [now!.record.id, old!.record.id];
    const byId = await sluice(['compare', ...ids], { cwd: folder });
    expect(byId.code).toBe(0);
    expect(byId.stdout).toMatch(/compared on the same \d+ test rows/);
    expect(byId.stdout).toMatch(
      /metric +candidate +baseline +difference +likely range \(80% confidence\) +p +judged by/,
    );
    expect(byId.stdout).toMatch(/\n.+ accuracy .*(McNemar mid-p|identical predictions)\n/);
    for (const [a, b] of [
      [now!.path, old!.path],
      [join(now!.path, 'run.json'), join(old!.path, 'run.json')],
    ] as const) {
      expect((await compare(a, b)).stdout).toBe(byId.stdout);
    }
  });

  test('swapped, every gain has the other sign', async () => {
    const [old, now] = runs;
    const gains = async (a: string, b: string) => {
      const table: Pick<NonNullable<FinishedRecord['comparison']>, 'metrics'> = JSON.parse(
        (await compare(a, b, '--json')).stdout,
      );
      return table.metrics.map(({ d }) => d);
    };
    const there = await gains(now!.path, old!.path);
    expect(there.some((d) => d !== 0)).toBe(true);
    expect(await gains(old!.path, now!.path)).toEqual(there.map((d) => (d ? -d : d)));
  });

  test('of records alone compares their numbers, and says what that is worth', async () => {
    const { code, stdout } = await compare('alone/new.json', 'alone/old.json');
    expect(code).toBe(0);
    expect(stdout).toContain(
      "compared by numbers alone, unpaired: the candidate's predictions were not kept",
    );
    expect(stdout).toMatch(/\n.+ accuracy .* to .*Newcombe score interval, unpaired\n/);
    expect(stdout).toMatch(/\n.+ precision .* to .*Newcombe score interval, unpaired\n/);
    expect(stdout).toMatch(/\n.+ auc .*no evidence: a single number\n/);
    const mixed = await compare(runs[1]!.path, 'alone/old.json', '--json');
    expect(mixed.code).toBe(0);
    expect(JSON.parse(mixed.stdout)).toMatchObject({
      note: "compared by numbers alone, unpaired: the baseline's predictions were not kept",
    });
  });

  test('pairs rows by the column that names them, whatever the names hold', async () => {
    const { code, stdout } = await compare(runs[4]!.path, runs[3]!.path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/compared on the same \d+ test rows/);
    const text = readFileSync(join(runs[3]!.path, 'predictions.csv'), 'utf8');
    expect(text).toMatch(/\n"No\. \d+, ""the\nbuyer""",(yes|no),(yes|no),/);
  });

  test('of several puts their numbers beside each other, and says what differs', async () => {
    const paths = runs.map(({ path }) => path);
    const { code, stdout } = await compare(...paths);
    expect(code).toBe(0);
    for (const { record } of runs) expect(stdout).toContain(`:  ${record.id}  `);
    expect(stdout).toContain('They were not tested on the same rows');
    expect(stdout).toMatch(/^metric +1 +2 +3 +4 +5$/m);
    expect(stdout).toMatch(/^accuracy( +\d[\d.]*%){5}$/m);
    expect(stdout).toMatch(/^ {2}gate\.conditions/m);
    expect(stdout).toMatch(/^ {2}train\.epochs/m);
    const json = JSON.parse((await compare(...paths, '--json')).stdout);
    expect(json.runs.map(({ id }: { id: string }) => id)).toEqual(
      runs.map(({ record }) => record.id),
    );
    expect(json.differences.params).toContainEqual({
      key: 'train.seed',
      values: runs.map(({ record: { params } }) =>
        String((params['train'] as { seed: number }).seed),
      ),
    });
    expect((await compare(...paths, ...paths)).code).toBe(2);
  });

  test('of several holds each further one against the first, as the two alone are', async () => {
    const [old, now, other, named, renamed] = runs.map(({ path }) => path);
    const held = async (...paths: string[]) =>
      JSON.parse((await compare(...paths, '--json')).stdout).comparisons;
    // Better and worse hold among the differences of all pairs, the rest is that of each alone.
    const withoutShown = (table: { metrics: { shown: unknown }[] }) => ({
      ...table,
      metrics: table.metrics.map(({ shown, ...row }) => row),
    });
    const [first, second] = await held(old!, now!, other!);
    const alone = JSON.parse((await compare(now!, old!, '--json')).stdout);
    expect(withoutShown(first)).toStrictEqual(withoutShown(alone));
    expect(second).toStrictEqual({
      candidate: runs[2]!.record.id,
      baseline: runs[0]!.record.id,
      kind: 'incomparable',
      why: { code: 'no-row-in-common' },
      reason: 'they have no test row in common',
    });
    expect(await held(named!, renamed!, old!)).toMatchObject([
      { metrics: expect.any(Array) },
      { why: { code: 'ids-of-another-kind' } },
    ]);
    const { stdout } = await compare(old!, now!, other!);
    expect(stdout).toMatch(/^ {2}2 against 1: compared on the same \d+ test rows$/m);
    expect(stdout).toMatch(/^ {2}3 against 1: not compared: they have no test row in common$/m);
    expect(stdout).toMatch(/^metric +2 against 1$/m);
  });

  test('of two says what differs in what was asked and done', async () => {
    const [old, now] = runs;
    const { stdout } = await compare(now!.path, old!.path);
    expect(stdout).toMatch(/^parameters that differ$/m);
    expect(stdout).toMatch(/^ {2}train\.seed {3}candidate: 6 {3}baseline: 5$/m);
    expect(stdout).not.toContain('rules that differ');
  });

  const cases: [string, () => [string, string], RegExp][] = [
    [
      'records alone on other rows',
      () => ['alone/new.json', 'alone/other.json'],
      /the test data changed, and the candidate's predictions were not kept/,
    ],
    ['no row in common', () => [runs[1]!.path, runs[2]!.path], /they have no test row in common/],
    ['ids of another kind', () => [runs[1]!.path, runs[3]!.path], /ids of another kind/],
  ];
  test.each(cases)('of %s can not be done: exit code 3', async (_, paths, reason) => {
    const ended = await compare(...paths());
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(reason);
    const json = await compare(...paths(), '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ kind: 'incomparable' });
  });

  test('of what is no run is wrong usage, of a damaged one it breaks', async () => {
    expect((await compare('nothing', runs[0]!.path)).code).toBe(2);
    cpSync(runs[0]!.path, join(folder, 'damaged'), { recursive: true });
    const text = readFileSync(join(folder, 'damaged/predictions.csv'), 'utf8');
    writeFileSync(join(folder, 'damaged/predictions.csv'), `${text}x,yes,yes,0.5\n`);
    const ended = await compare(runs[1]!.path, 'damaged');
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('predictions.csv');
  });
});

describe('runs', () => {
  let folder: string;
  let runs: Awaited<ReturnType<typeof twoRuns>>['runs'];
  const list = (...args: string[]): Promise<Ended> =>
    sluiceHere(['runs', ...args], { cwd: folder });
  const linesOf = ({ stdout }: Ended) => stdout.trimEnd().split('\n');

  beforeAll(async () => {
    ({ folder, runs } = await twoRuns());
  });

  test('lists the newest first, also by a metric that no gate asked for', async () => {
    const [old, now] = runs.map(({ record }) => record);
    const [heading, first, second] = linesOf(await list());
    expect(heading).toMatch(/^run +experiment +verdict +note +accuracy +time$/);
    expect(first).toMatch(new RegExp(`^${now!.id} +\\S+ +✓ passed +promoted`));
    expect(second).toMatch(new RegExp(`^${old!.id} +\\S+ +✓ passed +promoted`));
    const byAuc = await list('--metric', 'auc', '--sort', 'auc');
    const better = old!.metrics.test['auc']!.value! >= now!.metrics.test['auc']!.value! ? old : now;
    expect(linesOf(byAuc)[0]).toMatch(/ auc +time$/);
    expect(linesOf(byAuc)[1]).toContain(better!.id);
    expect(byAuc.stdout).toMatch(
      /\n {2}auc over 2 promoted runs {2}(▁█|█▁|▄▄) {2}[01]\.\d+ to [01]\.\d+, last [01]\.\d+\n/,
    );
  });

  test('as JSON are the records that are asked for, as CSV a line each', async () => {
    const records: FinishedRecord[] = JSON.parse((await list('--json')).stdout);
    expect(records).toEqual([runs[1]!.record, runs[0]!.record]);
    expect(JSON.parse((await list('--json', '--verdict', 'failed')).stdout)).toEqual([]);
    const rows = linesOf(await list('--csv', '--metric', 'auc'));
    expect(rows[0]).toBe(
      'id,experiment,created,commit,verdict,promoted,best,seconds,error,accuracy,auc',
    );
    expect(rows[1]!.endsWith(`,${runs[1]!.record.metrics.test['auc']!.value}`)).toBe(true);
  });

  test('that are not there are no error, a filter that nothing can meet is', async () => {
    const none = await list('--experiment', 'other');
    expect(none).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'no runs in .sluice are as asked for\n',
    });
    expect(await list('--metric', 'acuracy')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "accuracy"?'),
    });
    expect((await list('--prune', '5', '--verdict', 'passed')).code).toBe(2);
  });
});
