import {
  PLATEAU_START,
  type PlateauState,
  STOPPING_START,
  type StoppingState,
} from '../callbacks.js';
import type { EpochMetrics } from '../trainer.js';
import type { Blocks } from './weights.js';

/** Where a training stands between two epochs. */
export interface Progress {
  /** Epochs done. */
  readonly epoch: number;
  readonly history: readonly EpochMetrics[];
  readonly stopping: StoppingState;
  readonly plateau: PlateauState;
  /** The weights of the best epoch, where they are to be restored. */
  readonly best?: Blocks;
  readonly stopped: boolean;
}

export const BEGINNING: Progress = {
  epoch: 0,
  history: [],
  stopping: STOPPING_START,
  plateau: PLATEAU_START,
  stopped: false,
};
