import type { BaselineSource } from '../baseline/search.js';
import type { DataSpec } from '../data/data-spec.js';
import type { RowsSpec } from '../data/labelled-rows.js';
import type { ConfirmSpec } from '../gate/confirm-rows.js';
import type { GateSpec } from '../gate/gate-spec.js';
import type { Format } from '../models/exporters.js';
import type { TrackSpec } from '../subscribers/subscribers.js';
import type { GivenSpec, NumbersSpec, TrainerSpec, TrainSpec } from '../train/spec.js';
import type {
  ConfigValues,
  GivenValues,
  NumbersValues,
  OwnSplitValues,
} from './schema/config-schema.js';
import type { ConfigSource } from './source.js';

export interface ExportSpec {
  /** A folder. Absolute. */
  readonly path: string;
  readonly formats: readonly Format[];
}

/** What the verdict is about. */
export type DataSource = (
  | /** Data that is split, to train on and to test on. */
  { readonly kind: 'dataset'; readonly spec: DataSpec }
  /** Rows that somebody else split off, with the labels that they are judged by. */
  | { readonly kind: 'rows'; readonly spec: RowsSpec }
  /** Rows that the training splits off by itself: nobody knows them before it has ended. */
  | { readonly kind: 'own-split' }
  /** No rows: single numbers are all that is judged. */
  | { readonly kind: 'numbers' }
) & {
  /** What of these rows, those that are held out, is kept for the last word; absent: none. */
  readonly confirm?: ConfirmSpec;
};

/** Predictions that somebody else made, in a file: what they are about, and how they are read. */
export interface GivenSource {
  readonly rows: RowsSpec;
  readonly trainer: GivenSpec;
}

/** A checked config, in the types that each part works with, all paths absolute. */
export interface Config {
  readonly project: string;
  readonly experiment: string;
  readonly data: DataSource;
  readonly trainer: TrainerSpec;
  /** What holds whatever trains. */
  readonly train: Pick<TrainSpec, 'seed'> & {
    /** How many seeds are trained; `auto`: as many as a verdict takes, up to 5. */
    readonly seeds: number | 'auto';
  };
  readonly gate: GateSpec;
  /** Single numbers that conditions may name; absent where no file of them is named. */
  readonly numbers?: NumbersSpec;
  /** A run that some host knows, or a file of predictions. */
  readonly baseline: BaselineSource | ({ readonly kind: 'predictions' } & GivenSource);
  readonly export?: ExportSpec;
  readonly track: TrackSpec & { readonly histograms: boolean };
  /** Whether what was trained before by the same inputs is judged anew in place of training it again. */
  readonly reuse: boolean;
  /** How many runs of the experiment stay in the store when one ends; absent: all. */
  readonly keep?: number;
  /** As it was written, defaults filled in: the record's `params`. */
  readonly values: ConfigValues | GivenValues | NumbersValues | OwnSplitValues;
  /** The file it was read from, absolute; absent where the action's inputs were the config. */
  readonly file?: string;
  /** The folder that its paths are relative to. Absolute. */
  readonly folder: string;
  /** What it was checked from. */
  readonly source: ConfigSource;
}
