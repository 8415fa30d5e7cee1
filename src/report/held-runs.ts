import type { RunComparison } from '../compare/compare-runs.js';
import type { Incomparability } from '../record/pairing-schema.js';
import type { ComparisonTable } from '../record/run-record.js';
import { plural } from '../text/quantities.js';
import { comparisonInWords, incomparableText } from './pairing-words.js';

interface Places {
  readonly candidate: number;
  readonly baseline: number;
}

/** One of several runs held against another, each by its place among them, from 0. */
export type HeldRun = Places &
  (
    | { readonly kind: 'compared'; readonly comparison: ComparisonTable }
    | { readonly kind: 'incomparable'; readonly why: Incomparability; readonly reason: string }
  );

/** What came of holding one run against another, with its words. */
export function heldInWords(places: Places, result: RunComparison): HeldRun {
  return result.kind === 'compared'
    ? { ...places, kind: 'compared', comparison: comparisonInWords(result.table) }
    : { ...places, ...result, reason: incomparableText(result.why) };
}

/** `2 against 1`, as the runs are numbered. */
export function heldName({ candidate, baseline }: Places): string {
  return `${candidate + 1} against ${baseline + 1}`;
}

/** On which rows, or why on none. Holds names from the data. */
export function heldRowsText(held: HeldRun): string {
  return held.kind === 'compared' ? pairedText(held.comparison) : `not compared: ${held.reason}`;
}

/** How two runs were paired. Holds names from the data. */
export function pairedText({ note, rows }: Pick<ComparisonTable, 'note' | 'rows'>): string {
  return note ?? `compared on the same ${plural(rows, 'test row')}`;
}

/** The metrics of all of them, each once. */
export function heldMetrics(held: readonly HeldRun[]): readonly string[] {
  const names = held.flatMap((one) =>
    one.kind === 'compared' ? one.comparison.metrics.map(({ metric }) => metric) : [],
  );
  return [...new Set(names)];
}
