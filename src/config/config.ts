import type { BaselineSource } from '../baseline/search.js';
import type { DataSpec } from '../data/data-spec.js';
import type { GateSpec } from '../gate/gate-spec.js';
import type { Format } from '../models/exporters.js';
import type { TrainerSpec, TrainSpec } from '../train/spec.js';
import type { ConfigValues } from './schema/config-schema.js';
import type { ConfigSource } from './source.js';

export interface ExportSpec {
  /** A folder. Absolute. */
  readonly path: string;
  readonly formats: readonly Format[];
}

/** A checked config, in the types that each part works with, all paths absolute. */
export interface Config {
  readonly project: string;
  readonly experiment: string;
  readonly data: DataSpec;
  readonly trainer: TrainerSpec;
  /** What holds whatever trains. */
  readonly train: Pick<TrainSpec, 'seed' | 'checkpointEvery'>;
  readonly gate: GateSpec;
  readonly baseline: BaselineSource;
  readonly export?: ExportSpec;
  /** As it was written, defaults filled in: the record's `params`. */
  readonly values: ConfigValues;
  /** The file it was read from, absolute; absent where the action's inputs were the config. */
  readonly file?: string;
  /** The folder that its paths are relative to. Absolute. */
  readonly folder: string;
  /** What it was checked from. */
  readonly source: ConfigSource;
}
