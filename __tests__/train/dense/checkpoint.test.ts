import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunEvent } from '../../../src/events.js';
import { Random } from '../../../src/random.js';
import { removeCheckpoint } from '../../../src/train/dense/checkpoint.js';
import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import type { Layer, TrainSpec } from '../../../src/train/model-spec.js';
import type { TrainingContext } from '../../../src/train/trainer.js';
import { compile } from './compiled.js';
import { context, dataset } from './datasets.js';
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
async function run(rest: Partial<TrainingContext> = {}, cutAfter?: number) {
  const controller = new AbortController();
  const events: RunEvent[] = [];
  const result = await denseTrainer()
    .train(
      context({
        model: { layers: LAYERS },
        train: TRAIN,
        checkpoints: folder,
        signal: controller.signal,
        emit: (event) => {
          events.push(event);
          if (event.type === 'epoch' && event.epoch === cutAfter)
            controller.abort(new Error('cut'));
        },
        ...rest,
      }),
    )
    .catch((error: Error) => {
      if (error.message !== 'cut') throw error;
    });
  return { result, events };
}

function outcome({ result }: Awaited<ReturnType<typeof run>>) {
  if (!result) throw new Error('it was cut off');
  const { epochs, history, predictions, network } = result;
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
  expect(outcome(last)).toEqual(whole);
});

test('after the end there is nothing to train, and the result is the same', async () => {
  const whole = outcome(await run());
  const again = await run();
  expect(again.events.filter((event) => event.type === 'epoch')).toEqual([]);
  expect(outcome(again)).toEqual(whole);
});

test('a checkpoint that was removed is not gone on from', async () => {
  await run({}, 6);
  await removeCheckpoint(folder);
  const { events } = await run();
  expect(events[0]).toMatchObject({ type: 'epoch', epoch: 1 });
});

describe('training starts anew, and says why, when', () => {
  async function expectAnew(rest: Partial<TrainingContext>, why: RegExp) {
    await run({}, 6);
    const { events } = await run(rest);
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringMatching(why) });
    expect(events[1]).toMatchObject({ type: 'epoch', epoch: 1 });
  }

  test('the training was changed', () =>
    expectAnew({ train: { ...TRAIN, batchSize: 8, seed: 3 } }, /train\.batchSize, train\.seed$/));

  test('the model was changed', () =>
    expectAnew({ model: { layers: [dense(16, 'relu')] } }, /other settings: the model$/));

  test('one value of the data was changed', async () => {
    const data = dataset('binary');
    data.train.x.data[7]! += 1e-3;
    await expectAnew({ dataset: data }, /other settings: the data$/);
  });

  test('the engine was another one', async () => {
    await run({}, 6);
    const file = join(folder, 'checkpoint.bin');
    const content = readFileSync(file, 'latin1').replace(/"engine":"[^"]*"/, '"engine":"sluice 0"');
    writeFileSync(file, content, 'latin1');
    await expectAnewWith(/the engine was sluice 0$/);
  });

  test('the file is damaged', async () => {
    await run({}, 6);
    const file = join(folder, 'checkpoint.bin');
    const content = readFileSync(file);
    content[content.length - 9]! ^= 1;
    writeFileSync(file, content);
    await expectAnewWith(/it is damaged$/);
  });

  test('the file is something else', async () => {
    writeFileSync(join(folder, 'checkpoint.bin'), 'hello');
    await expectAnewWith(/not a checkpoint of this version$/);
  });

  async function expectAnewWith(why: RegExp) {
    const { events } = await run();
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringMatching(why) });
    expect(events[1]).toMatchObject({ type: 'epoch', epoch: 1 });
  }
});

test('writing checkpoints or batch events less often is no change', async () => {
  await run({}, 6);
  const { events } = await run({ train: { ...TRAIN, checkpointEvery: 5, batchEvents: true } });
  expect(events[0]).toMatchObject({ type: 'resumed', epoch: 6 });
});

test('killed by SIGKILL at 20 random moments, it ends as if it had never been', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { Worker } from 'node:worker_threads';
    import { context, dataset } from './__tests__/train/dense/datasets.js';
    import { dense, trainSpec } from './__tests__/train/dense/networks.js';
    import { denseTrainer } from './src/train/dense/dense-trainer.js';
    const [folder, milliseconds] = process.argv.slice(2);
    let onEpoch = () => {};
    if (milliseconds) {
      // Another thread strikes, so that it can hit any instruction of this one, or of a write.
      const killer = new Worker(\`
        const { parentPort, workerData } = require('node:worker_threads');
        parentPort.once('message', () => {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData);
          process.kill(process.pid, 'SIGKILL');
        });
        parentPort.postMessage('ready');
      \`, { eval: true, workerData: Number(milliseconds) });
      await new Promise((resolve) => killer.once('message', resolve));
      onEpoch = () => killer.postMessage('go');
    }
    const result = await denseTrainer().train(context({
      dataset: dataset('binary', 2000),
      model: { layers: [dense(32, 'relu'), { kind: 'dropout', rate: 0.2 }, dense(32, 'gelu')] },
      train: trainSpec({ epochs: 200, batchSize: 64, checkpointEvery: 1 }),
      checkpoints: folder,
      emit: (event) => event.type === 'epoch' && onEpoch(),
    }));
    const hash = createHash('sha256').update(JSON.stringify([result.history, result.predictions]));
    for (const { weights } of result.network.layers) for (const { values } of weights) hash.update(values);
    process.stdout.write(hash.digest('hex'));
  `;
  const program = await compile(script, [
    'src',
    '__tests__/train/dense/datasets.ts',
    '__tests__/train/dense/networks.ts',
  ]);
  try {
    const whole = program.run([join(folder, 'whole')]);
    const random = new Random(11, 'kills');
    const killed = join(folder, 'killed');
    for (let kill = 0; kill < 20; kill++) {
      const { signal, stderr } = await program.run([killed, String(12 * random.uniform())]);
      expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    }
    const { stdout, stderr } = await program.run([killed]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[0-9a-f]{64}$/);
    expect(stdout).toBe((await whole).stdout);
  } finally {
    program.remove();
  }
}, 60_000);
