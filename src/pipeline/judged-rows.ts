import type { Config } from '../config/config.js';
import type { DataSummary, Dataset } from '../data/dataset.js';
import type { LabelledRows } from '../data/labelled-rows.js';
import type { TestRows } from '../data/split/test-part.js';
import type { Table } from '../data/table/table.js';
import { InputError } from '../errors.js';
import type { SingleNumbers } from '../evaluate/single-numbers.js';
import type { Clusters } from '../evaluate/units.js';
import type { GivenNumbers } from '../gate/condition-kind.js';
import { confirmRows, type HeldOut } from '../gate/confirm-rows.js';
import type { Check } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import { plural } from '../text/quantities.js';

/** What was read, by where its rows are from: those that a training answers for, and of them those of the verdict. */
export type ReadSource =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly judged: TestRows }
  | { readonly kind: 'rows'; readonly rows: LabelledRows; readonly judged: LabelledRows }
  /** There are none. */
  | {
      readonly kind: 'numbers';
      readonly numbers: SingleNumbers;
      readonly judged: LabelledRows;
    };

/** The data, and what the gate will ask of it. */
export interface ReadData {
  readonly source: ReadSource;
  /** The rows that the verdict is about, from either. */
  readonly judged: ReadSource['judged'];
  /** Absent where none of the rows are kept for the last word. */
  readonly heldOut?: HeldOut;
  readonly summary: DataSummary;
  /** Inputs of the model; 0 where it is asked elsewhere. */
  readonly features: number;
  readonly checks: readonly Check[];
  /** Which of all rows that a training answers for belong together; absent where each stands for itself. */
  readonly clusters?: Clusters;
  /** What conditions may name beside what is measured; absent where no file of such is named. */
  readonly numbers?: GivenNumbers;
}

/**
 * Undefined where no row is kept for the last word.
 * @throws InputError where a side has none
 */
export function heldOutOf(
  names: readonly string[],
  table: Table,
  { data: { confirm }, gate: { cluster } }: Pick<Config, 'data' | 'gate'>,
): HeldOut | undefined {
  if (!confirm) return undefined;
  const found = confirmRows(names, table, confirm, cluster);
  if (found.test.length > 0 && found.confirm.length > 0) return found;
  const none = found.test.length === 0 ? 'the test' : 'the last word (confirm)';
  throw InputError.of(`of ${plural(names.length, 'row')} that are held out none fell to ${none}`, {
    at: { file: table.file },
    fix: 'Use more rows, or another share in confirm.',
  });
}

export function clustersOf(
  { cluster }: Config['gate'],
  { testTable }: Dataset | LabelledRows,
): Pick<ReadData, 'clusters'> {
  return cluster ? { clusters: testClusters(cluster, testTable) } : {};
}
