import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Layer } from '../../../src/models/layers.js';
import type { Heap } from '../../../src/train/dense/heap.js';
import { OtherThreads } from '../../../src/train/dense/other-threads.js';
import { Program } from '../../../src/train/dense/program.js';
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
export const threads: OtherThreads[] = [];

/** How many threads share a training, on as few cores as there are. */
const THREADS = [2, 3, 4, 8];

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

/** Three classes: blocks in a row for each half of a batch, the last batch smaller, or batches that are not divided. */
function buildClasses(layers: readonly Layer[], train: Partial<TrainSpec>): Program {
  const x = matrix(ROWS, 20);
  const y = Float32Array.from({ length: ROWS }, (_, row) => row % 3);
  return program(
    [...layers, dense(3, 'linear', { l2: 0.01 })],
    { x, y, weights: undefined },
    objective('multiclass', 'categorical_crossentropy'),
    trainSpec(train),
  );
}

const NETWORKS: Readonly<Record<string, () => Program>> = {
  'dropout, clipping and a batch in two lanes': build,
  'lanes of several blocks, the last ones smaller': () =>
    buildClasses([dense(50, 'swish'), { kind: 'dropout', rate: 0.3 }, dense(29, 'relu')], {
      batchSize: 610,
    }),
  'one row in the last batch': () => buildClasses([dense(72, 'relu')], { batchSize: 333 }),
  'batch normalisation, in one lane': () =>
    buildClasses(
      [
        dense(40, 'gelu'),
        { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 },
        dense(21, 'softmax'),
      ],
      { batchSize: 300 },
    ),
};

/** @param count threads that are to work on it */
export async function joined(built: Program, count: number): Promise<Program> {
  const others = new OtherThreads(built, count - 1);
  threads.push(others);
  await others.ready;
  expect(built.threads).toBe(count);
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

/** Everything of a program that its next step depends on, short enough to be shown where it differs. */
export function bits(built: Program): Record<string, string> {
  return Object.fromEntries(
    Object.entries(built.state()).map(([name, bytes]) => [
      name,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
}

/**
 * Runs and whole trainings, so often with one thread and with several, give the same bits.
 * @param counts of threads
 */
export function testSameBits(times: number, counts: readonly number[] = THREADS): void {
  describe.each(Object.entries(NETWORKS))('with %s', (_, network) => {
    test.each(counts)(`over ${times} runs with one thread and ${times} with %i`, async (count) => {
      const expected = epochs(network(), 3);
      const sums = expected.takeSums();
      expect(bits(expected).parameters).not.toBe(bits(network()).parameters);
      for (let i = 0; i < times; i++) {
        const alone = epochs(network(), 3);
        expect(bits(alone)).toEqual(bits(expected));
        expect(alone.takeSums()).toEqual(sums);
        const several = epochs(await joined(network(), count), 3);
        expect(bits(several)).toEqual(bits(expected));
        expect(several.takeSums()).toEqual(sums);
        await threads.pop()!.stop();
      }
    });
  });

  test(`over ${times} whole trainings on one core and as many on two, three and four, if they are long`, async () => {
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
      // Each half of a batch gets as many threads as the other.
      for (const [cores, threads] of [
        [2, 2],
        [3, 2],
        [4, 4],
      ] as const) {
        for (let i = 0; i < times; i++) expect(await train(cores, 37)).toEqual(expected);
        expect(most.splice(0)).toEqual(Array(times).fill(threads));
      }
      await train(2, 5);
      expect(most).toEqual([1]);
    } finally {
      run.mockRestore();
    }
  });
}
