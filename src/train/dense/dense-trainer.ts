import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { TrainSpec } from '../spec.js';
import type { Trainer, TrainingContext, TrainingResult } from '../trainer.js';
import { checkpointKeeper } from './checkpoint-keeper.js';
import { diverged, type Failure } from './diverged.js';
import { measure } from './epoch-metrics.js';
import { fitEpochs } from './fit.js';
import type { Heap } from './heap.js';
import { initialWeights } from './initialize.js';
import { engine } from './kernels.js';
import { fittingCallbacks } from './monitors.js';
import { networkFrom } from './network.js';
import { objectiveOf } from './objective.js';
import { exportedLayers, predictTest } from './outcome.js';
import { Program, type TrainingRows } from './program.js';
import { shapeNetwork } from './shapes.js';
import { rowWeights, scaledTargets, targetScale } from './targets.js';

/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;

/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * @param heap the one that the dataset's matrices lie in, so that they need not be copied
 * @param cores threads that can work at once; the result does not depend on it
 * @throws InputError when loss, class weights or callbacks do not fit the data
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 */
export function denseTrainer(heap?: Heap, cores = availableParallelism()): Trainer {
  return { train: (context) => trainDense(context, heap, cores) };
}

async function trainDense(
  context: TrainingContext,
  heap: Heap | undefined,
  cores: number,
): Promise<TrainingResult> {
  const { dataset, model, emit, signal } = context;
  const objective = objectiveOf(model, dataset);
  const train = fittingCallbacks(context.train, dataset, objective, emit);
  const scale = targetScale(dataset);
  const rows: TrainingRows = {
    x: dataset.train.x,
    y: scaledTargets(dataset.train.y, scale),
    weights: rowWeights(dataset, train.classWeights),
  };
  const validation: TrainingRows = {
    x: dataset.validation.x,
    y: scaledTargets(dataset.validation.y, scale),
    weights: dataset.validation.weights,
  };
  const { output, fromLogits } = objective;
  const shape = shapeNetwork(
    [...model.layers, fromLogits ? { ...output, activation: 'linear' } : output],
    rows.x.columns,
  );
  const program = new Program({ heap, shape, objective, train, rows, validation });
  program.setWeights(initialWeights(shape, train.seed));

  const breathe = breather();
  const keeper = await checkpointKeeper(context, train, objective);
  const beginning = await keeper.resume(program);
  const broke = (failure: Failure) => {
    const seen = { dataset, model, train, rows: program.rowsOf(failure.batch - 1) };
    return diverged(failure, seen);
  };
  const second =
    cores > 1 && gainsFromSecondThread(program, train)
      ? new (await import('./second-thread.js')).SecondThread(program)
      : undefined;
  const progress = await fitEpochs(
    {
      program,
      train,
      emit,
      signal,
      breathe,
      measure: (rate) => measure(program, objective, validation, scale, rate, breathe),
      broke,
      save: (progress) => keeper.save(progress, program),
    },
    beginning,
  ).finally(() => second?.stop());
  if (progress.best) program.restore(progress.best);
  const value = program.brokenWeight();
  if (value !== undefined) {
    const { epoch, history } = progress;
    const rate = history.at(-1)!.learningRate!;
    throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
  }

  const network = networkFrom(exportedLayers(program.weights(), output, scale), rows.x.columns);
  return {
    engine: engine(),
    epochs: {
      requested: train.epochs,
      completed: progress.epoch,
      best: progress.best ? progress.stopping.bestEpoch : progress.epoch,
    },
    history: progress.history,
    predictions: predictTest(network, dataset),
    network,
  };
}

/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;

function gainsFromSecondThread(program: Program, { epochs }: TrainSpec): boolean {
  return program.divided && program.flops * epochs > LONG;
}

/** Gives the event loop a turn when the last one is `TURN_MS` ago. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN_MS) return;
    await setImmediate();
    last = performance.now();
  };
}
