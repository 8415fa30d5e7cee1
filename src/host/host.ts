import type { BaselineSearch, BaselineSource } from '../baseline/search.js';
import type { Emit } from '../events.js';
import type { ExperimentKey } from '../record/experiment.js';
import type { FinishedRecord, UnfinishedRecord } from '../record/run-record.js';

export interface GitState {
  readonly sha: string;
  readonly ref: string;
  readonly dirty: boolean;
}

/** A run that came to a verdict, with everything it left on disk. */
export interface EndedRun {
  readonly record: FinishedRecord;
  /** `run.json`, `events.jsonl`, `predictions.csv`, `report.md`; `model/` only when the gate passed. Absolute. */
  readonly folder: string;
}

/** The config or the data are wrong: nothing was trained, and nothing of it is kept. */
export interface Refusal extends ExperimentKey {
  readonly status: 'refused';
  /** A line for each problem and its fix. */
  readonly error: string;
}

/** How a run ended that came to no verdict. */
export type Abandoned = UnfinishedRecord | Refusal;

/** What the host made of it. */
export interface Publication {
  readonly artifactUrl?: string;
  readonly artifactDigest?: string;
  /** The report with the links that the host knows, in Markdown. */
  readonly report?: string;
}

/** Where a run happens: a terminal (`local`) or a GitHub job. */
export interface Host {
  readonly name: 'local' | 'github';
  /** Whether a run that passes here becomes the baseline; known once the baseline was looked for. */
  readonly promotes: boolean;
  /** The commit; null where there is none. */
  readonly git: Promise<GitState | null>;
  /** The run has an id and starts now. Returns the host's subscriber to its events. */
  begin(run: { readonly id: string; readonly key: ExperimentKey }): Promise<Emit>;
  /**
   * @throws NotAllowedError when there is no leave to look
   * @throws BrokenError when a baseline exists but can't be read, is corrupt or is not trusted
   */
  findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch>;
  /** Brings back the checkpoint that an earlier attempt at this run left, if it did. */
  restoreCheckpoint(folder: string, key: ExperimentKey): Promise<void>;
  /** Keeps an interrupted run's checkpoint for the next attempt at it. */
  keepCheckpoint(folder: string, key: ExperimentKey): Promise<void>;
  /**
   * Keeps the run, puts its export in place, makes it the baseline if it is promoted, and only then tells people.
   * @param commitExport what is called once, when all that must be kept is kept
   * @throws BrokenError when something could not be kept; `abandon` takes back what was. A comment that fails is only a warning.
   */
  publish(run: EndedRun, commitExport: () => Promise<void>): Promise<Publication>;
  /**
   * Ends a run that came to no verdict: takes back what `publish` made public, keeps the evidence, and tells people. What fails is
   * a warning: the run has its own error to tell.
   * @param folder where its record lies; null where there is none
   */
  abandon(end: Abandoned, folder: string | null): Promise<void>;
}
