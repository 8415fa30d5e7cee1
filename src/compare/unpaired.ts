import type { Estimate } from '../evaluate/estimate.js';
import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import type { Compared } from './comparison.js';
import type { MetricComparison } from './metric-comparison.js';

/**
 * Two numbers that were measured without predictions to pair, of rows that are independent. Proportions, each of a denominator of
 * its own, are compared as two samples (Newcombe 1998), marked unpaired; of other metrics, and of
 * one that is undefined, there is no interval, and null is returned: a single number is no
 * evidence.
 */
export function compareNumbers(
  { name, metric }: NamedMetric,
  candidate: Estimate,
  baseline: Estimate,
  confidence: number,
): Compared | null {
  if (candidate.value === null || baseline.value === null) return null;
  if (candidate.n < 1 || baseline.n < 1) return null;
  const found = metric.unpaired?.(
    { value: candidate.value, n: candidate.n },
    { value: baseline.value, n: baseline.n },
  );
  if (!found) return null;
  const { rule, confidence: known } = found;
  const n = Math.min(candidate.n, baseline.n);
  return {
    comparison: {
      metric: name,
      orientation: metric.orientation,
      candidate: candidate.value,
      baseline: baseline.value,
      rows: n,
      d: candidate.value - baseline.value,
      interval: known.interval(confidence),
      confidence,
      p: Math.min(1, 2 * Math.min(known.below(0), 1 - known.below(0))),
      rule,
      n,
      flips: null,
      informative: null,
    },
    pWorse: (margin) => 1 - known.below(-margin),
  };
}

/** As a record keeps it: older ones have the reason in words alone. */
export type KeptEstimate = Estimate & { readonly why?: string };

/**
 * Two numbers side by side, with what evidence there is: none where rows belong together, which
 * numbers know nothing of.
 */
export function numbersRow(
  named: NamedMetric,
  candidate: KeptEstimate,
  baseline: KeptEstimate | undefined,
  { confidence, grouped }: { readonly confidence: number; readonly grouped: boolean },
): MetricComparison {
  const compared = baseline && !grouped && compareNumbers(named, candidate, baseline, confidence);
  if (compared) return compared.comparison;
  const { orientation } = named.metric;
  const [ours, theirs] = [candidate.value, baseline?.value ?? null];
  const n = Math.min(candidate.n, baseline?.n ?? 0);
  const values = { metric: named.name, orientation, rows: n, interval: null };
  if (ours === null || theirs === null) {
    const because = ours === null ? { candidate: whyOf(candidate) } : { baseline: whyOf(baseline) };
    return { ...values, candidate: ours, baseline: theirs, d: null, because };
  }
  return {
    ...values,
    candidate: ours,
    baseline: theirs,
    d: orientation === 'higher' ? ours - theirs : theirs - ours,
    confidence,
    p: null,
    rule: null,
    n,
    flips: null,
    informative: null,
    because: { code: 'single-number' },
  };
}

function whyOf({ because, why }: Partial<KeptEstimate> = {}): Undetermined {
  if (because) return because;
  return why === undefined ? { code: 'no-value' } : { code: 'in-words', text: why };
}
