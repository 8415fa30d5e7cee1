import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { compare } from './compare.js';
import { holm } from './holm.js';
import type { MetricComparison } from './metric-comparison.js';
import type { Pairing } from './pair.js';

/** Every metric of two models on the same rows. Plain data, as it stands in the record. */
export interface ComparisonTable {
  readonly rows: number;
  /** How the rows were paired, where it is not simply all of them. */
  readonly note: string | null;
  readonly maySeen: boolean;
  readonly metrics: readonly ComparedRow[];
}

export type ComparedRow = MetricComparison & {
  /** What the evidence shows, Holm-corrected over all metrics of the table; null where it shows neither. */
  readonly shown: 'better' | 'worse' | null;
};

/** Null where there was nothing to pair with. */
export function compareAll(
  pairing: Pairing | { readonly kind: 'no-baseline' },
  options: EvaluateOptions,
): ComparisonTable | null {
  if (pairing.kind !== 'paired') return null;
  const { candidate, baseline, maySeen, note } = pairing;
  const { rows, names, metric } = compare(candidate, baseline, options);
  const metrics = names.map((name) => metric(name).comparison);
  return { rows, note: note ?? null, maySeen, metrics: withShown(metrics, options.confidence) };
}

function withShown(metrics: readonly MetricComparison[], confidence: number): ComparedRow[] {
  const adjusted = holm(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
  return metrics.map((row, i) => {
    const differs = row.d !== null && row.d !== 0 && adjusted[i]! <= 1 - confidence;
    return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
  });
}
