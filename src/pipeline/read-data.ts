import { createHash } from 'node:crypto';
import type { Config } from '../config/config.js';
import { configPaths } from '../config/config-paths.js';
import { groupLikeColumns } from '../data/checks/groups.js';
import type { DataSummary, Dataset, DataWarning } from '../data/dataset.js';
import { type LabelledRows, loadRows, noRows, rowsAt, summaryOf } from '../data/labelled-rows.js';
import { loadDataset } from '../data/load-dataset.js';
import { rootsOf } from '../data/source-files.js';
import { partFingerprint, type TestRows, testPart } from '../data/split/test-part.js';
import type { Allocate } from '../data/table/matrix.js';
import { hexOf } from '../data/table/row-hash.js';
import type { Table } from '../data/table/table.js';
import { InputError } from '../errors.js';
import type { SingleNumbers } from '../evaluate/single-numbers.js';
import type { Clusters } from '../evaluate/units.js';
import type { Emit } from '../events.js';
import { confine } from '../files/confined-path.js';
import type { GivenNumbers } from '../gate/condition-kind.js';
import { confirmRows, type HeldOut } from '../gate/confirm-rows.js';
import { type Check, planGate } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import { keepYoungGeneration } from '../numeric/young-generation.js';
import { plural } from '../text/quantities.js';
import { readNumbers } from '../train/trainers.js';
import type { World } from './world.js';

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
 * Reads, checks, splits and encodes the data, and plans the gate on its test rows; or reads rows
 * that somebody else split off.
 * @throws InputError when a path of the config leads out of where it may, with every problem of the
 *   data, or of a condition that these rows can't answer, and where nobody knows the rows before a
 *   training has split them off
 */
export async function readData(
  config: Config,
  {
    emit,
    allocate,
    tables,
    ...world
  }: Pick<World, 'workspace' | 'dataRoots' | 'folder' | 'signal'> & {
    readonly emit: Emit;
    readonly allocate?: Allocate;
    readonly tables?: true;
  },
): Promise<ReadData> {
  await confineConfig(config, world);
  const reading = { ...world, onProgress: (rows: number) => emit({ type: 'reading', rows }) };
  const { data, gate } = config;
  const numbers = config.numbers && (await readNumbers(config.numbers, world));
  if (data.kind === 'own-split') {
    throw InputError.of('a command that splits its data by itself has no rows before it has run', {
      ...(config.file !== undefined && { at: { file: config.file } }),
      fix: 'Use run, or let Sluice split: data: {path: FILE.csv, label: COLUMN} in place of predictions.',
    });
  }
  if (data.kind === 'rows') return rowsData(await loadRows(data.spec, reading), config, numbers);
  if (data.kind === 'numbers') return numbersData(numbers, gate);
  keepYoungGeneration();
  const dataset = await loadDataset(data.spec, {
    ...reading,
    ...(allocate && { allocate }),
    ...(tables && { tables }),
  });
  const { testTable: table, testIds, features } = dataset;
  const names = data.spec.id === undefined ? hexOf(table.hashes) : testIds;
  const heldOut = heldOutOf(names, table, config);
  const judged = heldOut ? testPart(dataset, heldOut.test) : dataset;
  return {
    source: { kind: 'dataset', dataset, judged },
    judged,
    ...(heldOut && { heldOut }),
    summary: heldOut ? testSummary(dataset, heldOut, data.spec.label) : dataset.summary,
    features: features.length,
    checks: planGate(gate, judged),
    ...clustersOf(gate, dataset),
  };
}

/** What the record says of a dataset of which some rows are kept for the last word. */
function testSummary(
  { summary, testTable }: Dataset,
  { test, confirm }: HeldOut,
  label: string,
): DataSummary {
  return {
    ...summary,
    testFingerprint: partFingerprint(testTable, label, test),
    splits: { ...summary.splits, test: test.length, confirm: confirm.length },
  };
}

/**
 * Undefined where no row is kept for the last word.
 * @throws InputError where a side has none
 */
function heldOutOf(
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

/** @throws InputError when a path of the config leads out of where it may */
export function confineConfig(
  config: Config,
  world: Pick<World, 'workspace' | 'dataRoots'>,
): Promise<void> {
  return confine(configPaths(config), rootsOf(world));
}

/**
 * Rows that somebody else split off, and what the gate will ask of them.
 * @throws InputError for a condition that these rows can't answer
 */
export async function rowsData(
  rows: LabelledRows,
  { data, trainer, gate }: Pick<Config, 'data' | 'trainer' | 'gate'>,
  numbers?: SingleNumbers,
): Promise<ReadData> {
  const own = trainer.kind === 'own-split';
  const heldOut = heldOutOf(rows.testIds, rows.testTable, { data, gate });
  const judged = heldOut ? rowsAt(rows, heldOut.test) : rows;
  const summary = await summaryOf(judged, own ? 'own' : 'given');
  const beside = numbers && { ...numbers, alone: false };
  const warnings = [
    ...(own ? [ownSplitWarning(data.kind === 'own-split')] : []),
    ...(gate.cluster ? [] : groupWarnings(judged)),
  ];
  const splits = { ...summary.splits, ...(heldOut && { confirm: heldOut.confirm.length }) };
  return {
    source: { kind: 'rows', rows, judged },
    judged,
    ...(heldOut && { heldOut }),
    summary: { ...summary, splits, warnings },
    features: 0,
    checks: planGate(gate, judged, beside),
    ...clustersOf(gate, rows),
    ...(beside && { numbers: beside }),
  };
}

/** Numbers without rows, and what the gate asks of them. @throws InputError likewise */
function numbersData(numbers: SingleNumbers | undefined, gate: Config['gate']): ReadData {
  if (!numbers) throw new RangeError('there is neither a row nor a number');
  const rows = noRows(numbers.file);
  const given = { ...numbers, alone: true };
  const checks = planGate(gate, rows, given);
  const all = [...numbers.values].sort(([a], [b]) => (a < b ? -1 : 1));
  const fingerprint = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  return {
    source: { kind: 'numbers', numbers, judged: rows },
    judged: rows,
    summary: {
      fingerprint,
      testFingerprint: fingerprint,
      rows: 0,
      columns: [],
      splits: { method: 'none', seed: 0, train: 0, validation: 0, test: 0 },
      warnings: [],
    },
    features: 0,
    checks,
    numbers: given,
  };
}

/** Rows that may belong together, which nobody has said. */
function groupWarnings({ testTable, label, idColumn }: LabelledRows): readonly DataWarning[] {
  return groupLikeColumns(testTable, label)
    .filter((column) => column !== idColumn)
    .map((column) => ({
      code: 'group-like-column',
      column,
      message: `column ${JSON.stringify(column)} looks like a group: if rows of one value belong together, write gate.cluster: ${JSON.stringify(column)}, or they count as independent`,
    }));
}

/** What nobody here knows of rows that the training split off by itself. */
function ownSplitWarning(ownLabels: boolean): DataWarning {
  const message = ownLabels
    ? 'the command split the data by itself: which rows it was tested on, that it did not learn from them, and their labels are its own word'
    : 'the command split the data by itself: that it did not learn from the test rows is its own word';
  return { code: 'own-split', message };
}

export function clustersOf(
  { cluster }: Config['gate'],
  { testTable }: Dataset | LabelledRows,
): Pick<ReadData, 'clusters'> {
  return cluster ? { clusters: testClusters(cluster, testTable) } : {};
}
