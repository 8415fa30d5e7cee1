import type { Emit } from '../../events.js';
import {
  PLATEAU_START,
  type PlateauState,
  STOPPING_START,
  type StoppingState,
  watchPlateau,
  watchStopping,
} from '../callbacks.js';
import type { TrainSpec } from '../spec.js';
import type { EpochMetrics, Epochs } from '../trainer.js';
import { learningRate } from './schedule.js';

/** Where a training stands between two epochs. */
export interface Progress<Weights> {
  /** Epochs done. */
  readonly epoch: number;
  readonly history: readonly EpochMetrics[];
  readonly stopping: StoppingState;
  readonly plateau: PlateauState;
  /** The weights of the best epoch, where they are to be restored. */
  readonly best?: Weights;
  readonly stopped: boolean;
}

export const BEGINNING: Progress<never> = {
  epoch: 0,
  history: [],
  stopping: STOPPING_START,
  plateau: PLATEAU_START,
  stopped: false,
};

/** What early stopping and the plateau need of whatever trains. */
export interface Advancing<Weights> {
  readonly train: TrainSpec;
  /** Batches in an epoch. */
  readonly batches: number;
  readonly emit: Emit;
  /** The weights as they are now. */
  readonly snapshot: () => Weights;
}

/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
export function rateOf(
  { train, batches }: Pick<Advancing<unknown>, 'train' | 'batches'>,
  { factor }: PlateauState,
): (step: number) => number {
  return (step) => factor * learningRate(train.learningRate, step, batches, train.epochs);
}

/** Early stopping and the plateau, after an epoch. */
export function advance<Weights>(
  fit: Advancing<Weights>,
  progress: Progress<Weights>,
  metrics: EpochMetrics,
  rate: number,
): Progress<Weights> {
  const { train, batches, emit, snapshot } = fit;
  const epoch = progress.epoch + 1;
  let next: Progress<Weights> = { ...progress, epoch, history: [...progress.history, metrics] };
  if (train.earlyStopping) {
    const { monitor, restoreBest } = train.earlyStopping;
    const seen = watchStopping(train.earlyStopping, progress.stopping, epoch, metrics);
    next = { ...next, stopping: seen.state, stopped: seen.stop };
    if (seen.improved && restoreBest) next = { ...next, best: snapshot() };
    if (seen.stop) emit({ type: 'stopped-early', epoch, best: seen.state.bestEpoch, monitor });
  }
  if (train.reduceLrOnPlateau && !next.stopped) {
    const seen = watchPlateau(train.reduceLrOnPlateau, progress.plateau, metrics, rate);
    next = { ...next, plateau: seen.state };
    if (seen.reduced && epoch < train.epochs) {
      const learningRate = rateOf(fit, seen.state)(epoch * batches);
      emit({ type: 'learning-rate-reduced', epoch, learningRate });
    }
  }
  return next;
}

/** What a record says of the epochs of a training that has ended. */
export function epochsOf(
  { epochs }: Pick<TrainSpec, 'epochs'>,
  { epoch, best, stopping }: Progress<unknown>,
  beginning: Progress<unknown>,
): Epochs {
  return {
    requested: epochs,
    completed: epoch,
    best: best ? stopping.bestEpoch : epoch,
    ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
  };
}
