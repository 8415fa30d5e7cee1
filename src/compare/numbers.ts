import type { NamedMetric } from '../evaluate/metrics.js';
import type { Estimate } from '../gate/finding.js';
import type { Compared } from './compare.js';
import { newcombe } from './newcombe.js';

/**
 * Two numbers that were measured on different rows, or on rows that nobody kept. Proportions are compared as two samples (Newcombe 1998), marked
 * unpaired; of other metrics there is no interval, and null is returned: a single number is no evidence.
 */
export function compareNumbers(
  { name, metric }: NamedMetric,
  candidate: Estimate,
  baseline: Estimate,
  confidence: number,
): Compared | null {
  if (metric.difference !== 'proportion' || !candidate.value || !baseline.value) return null;
  const found = newcombe(sampleOf(candidate), sampleOf(baseline));
  return {
    comparison: {
      metric: name,
      orientation: metric.orientation,
      candidate: candidate.value,
      baseline: baseline.value,
      rows: Math.min(candidate.n, baseline.n),
      d: candidate.value - baseline.value,
      interval: found.interval(confidence),
      confidence,
      p: Math.min(1, 2 * Math.min(found.below(0), 1 - found.below(0))),
      rule: 'Newcombe score interval, unpaired',
      n: Math.min(candidate.n, baseline.n),
      flips: null,
      informative: null,
    },
    pWorse: (margin) => 1 - found.below(-margin),
  };
}

function sampleOf({ value, n }: Estimate) {
  return { hits: Math.round((value ?? 0) * n), trials: n };
}
