import type { Incomparability } from '../record/pairing-schema.js';
import type { ComparableRun } from './comparable.js';
import { comparisonTable, shownTogether, type UnwordedTable } from './comparison-table.js';
import { pairKept } from './pairing/pair.js';

export interface RunPair {
  readonly candidate: ComparableRun;
  readonly baseline: ComparableRun;
  /** Of what is drawn by lot. */
  readonly seed: number;
}

export type RunComparison =
  | { readonly kind: 'compared'; readonly table: UnwordedTable }
  | { readonly kind: 'incomparable'; readonly why: Incomparability };

/**
 * Pairs of runs, each held against its baseline on the test rows that both have. Better and worse
 * are shown where they hold among the differences of all pairs (Holm). One result a pair.
 */
export function compareRuns(
  pairs: readonly RunPair[],
  confidence: number,
): readonly RunComparison[] {
  const apart = pairs.map((pair) => comparePair(pair, confidence));
  const tables = shownTogether(
    apart.flatMap((one) => (one.kind === 'compared' ? [one.table] : [])),
    confidence,
  );
  let next = 0;
  return apart.map((one) => (one.kind === 'compared' ? { ...one, table: tables[next++]! } : one));
}

function comparePair({ candidate, baseline, seed }: RunPair, confidence: number): RunComparison {
  const pairing = pairKept(candidate, baseline);
  if (pairing.kind === 'incomparable') return pairing;
  const own = candidate.record.metrics.test;
  return { kind: 'compared', table: comparisonTable(pairing, own, { confidence, seed }) };
}
