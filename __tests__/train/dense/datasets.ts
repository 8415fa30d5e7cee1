/** Small datasets for the trainer's tests. */
import type { Dataset, Examples, Task } from '../../../src/data/dataset.js';
import { emptyMatrix } from '../../../src/data/encoding/encode.js';
import type { ModelSpec } from '../../../src/models/layers.js';
import { Random } from '../../../src/numeric/random.js';
import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import type { TrainSpec } from '../../../src/train/spec.js';
import type { TrainContext } from '../../../src/train/trainer.js';
import { dense, trainSpec } from './networks.js';

const FEATURES = 6;
const CLASSES: Record<Task, readonly string[]> = {
  binary: ['good', 'bad'],
  multiclass: ['low', 'middle', 'high'],
  regression: [],
};

/** Rows whose label follows from the first three inputs. */
function examples(task: Task, rows: number, stream: string): Examples {
  const random = new Random(1, stream);
  const x = emptyMatrix(rows, FEATURES);
  x.data.forEach((_, i) => {
    x.data[i] = 2 * random.uniform() - 1;
  });
  const y = Float64Array.from({ length: rows }, (_, row) => {
    const [a, b, c] = x.data.subarray(row * FEATURES, row * FEATURES + 3);
    const score = a! * b! + c!;
    if (task === 'regression') return 5000 + 300 * score;
    return task === 'binary' ? Number(score > 0) : score < -0.3 ? 0 : score < 0.3 ? 1 : 2;
  });
  return { x, y };
}

export function dataset(task: Task, rows = 600, rest: Partial<Dataset> = {}): Dataset {
  const classes = CLASSES[task];
  const test = examples(task, 200, 'test');
  const label =
    task === 'binary'
      ? { task, column: 'label', classes: ['good', 'bad'] as [string, string] }
      : task === 'multiclass'
        ? { task, column: 'label', classes: [...classes] }
        : { task, column: 'label' };
  return {
    task,
    classes,
    features: Array.from({ length: FEATURES }, (_, i) => `input ${i + 1}`),
    train: examples(task, rows, 'train'),
    validation: examples(task, 150, 'validation'),
    test,
    testIds: Array.from({ length: test.x.rows }, (_, i) => `row ${i}`),
    testTable: {
      file: 'test.csv',
      rows: 0,
      columns: [],
      lines: new Uint32Array(0),
      hashes: new BigUint64Array(0),
    },
    encoding: { schema: 'sluice/encoding@1', label, features: [], columns: [] },
    summary: {
      fingerprint: '',
      testFingerprint: '',
      rows,
      columns: [],
      splits: { method: 'hash', seed: 1, train: rows, validation: 150, test: 200 },
      warnings: [],
    },
    ...rest,
  };
}

/** Everything that a training follows from, in one piece. */
export interface Setup extends Omit<TrainContext, 'seed'> {
  readonly dataset: Dataset;
  readonly model: ModelSpec;
  readonly train: TrainSpec;
}

export function setup(rest: Partial<Setup> = {}): Setup {
  return {
    dataset: dataset('binary'),
    model: { layers: [dense(16, 'relu'), dense(8, 'relu')] },
    train: trainSpec({ epochs: 10, learningRate: { kind: 'constant', rate: 0.005 } }),
    emit: () => {},
    signal: new AbortController().signal,
    scratch: '/nowhere',
    ...rest,
  };
}

/** Prepares a training and runs it once. */
export async function train({ dataset, model, train, ...rest }: Setup, cores?: number) {
  const spec = { kind: 'dense', model, train } as const;
  const data = { training: dataset, evaluation: dataset };
  const training = await denseTrainer(cores).prepare(spec, data, {
    ...rest,
    workspace: process.cwd(),
  });
  const {
    outcome,
    model: left,
    epochs,
    ...trained
  } = await training.run({
    seed: train.seed,
    ...rest,
  });
  if (outcome.kind !== 'predictions') throw new Error('it left no predictions');
  if (left.kind !== 'network') throw new Error('it left no network');
  if (!epochs) throw new Error('it counted no epochs');
  return { ...trained, epochs, predictions: outcome.predictions, network: left.network };
}
