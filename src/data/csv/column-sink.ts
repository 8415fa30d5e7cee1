/** A piece of a column, as a file of columns holds it: numbers with NaN for none, or texts with '' for none. */
export type ColumnPiece =
  | ValuesPiece
  | { readonly kind: 'text'; readonly texts: readonly string[] };

export interface ValuesPiece {
  readonly kind: 'number' | 'date';
  readonly values: Float64Array;
  /** The first places that do hold a number, NaN. */
  readonly nans?: readonly number[];
}

/** Takes a file's columns one after the other. */
export interface ColumnSink {
  /** The names in their order, and how many rows there are. */
  header(names: readonly string[], rows: number): void;
  /** The next piece of a column. */
  piece(column: number, piece: ColumnPiece): void;
}
