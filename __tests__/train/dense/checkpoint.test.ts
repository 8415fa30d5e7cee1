import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunEvent } from '../../../src/events.js';
import type { Layer } from '../../../src/models/layers.js';
import type { TrainSpec } from '../../../src/train/spec.js';
import { dataset, type Setup, setup, train as trainDense } from './datasets.js';
import { dense, trainSpec } from './networks.js';

let folder = '';
const folders: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-checkpoint-'));
  folders.push(folder);
});

afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const LAYERS: readonly Layer[] = [
  dense(16, 'relu', { l2: 0.001 }),
  { kind: 'dropout', rate: 0.25 },
  { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 },
  dense(8, 'swish'),
];

const TRAIN: TrainSpec = trainSpec({
  epochs: 12,
  learningRate: { kind: 'cosine', rate: 0.01, warmupEpochs: 2, finalRate: 0.001 },
  checkpointEvery: 2,
  earlyStopping: { monitor: 'val_loss', patience: 9, minDelta: 0, restoreBest: true },
  reduceLrOnPlateau: {
    monitor: 'val_loss',
    factor: 0.5,
    patience: 1,
    minDelta: 1e-4,
    cooldown: 1,
    minRate: 0,
  },
});

/** Trains until the end, or cut off after an epoch. */
async function run(rest: Partial<Setup> = {}, cutAfter?: number) {
  const controller = new AbortController();
  const events: RunEvent[] = [];
  const result = await trainDense(
    setup({
      model: { layers: LAYERS },
      train: TRAIN,
      checkpoints: folder,
      signal: controller.signal,
      emit: (event) => {
        events.push(event);
        if (event.type === 'epoch' && event.epoch === cutAfter) controller.abort(new Error('cut'));
      },
      ...rest,
    }),
  ).catch((error: Error) => {
    if (error.message !== 'cut') throw error;
  });
  return { result, events };
}

/** What a training ends with, however often it was cut off on the way. */
function outcome({ result }: Awaited<ReturnType<typeof run>>) {
  if (!result) throw new Error('it was cut off');
  const { history, predictions, network } = result;
  const { resumed: _, ...epochs } = result.epochs;
  return { epochs, history, predictions, layers: network.layers };
}

test('a training that was cut off goes on at its checkpoint and ends bit for bit as an uninterrupted one', async () => {
  const { checkpointEvery: _, ...never } = TRAIN;
  const whole = outcome(await run({ train: never }));
  await run({}, 3);
  await run({}, 8);
  const last = await run();
  expect(last.events[0]).toEqual({
    type: 'resumed',
    epoch: 8,
    path: join(folder, 'checkpoint.bin'),
  });
  expect(last.result?.epochs.resumed).toBe(8);
  expect(outcome(last)).toEqual(whole);
});

test('after the end there is nothing to train, and the result is the same', async () => {
  const whole = outcome(await run());
  const again = await run();
  expect(again.events.filter((event) => event.type === 'epoch')).toEqual([]);
  expect(outcome(again)).toEqual(whole);
});

describe('training starts over, and says why, when', () => {
  async function expectStartsOver(rest: Partial<Setup>, why: RegExp) {
    await run({}, 6);
    const { events } = await run(rest);
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringMatching(why) });
    expect(events[1]).toMatchObject({ type: 'epoch', epoch: 1 });
  }

  test('the training was changed', () =>
    expectStartsOver(
      { train: { ...TRAIN, batchSize: 8, seed: 3 } },
      /train\.batchSize, train\.seed$/,
    ));

  test('the model was changed', () =>
    expectStartsOver({ model: { layers: [dense(16, 'relu')] } }, /other settings: the model$/));

  test('one value of the data was changed', async () => {
    const data = dataset('binary');
    data.train.x.data[7]! += 1e-3;
    await expectStartsOver({ dataset: data }, /other settings: the data$/);
  });

  test('the same numbers were taken for classes, and now for a quantity', async () => {
    const data = dataset('binary');
    const mse = { layers: LAYERS, loss: 'mse' } as const;
    await run({ dataset: data, model: mse }, 6);
    const { events } = await run({
      dataset: { ...data, task: 'regression', classes: [] },
      model: mse,
    });
    expect(events[0]).toMatchObject({
      type: 'warning',
      message: expect.stringMatching(/other settings: the task$/),
    });
    expect(events[1]).toMatchObject({ type: 'epoch', epoch: 1 });
  });

  test('the classes changed places, or one was added', async () => {
    const data = dataset('multiclass');
    for (const classes of [
      ['middle', 'low', 'high'],
      ['low', 'middle', 'high', 'more'],
    ]) {
      await run({ dataset: data }, 6);
      const { events } = await run({ dataset: { ...data, classes } });
      expect(events[0]).toMatchObject({
        type: 'warning',
        message: expect.stringMatching(/other settings: the classes$/),
      });
    }
  });

  test('the loss was changed', () =>
    expectStartsOver({ model: { layers: LAYERS, loss: 'mse' } }, /other settings: the loss$/));

  test("the delta of huber's loss was changed", async () => {
    const huber = (delta: number) =>
      ({ layers: LAYERS, loss: { kind: 'huber', delta } }) satisfies Setup['model'];
    await run({ model: huber(1) }, 6);
    await expectStartsOverWith(/other settings: the loss$/, { model: huber(2) });
  });

  test('the engine was another one', async () => {
    await run({}, 6);
    rewrite((text) => text.replace(/"engine":"[^"]*"/, '"engine":"sluice 0"'));
    await expectStartsOverWith(/the engine was sluice 0$/);
  });

  test.each([
    ['a weight', (content: Buffer) => content.length - 9],
    ['a metric', (content: Buffer) => content.indexOf('"val_loss":0.') + 14],
    ['the epoch', (content: Buffer) => content.indexOf('"epoch":6') + 8],
  ])('one bit of %s is damaged', async (_, at) => {
    await run({}, 6);
    const file = join(folder, 'checkpoint.bin');
    const content = readFileSync(file);
    content[at(content)]! ^= 1;
    writeFileSync(file, content);
    await expectStartsOverWith(/it is damaged$/);
  });

  test('the file was cut short', async () => {
    await run({}, 6);
    const file = join(folder, 'checkpoint.bin');
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    await expectStartsOverWith(/it is damaged$/);
  });

  test.each([
    ['fewer', (text: string) => text.slice(0, -4)],
    ['more', (text: string) => `${text}....`],
    [
      'others',
      (text: string) =>
        text.replace(/"bytes":\[(\d+),(\d+)/, (_, a, b) => `"bytes":[${+a + 4},${+b - 4}`),
    ],
  ])("its weights are %s than the network's", async (_, change) => {
    await run({}, 6);
    rewrite(change);
    await expectStartsOverWith(/not of the sizes that this network has$/);
  });

  /** Changes the file's content, and its hash with it. */
  function rewrite(change: (text: string) => string): void {
    const file = join(folder, 'checkpoint.bin');
    const text = readFileSync(file, 'latin1');
    const content = change(text.slice(text.indexOf('\n') + 1));
    const hash = createHash('sha256').update(content, 'latin1').digest('hex');
    writeFileSync(file, `sluice/checkpoint@2 ${hash}\n${content}`, 'latin1');
  }

  test("the file can't be read", async () => {
    mkdirSync(join(folder, 'checkpoint.bin'));
    // It can't be replaced either, which the first attempt to do so says.
    const events: RunEvent[] = [];
    const running = run({ emit: (event) => events.push(event) });
    await expect(running).rejects.toThrow(/could not write/);
    expect(events[0]).toMatchObject({
      message: expect.stringMatching(/can't be read \(EISDIR\)$/),
    });
  });

  test('the file is something else', async () => {
    writeFileSync(join(folder, 'checkpoint.bin'), 'hello');
    await expectStartsOverWith(/not a checkpoint of this version$/);
  });

  async function expectStartsOverWith(why: RegExp, rest: Partial<Setup> = {}) {
    const { events } = await run(rest);
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringMatching(why) });
    expect(events[1]).toMatchObject({ type: 'epoch', epoch: 1 });
  }
});

test('writing checkpoints or batch events less often is no change', async () => {
  await run({}, 6);
  const { events } = await run({ train: { ...TRAIN, checkpointEvery: 5, batchEvents: true } });
  expect(events[0]).toMatchObject({ type: 'resumed', epoch: 6 });
});

test('what killed runs had begun to write is removed, but not what a living one is writing', async () => {
  const living = `checkpoint.bin.${process.ppid}.tmp`;
  // No system gives a process this number.
  for (const name of ['checkpoint.bin.2147483647.tmp', living, 'checkpoint.bin.tmp', 'mine.tmp']) {
    writeFileSync(join(folder, name), 'half');
  }
  await run({}, 2);
  expect(readdirSync(folder).sort()).toEqual([
    'checkpoint.bin',
    living,
    'checkpoint.bin.tmp',
    'mine.tmp',
  ]);
});
