import type { Predictions } from '../evaluate/predictions.js';
import type { Model } from '../models/model.js';
import type { FinishedRecord } from '../record/run-record.js';

/** A run to be compared with, read from its folder. */
export interface ComparableRun {
  readonly record: FinishedRecord;
  /** Of its own test rows; absent where only its record was kept, or has single numbers alone. */
  readonly predictions?: Predictions;
  /** Of the rows that it was kept from for the last word; absent where there are none. */
  readonly confirm?: Predictions;
}

/** One that other rows can be put to. */
export interface RescorableRun extends ComparableRun {
  /**
   * Loads its model, or undefined where none was kept. @throws BrokenError when a file is not what
   * was recorded
   */
  loadModel(): Promise<Model | undefined>;
}
