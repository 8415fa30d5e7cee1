import type { Config } from '../config/config.js';
import { configPaths } from '../config/config-paths.js';
import type { DataSummary, Dataset, DataWarning } from '../data/dataset.js';
import { type LabelledRows, loadRows, summaryOf } from '../data/labelled-rows.js';
import { loadDataset } from '../data/load-dataset.js';
import { rootsOf } from '../data/source-files.js';
import type { Allocate } from '../data/table/matrix.js';
import { InputError } from '../errors.js';
import type { Clusters } from '../evaluate/units.js';
import type { Emit } from '../events.js';
import { confine } from '../files/confined-path.js';
import { type Check, planGate } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import type { World } from './world.js';

/** What was read, by where its rows are from. */
export type ReadSource =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'rows'; readonly rows: LabelledRows };

/** The data, and what the gate will ask of it. */
export interface ReadData {
  readonly source: ReadSource;
  /** The rows that the verdict is about, from either. */
  readonly judged: Dataset | LabelledRows;
  readonly summary: DataSummary;
  /** Inputs of the model; 0 where it is asked elsewhere. */
  readonly features: number;
  readonly checks: readonly Check[];
  /** Which test rows belong together; absent where each stands for itself. */
  readonly clusters?: Clusters;
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
  if (data.kind === 'own-split') {
    throw InputError.of('a command that splits its data by itself has no rows before it has run', {
      ...(config.file !== undefined && { at: { file: config.file } }),
      fix: 'Use run, or let Sluice split: data: {path: FILE.csv, label: COLUMN} in place of predictions.',
    });
  }
  if (data.kind === 'rows') return rowsData(await loadRows(data.spec, reading), config);
  const dataset = await loadDataset(data.spec, {
    ...reading,
    ...(allocate && { allocate }),
    ...(tables && { tables }),
  });
  return {
    source: { kind: 'dataset', dataset },
    judged: dataset,
    summary: dataset.summary,
    features: dataset.features.length,
    checks: planGate(gate, dataset),
    ...clustersOf(gate, dataset),
  };
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
): Promise<ReadData> {
  const own = trainer.kind === 'own-split';
  const summary = await summaryOf(rows, own ? 'own' : 'given');
  const warnings = own ? [ownSplitWarning(data.kind === 'own-split')] : [];
  return {
    source: { kind: 'rows', rows },
    judged: rows,
    summary: { ...summary, warnings },
    features: 0,
    checks: planGate(gate, rows),
    ...clustersOf(gate, rows),
  };
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
