import { type CsvTable, readCsv } from './csv/read-csv.js';
import type { DataSpec } from './data-spec.js';
import { type LabelPlan, planLabel, readLabels } from './label.js';
import { checkNamedColumns, checkTestFile } from './roles.js';
import { locate } from './source-files.js';
import type { Allocate } from './table/matrix.js';
import type { Hasher } from './table/row-hash.js';
import type { ColumnKind } from './table/table.js';

/** Where data comes from, and who is told how far it is. */
export interface DataWorld {
  /** The folder that data may come from. Absolute. */
  readonly workspace: string;
  /** The working directory, which paths in messages are relative to; absent: the workspace. */
  readonly folder?: string;
  readonly signal?: AbortSignal | undefined;
  /** Where the encoded rows go to; absent: arrays of their own. */
  readonly allocate?: Allocate | undefined;
  /** Called now and then with the number of rows read so far. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export interface LabelledTable {
  readonly table: CsvTable;
  /** By row: class index or target; NaN where the label is missing. */
  readonly labels: Float64Array;
  /** The rows that have a label, ascending. */
  readonly rows: Uint32Array;
}

/** Reads the file that is trained on, and finds out what its label means. */
export async function readTrainingFile(
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
): Promise<LabelledTable & { readonly plan: LabelPlan }> {
  // As they are written: 007 is not 7, and a long number does not lose its last digits.
  const kinds = new Map(spec.id === undefined ? [] : [[spec.id, 'id'] as const]);
  const table = await read(spec.path, spec, world, hasher, kinds);
  checkNamedColumns(table, spec);
  const plan = planLabel(table, spec);
  return { ...labelled(table, spec.label, plan), plan };
}

/** Reads a test file of its own; its columns mean what they mean in the training file. */
export async function readTestFile(
  path: string,
  training: LabelledTable & { readonly plan: LabelPlan },
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
): Promise<LabelledTable> {
  const kinds = new Map(training.table.columns.map(({ name, kind }) => [name, kind]));
  const table = await read(path, spec, world, hasher, kinds);
  checkTestFile(table, training.table, spec);
  return labelled(table, spec.label, training.plan);
}

async function read(
  path: string,
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
  kinds?: ReadonlyMap<string, ColumnKind>,
): Promise<CsvTable> {
  return readCsv(await locate(path, world.workspace, world.folder), {
    label: spec.label,
    hasher,
    signal: world.signal,
    onProgress: world.onProgress,
    ...(kinds === undefined ? {} : { kinds }),
  });
}

function labelled(table: CsvTable, name: string, plan: LabelPlan): LabelledTable {
  const labels = readLabels(table, name, plan);
  const rows = new Uint32Array(table.rows);
  let n = 0;
  labels.forEach((label, row) => {
    if (!Number.isNaN(label)) rows[n++] = row;
  });
  return { table, labels, rows: rows.subarray(0, n) };
}
