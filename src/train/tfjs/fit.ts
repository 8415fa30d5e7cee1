import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../models/tfjs/tf.js';
import type { Backend } from './backend.js';
import type { TfjsTask, TrainAsk } from './task.js';

/** A training in the process that it has of its own. */
export interface Fit {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly task: TfjsTask;
  readonly ask: TrainAsk;
  readonly backend: Backend;
  /** Whatever tf.js draws from now on, it draws by this seed and stream. */
  readonly drawBy: (seed: number, stream: string) => void;
}
