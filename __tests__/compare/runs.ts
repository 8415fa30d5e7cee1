import type { RescorableRun } from '../../src/compare/comparable.js';
import type { Candidate } from '../../src/compare/pairing/pair.js';
import type { DataSpec } from '../../src/data/data-spec.js';
import type { Matrix } from '../../src/data/table/matrix.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { fromOutputs } from '../../src/evaluate/from-outputs.js';
import { askable } from '../../src/models/layered-model.js';
import type { TrainedNetwork } from '../../src/models/network.js';
import { Random } from '../../src/numeric/random.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { load } from '../data/workspace.js';
import { finishedRecord } from '../host/run-folder.js';

/** A network that was not trained: any function of a row's inputs will do. */
const network: TrainedNetwork = {
  inputs: 0,
  layers: [],
  predict: ({ data, rows, columns }: Matrix) =>
    Float32Array.from({ length: rows }, (_, row) => {
      const inputs = data.subarray(row * columns, (row + 1) * columns);
      return 1 / (1 + Math.exp(-inputs.reduce((sum, x, i) => sum + x / (i + 1), 0)));
    }),
};

/** Rows `day,age,home,y`, all different. */
export function people(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => {
    const random = new Random(from + i, 'people');
    const age = 18 + random.uniform() * 60;
    const bad = random.uniform() < 0.2 + (age < 40 ? 0.4 : 0);
    const day = new Date(Date.UTC(2024, 0, 1) + (from + i) * 3_600_000).toISOString();
    return `${day},${age.toFixed(4)},${random.uniform() < 0.5 ? 'rent' : 'own'},${bad ? 'bad' : 'good'}`;
  });
}

export const csvOf = (rows: readonly string[], header = 'day,age,home,y') =>
  `${[header, ...rows].join('\n')}\n`;

/** The row with the other label. */
export const relabelled = (row: string) =>
  row.endsWith('bad') ? row.replace(/bad$/, 'good') : row.replace(/good$/, 'bad');

export interface Ran extends RescorableRun {
  readonly candidate: Candidate;
}

export interface RunOptions {
  readonly spec?: Partial<DataSpec>;
  /** A test file of its own. */
  readonly test?: string;
  readonly record?: (record: FinishedRecord) => Partial<FinishedRecord>;
  readonly kept?: { readonly predictions?: false; readonly model?: false };
}

/** A run on these data, as the candidate and as the baseline that it can become. */
export async function runOn(text: string, options: RunOptions = {}): Promise<Ran> {
  const own = options.test;
  const spec = { ignore: ['day'], validation: 0.1, test: 0.25, positive: 'bad', ...options.spec };
  const dataset = await load(
    text,
    (folder) => ({ ...spec, ...(own !== undefined && { test: { path: `${folder}/test.csv` } }) }),
    own === undefined ? {} : { 'test.csv': own },
  );
  const split = dataset.summary.splits;
  const named = spec.split ?? { method: 'hash', seed: 7 };
  const params = {
    data: {
      label: 'y',
      test: own === undefined ? spec.test : 'test.csv',
      split: {
        seed: split.seed,
        ...('column' in named && { [named.method]: named.column }),
        ...(named.method === 'stratify' && { stratify: true }),
      },
      ...(spec.id !== undefined && { id: spec.id }),
    },
  };
  const { task, classes, testIds: ids, test } = dataset;
  const predictions = fromOutputs(network.predict(test.x), { task, classes, ids, y: test.y });
  const plain = finishedRecord({
    params,
    data: dataset.summary,
    task,
    classes: [...classes],
    metrics: { test: evaluate(predictions, { confidence: 0.95, seed: 1 }).metrics, slices: [] },
  });
  const record = { ...plain, ...options.record?.(plain) };
  const { kept = {} } = options;
  return {
    candidate: { params, data: dataset.summary, dataset, predictions },
    record,
    ...(kept.predictions !== false && { predictions }),
    loadModel: async () =>
      kept.model === false ? undefined : askable({ network, encoding: dataset.encoding }),
  };
}
