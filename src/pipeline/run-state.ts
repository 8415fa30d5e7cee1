import type { RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { History } from '../subscribers/history.js';

/**
 * How far a run has come. A stage is made by the step that reaches it and never changed; what a run
 * leaves that doesn't come to its end is read off the last one, in unfinished-run.ts.
 */
export type RunState =
  /** Nothing is on the disk yet. */
  { readonly stage: 'begun' } | OpenedRun | DecidedRun;

/** The data was read where it is known, and the run has its folder. */
export interface OpenedRun {
  readonly stage: 'opened';
  readonly folder: RunFolder;
  /** Absent until a training that splits its rows off by itself has ended. */
  readonly data?: FinishedRecord['data'];
  /** Of the training, epoch by epoch, while it works. */
  readonly history: History;
}

/** The gate has decided, and the model of a run that passed is proven; nothing is public. */
export interface DecidedRun {
  readonly stage: 'decided';
  readonly folder: RunFolder;
  readonly record: FinishedRecord;
}
