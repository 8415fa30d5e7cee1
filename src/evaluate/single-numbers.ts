import type { Undetermined } from './undetermined.js';

/**
 * Numbers that others took, each by itself: without the rows that it is of, nothing tells chance
 * from change.
 */
export interface SingleNumbers {
  /** The file that holds them, for messages. */
  readonly file: string;
  /** By name: the number, or why it is none. */
  readonly values: ReadonlyMap<string, number | Undetermined>;
  /** What else the file holds, by name: `a list`. */
  readonly others: ReadonlyMap<string, string>;
}
