import type { Places } from '../data/source-files.js';
import type { Subscriber } from '../events.js';
import type { Host } from '../host/host.js';
import type { UnfinishedRecord } from '../record/run-record.js';
import type { Store } from '../record/store.js';
import type { Decides } from './rules.js';

/** A run that an earlier job of this workflow run has left. */
export interface HandedRun {
  readonly id: string;
  /** `sha256:…` of what that job left, as it said when it left it. */
  readonly digest: string;
}

/** What earlier jobs have trained: one run, or those that jobs side by side left to be judged together. */
export type Handover =
  | { readonly kind: 'run'; readonly run: HandedRun }
  | {
      readonly kind: 'runs';
      /** How many there have to be: one that is missing is never left out. */
      readonly expect: number;
      /** Absent: all that the jobs of this workflow run trained of the experiment. */
      readonly named?: readonly HandedRun[];
    };

/** Whether a run that can become the baseline does; `never` leaves that to a later job. */
export type Promotes = 'auto' | 'never';

/** What a run needs of the world around it. */
export interface World extends Places {
  readonly host: Host;
  readonly store: Store;
  /** Whose rules decide where work that is proposed changes them. */
  readonly rules: Decides;
  readonly promotes: Promotes;
  /** Why the model becomes the baseline whatever the last one was; absent: it has to pass. */
  readonly accept?: string;
  /** What other jobs have trained, to be judged here; absent: this run trains. */
  readonly handed?: Handover;
  /** Whether it trains also where a run before has trained by the same inputs. */
  readonly retrain?: boolean;
  /** The working directory, which paths in messages are relative to. Absolute. */
  readonly folder: string;
  readonly subscribers: readonly Subscriber[];
  /** Says what went wrong beside the run, and changes nothing about how it ends. */
  readonly warn: (message: string) => void;
  /** Aborted with an `InterruptedError`. */
  readonly signal: AbortSignal;
  /** Hears what a run holds that came to no verdict that counts, before its host tells people. */
  readonly onUnfinished?: (record: UnfinishedRecord) => void;
  readonly now: () => Date;
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
}
