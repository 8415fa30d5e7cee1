import type { Table } from '../../data/table/table.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { Importance } from '../../models/column-importance.js';
import type { FinishedRecord, RuleChange } from '../../record/run-record.js';
import type { ReportView } from '../view.js';
import type { Markup } from './markup.js';

/** What a report page is made of. */
export interface PageInput {
  readonly record: FinishedRecord;
  readonly view: ReportView;
  /** Of the test rows, in their order. */
  readonly predictions: Predictions;
  /** The test rows as they stand in their file, in the order of the predictions. */
  readonly table?: Table;
  /** Absent where there is none, or it can't be read. */
  readonly baseline?: BaselineInput;
  /** Absent where the model can't be asked again. */
  readonly importance?: Importance;
  /** Of the repository and of the job; absent outside of one. */
  readonly pages?: { readonly repository: string; readonly job: string };
}

export interface BaselineInput {
  /** Of the run; absent where predictions are all that is known of it. */
  readonly record?: Pick<FinishedRecord, 'id' | 'history' | 'data'>;
  /** How what is asked differs from what was asked of that run. */
  readonly ruleChanges?: readonly RuleChange[];
  /** Of both, of the rows that were compared, in one order. */
  readonly paired?: { readonly candidate: Predictions; readonly baseline: Predictions };
}

/** A part of the page with a heading of its own. */
export interface Section {
  /** Its anchor. */
  readonly id: string;
  /** In the list of sections. */
  readonly name: string;
  readonly body: Markup;
}
