import type { BaselineChoice, NoBaseline } from '../record/baseline-schema.js';
import type { OtherRun } from '../record/run-record.js';

/** Where the baseline comes from. */
export type BaselineSource =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly id: string }
  | { readonly kind: 'file'; readonly path: string }
  /** A branch on GitHub that holds the last promoted runs, for longer than artifacts are kept. */
  | { readonly kind: 'branch'; readonly name: string };

/** A run that was kept, as a folder on this disk: `run.json`, `predictions.csv`, `model/`. */
export interface KeptRun {
  readonly runId: string;
  readonly folder: string;
  /**
   * Where the record was kept without the rest of its run, its path: numbers are all there is.
   */
  readonly recordFile?: string;
  /**
   * Brings its model into the folder, where it is not there from the start: it is large, and
   * rarely needed.
   * @param paths the files that are wanted, in the model's folder; absent: all. More may come.
   */
  readonly fetchModel?: (paths?: readonly string[]) => Promise<void>;
  readonly sha: string | null;
}

/** A baseline that exists, wherever it came from. */
export interface FoundBaseline extends KeptRun {
  readonly found: true;
  readonly chosen: BaselineChoice;
  readonly url?: string;
}

export interface MissingBaseline {
  readonly found: false;
  readonly because: NoBaseline;
  /** Of `first` and `older`: the branch whose next run that passes makes one; absent outside GitHub. */
  readonly promotedOn?: string;
}

/** A baseline that exists and can't be read is neither: the search throws a BrokenError. */
export type BaselineSearch = FoundBaseline | MissingBaseline;

/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
export function beginsLine(search: BaselineSearch): boolean {
  return !search.found && ['first', 'older'].includes(search.because.code);
}

/** The run that was found, as a record names it. */
export function otherRun(search: BaselineSearch): OtherRun | null {
  return search.found ? { runId: search.runId, sha: search.sha } : null;
}
