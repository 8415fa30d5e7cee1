import type { EarlierLooks } from '../baseline/looks.js';
import type { BaselineSearch, BaselineSource, FoundBaseline, KeptRun } from '../baseline/search.js';
import type { NotAllowedError } from '../errors.js';
import type { Subscriber } from '../events.js';
import type { ExperimentKey } from '../record/experiment.js';
import type {
  FinishedRecord,
  OtherRun,
  RecordHeader,
  RunRecord,
  UnfinishedRecord,
} from '../record/run-record.js';
import type { BaseCommit } from './base-commit.js';

export interface GitState {
  readonly sha: string;
  readonly ref: string;
  readonly dirty: boolean;
}

/** Where a run happens. */
export interface Place {
  /** The commit that is checked out; null where there is none. */
  readonly git: GitState | null;
  /** Absent outside of a job. */
  readonly job?: RecordHeader['job'];
  /** Where people look at it; absent outside of a job. */
  readonly pages?: { readonly repository: string; readonly job: string };
}

/** A run that came to a verdict, with everything it left on disk. */
export interface EndedRun {
  readonly record: FinishedRecord;
  /**
   * `run.json`, `events.jsonl`, `predictions.csv`, `report.md`, `report.html`; `model/` only when
   * the gate passed.
   * Absolute.
   */
  readonly folder: string;
}

/**
 * A run that broke or was interrupted, with what it left on disk: its evidence, and never a model
 * or a report.
 */
export interface UnfinishedRun {
  readonly record: UnfinishedRecord;
  /** Absolute. */
  readonly folder: string;
}

/** The config or the data are wrong: nothing was trained, and nothing of it is kept. */
export interface Refusal extends ExperimentKey {
  readonly status: 'refused';
  /** A line for each problem and its fix. */
  readonly error: string;
}

/** How a run ended. */
export type RunEnd = RunRecord | Refusal;

/** Something that was kept of a run, where people can fetch it. */
export interface KeptPart {
  readonly url: string;
  /** `sha256:…` of what is fetched. */
  readonly digest: string;
}

/** What was kept of a run beside its folder, as far as it has an address. */
export interface Kept {
  readonly evidence?: KeptPart;
  readonly model?: KeptPart;
  /** The report as a page that a browser opens. */
  readonly page?: KeptPart;
}

/** How a service keeps what a run leaves that is not promoted. */
export interface CandidateKeeping {
  /** Whether its model is kept too, where it passed. */
  readonly model: boolean;
  /** For how long; absent: as long as the service does. */
  readonly days?: number;
}

/** What the host made of a run's end. */
export interface Publication {
  readonly artifactUrl?: string;
  readonly artifactDigest?: string;
  /** Of the evidence, by which a later job takes the run. */
  readonly evidenceDigest?: string;
  /** The report with the links that the host knows, in Markdown. */
  readonly report?: string;
}

/** A person's word that a model becomes the baseline whatever the last one was. */
export interface Acceptance {
  /** Who gave it. */
  readonly by: string;
  readonly reason: string;
}

/** What was found to compare with, and what becomes of this run. */
export interface BaselineAnswer {
  /** The error where there was no leave to look: it breaks only a gate that compares. */
  readonly search: BaselineSearch | NotAllowedError;
  /** Whether this run becomes the baseline when it passes. */
  readonly promotes: boolean;
  /** The run whose place it then takes; null where none is known. */
  readonly predecessor: OtherRun | null;
}

/**
 * Keeps one run where later runs and people find it: its folder, a job's artifacts, a branch. The
 * pipeline calls it in the order of docs/adr/0009.
 */
export interface RunKeeper {
  /**
   * Keeps what a run left: its evidence, and its model when the gate passed.
   * @throws BrokenError when something could not be kept as it is; `rollBack` rolls back what was
   */
  keep(run: EndedRun | UnfinishedRun): Promise<Kept>;
  /**
   * Makes a run that was kept the one that `source` finds from now on.
   * @throws BrokenError when that could not be done; `rollBack` rolls back what was
   */
  promote(run: EndedRun, source: BaselineSource): Promise<void>;
  /**
   * Rolls back all that was kept and promoted, so that it is as if this run had not been; after it,
   * `keep` can be called again.
   * @returns what could not be rolled back and what to do about it, a sentence each. Never throws:
   *   the run has its own error to tell.
   */
  rollBack(): Promise<readonly string[]>;
}

/**
 * Carries a training's checkpoint from one attempt at a run to the next. Without it training starts
 * over: what fails is a warning.
 */
export interface CheckpointCarrier {
  /**
   * Where a training of this experiment keeps its checkpoint, and finds it again. Nothing comes to
   * lie there with a checkout: weights that a training goes on from decide what it ends with.
   * Absolute.
   */
  folder(key: ExperimentKey): string;
  /** Brings back the checkpoint that an earlier attempt at this run left, if it did, and nothing else. */
  restore(key: ExperimentKey): Promise<void>;
  /** Removes the checkpoint of a run that has ended. @throws Error when it can't be removed */
  drop(key: ExperimentKey): Promise<void>;
}

/** Knows runs by what they were trained from, so that nothing has to be trained twice. */
export interface TrainingMemory {
  /**
   * A run of the recipe that this host vouches for. Its record has to say so too, and what it holds
   * is for the caller to prove.
   * @param baseline what this run is compared with; absent where there is none
   * @returns undefined where it knows none
   * @throws BrokenError where what it remembers is not what is there
   */
  find(recipe: string, baseline: FoundBaseline | undefined): Promise<KeptRun | undefined>;
  /** @throws Error where it can't be remembered */
  remember(recipe: string, run: EndedRun): Promise<void>;
}

/** What an earlier job did with a run that it left. */
export type Handed = 'trained' | 'judged';

/** What an earlier job left, in a folder of its own. */
export interface TakenRun {
  readonly folder: string;
  readonly part: KeptPart;
}

/** One of several, with the id that it was left by. */
export interface GatheredRun extends TakenRun {
  readonly id: string;
}

/** What jobs side by side left: those of these digests, or all of an experiment. */
export type Gathering =
  | { readonly digests: readonly string[] }
  | {
      readonly key: ExperimentKey;
      /** How many there are to be: where fewer are found they are looked for again, for a while. */
      readonly expect: number;
    };

/** Carries runs from one job of a workflow run to a later one. */
export interface RunCarrier {
  /**
   * Leaves what a run trained: all files below its folder.
   * @returns where it lies; by its digest it is found
   * @throws BrokenError when it can't be left as it is
   */
  leave(run: ExperimentKey & { readonly id: string }, folder: string): Promise<KeptPart>;
  /**
   * Brings what an earlier job of this workflow run left.
   * @param digest `sha256:…`, as that job was told it
   * @returns a folder of its own with the files
   * @throws InputError when what has that digest is something else
   * @throws BrokenError when nothing of this workflow run has it, or it can't be had as it was
   */
  take(kind: Handed, digest: string): Promise<TakenRun>;
  /**
   * Brings what earlier jobs of this workflow run, of any attempt, have trained.
   * @returns those of the digests, in their order; or all of the experiment, in no order, however
   *   many there are to be
   * @throws InputError when what has a digest is something else
   * @throws BrokenError when nothing of this workflow run has a digest, or one can't be had as it was
   */
  gather(wanted: Gathering): Promise<readonly GatheredRun[]>;
  /**
   * Brings the model of a run that was judged into its folder, by the digests of its files.
   * @returns undefined where the run has none
   * @throws BrokenError when it can't be had, or is not that model
   */
  fetchModel(run: FinishedRecord, folder: string): Promise<KeptPart | undefined>;
}

/** A terminal, a GitHub job: only what differs between them. */
export interface Host {
  readonly name: string;
  /** A promise, so that git is asked while the data is read. */
  readonly place: Promise<Place>;
  /**
   * The commit that this work is proposed to, whose rules judge it; null where nothing is proposed.
   * @throws InputError when it was named and is none
   * @throws BrokenError when it can't be told
   */
  base(): Promise<BaseCommit | null>;
  /** A run of this experiment starts now. Returns the host's subscriber to its events. */
  begin(key: ExperimentKey): Promise<Subscriber>;
  /**
   * @throws InputError when the source names what can't be a baseline here
   * @throws BrokenError when a baseline exists but can't be read, is corrupt or is not trusted
   */
  findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineAnswer>;
  /**
   * The candidates that were judged before this one, as the last of them tells: of a pull request
   * on that, else since the baseline was promoted.
   * @param baseline the id of the run that this one is held against; null where there is none
   * @param needed whether the gate counts on it; else it is not looked for far
   * @returns undefined where it would have to be looked for further
   * @throws NotAllowedError where there is no leave to look
   * @throws BrokenError where they can't be read
   */
  earlierLooks(
    key: ExperimentKey,
    baseline: string | null,
    needed: boolean,
  ): Promise<EarlierLooks | undefined>;
  /**
   * Who takes this run's model for the baseline, and why.
   * @throws InputError where nobody can
   */
  acceptance(reason: string): Acceptance;
  /** Where a run is kept beside its folder. */
  readonly kept: RunKeeper;
  readonly checkpoints: CheckpointCarrier;
  readonly carrier: RunCarrier;
  readonly trainings: TrainingMemory;
  /** Tells people how the run ended. What fails is a warning: it changes nothing about the end. */
  announceEnd(end: RunEnd, kept: Kept): Promise<Publication>;
}
