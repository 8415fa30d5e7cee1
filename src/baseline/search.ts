import type { NoBaseline } from '../record/no-baseline.js';
import type { OtherRun } from '../record/run-record.js';

/** Where the baseline comes from. */
export type BaselineSource =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly id: string }
  | { readonly kind: 'file'; readonly path: string }
  /** A branch on GitHub that holds the last promoted runs, for longer than artifacts are kept. */
  | { readonly kind: 'branch'; readonly name: string };

/**
 * A baseline that exists is a run folder on this disk (`run.json`, `predictions.csv`, `model/`),
 * wherever it came from. One that exists and can't be read is neither: the search throws a
 * BrokenError.
 */
export type BaselineSearch =
  | {
      readonly found: true;
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
      /** How it was chosen, in words: `the last promoted run of this store`. */
      readonly how: string;
      readonly sha: string | null;
      readonly url?: string;
    }
  | {
      readonly found: false;
      readonly why: NoBaseline;
      readonly reason: string;
      /** Of `first` and `older`: the branch whose next run that passes makes one; absent outside GitHub. */
      readonly promotedOn?: string;
    };

/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
export function beginsLine(search: BaselineSearch): boolean {
  return !search.found && (search.why === 'first' || search.why === 'older');
}

/**
 * What was promoted is of a version whose records are not read any more.
 * @param promotedOn the branch whose runs are promoted
 */
export function olderBaseline(what: string, promotedOn?: string): BaselineSearch {
  return {
    found: false,
    why: 'older',
    reason: `${what} was promoted by an older version of Sluice, whose records this one does not read`,
    ...(promotedOn !== undefined && { promotedOn }),
  };
}

/** The run that was found, as a record names it. */
export function otherRun(search: BaselineSearch): OtherRun | null {
  return search.found ? { runId: search.runId, sha: search.sha } : null;
}

/** One that exists. */
export type FoundBaseline = Extract<BaselineSearch, { readonly found: true }>;
