import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { compare } from './compare.js';
import type { MetricComparison } from './metric-comparison.js';
import type { Pairing } from './pair.js';

/** Every metric of two models on the same rows. Plain data, as it stands in the record. */
export interface ComparisonTable {
  readonly rows: number;
  /** How the rows were paired, where it is not simply all of them. */
  readonly note: string | null;
  readonly maySeen: boolean;
  readonly metrics: readonly MetricComparison[];
}

/** Null where there was nothing to pair with. */
export function compareAll(
  pairing: Pairing | { readonly kind: 'no-baseline' },
  options: EvaluateOptions,
): ComparisonTable | null {
  if (pairing.kind !== 'paired') return null;
  const { candidate, baseline, maySeen, note } = pairing;
  const comparison = compare(candidate, baseline, options);
  return {
    rows: comparison.rows,
    note: note ?? null,
    maySeen,
    metrics: comparison.names.map((name) => comparison.metric(name).comparison),
  };
}
