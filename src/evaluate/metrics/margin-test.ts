import { both, type Pair } from '../pair.js';
import { type Confidence, tConfidence } from '../statistics/confidence.js';
import { logit } from '../statistics/interval.js';
import { errorOfDifference, type SeedMean } from '../statistics/seed-variance.js';
import { isUndetermined } from '../undetermined.js';
import { unitsOfMetric } from './clustered.js';
import type { AboutClass, Definition, Family, Tolerance } from './metric.js';
import { meanOfSeeds } from './seeded.js';

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
  const means = both(pair, (facts) => meanOfSeeds(family, facts, about));
  if (isUndetermined(means)) return undefined;
  const [ours, theirs] = means;
  const [candidate, baseline] = [ours.value, theirs.value];
  const limit = factor * baseline + amount;
  let [distance, ofCandidate, ofBaseline] = [candidate - limit, 1, factor];
  if (family.onLogits) {
    if (!inside(candidate) || !inside(limit)) return undefined;
    distance = logit(candidate) - logit(limit);
    ofCandidate = 1 / (candidate * (1 - candidate));
    ofBaseline = factor / (limit * (1 - limit));
  }
  const units = pair.candidate.units();
  const n = units
    ? unitsOfMetric(about, pair.candidate, units)
    : family.stake(pair.candidate, about).rows;
  if (typeof n !== 'number') return undefined;
  const { standardError, freedom } = errorOfDifference(
    scaled(ours, ofCandidate),
    scaled(theirs, ofBaseline),
    units,
  );
  if (!(standardError > 0)) return undefined;
  return tConfidence(distance, standardError, Math.max(1, Math.min(freedom, n - 1)));
}

function inside(value: number): boolean {
  return value > 0 && value < 1;
}

function scaled(of: SeedMean, factor: number): SeedMean {
  return {
    ...of,
    influence: of.influence.map((u) => factor * u),
    variance: factor ** 2 * of.variance,
    observed: factor ** 2 * of.observed,
  };
}
