import type { DateFormat } from './date-format.js';
import type { NumberFormat } from './number-format.js';

/** How the config wants a column's cells to be read. */
export interface ColumnSpec {
  readonly as?: ReadAs;
  /** The words that mean a missing value, beside blank cells. */
  readonly missing?: readonly string[];
}

export type ReadAs =
  | { readonly kind: 'number'; readonly format: NumberFormat }
  | { readonly kind: 'date'; readonly format: DateFormat }
  /** Never a number or a date, whatever it looks like; `exact`: blanks around it and its Unicode form count too. */
  | { readonly kind: 'text'; readonly exact: boolean }
  /** Levels, whatever they look like. */
  | { readonly kind: 'category' };

/** All that the config says of columns. */
export interface ColumnSpecs {
  /** In place of the usual words. */
  readonly missing?: readonly string[];
  readonly columns?: ReadonlyMap<string, ColumnSpec>;
}
