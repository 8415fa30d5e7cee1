import type { PredictionFacts } from '../evaluate/facts.js';
import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import type { Cells } from '../evaluate/statistics/count-cells.js';
import type { Flips } from '../evaluate/statistics/flips.js';
import { isUndetermined } from '../evaluate/undetermined.js';

/** Both models on the same rows, in the same order. */
export interface Pair {
  readonly candidate: PredictionFacts;
  readonly baseline: PredictionFacts;
}

/** @param cells of the rows, where there are classes */
export function countFlips(pair: Pair, named: NamedMetric, cells: () => Cells): Flips {
  switch (named.metric.difference) {
    case 'proportion':
    case 'counts':
      return byClass(cells(), named);
    case 'auc':
    case 'precision-recall curve':
      return byRank(pair);
    case 'row-loss mean': {
      const { name } = named.metric;
      const [candidate, baseline] = [pair.candidate.rowLosses(name), pair.baseline.rowLosses(name)];
      return isUndetermined(candidate) || isUndetermined(baseline)
        ? NONE
        : byValue(baseline, candidate);
    }
    case 'sums': {
      const { name } = named.metric;
      const [candidate, baseline] = [pair.candidate.rowSums(name), pair.baseline.rowSums(name)];
      if (isUndetermined(candidate) || isUndetermined(baseline)) return NONE;
      return byValue(baseline.squaredErrors, candidate.squaredErrors);
    }
  }
}

const NONE: Flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };

/** Row by row, more is better. */
function byValue(candidate: Float64Array, baseline: Float64Array): Flips {
  let better = 0;
  let worse = 0;
  for (let row = 0; row < candidate.length; row++) {
    if (candidate[row]! > baseline[row]!) better++;
    else if (candidate[row]! < baseline[row]!) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n: candidate.length };
}

/**
 * A row is better placed when it outranks more of the other class. One whose own score stays the same says nothing new, even
 * where others have moved past it.
 */
function byRank({ candidate, baseline }: Pair): Flips {
  const [ours, theirs] = [candidate.placements(), baseline.placements()];
  const [a, b] = [candidate.predictions, baseline.predictions];
  if (
    isUndetermined(ours) ||
    isUndetermined(theirs) ||
    a.task !== 'binary' ||
    b.task !== 'binary'
  ) {
    return NONE;
  }
  let better = 0;
  let worse = 0;
  for (let row = 0; row < ours.length; row++) {
    if (a.scores?.[row] === b.scores?.[row]) continue;
    if (ours[row]! > theirs[row]!) better++;
    else if (ours[row]! < theirs[row]!) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n: ours.length };
}

function byClass({ cells }: Cells, { metric, classIndex }: NamedMetric): Flips {
  const onlyClass = { recall: classIndex, specificity: 0 }[metric.name];
  // Precision and F1 of a class see no more of a row than whether it is, and is predicted as, that class.
  const oneAgainstRest = metric.name === 'precision' || metric.name === 'f1';
  const seen = (k: number) => (oneAgainstRest ? Number(k === classIndex) : k);
  const flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };
  for (const { label, predicted, rows } of cells) {
    if (onlyClass !== undefined && label !== onlyClass) continue;
    flips.n += rows;
    const [ours, theirs] = [seen(predicted[0]!), seen(predicted[1]!)];
    if (ours === theirs) continue;
    flips.informative += rows;
    if (ours === seen(label)) flips.candidate += rows;
    else if (theirs === seen(label)) flips.baseline += rows;
  }
  return flips;
}
