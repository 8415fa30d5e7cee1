import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { kerasConfig } from '../../../src/models/keras/keras-config.js';
import { toKeras } from '../../../src/models/keras/keras-format.js';
import { openKeras } from '../../../src/models/keras/keras-model.js';
import { ACTIVATIONS } from '../../../src/models/layers.js';
import { largestDifference } from '../../../src/models/parity.js';
import { runSequential, sequentialLayer } from '../../../src/models/sequential.js';
import { dense } from '../../train/dense/networks.js';
import { exampleModel, filled } from '../example-models.js';

const object = z.record(z.string(), z.unknown());
const keras = z.looseObject({
  class_name: z.string(),
  config: object,
  build_config: z.object({ input_shape: z.array(z.number().nullable()) }).optional(),
});
/** What Keras itself saved, of one model an activation: __tests__/python/keras_fixtures.py. */
const FIXTURE = z
  .object({
    rows: z.array(z.number()),
    models: z.array(
      z.object({
        activation: z.enum(ACTIVATIONS),
        config: keras.extend({ config: z.looseObject({ layers: z.array(keras) }) }),
        weights: z.record(
          z.string(),
          z.object({ shape: z.array(z.number()), values: z.array(z.number()) }),
        ),
        outputs: z.array(z.number()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('__tests__/models/keras/fixtures/keras.json', 'utf8')));
const INPUTS = 3;
const NORMALIZATION = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.01 } as const;

const jsonIn = (bytes: Uint8Array, member: string): unknown =>
  JSON.parse(Buffer.from(unzipSync(bytes)[member]!).toString('utf8'));

test('every activation is in what Keras saved', () => {
  expect(FIXTURE.models.map(({ activation }) => activation).sort()).toEqual(
    [...ACTIVATIONS].sort(),
  );
});

describe.each(FIXTURE.models)('a model with $activation', ({ activation, config, ...saved }) => {
  test('that Keras saved answers as Keras says, where we run it', () => {
    const layers = config.config.layers.slice(1).map((layer) => sequentialLayer.parse(layer));
    const names = config.config.layers.slice(1).map((layer) => layer.config['name']);
    const run = runSequential(INPUTS, layers, (place, index) => {
      const { shape, values } = saved.weights[`layers/${names[place]}/vars/${index}`]!;
      return { shape, values: Float32Array.from(values) };
    });
    const rows = Float32Array.from(FIXTURE.rows);
    expect(largestDifference(run(rows, rows.length / INPUTS), saved.outputs)).toBeLessThan(1e-5);
  });

  test('is written with the names and values that Keras writes', () => {
    const network = filled(
      [
        NORMALIZATION,
        dense(4, activation),
        { kind: 'dropout', rate: 0.3 },
        { ...NORMALIZATION, momentum: 0.99, epsilon: 0.001 },
        dense(2, 'linear'),
      ],
      INPUTS,
    );
    const names = ['batch_normalization', 'dense', 'dropout', 'batch_normalization_1', 'dense_1'];
    const ours = kerasConfig(network, names);
    expect(config).toMatchObject({
      module: 'keras',
      class_name: ours.class_name,
      build_config: ours.build_config,
    });
    const layers = z.array(keras).parse(ours.config['layers']);
    expect(layers).toHaveLength(config.config.layers.length);
    layers.forEach((layer, i) => {
      const theirs = config.config.layers[i]!;
      // A policy of types, which has another form in later versions and is float32 in all of them.
      const { dtype, ...written } = layer.config;
      expect(dtype).toBe('float32');
      expect(theirs).toMatchObject({ class_name: layer.class_name, config: written });
      expect(layer.build_config?.input_shape).toEqual(theirs.build_config?.input_shape);
    });
  });
});

describe('a model in a .keras file', () => {
  const ORIGIN = { project: 'p', experiment: 'e', run: 'r1', fingerprint: 'ab' };

  test('holds what Keras reads, its encoding, and where it comes from', async () => {
    const { model } = await exampleModel('multiclass');
    const bytes = toKeras(model, ORIGIN);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'metadata.json',
      'config.json',
      'model.weights.h5',
      'encoding.json',
    ]);
    expect(jsonIn(bytes, 'encoding.json')).toEqual(model.encoding);
    expect(jsonIn(bytes, 'metadata.json')).toMatchObject({
      keras_version: '3.0.0',
      sluice: { run: 'r1', data_fingerprint: 'ab', classes: ['low', 'middle', 'high'] },
    });
  });

  test('is of no time: its members are as old as a zip can say', async () => {
    const bytes = toKeras((await exampleModel('binary')).model);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Of the first local header: time, then date as day, month << 5 and years since 1980 << 9.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 1 | (1 << 5)]);
  });
});

const BYTES = toKeras((await exampleModel('binary')).model);

describe('a file', () => {
  const without = (name: string) => {
    const { [name]: _, ...rest } = unzipSync(BYTES);
    return zipSync(rest, { level: 0 });
  };
  const edited = (name: string, from: string | RegExp, to: string) => {
    const members = unzipSync(BYTES);
    const before = Buffer.from(members[name]!).toString('latin1');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return zipSync({ ...members, [name]: Buffer.from(after, 'latin1') }, { level: 0 });
  };

  test('that is cut off is refused', async () => {
    await expect(openKeras(BYTES.subarray(0, BYTES.length - 9))).rejects.toThrow();
    await expect(openKeras(new Uint8Array())).rejects.toThrow();
  });

  test.each(['config.json', 'model.weights.h5', 'encoding.json'])(
    'without %s is refused',
    async (name) => {
      await expect(openKeras(without(name))).rejects.toThrow(`it has no ${name}`);
    },
  );

  test.each([
    ['another class of model', '"Sequential"', '"Functional"', /Sequential/],
    ['a layer that is not known', '"class_name":"Dropout"', '"class_name":"Conv1D"', /class_name/],
    ['an activation that is not known', '"gelu"', '"gulu"', 'the activation "gulu" is not known'],
    [
      'another number of units',
      '"units":7',
      '"units":6',
      /has a weight of the shape \[9,7\], not \[9,6\]/,
    ],
    ['another number of inputs', /\[null,9\]/g, '[null,8]', 'it takes 8 inputs'],
  ])('whose config names %s is refused', async (_, from, to, message) => {
    await expect(openKeras(edited('config.json', from, to))).rejects.toThrow(message);
  });

  test('with a weight that is not finite is refused', async () => {
    const members = unzipSync(BYTES);
    const weights = members['model.weights.h5']!;
    // The first numbers stand behind the superblock.
    new DataView(weights.buffer, weights.byteOffset).setFloat32(96, Number.NaN, true);
    const broken = zipSync({ ...members, 'model.weights.h5': weights }, { level: 0 });
    await expect(openKeras(broken)).rejects.toThrow('holds a value that is not finite');
  });
});
