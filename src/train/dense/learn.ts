import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Emit } from '../../events.js';
import type { TrainedLayer } from '../../models/network.js';
import { fittingCallbacks } from '../network/monitors.js';
import { type Objective, objectiveOf } from '../network/objective.js';
import { BEGINNING, epochsOf } from '../network/progress.js';
import { rowWeights, scaledTargets, type TargetScale, targetScale } from '../network/targets.js';
import type { DenseSpec, TrainSpec } from '../spec.js';
import type { LearningRows, TrainContext, Trained } from '../trainer.js';
import type { CheckpointKeeper } from './checkpoint-keeper.js';
import { diverged, type Failure } from './diverged.js';
import { measure } from './epoch-metrics.js';
import { fitEpochs } from './fit.js';
import type { Heap } from './heap.js';
import { initialWeights } from './initialize.js';
import { type Build, engine } from './kernels.js';
import { Program, type TrainingRows } from './program.js';
import { type NetworkShape, shapeNetwork } from './shapes.js';

/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;

/** All that a network learns from, but the seed. */
export interface Lesson {
  readonly spec: Pick<DenseSpec, 'model' | 'train' | 'initial'>;
  readonly rows: LearningRows;
}

/** A lesson as the kernels take it: what every seed has in common. */
export interface PreparedLesson extends Lesson {
  readonly objective: Objective;
  readonly scale: TargetScale;
  readonly training: TrainingRows;
  readonly validation: TrainingRows;
  readonly shape: NetworkShape;
}

/** What was learnt. */
export interface Learnt extends Pick<Trained, 'by' | 'history'> {
  readonly epochs: NonNullable<Trained['epochs']>;
  /** As they learnt: the last one without the activation that its loss takes in. */
  readonly layers: readonly TrainedLayer[];
}

/** What it is learnt with. The result depends on `using` alone. */
export interface Tools {
  readonly heap: Heap;
  /** Threads that can work at once; absent: as many as there are cores. */
  readonly cores?: number | undefined;
  /** Absent: the module that suits this runtime. */
  readonly using?: Build;
  /** Absent: a training that is interrupted begins anew. */
  readonly keeper?: (train: TrainSpec, objective: Objective) => Promise<CheckpointKeeper>;
}

/** @throws InputError when loss, class weights or callbacks do not fit the data */
export function prepareLesson({ spec, rows: data }: Lesson, emit: Emit): PreparedLesson {
  const { model } = spec;
  const objective = objectiveOf(model, data);
  const fitting = fittingCallbacks(spec.train, data, objective, emit);
  const scale = targetScale(data);
  const { train, validation } = data;
  const { output, fromLogits } = objective;
  return {
    spec: { ...spec, train: fitting },
    rows: data,
    objective,
    scale,
    training: {
      x: train.x,
      y: scaledTargets(train.y, scale),
      weights: rowWeights(data, fitting.classWeights),
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

/**
 * Learns, as one seed.
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 * @throws the signal's own reason when it is aborted
 */
export async function learn(
  { spec, rows: data, objective, scale, training: rows, validation, shape }: PreparedLesson,
  { heap, cores = availableParallelism(), using, keeper: keeping }: Tools,
  { seed, emit, signal }: Pick<TrainContext, 'seed' | 'emit' | 'signal'>,
): Promise<Learnt> {
  const { model } = spec;
  const train: TrainSpec = { ...spec.train, seed };
  const program = new Program({ heap, using, shape, objective, train, rows, validation });
  program.setWeights(spec.initial ?? initialWeights(shape, seed));

  const yieldToEventLoop = yieldingEvery(TURN_MS);
  const keeper = await keeping?.(train, objective);
  const beginning = (await keeper?.resume(program)) ?? BEGINNING;
  const broke = (failure: Failure) => {
    const seen = { training: data, model, train, rows: program.rowsOf(failure.batch - 1) };
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
      save: async (progress) => keeper?.save(progress, program),
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
  return {
    by: engine(using),
    epochs: epochsOf(train, progress, beginning),
    history: progress.history,
    layers: program.weights(),
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
