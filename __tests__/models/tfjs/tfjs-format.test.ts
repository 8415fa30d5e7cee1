import { describe, expect, test } from '@jest/globals';
import { ACTIVATIONS, type Layer } from '../../../src/models/layers.js';
import type { TrainedNetwork } from '../../../src/models/network.js';
import { largestDifference } from '../../../src/models/parity.js';
import { filesOf } from '../../../src/models/tfjs/named-files.js';
import { fromTfjs, toTfjs } from '../../../src/models/tfjs/tfjs-format.js';
import { initialWeights } from '../../../src/train/dense/initialize.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import { shapeNetwork } from '../../../src/train/dense/shapes.js';
import { dense, matrix, wave } from '../../train/dense/networks.js';
import { predictInTfjs } from './load-in-tfjs.js';

const FEATURES = 5;
const ROWS = matrix(64, FEATURES);
const DROPOUT = { kind: 'dropout', rate: 0.3 } as const;
const NORMALIZATION = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.01 } as const;

/** A network whose weights are all different and none 0, moving statistics included. */
function network(layers: readonly Layer[]): TrainedNetwork {
  const start = initialWeights(shapeNetwork(layers, FEATURES), 1);
  const filled = start.map((layer, i) => ({
    ...layer,
    weights: layer.weights.map((weight, j) => ({
      ...weight,
      values: wave(weight.values.length, 1, i + j).map((value) =>
        weight.name === 'moving_variance' ? 1.5 + value : value || 0.5,
      ),
    })),
  }));
  return networkFrom(filled, FEATURES);
}

const NAMES = { weights: 'weights-1.bin', encoding: 'encoding-2.json' };

/** As the files hold it. */
function exported(built: TrainedNetwork): { topology: string; weights: Uint8Array } {
  const { topology, weights } = toTfjs(built);
  return { topology: topology(NAMES), weights };
}

async function differenceInTfjs(built: TrainedNetwork): Promise<number> {
  const { topology, weights } = exported(built);
  const theirs = await predictInTfjs(topology, weights, ROWS);
  return largestDifference(built.predict(ROWS), theirs);
}

describe('an exported network', () => {
  test.each(ACTIVATIONS)('with %s gives the same outputs in tf.js', async (activation) => {
    const hidden = network([dense(7, activation), dense(2, 'linear')]);
    expect(await differenceInTfjs(hidden)).toBeLessThan(1e-5);
    const last = network([dense(7, 'tanh'), dense(3, activation)]);
    expect(await differenceInTfjs(last)).toBeLessThan(1e-5);
  });

  test('with dropout and batch normalization gives the same outputs in tf.js', async () => {
    const built = network([
      NORMALIZATION,
      dense(8, 'leaky_relu'),
      NORMALIZATION,
      DROPOUT,
      dense(6, 'leaky_relu'),
      DROPOUT,
      dense(1, 'sigmoid'),
    ]);
    expect(await differenceInTfjs(built)).toBeLessThan(1e-5);
  });

  test('that begins with dropout gives the same outputs in tf.js', async () => {
    expect(await differenceInTfjs(network([DROPOUT, dense(2, 'softmax')]))).toBeLessThan(1e-5);
  });

  test('reads back with the same layers and weights, and predicts bit for bit alike', () => {
    const built = network([
      dense(8, 'leaky_relu'),
      NORMALIZATION,
      DROPOUT,
      dense(4, 'gelu'),
      dense(3, 'softmax'),
    ]);
    const { topology, weights } = exported(built);
    const read = fromTfjs(topology, weights);
    const kinds = (layers: TrainedNetwork['layers']) =>
      layers.map(({ layer, weights }) => [
        layer.kind,
        'activation' in layer ? layer.activation : '',
        weights,
      ]);
    expect(kinds(read.layers)).toEqual(kinds(built.layers));
    const copy = networkFrom(read.layers, read.inputs);
    expect(largestDifference(built.predict(ROWS), copy.predict(ROWS))).toBe(0);
  });

  test('is the same bytes for the same network', () => {
    const layers = [dense(8, 'relu'), NORMALIZATION, dense(1, 'linear')];
    expect(exported(network(layers))).toEqual(exported(network(layers)));
  });

  test('names the files that go with it', () => {
    expect(filesOf(exported(network([dense(1, 'sigmoid')])).topology)).toEqual({
      ...NAMES,
      own: false,
    });
  });

  test('names none outside of its folder', () => {
    const { topology } = toTfjs(network([dense(1, 'sigmoid')]));
    for (const weights of ['../weights.bin', '/etc/passwd', '.hidden', 'a\\b']) {
      expect(() => filesOf(topology({ ...NAMES, weights }))).toThrow('not the name of a file');
    }
  });

  test('has its weights in little-endian float32, one after the other', () => {
    const { weights } = toTfjs(network([dense(2, 'linear')]));
    const view = new DataView(weights.buffer, weights.byteOffset);
    const kernel = network([dense(2, 'linear')]).layers[0]!.weights[0]!.values;
    expect(weights.byteLength).toBe(4 * (FEATURES * 2 + 2));
    expect(Array.from(kernel, (_, i) => view.getFloat32(4 * i, true))).toEqual([...kernel]);
  });
});

describe('a model that is damaged', () => {
  const { topology, weights } = exported(network([dense(4, 'relu'), dense(1, 'sigmoid')]));
  const changed = (change: (json: string) => string) => () => fromTfjs(change(topology), weights);

  test('is refused', () => {
    expect(() => fromTfjs(topology, weights.subarray(4))).toThrow(/weights end before/);
    expect(() => fromTfjs(topology, new Uint8Array([...weights, 0, 0, 0, 0]))).toThrow(
      /more weights than/,
    );
    const broken = weights.slice();
    new DataView(broken.buffer).setFloat32(0, Number.NaN, true);
    expect(() => fromTfjs(topology, broken)).toThrow(/not finite/);
    expect(changed((json) => json.slice(1))).toThrow();
    expect(changed((json) => json.replace('"Dense"', '"Conv2D"'))).toThrow(
      /^the layer "dense_1" is a Conv2D; Sluice reads Dense, LeakyReLU, Dropout, BatchNormalization$/,
    );
    expect(changed((json) => json.replace('layers-model', 'graph-model'))).toThrow(
      'it is a tf.js graph-model; Sluice reads layers-models',
    );
    expect(changed((json) => json.replace('"Sequential"', '"Functional"'))).toThrow(
      'it is a Functional model; Sluice reads Sequential ones',
    );
    expect(changed((json) => json.replace('"float32"', '"float16"'))).toThrow();
    expect(changed((json) => json.replace('"relu"', '"cos"'))).toThrow(
      /^the layer "dense_\d" has the activation "cos"; Sluice reads .*relu/,
    );
  });
});
