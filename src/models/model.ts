import type { Task } from '../data/dataset.js';
import type { ColumnEncoding, Encoding } from '../data/encoding/encoding.js';
import type { Table } from '../data/table/table.js';
import type { Answers } from '../evaluate/predictions.js';
import type { TfjsNetwork, TrainedNetwork } from './network.js';

/**
 * A model that can be asked, whoever made it: what a baseline needs to be rescored, and an export
 * to be proven.
 */
export interface Model {
  readonly task: Task;
  /** In the order of its answers; binary: [negative, positive]; regression: none. */
  readonly classes: readonly string[];
  /**
   * How it reads the columns, as far as it tells: by them a column is found that it would be blind
   * on.
   */
  readonly inputs: readonly ColumnEncoding[];
  /**
   * @param table rows as they stand in a file
   * @returns one answer a row, in their order; a number in the units of the label column
   * @throws InputError where a column is missing or holds what the model can't read
   * @throws CannotAskError where it answers nothing at all
   */
  predict(table: Table): Promise<Answers>;
}

/** A model that can't be asked, about whatever rows: nothing is shown by it, and nobody's config is wrong. */
export class CannotAskError extends Error {
  override readonly name = 'CannotAskError';
}

/** A network with what turns a table into its inputs. */
export interface LayeredModel {
  readonly kind: 'network';
  readonly network: TrainedNetwork;
  readonly encoding: Encoding;
}

/** A network of tf.js's own layers, as tf.js writes it, with what turns a table into its inputs. */
export interface TfjsModel {
  readonly kind: 'tfjs';
  readonly network: TfjsNetwork;
  readonly encoding: Encoding;
}

/**
 * What a training left: something that can be asked, files that only its own framework reads, or
 * nothing.
 */
export type TrainedModel = LayeredModel | TfjsModel | ModelFiles | { readonly kind: 'none' };

/** Files that only their own framework reads. */
export interface ModelFiles {
  readonly kind: 'files';
  /** Absolute. */
  readonly folder: string;
  /** Relative to the folder, with slashes. */
  readonly files: readonly string[];
  /** What they are, for messages. */
  readonly flavour: string;
}
