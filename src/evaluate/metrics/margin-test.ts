import { both, type Pair } from '../pair.js';
import { type Confidence, tConfidence } from '../statistics/confidence.js';
import { logit } from '../statistics/interval.js';
import { unitError } from '../statistics/unit-error.js';
import { isUndetermined } from '../undetermined.js';
import type { AboutClass, Definition, Family, Tolerance } from './metric.js';

/**
 * What the rows tell of the candidate's value less what is asked of it, factor × baseline + amount,
 * where both are as uncertain as they are: a ratio row by row (Fieller 1954, "Some problems in
 * interval estimation"), and a margin of an area under a curve on the logit scale, where a few
 * positives make it skewed. Undefined where neither applies, or nothing varies.
 */
export function marginTest<M extends Definition>(
  family: Family<M>,
  pair: Pair,
  about: AboutClass<M>,
  { factor, amount }: Tolerance,
): Confidence | undefined {
  if (factor === 1 && !family.onLogits) return undefined;
  const influences = both(pair, (facts) => family.influence(facts, about));
  if (isUndetermined(influences)) return undefined;
  const [candidate, baseline] = [pair.candidate, pair.baseline].map(
    (facts) => family.value(facts, about).value,
  );
  if (typeof candidate !== 'number' || typeof baseline !== 'number') return undefined;
  const limit = factor * baseline + amount;
  let [distance, ofCandidate, ofBaseline] = [candidate - limit, 1, factor];
  if (family.onLogits) {
    if (!inside(candidate) || !inside(limit)) return undefined;
    distance = logit(candidate) - logit(limit);
    ofCandidate = 1 / (candidate * (1 - candidate));
    ofBaseline = factor / (limit * (1 - limit));
  }
  const [ours, theirs] = influences;
  const moved = ours.map((u, row) => ofCandidate * u - ofBaseline * theirs[row]!);
  const units = pair.candidate.units();
  const n = family.stake(pair.candidate, about).rows;
  const { standardError, freedom } = units ? unitError(moved, units) : rowError(moved);
  if (!(standardError > 0)) return undefined;
  return tConfidence(distance, standardError, Math.max(1, Math.min(freedom, n - 1)));
}

function inside(value: number): boolean {
  return value > 0 && value < 1;
}

function rowError(influence: Float64Array) {
  const n = influence.length;
  const squares = influence.reduce((total, u) => total + u * u, 0);
  return { standardError: Math.sqrt((n / (n - 1)) * squares), freedom: n - 1 };
}
