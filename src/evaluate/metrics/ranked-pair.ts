import type { PredictionFacts } from '../facts.js';
import type { Pair } from '../pair.js';
import { type Flips, NO_FLIPS } from '../statistics/flips.js';
import { isUndetermined } from '../undetermined.js';
import type { Hold, Stake } from './metric.js';

/**
 * A row is better placed when it outranks more of the other class. One whose own score stays the
 * same says nothing new, even where others have moved past it.
 */
export function flipsByRank({ candidate, baseline }: Pair): Flips {
  const [ours, theirs] = [candidate.placements(), baseline.placements()];
  const [a, b] = [candidate.predictions, baseline.predictions];
  if (isUndetermined(ours) || isUndetermined(theirs)) return NO_FLIPS;
  if (a.task !== 'binary' || b.task !== 'binary') return NO_FLIPS;
  let better = 0;
  let worse = 0;
  for (let row = 0; row < ours.length; row++) {
    if (a.scores?.[row] === b.scores?.[row]) continue;
    if (ours[row]! > theirs[row]!) better++;
    else if (ours[row]! < theirs[row]!) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n: ours.length };
}

/**
 * What each row adds to the difference of two areas under a curve: less where its class has more
 * rows.
 */
export function rankDifferences({ candidate, baseline }: Pair): Float64Array {
  const [ours, theirs] = [candidate.placements(), baseline.placements()];
  const ranking = candidate.ranking();
  if (isUndetermined(ours) || isUndetermined(theirs) || isUndetermined(ranking)) {
    return new Float64Array(0);
  }
  const { labels, positives, negatives } = ranking;
  return ours.map((value, row) => (value - theirs[row]!) / (labels[row] ? positives : negatives));
}

/** What ranks rest on: the rows of the rarer class. */
export function rarerClass(facts: PredictionFacts): Stake {
  return { rows: Math.min(...facts.tally().support), width: null };
}

/** Of fewer no area is told from what is tolerated. */
const FEWEST_OF_CLASS = 10;

export function fewOfRarerClass({ candidate }: Pair): Hold | undefined {
  const { rows } = rarerClass(candidate);
  if (rows >= FEWEST_OF_CLASS) return undefined;
  return { code: 'few-of-rarer-class', rows, atLeast: FEWEST_OF_CLASS };
}
