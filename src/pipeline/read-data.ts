import type { Config } from '../config/config.js';
import { configPaths } from '../config/config-paths.js';
import type { DataSummary, Dataset } from '../data/dataset.js';
import { loadDataset } from '../data/load-dataset.js';
import { rootsOf } from '../data/source-files.js';
import { partFingerprint, testPart } from '../data/split/test-part.js';
import type { Allocate } from '../data/table/matrix.js';
import { hexOf } from '../data/table/row-hash.js';
import { InputError } from '../errors.js';
import type { Emit } from '../events.js';
import { confine } from '../files/confined-path.js';
import type { HeldOut } from '../gate/confirm-rows.js';
import { planGate } from '../gate/plan.js';
import { readNumbers } from '../train/trainers.js';
import { clustersOf, heldOutOf, type ReadData } from './judged-rows.js';
import type { World } from './world.js';

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
  if (data.kind !== 'dataset') {
    // In the bundle, but not read where rows are trained on.
    const { numbersData, readRows } = await import('./rows-data.js');
    return data.kind === 'rows'
      ? readRows(data.spec, reading, config, numbers)
      : numbersData(numbers, gate);
  }
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

/** @throws InputError when a path of the config leads out of where it may */
export function confineConfig(
  config: Config,
  world: Pick<World, 'workspace' | 'dataRoots'>,
): Promise<void> {
  return confine(configPaths(config), rootsOf(world));
}
