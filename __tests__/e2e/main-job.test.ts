import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { loadDataset } from '../../src/data/load-dataset.js';
import { parsePredictions } from '../../src/evaluate/predictions-file.js';
import { type FinishedRecord, parseRecord } from '../../src/record/run-record.js';
import { predictFromFolder } from '../models/tfjs/load-in-tfjs.js';
import { filesIn, folderWith, runsIn, withoutRun } from './folder.js';
import { type Ended, sluice } from './process.js';

/** The files of a model by their kind; the record has their names. */
const MODEL_FILES = [
  'MODEL_CARD.md',
  'bom.cdx.json',
  expect.stringMatching(/^encoding-[0-9a-f]{16}\.json$/),
  'model.json',
  'model.onnx',
  'verdict.json',
  expect.stringMatching(/^weights-[0-9a-f]{16}\.bin$/),
];

/** A copy of the credit example. */
function creditFolder(): string {
  const folder = folderWith({});
  for (const name of ['sluice.yml', 'strict.yml', 'data']) {
    cpSync(join('examples/credit', name), join(folder, name), { recursive: true });
  }
  return folder;
}

function onlyRun(folder: string): { readonly path: string; readonly record: FinishedRecord } {
  const [run] = runsIn(folder);
  if (run?.record.status !== 'finished') throw new Error('there is no finished run');
  return { path: run.path, record: run.record };
}

function predictionsOf({ path, record: { task, classes } }: ReturnType<typeof onlyRun>) {
  if (task === null) throw new Error('there are single numbers alone');
  const text = readFileSync(join(path, 'predictions.csv'), 'utf8');
  return parsePredictions(text, { task, classes }, 'predictions.csv');
}

describe('a run whose gate holds', () => {
  const folder = creditFolder();
  let ended: Ended;
  beforeAll(async () => {
    ended = await sluice(['run', 'sluice.yml'], { cwd: folder });
  }, 60_000);

  test('exits 0 and says so', () => {
    expect(ended.code).toBe(0);
    expect(ended.stderr).toMatch(/✓ PASSED {2}First baseline: nothing was compared/);
    expect(ended.stderr).toMatch(/^ {2}model +models\/production \(7 files, /m);
  });

  test('talks on standard error alone, a line an epoch, without escape codes', () => {
    expect(ended.stdout).toBe('');
    expect(ended.stderr).not.toContain('\u001b');
    expect(ended.stderr).not.toContain('\r');
    const epochs = ended.stderr.match(/^epoch .*$/gm) ?? [];
    expect(epochs).toHaveLength(onlyRun(folder).record.epochs!.completed);
    expect(epochs[0]).toMatch(
      /^epoch {2}1\/50 {2}loss \d\.\d{4} {2}accuracy 0\.\d{4} {2}val_loss \d\.\d{4} .* rows\/s {2}.* left$/,
    );
  });

  test('exports the model, its weights and the encoding, as the record has them', () => {
    const { record, path } = onlyRun(folder);
    const target = join(folder, 'models/production');
    const listed = filesIn(target).filter((file) => file !== 'sluice-export.json');
    expect(listed).toEqual(MODEL_FILES);
    expect(record.artifacts.map((artifact) => artifact.path).sort()).toEqual(MODEL_FILES);
    for (const artifact of record.artifacts) {
      const exported = readFileSync(join(target, artifact.path));
      expect(exported.byteLength).toBe(artifact.bytes);
      expect(createHash('sha256').update(exported).digest('hex')).toBe(artifact.sha256);
      expect(readFileSync(join(path, 'model', artifact.path))).toEqual(exported);
    }
    const named = filesIn(target).find((file) => file.startsWith('encoding-'))!;
    const encoding: unknown = JSON.parse(readFileSync(join(target, named), 'utf8'));
    expect(encoding).toMatchObject({ label: { column: 'Status', classes: ['good', 'bad'] } });
  });

  test('exports what `verify` takes, until a byte of it is another', async () => {
    const target = join(folder, 'models/production');
    const verify = (...args: string[]) => sluice(['verify', ...args], { cwd: folder });
    const whole = await verify('models/production');
    expect(whole).toMatchObject({ code: 0, stdout: '' });
    expect(whole.stderr).toMatch(
      /^VERIFIED {2}models\/production\n {2}6 files as they were when they passed: credit\/scoring, run \S+\n/,
    );
    expect(whole.stderr).toContain('Nothing here is signed. Where its workflow signed it: gh ');
    const onnx = join(target, 'model.onnx');
    const bytes = readFileSync(onnx);
    writeFileSync(onnx, Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]));
    const changed = await verify('models/production', '--json');
    writeFileSync(onnx, bytes);
    expect(changed.code).toBe(1);
    expect(changed.stderr).toContain('REFUSED  models/production\n  model.onnx does not hold ');
    expect(JSON.parse(changed.stdout)).toMatchObject({
      verified: false,
      result: 'refused',
      faults: ['model.onnx does not hold the bytes that passed'],
    });
    for (const nothing of ['models', 'nowhere', 'sluice.yml']) {
      const ended = await verify(nothing);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain(`nothing to verify in ${nothing}`);
    }
  });

  test('leaves a record of what was asked, what ran and what came out', () => {
    const { record } = onlyRun(folder);
    expect(record).toMatchObject({
      project: 'credit',
      experiment: 'scoring',
      params: { data: { label: 'Status' }, train: { epochs: 50 } },
      task: 'binary',
      classes: ['good', 'bad'],
      data: { rows: 4454, splits: { method: 'stratify', test: 891 } },
      epochs: { requested: 50 },
      decision: { verdict: 'passed' },
      baseline: { found: false },
    });
    expect(record.history).toHaveLength(record.epochs!.completed);
    expect(record.metrics.test['auc']?.value).toBeGreaterThan(0.8);
    expect(record.timings.totalSeconds).toBeGreaterThan(0);
  });

  test('leaves events in the order in which things happened', () => {
    const lines = readFileSync(join(onlyRun(folder).path, 'events.jsonl'), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    const events = lines.map((line) => JSON.parse(line) as { type: string; time: string });
    const times = events.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    const types = events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1]);
    const { completed, requested } = onlyRun(folder).record.epochs!;
    expect(types).toEqual([
      'run-started',
      'data-ready',
      'epoch',
      ...(completed < requested ? ['stopped-early'] : []),
      'evaluated',
      'decided',
      'exported',
      'run-finished',
    ]);
  });

  test('leaves predictions from which its metrics follow', () => {
    const { record, path } = onlyRun(folder);
    const predictions = predictionsOf({ record, path });
    const { labels, predicted } = predictions;
    expect(labels).toHaveLength(891);
    const right = labels.filter((label, row) => label === predicted[row]).length;
    expect(right / 891).toBe(record.metrics.test['accuracy']?.value);
  });

  test('exports a model that gives the same predictions in tf.js', async () => {
    const { record, path } = onlyRun(folder);
    const { data } = await loadConfig(join(folder, 'sluice.yml'));
    if (data.kind !== 'dataset') throw new Error('it names no data');
    const { test: rows, testIds } = await loadDataset(data.spec, { workspace: folder });
    const scores = await predictFromFolder(join(folder, 'models/production'), rows.x);
    const predictions = predictionsOf({ record, path });
    expect(predictions.ids).toEqual(testIds);
    const ours = 'scores' in predictions ? predictions.scores! : [];
    expect(scores).toHaveLength(ours.length);
    scores.forEach((score, row) => {
      expect(Math.abs(score - ours[row]!)).toBeLessThan(1e-5);
    });
  }, 30_000);

  test('is shown by report and listed by runs', async () => {
    const { id } = onlyRun(folder).record;
    const listed = await sluice(['runs'], { cwd: folder });
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  credit/scoring  ✓ passed  promoted +\\d\\d\\.\\d%`, 'm'),
    );
    expect(listed.stderr).toBe('');
    const shown = await sluice(['report', id.slice(0, 12)], { cwd: folder });
    expect(ended.stderr).toContain(shown.stderr.trim());
    const markdown = await sluice(['report', id, '--markdown'], { cwd: folder });
    expect(markdown.stdout).toMatch(/^### ✅ credit\/scoring: passed/);
    const json = await sluice(['report', id, '--json'], { cwd: folder });
    expect(await parseRecord(json.stdout, 'stdout')).toEqual(onlyRun(folder).record);
  }, 30_000);
});

describe('a run whose gate does not hold', () => {
  const folder = creditFolder();
  let ended: Ended;
  beforeAll(async () => {
    mkdirSync(join(folder, 'models/strict'), { recursive: true });
    writeFileSync(join(folder, 'models/strict/model.json'), 'the model of yesterday');
    ended = await sluice(['run', 'strict.yml', '--set', 'train.epochs=3', '--json'], {
      cwd: folder,
    });
  }, 60_000);

  test('exits 1 and says which condition failed and by how much', () => {
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/✗ accuracy >= 99% +\d\d\.\d%\n +\d\d\.\d pp below the limit/);
    expect(ended.stderr).toMatch(
      /✗ FAILED {2}accuracy is \d\d\.\d%, and the gate asks for at least 99%/,
    );
    expect(ended.stderr).toMatch(/^ {2}model +not exported$/m);
  });

  test('leaves no model, and what stood at the export path as it was', () => {
    expect(filesIn(join(folder, 'models'))).toEqual(['strict/model.json']);
    expect(readFileSync(join(folder, 'models/strict/model.json'), 'utf8')).toBe(
      'the model of yesterday',
    );
    const { path, record } = onlyRun(folder);
    expect(existsSync(join(path, 'model'))).toBe(false);
    expect(record).toMatchObject({ promoted: false, artifacts: [], exportPath: null });
  });

  test('leaves its evidence: record, events, predictions and report', () => {
    expect(filesIn(onlyRun(folder).path)).toEqual([
      'events.jsonl',
      'predictions.csv',
      'report.html',
      'report.md',
      'run.json',
    ]);
  });

  test('prints the record and nothing else to standard output with --json', async () => {
    expect(await parseRecord(ended.stdout, 'stdout')).toEqual(onlyRun(folder).record);
  });
});

describe('the same config, data and seed', () => {
  const bytes = (folder: string) => ({
    model: onlyRun(folder).record.artifacts.map(({ path }) => [
      path,
      withoutRun(readFileSync(join(folder, 'models/production', path)), onlyRun(folder).record.id),
    ]),
    predictions: readFileSync(join(onlyRun(folder).path, 'predictions.csv')),
  });
  const run = async (seed: number) => {
    const folder = creditFolder();
    const values = ['train.epochs=3', `train.seed=${seed}`, 'gate.conditions=[auc > 0.6]'];
    const set = values.flatMap((value) => ['--set', value]);
    const { code, stderr } = await sluice(['run', 'sluice.yml', ...set], { cwd: folder });
    if (code !== 0) throw new Error(stderr);
    return folder;
  };

  test('give the same bytes of model and predictions and the same metrics, another seed others', async () => {
    const [first, second, other] = await Promise.all([run(7), run(7), run(8)]);
    expect(bytes(second)).toEqual(bytes(first));
    const metrics = (folder: string) => onlyRun(folder).record.metrics;
    expect(metrics(second)).toEqual(metrics(first));
    expect(onlyRun(second).record.history).toEqual(onlyRun(first).record.history);
    expect(bytes(other).predictions).not.toEqual(bytes(first).predictions);
    expect(bytes(other).model[2]).not.toEqual(bytes(first).model[2]);
  }, 60_000);
});
