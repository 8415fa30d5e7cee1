import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { holm } from '../evaluate/statistics/holm.js';
import type { ComparedRow, ComparisonTable } from '../record/run-record.js';
import { compare } from './comparison.js';
import type { MetricComparison } from './metric-comparison.js';
import type { Pairing } from './pairing/pair.js';
import { type KeptEstimate, numbersRow } from './unpaired.js';

/** A metric of two models, and what the evidence shows of it among all of the table. */
type ShownComparison = MetricComparison & Pick<ComparedRow, 'shown'>;

/** Every metric of two models, as data: the record adds what `report/` words. */
export type UnwordedTable = Omit<ComparisonTable, 'note' | 'metrics'> & {
  readonly metrics: readonly ShownComparison[];
};

/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
export function compareAll(
  pairing: Pairing | { readonly kind: 'no-baseline' },
  own: Readonly<Record<string, KeptEstimate>>,
  options: EvaluateOptions,
): UnwordedTable | null {
  if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable') return null;
  return comparisonTable(pairing, own, options);
}

/** Every metric of two models that can be held against each other; `own` as above. */
export function comparisonTable(
  pairing: Exclude<Pairing, { readonly kind: 'incomparable' }>,
  own: Readonly<Record<string, KeptEstimate>>,
  options: EvaluateOptions,
): UnwordedTable {
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
  const { candidate, baseline, of, maySeen, note } = pairing;
  const part = candidate.ids.length < of;
  const { rows, names, metric } = compare(candidate, baseline, { ...options, part });
  const metrics = names.map((name) => metric(name).comparison);
  const table = { rows, maySeen, metrics: withShown(metrics, confidence) };
  return { ...table, ...(note && { pairing: note }) };
}

/**
 * The same tables, with better and worse said where that holds among the differences of all of
 * them: of seven equal models one would look different by chance.
 */
export function shownTogether<T extends Pick<UnwordedTable, 'metrics'>>(
  tables: readonly T[],
  confidence: number,
): readonly T[] {
  const all = withShown(
    tables.flatMap(({ metrics }) => metrics),
    confidence,
  );
  let next = 0;
  return tables.map((table) => {
    const start = next;
    next += table.metrics.length;
    return { ...table, metrics: all.slice(start, next) };
  });
}

function withShown(metrics: readonly MetricComparison[], confidence: number): ShownComparison[] {
  const adjusted = holm(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
  return metrics.map((row, i) => {
    const differs = row.d !== null && row.d !== 0 && adjusted[i]! <= 1 - confidence;
    return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
  });
}
