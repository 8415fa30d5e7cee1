import type { Predictions } from '../evaluate/predictions.js';
import type { LoadedModel } from '../models/export-folder.js';
import type { FinishedRecord } from '../record/run-record.js';

/** A run to be compared with, read from its folder. */
export interface ComparableRun {
  readonly record: FinishedRecord;
  /** Of its own test rows; absent where only its record was kept. */
  readonly predictions?: Predictions;
  /** Loads its model, or undefined where none was kept. @throws BrokenError when a file is not what was recorded */
  loadModel(): Promise<LoadedModel | undefined>;
}
