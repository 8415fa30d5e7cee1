/**
 * Small models of every task, with rows to ask them about: each kind of column, missing cells and
 * levels that no model knows.
 */
import type { Encoding, LabelEncoding } from '../../src/data/encoding/encoding.js';
import type { Table } from '../../src/data/table/table.js';
import { askable } from '../../src/models/layered-model.js';
import type { Layer } from '../../src/models/layers.js';
import type { LayeredModel } from '../../src/models/model.js';
import type { AnsweredRows } from '../../src/models/parity.js';
import { Random } from '../../src/numeric/random.js';
import { initialWeights } from '../../src/train/dense/initialize.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { shapeNetwork } from '../../src/train/dense/shapes.js';
import { dense, wave } from '../train/dense/networks.js';

export const LABELS = {
  binary: { task: 'binary', column: 'y', classes: ['no', 'yes'] },
  multiclass: { task: 'multiclass', column: 'y', classes: ['low', 'middle', 'high'] },
  regression: { task: 'regression', column: 'y' },
  'log regression': { task: 'regression', column: 'y', transform: 'log' },
} as const satisfies Readonly<Record<string, LabelEncoding>>;

const DAY = 86_400_000;
const ROWS = 300;

/** How the example table is read, the label aside. */
export const ENCODING = {
  schema: 'sluice/encoding@1',
  features: [
    'age',
    'age (missing)',
    'day',
    'home=own',
    'home=rent',
    'home (other)',
    'home (missing)',
    'new=false',
    'new=true',
  ],
  columns: [
    { kind: 'number', column: 'age', fill: 40, mean: 41.5, sd: 9.25, clip: 4, missing: true },
    { kind: 'date', column: 'day', fill: 19_000, mean: 19_000, sd: 120, clip: 4, missing: false },
    { kind: 'category', column: 'home', levels: ['own', 'rent'], other: true, missing: true },
    { kind: 'boolean', column: 'new', levels: ['false', 'true'], other: false, missing: false },
  ],
} as const satisfies Omit<Encoding, 'label'>;

/** @param without a column that is left out */
export function exampleTable(without?: string): Table {
  const random = new Random(1, 'example table');
  const numbers = (from: number, to: number) =>
    Float64Array.from({ length: ROWS }, () =>
      random.uniform() < 0.1 ? Number.NaN : from + (to - from) * random.uniform(),
    );
  const codes = (count: number) =>
    Int32Array.from({ length: ROWS }, () => Math.floor(random.uniform() * (count + 1)) - 1);
  const columns = [
    { kind: 'number', name: 'age', values: numbers(-500, 500) },
    { kind: 'date', name: 'day', values: numbers(18_000 * DAY, 20_000 * DAY) },
    { kind: 'category', name: 'home', levels: ['boat', 'own', 'rent'], codes: codes(3) },
    { kind: 'boolean', name: 'new', levels: ['false', 'true'], codes: codes(2) },
  ] as const;
  return {
    file: 'example.csv',
    rows: ROWS,
    columns: columns.filter(({ name }) => name !== without),
    lines: Uint32Array.from({ length: ROWS }, (_, row) => row + 2),
    hashes: new BigUint64Array(ROWS),
  };
}

/** A network whose weights are all different and none 0, moving statistics included. */
export function filled(layers: readonly Layer[], inputs: number): LayeredModel['network'] {
  const weights = initialWeights(shapeNetwork(layers, inputs), 1).map((layer, i) => ({
    ...layer,
    weights: layer.weights.map((weight, j) => ({
      ...weight,
      values: wave(weight.values.length, 1, i + j).map((value) =>
        weight.name === 'moving_variance' ? 1.5 + value : value || 0.5,
      ),
    })),
  }));
  return networkFrom(weights, inputs);
}

export interface Example {
  readonly model: LayeredModel;
  readonly proof: AnsweredRows;
}

export async function exampleModel(kind: keyof typeof LABELS): Promise<Example> {
  const encoding: Encoding = { ...ENCODING, label: LABELS[kind] };
  const { label, features } = encoding;
  const output = {
    binary: dense(1, 'sigmoid'),
    multiclass: dense(3, 'softmax'),
    regression: dense(1, 'linear'),
  }[label.task];
  const normalization = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.01 } as const;
  const dropout = { kind: 'dropout', rate: 0.3 } as const;
  const layers = [dense(7, 'leaky_relu'), normalization, dropout, dense(5, 'gelu'), output];
  const model: LayeredModel = {
    kind: 'network',
    network: filled(layers, features.length),
    encoding,
  };
  const table = exampleTable();
  return { model, proof: { table, answers: await askable(model).predict(table) } };
}
