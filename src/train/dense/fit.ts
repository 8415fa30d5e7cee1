import type { Emit } from '../../events.js';
import { advance, type Progress, rateOf } from '../network/progress.js';
import type { TrainSpec } from '../spec.js';
import { brokenBatch, type Failure } from './diverged.js';
import type { EpochMeasurement } from './epoch-metrics.js';
import { ALONE, Pace } from './pace.js';
import type { Program } from './program.js';
import { MOST_STEPS } from './step.js';
import type { Blocks } from './weights.js';

export interface FitInput {
  readonly program: Program;
  readonly train: TrainSpec;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  /** The epoch's metrics, from the program's sums and its validation rows. */
  readonly measure: (learningRate: number) => Promise<EpochMeasurement>;
  /** The error for a number that is not finite. */
  readonly broke: (failure: Failure) => Error;
  /** After each epoch. */
  readonly save: (progress: Progress<Blocks>) => Promise<void>;
  /** Gives the event loop its turn where one is due. */
  readonly yieldToEventLoop: () => Promise<void>;
}

/** Milliseconds of work in one call of the kernels: short enough for Ctrl-C and a progress bar. */
const CALL_MS = 15;

/** A call that only looks at the other way takes so small a share of the steps. */
const LOOK = 1 / 8;

/** Trains until the epochs are done or early stopping ends it. */
export async function fitEpochs(
  input: FitInput,
  beginning: Progress<Blocks>,
): Promise<Progress<Blocks>> {
  const { program, train, emit } = input;
  const { batches } = program;
  const advancing = { train, batches, emit, snapshot: () => program.snapshot() };
  const call = { steps: 1, pace: new Pace() };
  let progress = beginning;
  while (progress.epoch < train.epochs && !progress.stopped) {
    const epoch = progress.epoch + 1;
    const rateAt = rateOf(advancing, progress.plateau);
    const started = performance.now();
    await runEpoch(input, epoch, rateAt, call);
    const rate = rateAt(epoch * program.batches - 1);
    const { metrics, gradientNorm } = await input.measure(rate);
    const { val_loss: value = 0 } = metrics;
    if (!Number.isFinite(value)) {
      throw input.broke({ what: 'validation loss', value, epoch, batch: program.batches, rate });
    }
    const seconds = (performance.now() - started) / 1000;
    const rowsPerSecond = program.rows / seconds;
    emit({
      type: 'epoch',
      epoch,
      epochs: train.epochs,
      metrics,
      learningRate: rate,
      gradientNorm,
      seconds,
      rowsPerSecond,
    });
    progress = advance(advancing, progress, metrics, rate);
    await input.save(progress);
  }
  return progress;
}

/** All batches of an epoch, as many to a call as fit into `CALL_MS`; how many, and by how many threads, does not change the result. */
async function runEpoch(
  { program, train, emit, signal, broke, yieldToEventLoop }: FitInput,
  epoch: number,
  rateAt: (step: number) => number,
  call: { steps: number; readonly pace: Pace },
): Promise<void> {
  const before = (epoch - 1) * program.batches;
  program.shuffle();
  for (let first = 0; first < program.batches; ) {
    signal.throwIfAborted();
    const way = program.threads > 1 ? call.pace.next() : ALONE;
    const steps = way.look ? Math.ceil(call.steps * LOOK) : call.steps;
    const count = Math.min(steps, program.batches - first);
    const threads = way.together ? program.threads : 1;
    const started = performance.now();
    const done = program.run(first, count, before + first, rateAt, threads);
    const milliseconds = performance.now() - started;
    call.pace.took(way, milliseconds / count);
    if (train.batchEvents) {
      for (let i = 0; i < done; i++) {
        const { loss } = program.stepOf(i);
        emit({ type: 'batch', epoch, batch: first + i + 1, batches: program.batches, loss });
      }
    }
    if (done < count) {
      const rate = rateAt(before + first + done);
      throw broke({ ...brokenBatch(program.stepOf(done)), epoch, batch: first + done + 1, rate });
    }
    first += count;
    if (!way.look) {
      const fitting = Math.floor((CALL_MS / milliseconds) * count);
      call.steps = Math.max(1, Math.min(fitting, call.steps * 4, MOST_STEPS));
    }
    await yieldToEventLoop();
  }
}
