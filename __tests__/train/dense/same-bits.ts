import { afterEach, expect, jest, test } from '@jest/globals';
import type { Layer } from '../../../src/models/layers.js';
import type { Heap } from '../../../src/train/dense/heap.js';
import { Program } from '../../../src/train/dense/program.js';
import { SecondThread } from '../../../src/train/dense/second-thread.js';
import type { TrainSpec } from '../../../src/train/spec.js';
import { dataset, setup, train as trainDense } from './datasets.js';
import { dense, matrix, objective, program, trainSpec } from './networks.js';

export const ROWS = 1000;
export const LAYERS: readonly Layer[] = [
  dense(64, 'relu', { l1: 1e-4, l2: 1e-3 }),
  { kind: 'dropout', rate: 0.2 },
  dense(40, 'tanh'),
  dense(1, 'linear'),
];
export const TRAIN: TrainSpec = trainSpec({ batchSize: 250, clipNorm: 1 });
export const threads: SecondThread[] = [];

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.stop()));
});

export function build(heap?: Heap): Program {
  const x = matrix(ROWS, 20);
  const y = Float32Array.from({ length: ROWS }, (_, row) => Number(x.data[row * 20]! > 0));
  return program(
    LAYERS,
    { x, y, weights: undefined },
    objective('binary', 'binary_crossentropy'),
    TRAIN,
    heap && { heap },
  );
}

export async function joined(built: Program): Promise<Program> {
  const thread = new SecondThread(built);
  threads.push(thread);
  await thread.ready;
  expect(built.threads).toBe(2);
  return built;
}

const plainRun = Program.prototype.run;

/** Of 4 · 10⁸ floating-point operations an epoch, in divided batches. */
function longTraining(epochs: number) {
  return setup({
    dataset: dataset('binary', 2000),
    model: {
      layers: [dense(256, 'relu'), { kind: 'dropout', rate: 0.2 }, dense(128, 'gelu')],
    },
    train: trainSpec({ epochs, batchSize: 256 }),
  });
}

export function epochs(built: Program, count: number, first = 0): Program {
  for (let epoch = first; epoch < first + count; epoch++) {
    built.shuffle();
    built.run(0, built.batches, epoch * built.batches, () => 0.01);
  }
  return built;
}

/** Runs and whole trainings, so often with one thread and with two, give the same bits. */
export function testSameBits(times: number): void {
  test(`over ${times} runs with one thread and ${times} with two`, async () => {
    expect(build().divided).toBe(true);
    const expected = epochs(build(), 3);
    const sums = expected.takeSums();
    for (let i = 0; i < times; i++) {
      const alone = epochs(build(), 3);
      expect(alone.state()).toEqual(expected.state());
      expect(alone.takeSums()).toEqual(sums);
      const two = epochs(await joined(build()), 3);
      expect(two.state()).toEqual(expected.state());
      expect(two.takeSums()).toEqual(sums);
      await threads.pop()!.stop();
    }
  });

  test(`over ${times} whole trainings on one core and ${times} on two, where two threads work if it is long`, async () => {
    const run = jest.spyOn(Program.prototype, 'run');
    const most: number[] = [];
    const train = async (cores: number, epochs: number) => {
      let threads = 0;
      run.mockImplementation(function (this: Program, ...batches) {
        threads = Math.max(threads, this.threads);
        return plainRun.apply(this, batches);
      });
      const { history, network, predictions } = await trainDense(longTraining(epochs), cores);
      most.push(threads);
      return { history, layers: network.layers, predictions };
    };
    try {
      const expected = await train(1, 37);
      for (let i = 1; i < times; i++) expect(await train(1, 37)).toEqual(expected);
      expect(most.splice(0)).toEqual(Array(times).fill(1));
      for (let i = 0; i < times; i++) expect(await train(2, 37)).toEqual(expected);
      expect(most.splice(0)).toEqual(Array(times).fill(2));
      await train(2, 5);
      expect(most).toEqual([1]);
    } finally {
      run.mockRestore();
    }
  });
}
