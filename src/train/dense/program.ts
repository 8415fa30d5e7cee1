import type { Examples } from '../../data/dataset.js';
import { BrokenError } from '../../errors.js';
import type { TrainedLayer } from '../../models/network.js';
import { Random } from '../../numeric/random.js';
import type { Objective } from '../network/objective.js';
import type { Optimizer, TrainSpec } from '../spec.js';
import { Heap } from './heap.js';
import {
  Lane,
  Meeting,
  Optimizer as OptimizerNumber,
  Part,
  Program as ProgramStruct,
  Rows,
  Segment,
  Step,
} from './kernels.generated.js';
import { type Build, build, instantiate, type Kernels } from './kernels.js';
import { planLane } from './lane.js';
import { planParts } from './parts.js';
import { optimizerFields, stepRates } from './rates.js';
import { type NetworkShape, padded } from './shapes.js';
import type { ProgramState, SectionBytes } from './state.js';
import { MOST_STEPS, type StepResult } from './step.js';
import { type Blocks, readWeights, writeWeights } from './weights.js';

/** Rows that go through all layers together: few enough that their activations stay in a core's cache. */
const BLOCK = 128;
/** Milliseconds that a thread waits for the others, twice over, before it takes them for dead. */
const PATIENCE = 60_000;
/** The state of xoshiro256++. */
const SHUFFLE_BYTES = 32;

/** Rows as the kernels take them: targets as trained on, weights where not all are 1. */
export interface TrainingRows {
  readonly x: Examples['x'];
  readonly y: Float32Array;
  readonly weights: Float32Array | undefined;
}

export interface ProgramInput {
  /** Where the rows may lie already; absent: one of its own. */
  readonly heap?: Heap | undefined;
  /** Absent: the module that suits this runtime. */
  readonly using?: Build | undefined;
  readonly shape: NetworkShape;
  readonly objective: Objective;
  readonly train: TrainSpec;
  readonly rows: TrainingRows;
  readonly validation: TrainingRows;
}

export interface Sums {
  /** Σ over rows, penalties included. */
  readonly loss: number;
  readonly metric: number;
  /** Σ over steps. */
  readonly norm: number;
}

/** A training's memory, laid out for the kernels, and the calls on it. */
export class Program {
  readonly #heap: Heap;
  readonly #build: Build;
  readonly #kernels: Kernels;
  readonly #shape: NetworkShape;
  readonly #optimizer: Optimizer;
  readonly #program: number;
  readonly #lane: number;
  readonly #steps: number;
  readonly #order: number;
  readonly #shuffleState: number;
  readonly #random: { readonly address: number; readonly bytes: number };
  readonly #parameters: number;
  readonly #statistics: number;
  readonly #moments: number;
  readonly #validation: { readonly rows: number; readonly outputs: number };
  readonly rows: number;
  readonly batchSize: number;
  readonly batches: number;
  /** Floating-point operations of an epoch, in its products. */
  readonly flops: number;
  /** Whether a batch is divided between two lanes. */
  readonly divided: boolean;
  /** Threads of which each would have enough to do. */
  readonly usefulThreads: number;
  /** How many work along, this one included; the results are the same bits. */
  threads = 1;

  constructor(input: ProgramInput) {
    const { heap = new Heap(), using = build(), shape, objective, train, rows, validation } = input;
    this.#heap = heap;
    this.#build = using;
    const { parameterBytes, statisticBytes } = shape;
    this.#shape = shape;
    this.#optimizer = train.optimizer;
    this.rows = rows.x.rows;
    this.batchSize = Math.min(train.batchSize, this.rows);
    this.batches = Math.ceil(this.rows / this.batchSize);
    const lanes = laneCount(shape, this.batchSize);
    this.flops = flopsPerRow(shape) * this.rows;
    this.divided = lanes > 1;
    this.usefulThreads = usefulThreads(shape, this.batchSize);
    const normalized = shape.layers.some(({ layer }) => layer.kind === 'batch_normalization');
    const capacity = normalized
      ? this.batchSize
      : Math.min(BLOCK, padded(Math.ceil(this.batchSize / lanes), 4));

    this.#parameters = heap.allocate(parameterBytes);
    this.#moments = heap.allocate(parameterBytes * 2);
    this.#statistics = heap.allocate(statisticBytes);
    const firstLearning = shape.layers.findIndex(({ parameters }) => parameters.length > 0);
    const places = {
      parameters: this.#parameters,
      statistics: this.#statistics,
      firstLearning,
      transposed: shape.layers.map(({ layer, inputs, outputs }, i) =>
        layer.kind === 'dense' && i > firstLearning
          ? heap.allocate(padded(inputs, 8) * padded(outputs, 8) * 4)
          : 0,
      ),
    };
    this.#random = this.#seedDropout(train.seed, lanes);
    const meeting = () => heap.structs(Meeting, [{ patience: PATIENCE }]);
    this.#lane = heap.structs(
      Lane,
      Array.from({ length: lanes }, (_, lane) =>
        planLane(heap, shape, places, {
          capacity,
          loss: objective.loss,
          delta: objective.delta,
          mae: objective.task === 'regression',
          threshold: objective.fromLogits ? 0 : 0.5,
          training: {
            gradient: heap.allocate(parameterBytes),
            gradientBytes: parameterBytes,
            random: shape.layers.map(
              (_, i) => this.#random.address + (lane * shape.layers.length + i) * 64,
            ),
            meeting: meeting(),
          },
        }),
      ),
    );
    this.#order = heap.allocate(this.rows * 4);
    this.#shuffleState = heap.allocate(SHUFFLE_BYTES);
    const shuffle = new Random(train.seed, 'shuffle');
    const words = SHUFFLE_BYTES / 4;
    heap
      .words(this.#shuffleState, words)
      .set(Array.from({ length: words }, () => shuffle.uint32()));
    this.#steps = heap.allocate(Step.bytes * MOST_STEPS);
    this.#validation = {
      rows: this.#placeRows(validation, 0),
      outputs: heap.allocate(validation.x.rows * shape.outputs * 4),
    };
    const parts = planParts(shape, places.transposed, lanes);
    this.#program = heap.structs(ProgramStruct, [
      {
        lanes: this.#lane,
        laneCount: lanes,
        parts: heap.structs(
          Part,
          parts.map((segments) => ({
            segments: heap.structs(Segment, segments),
            count: segments.length,
          })),
        ),
        rows: this.#placeRows(rows, this.#order),
        parameters: this.#parameters,
        firstMoment: this.#moments,
        secondMoment: this.#moments + parameterBytes,
        optimizer:
          OptimizerNumber[train.optimizer.kind === 'adamw' ? 'adam' : train.optimizer.kind],
        ...optimizerFields(train.optimizer),
        clipNorm: train.clipNorm ?? 0,
        steps: this.#steps,
        meeting: meeting(),
      },
    ]);
    if (train.optimizer.kind === 'adagrad') {
      heap
        .floats(this.#moments + parameterBytes, parameterBytes / 4)
        .fill(train.optimizer.initialAccumulator);
    }
    this.#kernels = instantiate(heap.memory, using);
  }

  #seedDropout(seed: number, lanes: number) {
    const words = this.#shape.layers.length * lanes * 16;
    const address = this.#heap.allocate(words * 4);
    const random = new Random(seed, 'dropout');
    this.#heap.words(address, words).set(Array.from({ length: words }, () => random.uint32()));
    return { address, bytes: words * 4 };
  }

  #placeRows({ x, y, weights }: TrainingRows, order: number): number {
    const heap = this.#heap;
    return heap.structs(Rows, [
      {
        x: heap.place(x.data),
        columns: x.columns,
        y: heap.place(y),
        weights: weights ? heap.place(weights) : 0,
        order,
      },
    ]);
  }

  /** Puts the training rows into the next epoch's order. */
  shuffle(): void {
    this.#kernels.shuffle(this.#order, this.rows, this.#shuffleState);
  }

  /** The training rows of a batch, in this epoch's order. */
  rowsOf(batch: number): Uint32Array {
    const first = batch * this.batchSize;
    return this.#heap.words(this.#order + first * 4, this.#batchRows(batch)).slice();
  }

  #batchRows(batch: number): number {
    return Math.min(this.batchSize, this.rows - batch * this.batchSize);
  }

  /**
   * Takes optimizer steps on `count` batches of the epoch, from `first` on.
   * @param rate the learning rate at each, and `step` the number of steps taken before
   * @param threads how many of those that work along are to
   * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
   * @throws BrokenError when another thread no longer answers
   */
  run(
    first: number,
    count: number,
    step: number,
    rate: (step: number) => number,
    threads = this.threads,
  ): number {
    for (let i = 0; i < count; i++) {
      this.#heap.write(Step, this.#steps + i * Step.bytes, {
        first: (first + i) * this.batchSize,
        rows: this.#batchRows(first + i),
        ...stepRates(this.#optimizer, rate(step + i), step + i + 1),
      });
    }
    try {
      return this.#kernels.train(this.#program, count, threads);
    } catch (cause) {
      if (threads === 1 || !(cause instanceof WebAssembly.RuntimeError)) throw cause;
      throw new BrokenError(
        "one of the training's threads no longer answers",
        'Run it again; with train.checkpoint-every it goes on at the last checkpoint.',
        { cause },
      );
    }
  }

  /** What another thread needs to work along, see `OtherThreads`. */
  get shared() {
    return { module: this.#build.module, memory: this.#heap.memory, program: this.#program };
  }

  /** Lets the other threads out of their work. */
  release(): void {
    this.threads = 1;
    this.#kernels.stop(this.#program);
  }

  /** What a batch gave, by its place in the last `run`: its loss with the penalty, that alone, and the gradient's norm before clipping. */
  stepOf(index: number): StepResult {
    const read = (field: keyof StepResult) =>
      this.#heap.read(Step, this.#steps + index * Step.bytes, field);
    return { loss: read('loss'), penalty: read('penalty'), norm: read('norm') };
  }

  /** What has added up since the last call. */
  takeSums(): Sums {
    const read = (field: 'lossSum' | 'metricSum' | 'normSum') =>
      this.#heap.read(ProgramStruct, this.#program, field);
    const sums = { loss: read('lossSum'), metric: read('metricSum'), norm: read('normSum') };
    this.#heap.write(ProgramStruct, this.#program, { lossSum: 0, metricSum: 0, normSum: 0 });
    return sums;
  }

  /** Σ of losses (without penalties) and metrics over validation rows `first …`, and their outputs. */
  validate(first: number, count: number, fromLogits: boolean) {
    const { outputs } = this.#shape;
    const target = this.#validation.outputs + first * outputs * 4;
    const { rows } = this.#validation;
    this.#kernels.evaluate(this.#lane, rows, first, count, target, fromLogits ? 1 : 0);
    return {
      loss: this.#heap.read(Lane, this.#lane, 'lossSum'),
      metric: this.#heap.read(Lane, this.#lane, 'metricSum'),
      outputs: this.#heap.floats(target, count * outputs),
    };
  }

  /** The regularisers' share of the loss, with the weights as they stand. */
  penalty(): number {
    return this.#kernels.penalty(this.#program);
  }

  /** Copies of the weights' blocks. */
  snapshot(): Blocks {
    const { parameters, statistics } = this.#blocks();
    return { parameters: parameters.slice(), statistics: statistics.slice() };
  }

  restore({ parameters, statistics }: Blocks): void {
    const blocks = this.#blocks();
    blocks.parameters.set(parameters);
    blocks.statistics.set(statistics);
    this.#kernels.refresh(this.#program);
  }

  /** A number among the weights that is not finite. */
  brokenWeight(): number | undefined {
    const { parameters, statistics } = this.#blocks();
    const broken = (value: number) => !Number.isFinite(value);
    return parameters.find(broken) ?? statistics.find(broken);
  }

  weights(): TrainedLayer[] {
    return readWeights(this.#shape, this.#blocks());
  }

  setWeights(layers: readonly TrainedLayer[]): void {
    writeWeights(this.#shape, this.#blocks(), layers);
    this.#kernels.refresh(this.#program);
  }

  /** Copies of all that the next step depends on, between two epochs. */
  state(): ProgramState {
    const sections = this.#sections();
    return {
      parameters: sections.parameters.slice(),
      moments: sections.moments.slice(),
      statistics: sections.statistics.slice(),
      shuffle: sections.shuffle.slice(),
      dropout: sections.dropout.slice(),
    };
  }

  get stateBytes(): SectionBytes {
    const { parameters, moments, statistics, shuffle, dropout } = this.#sections();
    return {
      parameters: parameters.byteLength,
      moments: moments.byteLength,
      statistics: statistics.byteLength,
      shuffle: shuffle.byteLength,
      dropout: dropout.byteLength,
    };
  }

  setState(state: ProgramState): void {
    const sections = this.#sections();
    for (const name of Object.keys(sections) as (keyof ProgramState)[]) {
      sections[name].set(state[name]);
    }
    this.#kernels.refresh(this.#program);
  }

  #sections(): ProgramState {
    const { parameterBytes, statisticBytes } = this.#shape;
    return {
      parameters: this.#heap.bytes(this.#parameters, parameterBytes),
      moments: this.#heap.bytes(this.#moments, parameterBytes * 2),
      statistics: this.#heap.bytes(this.#statistics, statisticBytes),
      shuffle: this.#heap.bytes(this.#shuffleState, SHUFFLE_BYTES),
      dropout: this.#heap.bytes(this.#random.address, this.#random.bytes),
    };
  }

  #blocks(): Blocks {
    const { parameterBytes, statisticBytes } = this.#shape;
    return {
      parameters: this.#heap.floats(this.#parameters, parameterBytes / 4),
      statistics: this.#heap.floats(this.#statistics, statisticBytes / 4),
    };
  }
}

/** Floating-point operations from which a batch is worth dividing between two threads. */
const DIVISIBLE = 1.5e6;
/** Those that a thread is to have in a step, and rows of a block, where several share a lane: they meet more often. */
const THREAD_FLOPS = 4e6;
const THREAD_ROWS = 16;
const MOST_THREADS = 8;

/**
 * Two where a batch's work is worth dividing. It follows from the model and the batch size alone, so that results don't depend
 * on the machine; batch normalisation takes its statistics over the whole batch and stays whole.
 */
export function laneCount(shape: NetworkShape, batchSize: number): 1 | 2 {
  if (shape.layers.some(({ layer }) => layer.kind === 'batch_normalization')) return 1;
  return batchSize >= 32 && flopsPerRow(shape) * batchSize >= DIVISIBLE ? 2 : 1;
}

/** As many for each lane, so that none waits for the other. */
export function usefulThreads(shape: NetworkShape, batchSize: number): number {
  const lanes = laneCount(shape, batchSize);
  const threads = Math.min((flopsPerRow(shape) * batchSize) / THREAD_FLOPS, MOST_THREADS);
  const byRows = Math.min(BLOCK, batchSize / lanes) / THREAD_ROWS;
  return lanes * Math.max(1, Math.floor(Math.min(threads / lanes, byRows)));
}

/** Each weight is multiplied forwards, for its own gradient, and for its input's. */
function flopsPerRow({ layers }: NetworkShape): number {
  return layers.reduce(
    (sum, { layer, inputs, outputs }) => sum + (layer.kind === 'dense' ? 6 * inputs * outputs : 0),
    0,
  );
}
