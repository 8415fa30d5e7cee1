import type { FinishedRecord } from '../record/run-record.js';

/** What of a record the gate's words are made of. */
export type JudgedRecord = Pick<
  FinishedRecord,
  | 'project'
  | 'experiment'
  | 'git'
  | 'params'
  | 'data'
  | 'looks'
  | 'task'
  | 'units'
  | 'seeds'
  | 'reported'
  | 'metrics'
  | 'baseline'
  | 'changes'
  | 'comparison'
  | 'weakSlices'
  | 'decision'
  | 'rules'
> &
  Partial<Pick<FinishedRecord, 'predictions'>>;
