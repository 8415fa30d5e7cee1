import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import type { Table } from '../../src/data/table/table.js';
import { BrokenError, InputError } from '../../src/errors.js';
import { describeFile } from '../../src/files/verified-file.js';
import type { BaseCommit } from '../../src/host/base-commit.js';
import { LocalHost } from '../../src/host/local/local-host.js';
import { CannotAskError } from '../../src/models/model.js';
import { scoredByCommand } from '../../src/pipeline/score-baseline.js';
import { Store } from '../../src/record/store.js';
import { finishedRecord } from '../host/run-folder.js';
import { judged, run } from './judging.js';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

/** Scores by a factor that the model's file holds, and by a rule beside the script. */
const SCORE = `
const fs = require('node:fs');
const rule = require('./rule.cjs');
const { SLUICE_MODEL, SLUICE_DATA, SLUICE_OUT } = process.env;
const factor = Number(fs.readFileSync(SLUICE_MODEL + '/weights/factor.txt', 'utf8'));
const [header, ...rows] = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n');
if (header !== 'sluice_id,size') throw new Error('it was handed ' + header);
const scored = rows.map((row) => row.split(',')).map(([id, size]) => [id, rule(size * factor)]);
fs.writeFileSync(SLUICE_OUT + '/predictions.csv', ['id,score', ...scored.reverse()].join('\\n') + '\\n');
`;
const RULE = 'module.exports = (score) => score;';
const LINE = `'${process.execPath}' score.cjs`;

const TABLE: Table = {
  file: 'new.csv',
  rows: 3,
  columns: [
    { kind: 'number', name: 'size', values: Float64Array.from([1, 2, 3]) },
    { kind: 'category', name: 'note', levels: ['x'], codes: Int32Array.from([0, 0, 0]) },
    { kind: 'category', name: 'bought', levels: ['no', 'yes'], codes: Int32Array.from([0, 1, 1]) },
  ],
  lines: Uint32Array.from([2, 3, 4]),
  hashes: new BigUint64Array(3),
};

onPosix("a command's baseline that command.score scores again", () => {
  let folder: string;
  let work: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-rescored-'));
    work = join(folder, 'work');
    put('work/score.cjs', SCORE);
    put('work/rule.cjs', RULE);
    put('run/model/weights/factor.txt', '0.25');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  /** A base that holds these files in the folder of the config. */
  const baseOf = (files: Readonly<Record<string, string>>): BaseCommit => ({
    sha: 'b'.repeat(40),
    file: async (path) => {
      const text = files[path.slice(work.length + 1)];
      return text === undefined ? null : Buffer.from(text);
    },
    files: async () => Object.keys(files).map((path) => join(work, path)),
    workHolds: async () => true,
  });

  async function loaded({
    base = null,
    recorded = LINE,
    now = LINE,
  }: {
    readonly base?: BaseCommit | null;
    readonly recorded?: string;
    readonly now?: string;
  } = {}) {
    const values = {
      data: { path: 'data.csv', label: 'bought' },
      command: { run: 'true', ...(now && { score: now }) },
      gate: { conditions: ['auc >= 0.5'] },
    };
    const config = checkConfig(
      plainSource(values, () => 'values'),
      work,
    );
    const record = finishedRecord({
      params: { command: { run: 'true', ...(recorded && { score: recorded }) } },
      classes: ['no', 'yes'],
      data: {
        ...finishedRecord().data,
        columns: [
          { name: 'size', kind: 'number', role: 'feature', missing: 0 },
          { name: 'note', kind: 'category', role: 'ignored', missing: 0 },
          { name: 'bought', kind: 'category', role: 'label', missing: 0 },
        ],
      },
      artifacts: [await describeFile(join(folder, 'run/model'), 'weights/factor.txt')],
      formats: { 'as-is': ['weights/factor.txt'] },
    });
    const host = new LocalHost(new Store(join(folder, 'store')), Promise.resolve(null), true);
    const search = { runId: record.id, folder: join(folder, 'run'), sha: null };
    const { signal } = new AbortController();
    const world = { host: Object.assign(host, { base: async () => base }), signal };
    const rescorable = { record, loadModel: async () => undefined };
    return scoredByCommand(rescorable, search, config, { ...world, emit: () => {} }).loadModel();
  }

  const scoresOf = async (model: Awaited<ReturnType<typeof loaded>>) => {
    const answers = await model!.predict(TABLE);
    return answers.task === 'binary' ? Array.from(answers.scores!) : [];
  };

  test('answers for rows that nobody has seen, by the model that was kept and its columns alone', async () => {
    expect(await scoresOf(await loaded())).toEqual([0.25, 0.5, 0.75]);
  });

  test('is none without the line', async () => {
    expect(await loaded({ now: '', recorded: '' })).toBeUndefined();
    expect(await loaded({ base: baseOf({ 'score.cjs': SCORE }), recorded: '' })).toBeUndefined();
  });

  test('is scored by what the base holds, whatever the work makes of what the script imports', async () => {
    put('work/rule.cjs', 'module.exports = () => 0.001;');
    const base = baseOf({ 'score.cjs': SCORE, 'rule.cjs': RULE, 'data.csv': 'size\n1\n' });
    expect(await scoresOf(await loaded({ base }))).toEqual([0.25, 0.5, 0.75]);
    expect(readFileSync(join(work, 'rule.cjs'), 'utf8')).toContain('0.001');
  });

  test.each([
    ['changed', { 'score.cjs': `${SCORE}\n// other`, 'rule.cjs': RULE }, LINE],
    ['new', { 'rule.cjs': RULE }, LINE],
    ['called otherwise', { 'score.cjs': SCORE, 'rule.cjs': RULE }, `${LINE} --kindly`],
  ])('answers nothing where the work has a script that is %s', async (_, files, now) => {
    const model = await loaded({ base: baseOf(files), now });
    await expect(model!.predict(TABLE)).rejects.toThrow(CannotAskError);
  });

  test.each([
    ['fails', 'process.exit(3)', 'command.score exited with 3'],
    ['leaves nothing', '', 'command.score exited with 0 and left no predictions.csv'],
    ['answers for fewer rows', SCORE.replace('.reverse()', '.slice(1)'), "can't be used"],
  ])('answers nothing where the script %s', async (_, script, why) => {
    put('work/score.cjs', script);
    await expect((await loaded())!.predict(TABLE)).rejects.toThrow(CannotAskError);
    await expect((await loaded())!.predict(TABLE)).rejects.toThrow(why);
  });

  test('does not fit a table that lacks a column', async () => {
    const without = { ...TABLE, columns: TABLE.columns.slice(1) };
    await expect((await loaded())!.predict(without)).rejects.toThrow(InputError);
  });

  test('breaks where a byte of the model is another', async () => {
    const model = await loaded();
    put('run/model/weights/factor.txt', '0.26');
    await expect(model!.predict(TABLE)).rejects.toThrow(BrokenError);
    await expect(model!.predict(TABLE)).rejects.toThrow('factor.txt is corrupt');
  });
});

onPosix('a run of a command on other test rows', () => {
  const train = (skill: string) => `
const fs = require('node:fs');
const { SLUICE_DATA, SLUICE_OUT } = process.env;
const [, ...rows] = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n');
const scored = rows.map((row) => row.split(',')).map(([id, size]) => [id, ${skill}]);
fs.writeFileSync(SLUICE_OUT + '/predictions.csv', ['id,score', ...scored].join('\\n') + '\\n');
fs.mkdirSync(SLUICE_OUT + '/model/weights', { recursive: true });
fs.writeFileSync(SLUICE_OUT + '/model/weights/factor.txt', '0.0025');
`;
  const rows = (from: number) =>
    Array.from({ length: 400 }, (_, i) => {
      const size = ((i + from) * 37) % 400;
      return `${size},${size + ((i * 91) % 120) - 60 > 200 ? 'yes' : 'no'}`;
    });
  const csv = (from: number) => ['size,bought', ...rows(from)].join('\n');
  const values = {
    data: { path: 'data.csv', label: 'bought', positive: 'yes', test: 'test.csv' },
    command: { run: `'${process.execPath}' train.cjs`, score: LINE },
    gate: { conditions: ['auc >= baseline - 10pp'] },
  };
  const files = {
    'data.csv': csv(0),
    'test.csv': csv(400.5),
    'train.cjs': train('size * 0.0025'),
    'score.cjs': SCORE,
    'rule.cjs': RULE,
  };

  test('is held against what the baseline says of them', async () => {
    await judged(files, values, async ({ record }, folder) => {
      expect(record.promoted).toBe(true);
      writeFileSync(join(folder, 'test.csv'), csv(800.25));
      const other = await run(folder, values);
      expect(other.record.comparison?.rows).toBe(400);
      expect(other.record.decision.verdict).toBe('passed');

      writeFileSync(join(folder, 'score.cjs'), 'process.exit(3)');
      writeFileSync(join(folder, 'test.csv'), csv(1200.75));
      const unscored = await run(folder, values);
      expect(unscored.record.decision.verdict).toBe('inconclusive');
      expect(unscored.record.decision.findings[0]).toMatchObject({
        verdict: 'inconclusive',
        reason: expect.stringContaining('was not scored again (command.score exited with 3)'),
      });
    });
  });
});
