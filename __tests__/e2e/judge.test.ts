import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { sluiceHere } from './in-process.js';
import { sluice } from './process.js';

/** Rows of which so many are answered wrongly, counted from the first. */
function predictions(rows: number, wrong: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const yes = i % 3 === 0;
    const right = i >= wrong;
    return `r${i},${yes ? 'yes' : 'no'},${yes === right ? 0.8 : 0.3}`;
  });
  return `${['id,label,score', ...lines].join('\n')}\n`;
}

const TWO_FILES = ['judge', '--candidate', 'new.csv', '--baseline', 'old.csv', '--positive', 'yes'];

describe('judge with two files', () => {
  const folder = folderWith({
    'new.csv': predictions(1000, 100),
    'old.csv': predictions(1000, 110),
    'worse.csv': predictions(1000, 300),
    'few.csv': predictions(30, 3),
    'few-old.csv': predictions(30, 2),
  });
  const judge = (...args: readonly string[]) => sluice(args, { cwd: folder });

  test('says 0 and why where every condition holds', async () => {
    const gates = ['--gate', 'auc >= baseline - 1pp', '--gate', 'accuracy >= 85%'];
    const { code, stderr, stdout } = await judge(...TWO_FILES, ...gates, '--json');
    expect(stderr).toContain('predictions in old.csv, same 1,000 test rows');
    expect(stderr).toContain('Both conditions hold');
    expect(stderr).not.toContain('exported');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      trainer: { kind: 'given' },
      decision: { verdict: 'passed' },
      promoted: false,
    });
  });

  test('says 1 where the candidate is shown worse, and 3 where the rows show neither', async () => {
    const gate = ['--gate', 'accuracy >= baseline - 1pp'];
    const worse = TWO_FILES.with(2, 'worse.csv');
    expect((await judge(...worse, ...gate)).code).toBe(1);
    const few = TWO_FILES.with(2, 'few.csv').with(4, 'few-old.csv');
    expect((await judge(...few, ...gate)).code).toBe(3);
  });

  test('says 2 for what is no condition, and leaves nothing behind', async () => {
    const before = filesIn(folder);
    const { code, stderr } = await judge(...TWO_FILES, '--gate', 'acuracy >= 85%');
    expect(stderr).toContain('--gate: condition "acuracy >= 85%": unknown metric "acuracy"');
    expect(code).toBe(2);
    expect((await judge('judge')).stderr).toContain('there is nothing to judge');
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('judge reads', () => {
  const fixture = (name: string) => readFileSync(join('__tests__/train/given/fixtures', name));
  const folder = folderWith({
    'sluice.yml': [
      'predictions: {path: new.csv.gz, positive: yes, score: logit, scores: logit}',
      'gate: {conditions: [auc >= baseline - 5pp]}',
      'baseline: predictions:old.parquet',
    ].join('\n'),
  });
  const columns = ['--positive', 'yes', '--score', 'logit', '--scores', 'logit'];
  const gate = ['--gate', 'auc >= baseline - 5pp', '--json'];
  writeFileSync(join(folder, 'new.csv.gz'), gzipSync(fixture('new.csv')));
  writeFileSync(join(folder, 'old.csv.gz'), gzipSync(fixture('old.csv')));
  for (const name of ['new.csv', 'old.csv', 'new.csv.zst', 'new.parquet', 'old.parquet']) {
    writeFileSync(join(folder, name), fixture(name));
  }
  const metricsOf = async (...args: readonly string[]) => {
    const { code, stdout } = await sluiceHere(['judge', ...args], { cwd: folder });
    expect(code).toBe(0);
    return JSON.parse(stdout).metrics.test;
  };

  test('Parquet, gzip and zstd as the CSV that is in them, in a config too', async () => {
    const csv = ['--candidate', 'new.csv', '--baseline', 'old.csv', ...columns, ...gate];
    const expected = await metricsOf(...csv);
    const parquet = csv.with(1, 'new.parquet').with(3, 'old.parquet');
    expect(await metricsOf(...parquet)).toEqual(expected);
    const packed = csv.with(1, 'new.csv.zst').with(3, 'old.csv.gz');
    expect(await metricsOf(...packed)).toEqual(expected);
    expect(await metricsOf('sluice.yml', '--json')).toEqual(expected);
  });
});

test('files of another folder are judged again in a store that has been used', async () => {
  const folder = folderWith({
    'new.csv': predictions(300, 30),
    'old.csv': predictions(300, 33),
    'work/keep': '',
  });
  const cwd = join(folder, 'work');
  const files = ['--candidate', '../new.csv', '--baseline', '../old.csv', '--positive', 'yes'];
  for (const _ of [1, 2]) {
    const { code, stdout, stderr } = await sluiceHere(
      ['judge', ...files, '--gate', 'accuracy >= 80%', '--json'],
      { cwd },
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout).baseline.predictions.path).toBe('../old.csv');
  }
  const shown = await sluiceHere(['runs', '--json'], { cwd });
  expect(JSON.parse(shown.stdout)).toHaveLength(2);
});

describe('judge with single numbers', () => {
  const folder = folderWith({ 'metrics.json': '{"latency": {"p95": 87.5}, "accuracy": 0.91}' });
  const judge = (...args: readonly string[]) =>
    sluiceHere(['judge', '--numbers', 'metrics.json', ...args], { cwd: folder });

  test('needs no predictions, and says what they are', async () => {
    const { code, stderr } = await judge(
      '--gate',
      'latency.p95 <= 120',
      '--gate',
      'accuracy > 90%',
    );
    expect(stderr).toContain('single numbers to judge');
    expect(stderr).toMatch(/latency\.p95 \(single number\) +87\.5/);
    expect(stderr).toContain('A single number, without a range');
    expect(code).toBe(0);
    expect((await judge('--gate', 'latency.p95 <= 80')).code).toBe(1);
  });

  test('says 2 where a name is none of the file’s, and for what only predictions have', async () => {
    const slip = await judge('--gate', 'latency_p95 <= 120');
    expect(slip.stderr).toContain('metrics.json has no number "latency_p95"');
    expect(slip.stderr).toContain('Did you mean "latency.p95"?');
    expect(slip.code).toBe(2);
    expect(await judge('--gate', 'accuracy > 0.9', '--baseline', 'old.csv')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--baseline is about predictions, and --numbers has none'),
    });
  });
});

describe('judge with a config', () => {
  test('promotes what passes, compares the next one with it, and takes the labels of its own', async () => {
    const folder = folderWith({
      'sluice.yml': [
        'predictions: {path: new.csv, positive: yes}',
        'gate: {conditions: [auc >= baseline - 1pp, auc > 0.6]}',
      ].join('\n'),
      'new.csv': predictions(500, 50),
    });
    const judged = () => sluice(['judge', 'sluice.yml'], { cwd: folder });
    const first = await judged();
    expect(first.stderr).toContain('these predictions are the baseline from now on');
    expect(first.code).toBe(0);
    const second = await judged();
    expect(second.stderr).toContain('last promoted run of this store');
    expect(second.code).toBe(0);
    const [run] = runsIn(folder);
    expect(readFileSync(join(run!.path, 'predictions.csv'), 'utf8')).toContain('r0,yes,no,0.3');
    const checked = await sluice(['check', 'sluice.yml'], { cwd: folder });
    expect(checked.stderr).toContain('config and data are fine');
    expect(checked.code).toBe(0);
  });

  test('judges by what the config asked at the commit that --rules-from names', async () => {
    const written = (gate: string) =>
      `predictions: {path: new.csv, positive: yes}\nbaseline: none\ngate: {conditions: [${gate}]}\n`;
    const folder = folderWith({
      'sluice.yml': written('auc > 0.99'),
      'new.csv': predictions(500, 50),
    });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@e.com', ...args], {
        cwd: folder,
      });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'agreed');
    writeFileSync(join(folder, 'sluice.yml'), written('auc > 0.6'));
    const judged = await sluice(['judge', 'sluice.yml', '--rules-from', 'main', '--json'], {
      cwd: folder,
    });
    expect(judged.stderr).toContain('This work changes the gate:');
    expect(JSON.parse(judged.stdout)).toMatchObject({
      promoted: false,
      rules: { decides: 'base', other: { verdict: 'passed' } },
    });
    expect(judged.code).toBe(1);
    const bare = ['judge', '--candidate', 'new.csv', '--gate', 'auc > 0.6', '--rules-from', 'main'];
    expect(await sluiceHere(bare, { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--rules-from is about what a config asked'),
    });
  });

  test('refuses one that trains, and options beside it', async () => {
    const folder = folderWith({
      'sluice.yml': 'data: {path: a.csv, label: y}\ngate: {conditions: [auc > 0.5]}',
    });
    const judged = (...args: readonly string[]) =>
      sluiceHere(['judge', 'sluice.yml', ...args], { cwd: folder });
    expect(await judged()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the config trains, and has no predictions'),
    });
    expect(await judged('--id', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--id can't stand beside a config"),
    });
  });
});
