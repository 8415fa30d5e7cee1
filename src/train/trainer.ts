import type { Dataset } from '../data/dataset.js';
import type { LabelledRows } from '../data/labelled-rows.js';
import type { DataWorld } from '../data/labelled-table.js';
import type { Allocate } from '../data/table/matrix.js';
import type { Table } from '../data/table/table.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { SingleNumbers } from '../evaluate/single-numbers.js';
import type { Emit } from '../events.js';
import type { TrainedModel } from '../models/model.js';

/** Encoded rows to learn from, and rows to watch while learning. */
export type LearningRows = Pick<Dataset, 'task' | 'classes' | 'features' | 'train' | 'validation'>;

/** The same, with how they were encoded, and as they stand in the file. */
export type TrainingSets = LearningRows & Pick<Dataset, 'encoding' | 'tables'>;

/** Rows to learn from and to watch, as they stand in the file. */
export interface TrainingTables {
  readonly train: Table;
  readonly validation: Table;
}

/** The rows that the verdict is about. */
export type EvaluationSet = Pick<
  Dataset,
  'task' | 'classes' | 'encoding' | 'test' | 'testIds' | 'testTable'
>;

/** What a run hands to its trainer. A side is absent where others hold its rows. */
export interface RunData {
  readonly training?: TrainingSets;
  readonly evaluation?: EvaluationSet;
  /** Rows of the verdict that are asked about as they stand in their file, not encoded. */
  readonly rows?: LabelledRows;
  /** Numbers that are all that is judged: there are no rows. */
  readonly numbers?: SingleNumbers;
}

/** What a trainer may use before it runs. */
export interface TrainWorld extends Pick<DataWorld, 'workspace' | 'folder' | 'signal'> {
  readonly emit: Emit;
}

/** The port behind which each way to train stands. */
export interface Trainer<S extends { readonly kind: string }> {
  readonly kind: S['kind'];
  /**
   * Memory for the encoded rows, where the trainer has its own: a large matrix need not be copied
   * then.
   */
  readonly allocate?: Allocate;
  /** It is handed the training rows as they stand in the file too. */
  readonly tables?: true;
  /**
   * Refuses whatever can be refused before it costs: spec, data, installed libraries.
   * @throws InputError where they don't fit each other
   */
  prepare(spec: S, data: RunData, world: TrainWorld): Promise<Training>;
}

/** A training that nothing speaks against. */
export interface Training {
  /**
   * Trains; once for each seed. The same seed gives the same outcome where the trainer can keep
   * that promise.
   * @throws BrokenError when it breaks, and the signal's own reason when it is aborted
   */
  run(context: TrainContext): Promise<Trained>;
}

export interface TrainContext {
  readonly seed: number;
  readonly emit: Emit;
  /**
   * Aborted with an `InterruptedError` as its reason; a trainer throws that reason as soon as it
   * can.
   */
  readonly signal: AbortSignal;
  /**
   * The folder for this training's checkpoint, the same one when it is started again: a checkpoint
   * that is there is gone on from. Absolute.
   */
  readonly checkpoints?: string;
  /**
   * The workflow run that this is an attempt at, by which what an earlier attempt began elsewhere is
   * found again. Absent outside of a job.
   */
  readonly job?: string;
  /**
   * A folder that this training may make, for whatever it has to leave on the disk: it goes when
   * the run ends. Absolute.
   */
  readonly scratch: string;
}

/**
 * Metric name → value, one record an epoch: `loss`, `accuracy`, `val_loss`, `val_accuracy`,
 * `learningRate`, …
 */
export type EpochMetrics = Readonly<Record<string, number>>;

export interface Epochs {
  readonly requested: number;
  readonly completed: number;
  /**
   * The epoch whose weights were kept: the last one where early stopping did not restore another's.
   */
  readonly best: number;
  /** The epoch after which it went on from a checkpoint; absent where it began at the beginning. */
  readonly resumed?: number;
}

/** What a training says of itself. It is recorded as it was told: nobody measured it. */
export interface Reports {
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  /** Metrics of its own, of the whole test set; null where one is not a number. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** What lay in the folder for checkpoints when a training began that makes its own. */
export interface Continued {
  readonly files: number;
  readonly bytes: number;
  /** The epoch that it said it goes on after. */
  readonly epoch?: number;
}

/** What a training leaves behind. */
export interface Trained {
  readonly by: {
    readonly kind: string;
    readonly engine: string;
    readonly version: string;
    /** The version of the cluster that it ran on, and its job there; absent: here. */
    readonly on?: { readonly ray: string; readonly job: string };
  };
  readonly outcome:
    | {
        readonly kind: 'predictions';
        /** Of the evaluation set's rows, in their order where the run handed one over. */
        readonly predictions: Predictions;
      }
    /**
     * Metrics that others took, by name: they can be held to a fixed threshold, and to nothing
     * else.
     */
    | { readonly kind: 'numbers'; readonly metrics: Readonly<Record<string, number>> };
  /**
   * The rows that it split off by itself, with the labels that it gave them; absent where the run
   * handed over what is judged.
   */
  readonly rows?: LabelledRows;
  /** Which run it was that another job trained; absent where this one did. */
  readonly handed?: { readonly runId: string; readonly attempt: number; readonly sha256: string };
  /** Absent where the trainer has none. */
  readonly epochs?: Epochs;
  /** One record an epoch. */
  readonly history: readonly EpochMetrics[];
  /** Absent where the trainer has none. */
  readonly reported?: Reports;
  /**
   * Of a training that may have gone on from what an earlier attempt left: nobody knows whether the
   * result is that of an uninterrupted one.
   */
  readonly continued?: Continued;
  readonly model: TrainedModel;
}
