import type { BaselineSource } from '../config/config.js';
import type { Emit } from '../events.js';
import type { RunRecord } from '../record/run-record.js';

/** One line of models that are compared with each other. */
export interface ExperimentKey {
  readonly project: string;
  readonly experiment: string;
}

/**
 * A baseline that exists is a run folder on this disk (`run.json`, `predictions.csv`, `model/`), wherever it came from. One that
 * exists and can't be read is neither: the search throws a BrokenError.
 */
export type BaselineSearch =
  | {
      readonly found: true;
      readonly runId: string;
      readonly folder: string;
      /** Where the record was kept without the rest of its run, its path: numbers are all there is. */
      readonly recordFile?: string;
      /** Brings its model into the folder, where it is not there from the start: it is large, and seldom needed. */
      readonly fetchModel?: () => Promise<void>;
      /** How it was chosen, in words: `the last promoted run of this store`. */
      readonly how: string;
      readonly sha: string | null;
      readonly url?: string;
    }
  | { readonly found: false; readonly reason: string };

export interface GitState {
  readonly sha: string;
  readonly ref: string;
  readonly dirty: boolean;
}

/** A run that ended, one way or another, with everything it left on disk. */
export interface EndedRun {
  readonly record: RunRecord;
  /** `run.json`, `events.jsonl`, `predictions.csv`, `report.md`; `model/` only when the gate passed. Absolute. */
  readonly folder: string;
  /** The config file, relative to the workspace, for annotations; absent where inputs were the config. */
  readonly configFile?: string;
}

/** What the host made of it. */
export interface Publication {
  readonly artifactUrl?: string;
  readonly artifactDigest?: string;
}

/** Where a run happens: a terminal (`local`) or a GitHub job. */
export interface Host {
  readonly name: 'local' | 'github';
  /** Whether a run that passes here becomes the baseline. */
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
  /** @throws BrokenError when what must be kept could not be kept. A comment that fails is only a warning. */
  publish(run: EndedRun): Promise<Publication>;
}
