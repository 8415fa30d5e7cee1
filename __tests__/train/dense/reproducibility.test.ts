import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { BrokenError } from '../../../src/errors.js';
import { Random } from '../../../src/numeric/random.js';
import { Heap } from '../../../src/train/dense/heap.js';
import { Meeting, Program as ProgramStruct } from '../../../src/train/dense/kernels.generated.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import type { Program } from '../../../src/train/dense/program.js';
import { dataset, setup, train as trainDense } from './datasets.js';
import { dense, matrix, objective, program, trainSpec } from './networks.js';
import {
  bits,
  build,
  epochs,
  joined,
  LAYERS,
  ROWS,
  TRAIN,
  testSameBits,
  threads,
} from './same-bits.js';

describe('results are the same bits', () => {
  testSameBits(1, [2, 4]);

  test('whenever other threads join, and when they leave', async () => {
    const expected = epochs(build(), 6);
    const late = epochs(build(), 2);
    epochs(await joined(late, 4), 2, 2);
    await threads.pop()!.stop();
    expect(bits(epochs(late, 2, 4))).toEqual(bits(expected));
  });

  test('however many steps a call takes', () => {
    const expected = epochs(build(), 1);
    const single = build();
    single.shuffle();
    for (let batch = 0; batch < single.batches; batch++) single.run(batch, 1, batch, () => 0.01);
    expect(bits(single)).toEqual(bits(expected));
  });

  test('of whole trainings of one seed, and others of another', async () => {
    const train = (seed: number) => trainDense(setup({ train: trainSpec({ epochs: 3, seed }) }));
    const [first, second, other] = [await train(1), await train(1), await train(2)];
    expect(second.network.layers).toEqual(first.network.layers);
    expect(second.history).toEqual(first.history);
    expect(other.predictions).not.toEqual(first.predictions);
  });
});

describe('a thread that does not come to the barrier', () => {
  /** With two threads in the program's mind, and so many milliseconds of patience. */
  function waiting(patience: number): Program {
    const heap = new Heap();
    const built = build(heap);
    built.threads = 2;
    const meeting = heap.read(ProgramStruct, built.shared.program, 'meeting');
    heap.write(Meeting, meeting, { patience });
    return built;
  }

  test('within two times its patience is waited for, as after a stop of the whole process', async () => {
    const late = `
      const { parentPort, workerData } = require('node:worker_threads');
      const { module, memory, program } = workerData;
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      parentPort.postMessage('ready');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1300);
      exports.work(program, 1);
    `;
    const built = waiting(1000);
    const worker = new Worker(late, { eval: true, workerData: built.shared });
    await new Promise((resolve) => worker.once('message', resolve));
    epochs(built, 1);
    built.release();
    await worker.terminate();
    expect(bits(built)).toEqual(bits(epochs(build(), 1)));
  });

  test('for longer breaks the run, in words', () => {
    const built = waiting(50);
    const running = () => epochs(built, 1);
    expect(running).toThrow(BrokenError);
    expect(running).toThrow("one of the training's threads no longer answers");
  });
});

describe.each([2, 4])('%i threads stop together, where one stops', (count) => {
  const goal = objective('binary', 'binary_crossentropy');
  const y = new Float32Array(ROWS);

  async function expectStop(breaking: () => Program) {
    const alone = breaking();
    const several = await joined(breaking(), count);
    for (const one of [alone, several]) one.shuffle();
    const done = alone.run(0, 4, 0, () => 0.01);
    expect(done).toBeLessThan(4);
    expect(several.run(0, 4, 0, () => 0.01)).toBe(done);
    expect(several.stepOf(done)).toEqual(alone.stepOf(done));
    expect(bits(several)).toEqual(bits(alone));
    return alone.stepOf(done);
  }

  test('at a loss that is not a number', async () => {
    const x = matrix(ROWS, 20);
    x.data[777 * 20] = Number.NaN;
    const { loss } = await expectStop(() =>
      program(LAYERS, { x, y, weights: undefined }, goal, TRAIN),
    );
    expect(loss).toBeNaN();
  });

  test.each([
    ['with clipping', TRAIN],
    ['without', trainSpec({ batchSize: 250 })],
  ])('at a gradient whose norm is infinite, %s', async (_, train) => {
    const weights = new Float32Array(ROWS).fill(1);
    weights[777] = 1e25;
    const step = await expectStop(() =>
      program(LAYERS, { x: matrix(ROWS, 20), y, weights }, goal, train),
    );
    expect(step.loss).toBeLessThan(1e26);
    expect(step.norm).toBe(Number.POSITIVE_INFINITY);
  });

  test('at a penalty that is infinite', async () => {
    const layers = LAYERS.map((layer) =>
      layer.kind === 'dense' && layer.units === 40 ? { ...layer, l2: 1e38 } : layer,
    );
    const { penalty } = await expectStop(() =>
      program(layers, { x: matrix(ROWS, 20), y, weights: undefined }, goal, TRAIN),
    );
    expect(penalty).toBe(Number.POSITIVE_INFINITY);
  });
});

test('a divided batch gives the gradient of a whole one', () => {
  const steps = (batchSize: number) => {
    const small = Array.from({ length: 4 }, (_, i) => dense(30 - i, 'tanh'));
    const rows = { x: matrix(64, 20), y: new Float32Array(64).fill(1), weights: undefined };
    const goal = objective('regression', 'mse');
    const built = program([...small, dense(1, 'linear')], rows, goal, trainSpec({ batchSize }));
    return built;
  };
  // 64 rows of this network are not worth dividing; 640 copies of them are, and have the same mean.
  const whole = steps(64);
  expect(whole.divided).toBe(false);
  const copies = 10;
  const x = matrix(64, 20);
  const data = new Float32Array(copies * x.data.length);
  for (let i = 0; i < copies; i++) data.set(x.data, i * x.data.length);
  const many = program(
    [...Array.from({ length: 4 }, (_, i) => dense(30 - i, 'tanh')), dense(1, 'linear')],
    {
      x: { data, rows: 64 * copies, columns: 20 },
      y: new Float32Array(64 * copies).fill(1),
      weights: undefined,
    },
    objective('regression', 'mse'),
    trainSpec({ batchSize: 64 * copies }),
  );
  expect(many.divided).toBe(true);
  for (const one of [whole, many]) {
    one.shuffle();
    one.run(0, 1, 0, () => 0.01);
  }
  expect(many.stepOf(0).loss).toBeCloseTo(whole.stepOf(0).loss, 5);
  const flat = (built: Program) =>
    built.weights().flatMap((layer) => layer.weights.flatMap(({ values }) => [...values]));
  const [a, b] = [flat(whole), flat(many)];
  expect(Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))).toBeLessThan(2e-4);
});

test("rows are predicted alike, alone and among others, in and beyond the kernels' blocks", async () => {
  const { network } = await trainDense(
    setup({ dataset: dataset('multiclass'), train: trainSpec({ epochs: 1 }) }),
  );
  const x = matrix(5000, 6);
  const all = networkFrom(network.layers, 6).predict(x);
  const random = new Random(5, 'rows');
  for (let i = 0; i < 50; i++) {
    const row = random.below(5000);
    const one = { data: x.data.slice(row * 6, row * 6 + 6), rows: 1, columns: 6 };
    expect(network.predict(one)).toEqual(all.slice(row * 3, row * 3 + 3));
  }
});
