import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { folderWith, runsIn } from '../e2e/folder.js';
import { sluiceHere } from '../e2e/in-process.js';
import { config, csv, purchases } from '../e2e/purchases.js';
import { askPython, describeWithPython } from '../python/python.js';

interface Read {
  readonly tensorboard: Readonly<
    Record<string, { readonly plugin: string; readonly values: readonly [number, unknown][] }>
  >;
  readonly hparams: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly mlflow: Readonly<Record<string, unknown>>;
}

describeWithPython(['tensorboard', 'yaml'])('what a run left for its trackers', () => {
  let record: FinishedRecord;
  let read: Read;

  beforeAll(async () => {
    const folder = folderWith({
      'sluice.yml': config({
        train: 'epochs: 6',
        rest: 'track: {tensorboard: board, mlflow: mlruns, histograms: true}',
      }),
      'data.csv': csv(purchases(600)),
    });
    const ended = await sluiceHere(['run', 'sluice.yml'], { cwd: folder });
    if (ended.code !== 0) throw new Error(ended.stderr);
    record = runsIn(folder)[0]!.record as FinishedRecord;
    const { id, project, experiment } = record;
    const mlruns = join(folder, 'mlruns');
    const [own] = readdirSync(mlruns).filter((name) => name !== '0');
    const board = join(folder, 'board', project, experiment, id);
    read = askPython('read_trackers.py', board, join(mlruns, own!)) as Read;
  }, 120_000);

  test('gives TensorBoard the metrics of every epoch, to the last bit', () => {
    expect(record.history).toHaveLength(6);
    for (const name of ['loss', 'val_loss', 'accuracy', 'val_accuracy']) {
      expect(read.tensorboard[`training/${name}`]).toEqual({
        plugin: 'scalars',
        values: record.history.map((epoch, i) => [i + 1, epoch[name]]),
      });
    }
  });

  test('gives TensorBoard the results, and the weights of the model', () => {
    for (const [name, { value }] of Object.entries(record.metrics.test)) {
      expect(read.tensorboard[`test/${name}`]?.values).toEqual([[6, value]]);
    }
    const kernel = read.tensorboard['weights/layer-1.kernel'];
    expect(kernel?.plugin).toBe('histograms');
    const buckets = kernel?.values[0]?.[1] as readonly (readonly [number, number, number])[];
    expect(buckets).toHaveLength(30);
    // One number and two categories into the 128 units of the usual first layer.
    const weights = buckets.reduce((sum, [, , count]) => sum + count, 0);
    expect(weights % 128).toBe(0);
    expect(weights).toBeGreaterThan(0);
  });

  test('gives TensorBoard what the run was made with, and how it ended', () => {
    expect(read.hparams).toMatchObject({
      'train.epochs': 6,
      'train.batch-size': 64,
      'data.label': 'bought',
      'track.histograms': true,
    });
    // api.proto: STATUS_SUCCESS.
    expect(read.status).toBe(1);
  });

  test('gives MLflow the same, in files that its parser reads', () => {
    const { id } = record;
    expect(read.mlflow['meta.yaml']).toMatchObject({
      name: 'default/default',
      lifecycle_stage: 'active',
    });
    expect(read.mlflow[`${id}/meta.yaml`]).toMatchObject({ run_id: id, status: 3, tags: [] });
    const lines = String(read.mlflow[`${id}/metrics/training/loss`]).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ').slice(1).map(Number))).toEqual(
      record.history.map((epoch, i) => [epoch['loss'], i + 1]),
    );
    expect(read.mlflow[`${id}/params/train.epochs`]).toBe('6');
    expect(read.mlflow[`${id}/tags/sluice.verdict`]).toBe('passed');
  });
});
