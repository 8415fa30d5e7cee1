import { resolve } from 'node:path';
import type { CsvSpec } from '../data/csv/dialect.js';
import type { DataSpec } from '../data/data-spec.js';
import type { ColumnSpec } from '../data/table/column-spec.js';
import type { ClusterSpec } from '../gate/cluster-spec.js';
import type { ConfirmSpec } from '../gate/confirm-rows.js';
import { DEFAULTS } from '../train/defaults.js';
import type { ConfigValues } from './schema/config-schema.js';

export function dataSpec(data: ConfigValues['data'], folder: string): DataSpec {
  const { test } = data;
  return {
    path: resolve(folder, data.path),
    label: data.label,
    ...(data.positive !== undefined && { positive: data.positive }),
    task: data.task,
    ...(data.id !== undefined && { id: data.id }),
    ignore: data.ignore,
    // What is kept for the last word is held out with the test rows, and parted from them later.
    test: typeof test === 'string' ? { path: resolve(folder, test) } : test + (data.confirm ?? 0),
    validation: data.validation,
    split: splitSpec(data),
    ...(data.transform && { transform: data.transform }),
    ...(data['sample-weight'] !== undefined && { sampleWeight: data['sample-weight'] }),
    csv: csvSpec(data),
    columns: {
      ...(data.missing && { missing: data.missing }),
      columns: new Map(
        Object.entries(data.columns ?? {}).map(([name, one]) => [name, columnSpec(one)]),
      ),
    },
  };
}

/** The share for the last word of all rows that are held out. */
export function confirmOfHeldOut({ test, confirm }: ConfigValues['data']): number | undefined {
  if (confirm === undefined || typeof test === 'string') return confirm;
  return confirm / (test + confirm);
}

export function confirmSpec(
  share: number | undefined,
  seed: number = DEFAULTS.seed,
): { readonly confirm?: ConfirmSpec } {
  return share === undefined ? {} : { confirm: { share, seed } };
}

export const DELIMITERS = {
  ',': ',',
  ';': ';',
  '|': '|',
  '^': '^',
  '~': '~',
  ':': ':',
  tab: '\t',
  space: ' ',
} as const;

function csvSpec({ delimiter, header, comment }: ConfigValues['data']): CsvSpec {
  return {
    ...(delimiter !== undefined && { delimiter: DELIMITERS[delimiter] }),
    ...(header !== undefined && { header }),
    ...(comment !== undefined && { comment }),
  };
}

function columnSpec(column: NonNullable<ConfigValues['data']['columns']>[string]): ColumnSpec {
  if (column === 'number') return { as: { kind: 'number', format: '1234.56' } };
  if (column === 'category') return { as: { kind: 'category' } };
  if (column === 'text') return { as: { kind: 'text', exact: false } };
  const missing = column.missing && { missing: column.missing };
  if ('number' in column) return { as: { kind: 'number', format: column.number }, ...missing };
  if ('date' in column) return { as: { kind: 'date', format: column.date }, ...missing };
  if ('text' in column) return { as: { kind: 'text', exact: true }, ...missing };
  return { ...missing };
}

/** What the split keeps together is together in the verdict, too. */
export function clusterSpec({ gate, data }: ConfigValues): ClusterSpec | undefined {
  const { cluster } = gate;
  const { split, test } = data;
  if (typeof cluster === 'string') return { kind: 'group', column: cluster, key: 'gate.cluster' };
  if (cluster && 'time' in split) {
    const { time: column } = split;
    return { kind: 'calendar', column, key: 'data.split.time', block: cluster.time };
  }
  // A test file of its own was not split by it, and need not have the column.
  if (typeof test !== 'number') return undefined;
  if ('group' in split) return { kind: 'group', column: split.group, key: 'data.split.group' };
  if ('time' in split) return { kind: 'time', column: split.time, key: 'data.split.time' };
  return undefined;
}

function splitSpec({ split, id, test }: ConfigValues['data']): DataSpec['split'] {
  const { seed } = split;
  if ('stratify' in split) return { method: 'stratify', seed };
  if ('group' in split) return { method: 'group', column: split.group, seed };
  if ('time' in split) return { method: 'time', column: split.time, seed };
  // A row that has a name keeps its side by it, whatever becomes of its cells.
  if (id !== undefined && typeof test === 'number') return { method: 'group', column: id, seed };
  return { method: 'hash', seed };
}
