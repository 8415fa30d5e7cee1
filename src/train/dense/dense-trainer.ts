import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { InputError } from '../../errors.js';
import { fittingCallbacks } from '../network/monitors.js';
import { type Objective, objectiveOf } from '../network/objective.js';
import { epochsOf } from '../network/progress.js';
import { rowWeights, scaledTargets, type TargetScale, targetScale } from '../network/targets.js';
import { testPredictions } from '../network/test-predictions.js';
import type { DenseSpec, TrainSpec } from '../spec.js';
import type {
  EvaluationSet,
  RunData,
  TrainContext,
  Trained,
  Trainer,
  TrainingSets,
  TrainWorld,
} from '../trainer.js';
import { checkpointKeeper } from './checkpoint-keeper.js';
import { diverged, type Failure } from './diverged.js';
import { measure } from './epoch-metrics.js';
import { fitEpochs } from './fit.js';
import { Heap } from './heap.js';
import { initialWeights } from './initialize.js';
import { engine } from './kernels.js';
import { networkFrom } from './network.js';
import { exportedLayers } from './outcome.js';
import { Program, type TrainingRows } from './program.js';
import { type NetworkShape, shapeNetwork } from './shapes.js';

/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;

/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * Rows that `allocate` made room for lie where the kernels read them, and need not be copied.
 * @param cores threads that can work at once; the result does not depend on it
 */
export function denseTrainer(cores = availableParallelism()): Trainer<DenseSpec> {
  const heap = new Heap();
  return {
    kind: 'dense',
    allocate: (length) => heap.array(length),
    async prepare(spec, data, world) {
      const prepared = prepare(spec, data, world);
      return { run: (context) => train(prepared, context, heap, cores) };
    },
  };
}

/** What every seed has in common. */
interface Prepared {
  readonly spec: DenseSpec;
  readonly training: TrainingSets;
  readonly evaluation: EvaluationSet;
  readonly objective: Objective;
  readonly scale: TargetScale;
  readonly rows: TrainingRows;
  readonly validation: TrainingRows;
  readonly shape: NetworkShape;
}

/** @throws InputError when rows are missing, or loss, class weights or callbacks do not fit the data */
function prepare(spec: DenseSpec, data: RunData, { emit }: TrainWorld): Prepared {
  const { training, evaluation } = data;
  if (!training || !evaluation) {
    throw InputError.of('the dense engine needs rows to train on and rows to test on', {
      fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
    });
  }
  const { model } = spec;
  const objective = objectiveOf(model, training);
  const fitting = fittingCallbacks(spec.train, training, objective, emit);
  const scale = targetScale(training);
  const { train, validation } = training;
  const { output, fromLogits } = objective;
  return {
    spec: { ...spec, train: fitting },
    training,
    evaluation,
    objective,
    scale,
    rows: {
      x: train.x,
      y: scaledTargets(train.y, scale),
      weights: rowWeights(training, fitting.classWeights),
    },
    validation: {
      x: validation.x,
      y: scaledTargets(validation.y, scale),
      weights: validation.weights,
    },
    shape: shapeNetwork(
      [...model.layers, fromLogits ? { ...output, activation: 'linear' } : output],
      train.x.columns,
    ),
  };
}

/** @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice */
async function train(
  { spec, training, evaluation, objective, scale, rows, validation, shape }: Prepared,
  { seed, emit, signal, checkpoints }: TrainContext,
  heap: Heap,
  cores: number,
): Promise<Trained> {
  const { model } = spec;
  const train: TrainSpec = { ...spec.train, seed };
  const program = new Program({ heap, shape, objective, train, rows, validation });
  program.setWeights(spec.initial ?? initialWeights(shape, seed));

  const yieldToEventLoop = yieldingEvery(TURN_MS);
  const keeper = await checkpointKeeper({ checkpoints, training, model, emit }, train, objective);
  const beginning = await keeper.resume(program);
  const broke = (failure: Failure) => {
    const seen = { training, model, train, rows: program.rowsOf(failure.batch - 1) };
    return diverged(failure, seen);
  };
  const threads = threadsFor(program, train, cores);
  const others =
    threads > 1
      ? new (await import('./other-threads.js')).OtherThreads(program, threads - 1)
      : undefined;
  const progress = await fitEpochs(
    {
      program,
      train,
      emit,
      signal,
      yieldToEventLoop,
      measure: (rate) => measure(program, objective, validation, scale, rate, yieldToEventLoop),
      broke,
      save: (progress) => keeper.save(progress, program),
    },
    beginning,
  ).finally(() => others?.stop());
  if (progress.best) program.restore(progress.best);
  const value = program.brokenWeight();
  if (value !== undefined) {
    const { epoch, history } = progress;
    const rate = history.at(-1)!.learningRate!;
    throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
  }

  const layers = exportedLayers(
    program.weights(),
    objective.output,
    scale,
    evaluation.encoding.label,
  );
  const network = networkFrom(layers, rows.x.columns);
  return {
    by: engine(),
    outcome: {
      kind: 'predictions',
      predictions: testPredictions(network.predict(evaluation.test.x), evaluation),
    },
    epochs: epochsOf(train, progress, beginning),
    history: progress.history,
    model: { kind: 'network', network, encoding: training.encoding },
  };
}

/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;

/** As many as there are cores, all useful ones at most, and of these the same number for each lane. */
function threadsFor(
  { flops, usefulThreads, divided }: Program,
  { epochs }: TrainSpec,
  cores: number,
) {
  if (flops * epochs <= LONG) return 1;
  const threads = Math.min(cores, usefulThreads);
  return divided ? Math.max(1, 2 * Math.floor(threads / 2)) : threads;
}

/** Gives the event loop a turn when the last one is so many milliseconds ago. */
function yieldingEvery(milliseconds: number): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await setImmediate();
    last = performance.now();
  };
}
