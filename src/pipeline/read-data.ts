import type { Config } from '../config/config.js';
import { configPaths } from '../config/config-paths.js';
import type { DataSummary, Dataset } from '../data/dataset.js';
import { type LabelledRows, loadRows, summaryOf } from '../data/labelled-rows.js';
import { loadDataset } from '../data/load-dataset.js';
import { rootsOf } from '../data/source-files.js';
import type { Allocate } from '../data/table/matrix.js';
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
 *   data, or of a condition that these rows can't answer
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
  await confine(configPaths(config), rootsOf(world));
  const reading = { ...world, onProgress: (rows: number) => emit({ type: 'reading', rows }) };
  const { data, gate } = config;
  if (data.kind === 'rows') {
    const rows = await loadRows(data.spec, reading);
    const source = { kind: 'rows', rows } as const;
    const checks = planGate(gate, rows);
    const summary = await summaryOf(rows);
    return { source, judged: rows, summary, features: 0, checks, ...clustersOf(gate, rows) };
  }
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

export function clustersOf(
  { cluster }: Config['gate'],
  { testTable }: Dataset | LabelledRows,
): Pick<ReadData, 'clusters'> {
  return cluster ? { clusters: testClusters(cluster, testTable) } : {};
}
