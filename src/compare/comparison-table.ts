import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { holm } from '../evaluate/statistics/holm.js';
import type { ComparedRow, ComparisonTable, FinishedRecord } from '../record/run-record.js';
import { compare } from './comparison.js';
import type { MetricComparison } from './metric-comparison.js';
import type { Pairing } from './pairing/pair.js';
import { numbersRow } from './unpaired.js';

/**
 * Null where there was nothing to compare. The record adds the note, which `report/` words.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
export function compareAll(
  pairing: Pairing | { readonly kind: 'no-baseline' },
  own: FinishedRecord['metrics']['test'],
  options: EvaluateOptions,
): Omit<ComparisonTable, 'note'> | null {
  const { confidence } = options;
  if (pairing.kind === 'numbers') {
    const { named, metrics, note, rows, grouped } = pairing;
    const compared = named.flatMap((one) => {
      const candidate = own[one.name];
      return candidate
        ? [numbersRow(one, candidate, metrics[one.name], { confidence, grouped })]
        : [];
    });
    return { rows, pairing: note, maySeen: false, metrics: withShown(compared, confidence) };
  }
  if (pairing.kind !== 'paired') return null;
  const { candidate, baseline, of, maySeen, note } = pairing;
  const part = candidate.ids.length < of;
  const { rows, names, metric } = compare(candidate, baseline, { ...options, part });
  const metrics = names.map((name) => metric(name).comparison);
  const table = { rows, maySeen, metrics: withShown(metrics, confidence) };
  return { ...table, ...(note && { pairing: note }) };
}

function withShown(metrics: readonly MetricComparison[], confidence: number): ComparedRow[] {
  const adjusted = holm(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
  return metrics.map((row, i) => {
    const differs = row.d !== null && row.d !== 0 && adjusted[i]! <= 1 - confidence;
    return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
  });
}
