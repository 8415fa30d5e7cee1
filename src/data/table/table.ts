/** What a column of the file holds, as inferred over all its rows. */
export type ColumnKind = 'number' | 'category' | 'boolean' | 'date' | 'text' | 'id';

/** Numbers; NaN where the cell is missing. Dates are milliseconds since 1970 UTC. */
export interface NumberColumn {
  readonly kind: 'number' | 'date';
  readonly name: string;
  readonly values: Float64Array;
}

/** Strings by dictionary: `levels[codes[row]]`; code -1 where the cell is missing. */
export interface LevelColumn {
  readonly kind: 'category' | 'boolean' | 'text' | 'id';
  readonly name: string;
  readonly codes: Int32Array;
  readonly levels: readonly string[];
}

export type Column = NumberColumn | LevelColumn;

/** A file's rows, by column. All arrays have `rows` elements. */
export interface Table {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** The line of the file on which each row starts, from 1. */
  readonly lines: Uint32Array;
  /**
   * A 64-bit hash of each row's content: the cells by column name in their normal form, the label's left out, so that
   * neither the order of columns nor a corrected label moves a row to another side of the split.
   */
  readonly hashes: BigUint64Array;
}

/** A cell and the row it stands in, from 0. */
export interface CellAt {
  readonly row: number;
  readonly text: string;
}

/** Of cells that are wrong a few are enough to name. */
export const MOST_NAMED = 10;
