import { keepYoungGeneration } from '../numeric/young-generation.js';
import { checkFilesAgree } from './checks/files-agree.js';
import { checkHeaderIsNone } from './checks/missing-header.js';
import { strayRows } from './checks/stray-rows.js';
import type { ColumnReading } from './csv/column-builder.js';
import { type CsvTable, readCsv } from './csv/read-csv.js';
import type { DataSpec } from './data-spec.js';
import type { DataWarning } from './dataset.js';
import { type LabelPlan, labelColumn, planLabel, readLabels } from './label.js';
import { checkNamedColumns, checkTestFile } from './roles.js';
import { locate, type Places, rootsOf } from './source-files.js';
import type { Allocate } from './table/matrix.js';
import type { Hasher } from './table/row-hash.js';

/** Where data comes from, and who is told how far it is. */
export interface DataWorld extends Places {
  /** The working directory, which paths in messages are relative to; absent: the workspace. */
  readonly folder?: string;
  readonly signal?: AbortSignal | undefined;
  /** Where the encoded rows go to; absent: arrays of their own. */
  readonly allocate?: Allocate | undefined;
  /** The training rows are kept as they stand in the file, too. */
  readonly tables?: boolean | undefined;
  /** Called now and then with the number of rows read so far. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export interface LabelledTable {
  readonly table: CsvTable;
  /** The label's column. */
  readonly label: string;
  /** By row: class index or target; NaN where the label is missing. */
  readonly labels: Float64Array;
  /** The rows that have a label, ascending. */
  readonly rows: Uint32Array;
  /** Rows that are none, like a line of totals: they have no label. */
  readonly left: ReadonlySet<number>;
  /** What a person should know of the file as it was read. */
  readonly warnings: readonly DataWarning[];
}

/** Reads the file that is trained on, and finds out what its label means. */
export async function readTrainingFile(
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
): Promise<LabelledTable & { readonly plan: LabelPlan }> {
  // As they are written: 007 is not 7, and a long number does not lose its last digits.
  const asId = new Map(spec.id === undefined ? [] : [[spec.id, { kind: 'id' } as const]]);
  const table = await read(spec.path, spec, world, hasher, asId);
  if (spec.csv?.header === undefined) checkHeaderIsNone(table);
  checkFilesAgree(table, spec.columns);
  checkNamedColumns(table, spec);
  const stray = strayRows(table);
  const { plan, warnings } = planLabel(table, spec, stray.rows);
  const known = labelled(table, spec.label, plan, stray.rows);
  return { ...known, plan, warnings: [...stray.warnings, ...warnings] };
}

/** Reads a test file of its own; its columns mean what they mean in the training file. */
export async function readTestFile(
  path: string,
  training: LabelledTable & { readonly plan: LabelPlan },
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
): Promise<LabelledTable> {
  const table = await read(path, spec, world, hasher, training.table.readings);
  const stray = strayRows(table);
  checkTestFile(table, training.table, spec);
  const known = labelled(table, spec.label, training.plan, stray.rows);
  return { ...known, warnings: stray.warnings };
}

/** Bytes of files beside whose rows the memory of V8's young generation counts. */
const LARGE = 4 * 2 ** 20;

async function read(
  path: string,
  spec: DataSpec,
  world: DataWorld,
  hasher: Hasher,
  readings: ReadonlyMap<string, ColumnReading>,
): Promise<CsvTable> {
  const files = await locate(path, rootsOf(world), world.folder);
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) >= LARGE) keepYoungGeneration();
  return readCsv(files, {
    label: spec.label,
    hasher,
    signal: world.signal,
    onProgress: world.onProgress,
    readings,
    csv: spec.csv,
    specs: spec.columns,
  });
}

function labelled(
  table: CsvTable,
  name: string,
  plan: LabelPlan,
  left: ReadonlySet<number>,
): Omit<LabelledTable, 'warnings'> {
  const column = labelColumn(table, name, plan, left);
  const columns = table.columns.map((one) => (one.name === name ? column : one));
  const known = { ...table, columns };
  const labels = readLabels(known, name, plan, left);
  const rows = new Uint32Array(table.rows);
  let n = 0;
  for (let row = 0; row < rows.length; row++) if (!Number.isNaN(labels[row]!)) rows[n++] = row;
  return { table: known, label: name, labels, rows: rows.subarray(0, n), left };
}
