import type { DataSpec } from '../data/data-spec.js';
import type { GateCondition } from '../gate/condition.js';
import type { ModelSpec, TrainSpec } from '../train/spec.js';
import type { ConfigValues } from './schema/config-schema.js';

export interface GateSpec {
  readonly conditions: readonly GateCondition[];
  /** Columns: every condition is also judged for each of their values. */
  readonly slices: readonly string[];
  readonly confidence: number;
  readonly whenInconclusive: 'hold' | 'pass' | 'fail';
}

/** Where the baseline comes from. */
export type BaselineSource =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly id: string }
  | { readonly kind: 'file'; readonly path: string }
  /** A branch on GitHub that holds the last promoted runs, for longer than artifacts are kept. */
  | { readonly kind: 'branch'; readonly name: string };

export interface ExportSpec {
  /** A folder. Absolute. */
  readonly path: string;
  readonly formats: readonly 'tfjs'[];
}

/** A checked config, in the types that each part works with, all paths absolute. */
export interface Config {
  readonly project: string;
  readonly experiment: string;
  readonly data: DataSpec;
  readonly model: ModelSpec;
  readonly train: TrainSpec;
  readonly gate: GateSpec;
  readonly baseline: BaselineSource;
  readonly export?: ExportSpec;
  /** As it was written, defaults filled in: the record's `params`. */
  readonly values: ConfigValues;
  /** The file it was read from; absent where the action's inputs were the config. */
  readonly file?: string;
}
