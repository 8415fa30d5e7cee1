import type { CsvSpec } from './csv/dialect.js';
import type { Task } from './dataset.js';
import type { ColumnSpecs } from './table/column-spec.js';

/** How rows get their side. `seed` is mixed into every hash. */
export type SplitSpec =
  | { readonly method: 'hash'; readonly seed: number }
  | { readonly method: 'stratify'; readonly seed: number }
  | { readonly method: 'group'; readonly column: string; readonly seed: number }
  | { readonly method: 'time'; readonly column: string; readonly seed: number };

/** The config's `data`, with paths resolved. */
export interface DataSpec {
  /** A file of rows, or a glob whose files share one header. Absolute. */
  readonly path: string;
  readonly label: string;
  /** The positive class of a binary task. Left out: the rarer class. */
  readonly positive?: string;
  readonly task: Task | 'auto';
  /** A column that names rows; not a feature. Left out: rows go by a hash of their content. */
  readonly id?: string;
  /** Columns that are not features. */
  readonly ignore: readonly string[];
  /** A share of the rows in (0, 1), or a file of its own. */
  readonly test:
    | number
    | {
        readonly path: string;
        /** The folder that it may lie in, where that is not the workspace. Absolute. */
        readonly root?: string;
      };
  /** A share of the rows, taken from those that are not test rows; 0 for none. */
  readonly validation: number;
  readonly split: SplitSpec;
  /** `log`: a regression's label is trained on as its natural logarithm. */
  readonly transform?: 'log';
  /** A column of row weights for the training loss; not a feature. */
  readonly sampleWeight?: string;
  /** How the text is written, where its head does not show it. */
  readonly csv?: CsvSpec;
  /** How columns are to be read, where their cells do not show it. */
  readonly columns?: ColumnSpecs;
}
