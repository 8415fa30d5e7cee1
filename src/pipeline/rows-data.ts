import { createHash } from 'node:crypto';
import type { Config } from '../config/config.js';
import { groupLikeColumns } from '../data/checks/groups.js';
import { checkNameless } from '../data/checks/readings.js';
import type { DataWarning } from '../data/dataset.js';
import {
  type LabelledRows,
  loadRows,
  noRows,
  type RowsSpec,
  rowsAt,
  summaryOf,
} from '../data/labelled-rows.js';
import type { DataWorld } from '../data/labelled-table.js';
import type { SingleNumbers } from '../evaluate/single-numbers.js';
import type { ClusterSpec } from '../gate/cluster-spec.js';
import { planGate } from '../gate/plan.js';
import { clustersOf, heldOutOf, type ReadData } from './judged-rows.js';

/**
 * Reads rows that somebody else split off.
 * @throws InputError for what is wrong with them, and as `rowsData` does
 */
export async function readRows(
  spec: RowsSpec,
  reading: DataWorld,
  config: Pick<Config, 'data' | 'trainer' | 'gate'>,
  numbers: SingleNumbers | undefined,
): Promise<ReadData> {
  return rowsData(await loadRows(spec, reading), config, numbers);
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
    ...rows.warnings,
    ...(own ? [ownSplitWarning(data.kind === 'own-split')] : []),
    ...(gate.cluster ? namelessWarnings(judged, gate.cluster) : groupWarnings(judged)),
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
export function numbersData(numbers: SingleNumbers | undefined, gate: Config['gate']): ReadData {
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

/** A word for a missing name, which would be the name of one large group. */
function namelessWarnings(
  { testTable: table }: LabelledRows,
  { kind, column: name }: ClusterSpec,
): readonly DataWarning[] {
  const column = table.columns.find((one) => one.name === name);
  if (kind !== 'group' || !column || !('codes' in column)) return [];
  return [checkNameless(column, table.place) ?? []].flat();
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
