import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { RunEvent } from '../../../src/events.js';
import { openOwnLayers, ownTopology } from '../../../src/models/tfjs/own-layers.js';
import type { TfjsSpec } from '../../../src/train/spec.js';
import type { Trained } from '../../../src/train/trainer.js';
import { describeTrainer } from '../conformance.js';
import { dataset } from '../dense/datasets.js';
import { CONVOLUTION, open, spec } from './models.js';

/** Each starts a process or two, and some train in it; a busy machine takes its time. */
jest.setTimeout(300_000);

const binary = dataset('binary');
const sets = { training: binary, evaluation: binary };

describeTrainer('tfjs', {
  open,
  spec: spec(CONVOLUTION),
  data: sets,
  refused: [
    {
      what: 'a file that is not there',
      spec: { ...spec(CONVOLUTION), file: '/none.mjs', name: 'none.mjs' },
      says: /there is no file none\.mjs/,
    },
    {
      what: 'a file without a model',
      spec: spec('return 3;'),
      says: /createModel returned no model of tf\.js/,
    },
    {
      what: 'a file that fails',
      spec: spec('throw new Error("no idea");'),
      says: /createModel failed: no idea/,
    },
    {
      what: 'a model of another shape',
      spec: spec('return tf.sequential({layers: [tf.layers.dense({units: 2, inputShape: [5]})]});'),
      says: /takes \[rows, 5\] and gives \[rows, 2\]/,
    },
    {
      what: 'layers that the dense engine lacks, where it was asked for',
      spec: spec(CONVOLUTION, { engine: 'dense' }),
      says: /has layers that the dense engine lacks/,
    },
    {
      what: 'tfjs-node where it is not installed',
      spec: spec(CONVOLUTION, { engine: 'tfjs-node' }),
      says: /npm install @tensorflow\/tfjs-node/,
    },
    {
      what: 'data without rows to train on',
      data: { evaluation: binary },
      says: /needs rows to train on/,
    },
  ],
});

describe('the tfjs trainer', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'sluice-tfjs-runs-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  async function run(
    asked: TfjsSpec,
    data = binary,
    more: {
      readonly checkpoints?: string;
      readonly emit?: (event: RunEvent) => void;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<Trained> {
    const world = { workspace: process.cwd(), emit: () => {} };
    const training = await open().prepare(asked, { training: data, evaluation: data }, world);
    const { signal = new AbortController().signal, emit = () => {} } = more;
    return training.run({ seed: 3, scratch, ...more, emit, signal });
  }

  const answersOf = ({ outcome }: Trained) => {
    if (outcome.kind !== 'predictions') throw new Error('it left no predictions');
    const { predictions } = outcome;
    if (predictions.task === 'regression') return [...predictions.predicted];
    return [...(predictions.scores ?? [])];
  };
  const furthest = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

  test.each(['binary', 'multiclass', 'regression'] as const)(
    'trains a convolution on WebAssembly for a %s label, and its bytes give the same answers when read back',
    async (task) => {
      const data = dataset(task);
      const trained = await run(spec(CONVOLUTION), data);
      expect(trained.by).toMatchObject({ kind: 'tfjs', engine: 'wasm', version: '4.22.0' });
      const losses = trained.history.map(({ val_loss }) => val_loss!);
      expect(losses.at(-1)).toBeLessThan(losses[0]!);
      if (trained.model.kind !== 'tfjs') throw new Error(trained.model.kind);
      const { network } = trained.model;
      const topology = ownTopology(network, { weights: 'w.bin', encoding: 'e.json' });
      const read = await openOwnLayers(topology, network.bytes);
      const outputs = [...(await read.predict(data.test.x))];
      const scale = task === 'regression' ? 5000 : 1;
      expect(furthest(answersOf(trained), outputs) / scale).toBeLessThan(1e-5);
    },
  );

  const DENSE = `return tf.sequential({ layers: [
    tf.layers.dense({ units: 8, activation: 'tanh', inputShape: [info.inputs],
      kernelRegularizer: tf.regularizers.l2({ l2: 0.01 }) }),
    tf.layers.dense({ units: info.outputs, activation: 'sigmoid' }),
  ] });`;

  test.each([
    { kind: 'sgd', momentum: 0.9, nesterov: false },
    { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
    { kind: 'rmsprop', rho: 0.9, momentum: 0, epsilon: 1e-7 },
  ] as const)(
    'has the dense engine train layers that it has, to 1e-4 of tf.js, by $kind',
    async (optimizer) => {
      // One batch an epoch: the two draw another order of the rows.
      const train = { ...spec(DENSE).train, optimizer, batchSize: 600, epochs: 20 };
      const dense = await run(spec(DENSE, { train, engine: 'auto' }));
      const tfjs = await run(spec(DENSE, { train, engine: 'tfjs' }));
      expect(dense.by.engine).not.toBe(tfjs.by.engine);
      expect(dense.model.kind).toBe('network');
      expect(furthest(answersOf(dense), answersOf(tfjs))).toBeLessThan(1e-4);
      const last = (trained: Trained) => trained.history.at(-1)!;
      expect(last(dense)['loss']).toBeCloseTo(last(tfjs)['loss']!, 4);
      expect(last(dense)['val_loss']).toBeCloseTo(last(tfjs)['val_loss']!, 4);
      expect(last(dense)['val_auc']).toBeCloseTo(last(tfjs)['val_auc']!, 3);
    },
  );

  test('stops early, lowers the rate, and ends with the weights of the best epoch', async () => {
    const events: RunEvent[] = [];
    const train = {
      ...spec(DENSE).train,
      epochs: 40,
      learningRate: { kind: 'constant', rate: 0.5 } as const,
      earlyStopping: { monitor: 'val_loss', patience: 4, minDelta: 0, restoreBest: true },
      reduceLrOnPlateau: {
        monitor: 'val_loss',
        factor: 0.5,
        patience: 2,
        minDelta: 0,
        cooldown: 0,
        minRate: 0,
      },
    };
    const trained = await run(spec(DENSE, { train }), binary, {
      emit: (event) => events.push(event),
    });
    const { epochs, history } = trained;
    expect(epochs!.completed).toBeLessThan(40);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['stopped-early', 'learning-rate-reduced']),
    );
    const losses = history.map(({ val_loss }) => val_loss!);
    expect(epochs!.best).toBe(losses.indexOf(Math.min(...losses)) + 1);
  });

  test('goes on from its checkpoint, and gives what an uninterrupted training gives', async () => {
    const train = { ...spec(CONVOLUTION).train, epochs: 5, checkpointEvery: 1 };
    const asked = spec(CONVOLUTION, { train });
    const whole = await run(asked, binary, { checkpoints: join(scratch, 'whole') });
    const checkpoints = join(scratch, 'cut');
    const controller = new AbortController();
    const emit = (event: RunEvent) => {
      if (event.type === 'checkpoint' && event.epoch === 2) controller.abort(new Error('cut off'));
    };
    const cut = run(asked, binary, { checkpoints, emit, signal: controller.signal });
    await expect(cut).rejects.toThrow('cut off');
    const events: RunEvent[] = [];
    const rest = await run(asked, binary, { checkpoints, emit: (event) => events.push(event) });
    const { epochs, history } = rest;
    expect(epochs?.resumed).toBeGreaterThanOrEqual(2);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'resumed', epoch: epochs?.resumed }),
    );
    expect(history).toHaveLength(5);
    expect(furthest(answersOf(rest), answersOf(whole))).toBeLessThan(1e-5);
  });

  test('breaks where the model gives no probabilities', async () => {
    const linear = CONVOLUTION.replace("binary: 'sigmoid'", "binary: 'linear'");
    await expect(run(spec(linear))).rejects.toThrow(/which is no probability/);
  });

  test('keeps the token of the job from the file', async () => {
    process.env['GITHUB_TOKEN'] = 'secret';
    process.env['ACTIONS_RUNTIME_TOKEN'] = 'secret';
    const tell = `throw new Error(Object.values(process.env).includes('secret') ? 'seen' : 'unseen');`;
    await expect(run(spec(tell))).rejects.toThrow('unseen');
  });

  test('has every method of a tensor that the whole package of tf.js gives it', async () => {
    const whole = await import('@tensorflow/tfjs');
    const names = Object.getOwnPropertyNames(whole.Tensor.prototype);
    const tell = `const lacking = ${JSON.stringify(names)}.filter((name) => !(name in tf.Tensor.prototype));
      throw new Error('lacking: ' + lacking.join(' ') + ';');`;
    await expect(run(spec(tell))).rejects.toThrow('lacking: ;');
  });
});
