import { searchedBy } from '../compare/weak-slices/row-gains.js';
import { type WeakSlices, weakSlices } from '../compare/weak-slices/weak-slices.js';
import type { Config } from '../config/config.js';
import type { Predictions } from '../evaluate/predictions.js';
import { floorRows } from '../evaluate/statistics/floor.js';
import type { Evidence } from '../gate/evidence.js';
import type { Decision } from '../gate/finding.js';
import type { ReadData } from './judged-rows.js';

/** Columns of few values, or of an order. Of texts and names each value is nearly a row of its own. */
const SLICED_KINDS = ['number', 'date', 'category', 'boolean'];

/**
 * Where the candidate does worse than the baseline, by the columns of the test rows; undefined where
 * there are none to look by, or the two were not asked about the same rows, or answer all alike, or
 * the baseline may know the rows already.
 */
export function findWeakSlices(
  { pairing }: Pick<Evidence, 'pairing'>,
  decision: Decision,
  { data, predictions }: { readonly data: ReadData; readonly predictions: Predictions },
  config: Config,
): WeakSlices | undefined {
  if (pairing.kind !== 'paired' || pairing.maySeen) return undefined;
  const columns = columnsToSlice(data, config);
  if (columns.length === 0) return undefined;
  const { candidate, baseline } = pairing;
  const { gate, train } = config;
  const floor = floorOf(decision, searchedBy(candidate).metric, gate);
  const { testTable: table } = data.judged;
  const rows = { candidate, baseline, table, ids: predictions.ids, columns, floor };
  return weakSlices(rows, { confidence: gate.confidence, seed: train.seed });
}

/** What the model is given, and what the gate slices by; of a file of predictions all that are no answers. */
function columnsToSlice({ summary, source }: ReadData, { data, gate }: Config): string[] {
  const apart = gate.cluster?.column;
  const sliced = summary.columns
    .filter(({ name, kind }) => name !== apart && SLICED_KINDS.includes(kind))
    .filter(({ role }) => role === 'feature' || role === 'ignored');
  if (data.kind === 'rows' && source.kind === 'rows') {
    const { prediction, classColumns: prefix } = data.spec;
    const answers = ({ name }: { name: string }) =>
      name === prediction || `${name}_` === prefix || name.startsWith(prefix);
    return sliced.filter((column) => !answers(column)).map(({ name }) => name);
  }
  return sliced
    .filter(({ name, role }) => role === 'feature' || gate.slices.includes(name))
    .map(({ name }) => name);
}

/** So many rows it takes that the gate can call a model good enough by that metric. */
function floorOf({ findings }: Decision, searched: string, { confidence }: Config['gate']): number {
  const floors = findings.flatMap(({ metric, where, comparison }) =>
    metric === searched && where === undefined && comparison
      ? [floorRows(comparison.margin, 1, confidence)]
      : [],
  );
  return Math.max(0, ...floors.filter(Number.isFinite));
}
