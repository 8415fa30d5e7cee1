/**
 * One peer of bench/engine.ts that runs in Node: reads requests, a line of JSON each, and answers with the seconds that the steps
 * took. node --import ./scripts/register.mjs bench/engine-peer.ts PEER, PEER one of sluice-THREADS, tfjs-cpu, tfjs-wasm.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DenseLayer } from '../src/models/layers.js';
import { initialWeights } from '../src/train/dense/initialize.js';
import { engine } from '../src/train/dense/kernels.js';
import { OtherThreads } from '../src/train/dense/other-threads.js';
import { Program } from '../src/train/dense/program.js';
import { shapeNetwork } from '../src/train/dense/shapes.js';
import { MOST_STEPS } from '../src/train/dense/step.js';
import type { TrainSpec } from '../src/train/spec.js';
import type { Workload } from './engine-workloads.js';

interface Peer {
  readonly version: string;
  prepare(workload: Workload): Promise<void>;
  run(steps: number): Promise<void>;
}

function floats(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

const TRAIN: TrainSpec = {
  epochs: 1,
  batchSize: 64,
  optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
  learningRate: { kind: 'constant', rate: 0.001 },
  seed: 7,
};

/** The engine as `denseTrainer` drives it: shuffle, calls of some 15 ms, and the epoch's sums. */
class Sluice implements Peer {
  readonly version;
  #program: Program | undefined;
  #others: OtherThreads | undefined;
  #taken = 0;

  constructor(readonly threads: number) {
    this.version = `Sluice, ${engine().engine}, ${threads === 1 ? '1 thread' : `${threads} threads`}`;
  }

  async prepare({ x, y, rows, features, hidden, outputs, batch }: Workload): Promise<void> {
    await this.#others?.stop();
    const dense = (units: number, activation: 'relu' | 'linear'): DenseLayer => ({
      kind: 'dense',
      units,
      activation,
      initializer: 'glorot_uniform',
      l1: 0,
      l2: 0,
    });
    const output = dense(outputs, 'linear');
    const shape = shapeNetwork([...hidden.map((units) => dense(units, 'relu')), output], features);
    const many = outputs > 1;
    this.#program = new Program({
      shape,
      objective: {
        task: many ? 'multiclass' : 'binary',
        loss: many ? 'categorical_crossentropy' : 'binary_crossentropy',
        delta: 1,
        output,
        fromLogits: true,
      },
      train: { ...TRAIN, batchSize: batch },
      rows: { x: { data: floats(x), rows, columns: features }, y: floats(y), weights: undefined },
      validation: {
        x: { data: new Float32Array(0), rows: 0, columns: features },
        y: new Float32Array(0),
        weights: undefined,
      },
    });
    this.#program.setWeights(initialWeights(shape, 7));
    this.#taken = 0;
    this.#others = undefined;
    const threads = Math.min(this.threads, this.#program.usefulThreads);
    if (threads > 1) {
      this.#others = new OtherThreads(this.#program, threads - 1);
      await this.#others.ready;
    }
  }

  async run(steps: number): Promise<void> {
    const program = this.#program!;
    for (let left = steps; left > 0; ) {
      program.shuffle();
      const epoch = Math.min(left, program.batches);
      for (let first = 0; first < epoch; ) {
        const count = Math.min(call(program), epoch - first);
        program.run(first, count, this.#taken, () => 0.001);
        first += count;
        this.#taken += count;
      }
      program.takeSums();
      left -= epoch;
    }
  }
}

/** Steps in some 15 ms at 40 GFLOP/s. */
function call({ flops, batches }: Program): number {
  return Math.max(1, Math.min(MOST_STEPS, Math.round((0.015 * 40e9 * batches) / flops)));
}

class Tfjs implements Peer {
  version = '';
  #tf: typeof import('@tensorflow/tfjs') | undefined;
  #model: import('@tensorflow/tfjs').Sequential | undefined;
  #x: import('@tensorflow/tfjs').Tensor2D | undefined;
  #y: import('@tensorflow/tfjs').Tensor2D | undefined;
  #batch = 1;

  async load(backend: 'cpu' | 'wasm'): Promise<this> {
    const tf = await import('@tensorflow/tfjs');
    if (backend === 'wasm') await import('@tensorflow/tfjs-backend-wasm');
    await tf.setBackend(backend);
    await tf.ready();
    this.#tf = tf;
    this.version = `tf.js ${tf.version.tfjs}, ${backend}`;
    return this;
  }

  async prepare({ x, y, rows, features, hidden, outputs, batch }: Workload): Promise<void> {
    const tf = this.#tf!;
    tf.disposeVariables();
    this.#x?.dispose();
    this.#y?.dispose();
    const many = outputs > 1;
    const model = tf.sequential();
    hidden.forEach((units, i) => {
      model.add(
        tf.layers.dense({ units, activation: 'relu', ...(i === 0 && { inputShape: [features] }) }),
      );
    });
    model.add(tf.layers.dense({ units: outputs, activation: many ? 'softmax' : 'sigmoid' }));
    model.compile({
      optimizer: tf.train.adam(0.001),
      loss: many ? 'categoricalCrossentropy' : 'binaryCrossentropy',
      metrics: ['accuracy'],
    });
    this.#model = model;
    this.#x = tf.tensor2d(floats(x), [rows, features]);
    this.#y = many
      ? tf
          .oneHot(tf.tensor1d(Int32Array.from(floats(y)), 'int32'), outputs)
          .toFloat()
          .as2D(rows, outputs)
      : tf.tensor2d(floats(y), [rows, 1]);
    this.#batch = batch;
  }

  async run(steps: number): Promise<void> {
    const whole = Math.floor(this.#x!.shape[0] / this.#batch);
    for (let left = steps; left > 0; ) {
      const count = Math.min(left, whole);
      const x = this.#x!.slice(0, count * this.#batch);
      const y = this.#y!.slice(0, count * this.#batch);
      await this.#model!.fit(x, y, {
        batchSize: this.#batch,
        epochs: 1,
        shuffle: true,
        verbose: 0,
        yieldEvery: 'never',
      });
      x.dispose();
      y.dispose();
      left -= count;
    }
  }
}

async function choose(name: string | undefined): Promise<Peer> {
  const threads = /^sluice-(\d+)$/.exec(name ?? '')?.[1];
  if (threads) return new Sluice(Number(threads));
  if (name === 'tfjs-cpu') return new Tfjs().load('cpu');
  if (name === 'tfjs-wasm') return new Tfjs().load('wasm');
  throw new Error(`no peer ${name}`);
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

// tf.js greets on the console, which is where the answers go.
console.log = console.error;
console.info = console.error;
const peer = await choose(process.argv[2]);
answer({ version: peer.version });
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as { workload: Workload } | { steps: number };
  if ('workload' in request) {
    await peer.prepare(request.workload);
    answer({});
  } else {
    const started = performance.now();
    await peer.run(request.steps);
    answer({ seconds: (performance.now() - started) / 1000 });
  }
}
process.exit(0);
