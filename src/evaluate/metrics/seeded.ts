import type { PredictionFacts } from '../facts.js';
import type { Pair } from '../pair.js';
import { logitTConfidence, tConfidence } from '../statistics/confidence.js';
import { type Flips, flipsAlike } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import type { Interval } from '../statistics/interval.js';
import { noFlipConfidence, noSpreadInterval } from '../statistics/no-spread.js';
import type { PairedConfidence } from '../statistics/paired-confidence.js';
import {
  errorOfDifference,
  errorOfMean,
  type SeedMean,
  seedMean,
} from '../statistics/seed-variance.js';
import { tCritical } from '../statistics/t-critical.js';
import { wilsonAt } from '../statistics/wilson.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import { FEWEST_UNITS } from '../units.js';
import { answersOf, isRounding } from './clustered.js';
import type { AboutClass, Definition, Family, MetricValue } from './metric.js';

/** Whether either model was trained with more seeds than one. */
export function isSeeded({ candidate, baseline }: Pair): boolean {
  return candidate.others().length > 0 || baseline.others().length > 0;
}

/** The mean over the seeds; undefined where one of them is. */
export function seededValue<M extends Definition>(
  family: Family<M>,
  facts: PredictionFacts,
  about: AboutClass<M>,
): MetricValue {
  const first = family.value(facts, about);
  const values = [first, ...facts.others().map((one) => family.value(one, about))];
  const missing = values.find(({ value }) => typeof value !== 'number');
  if (missing) return missing;
  const total = values.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
  return { ...first, value: total / values.length };
}

/** What the seeds of one model tell of the metric. */
export function meanOfSeeds<M extends Definition>(
  family: Family<M>,
  facts: PredictionFacts,
  about: AboutClass<M>,
): SeedMean | Undetermined {
  const values: number[] = [];
  const influences: Float64Array[] = [];
  for (const one of [facts, ...facts.others()]) {
    const { value } = family.value(one, about);
    if (isUndetermined(value)) return value;
    const influence = family.influence(one, about);
    if (isUndetermined(influence)) return influence;
    values.push(value);
    influences.push(influence);
  }
  return seedMean(values, influences, facts.units());
}

/** The interval of a mean over seeds, by the rows and by what a seed moves it. */
export function seededInterval<M extends Definition>(
  family: Family<M>,
  facts: PredictionFacts,
  about: AboutClass<M>,
  confidence: number,
): Interval | Undetermined {
  const few = tooFewUnits(facts);
  if (few) return few;
  const mean = meanOfSeeds(family, facts, about);
  if (isUndetermined(mean)) return mean;
  const { standardError, freedom } = errorOfMean(mean, facts.units());
  const { value } = mean;
  const [least, most] = about.metric.range;
  if (standardError === 0) {
    if (!Number.isFinite(most - least)) return { why: 'no row differs from another' };
    const { rows } = family.stake(facts, about);
    return noSpreadInterval(value, Math.max(1, rows), [least, most], confidence);
  }
  const found = (): Interval => {
    switch (family.scale) {
      case 'score': {
        // As many independent rows as would leave this error.
        const rows = (value * (1 - value)) / standardError ** 2;
        return wilsonAt(value * rows, rows, tCritical(confidence, freedom));
      }
      case 'logit':
        if (least === 0 && value > 0 && value < 1) {
          return logitTConfidence(value, standardError, freedom).interval(confidence);
        }
        return tConfidence(value, standardError, freedom).interval(confidence);
      case 'plain':
        return tConfidence(value, standardError, freedom).interval(confidence);
    }
  };
  const [low, high] = found();
  return [Math.max(least, low), Math.min(most, high)];
}

/** What rows and seeds tell of the candidate's mean less the baseline's. */
export function seededPair<M extends Definition>(
  family: Family<M>,
  pair: Pair,
  about: AboutClass<M>,
): PairedConfidence | Undetermined {
  const { candidate, baseline } = pair;
  const few = tooFewUnits(candidate);
  if (few) return few;
  const [ours, theirs] = [candidate, baseline].map((facts) => meanOfSeeds(family, facts, about));
  if (!ours || !theirs) throw new RangeError('a pair has two sides');
  if (isUndetermined(ours)) return ours;
  if (isUndetermined(theirs)) return theirs;
  const error = errorOfDifference(ours, theirs, candidate.units());
  const difference = ours.influence.map((u, row) => u - theirs.influence[row]!);
  const d = ours.value - theirs.value;
  const sign = about.metric.orientation === 'higher' ? 1 : -1;
  const n = (family.value(candidate, about).n + family.value(baseline, about).n) / 2;
  // What a row adds to a sum that is 0 is told from d's own share of it.
  const gains = difference.map((u, row) =>
    ours.influence[row] === 0 && theirs.influence[row] === 0 ? 0 : sign * (u * n + d),
  );
  const flips = meanFlips(pair, gains, (facts) => answersOf(family, facts, about));
  const [least, most] = about.metric.range;
  if (isRounding(error.standardError, most - least)) {
    if (!Number.isFinite(most - least)) return { why: 'no row tells the models apart' };
    const stakes = [candidate, baseline].map((facts) => family.stake(facts, about).rows);
    const groups = candidate.units()?.count ?? Number.POSITIVE_INFINITY;
    const rows = Math.max(1, Math.min(groups, ...stakes));
    const confidence = noFlipConfidence(d, rows, [least, most]);
    const alike = flipsAlike(sign * d, rows);
    return { rule: NO_FLIP, confidence, units: d === 0 ? flips : alike };
  }
  return {
    rule: 'paired t over seeds',
    confidence: tConfidence(d, error.standardError, error.freedom),
    units: flips,
    equal: equalRows(difference),
    shares: { rows: error.rows, seeds: error.seeds },
  };
}

const NO_FLIP = 'Tango score interval of no flip, on the rarest class';

function tooFewUnits(facts: PredictionFacts): Undetermined | undefined {
  const units = facts.units();
  if (!units || units.count >= FEWEST_UNITS) return undefined;
  return { why: `of ${units.count} groups there is no interval; it takes ${FEWEST_UNITS}` };
}

/** Of a row's own share, which is a difference of two numbers. */
const ROUNDING = 1e-9;

/** On how many rows the mean of each side's seeds does better, of those on which any two differ. */
function meanFlips(
  { candidate, baseline }: Pair,
  gains: Float64Array,
  answers: (facts: PredictionFacts) => ArrayLike<number>,
): Flips {
  const [first, ...rest] = [candidate, ...candidate.others(), baseline, ...baseline.others()].map(
    answers,
  );
  let better = 0;
  let worse = 0;
  const n = gains.length;
  for (let row = 0; row < n; row++) {
    if (rest.every((other) => other[row] === first![row])) continue;
    if (gains[row]! > ROUNDING) better++;
    else if (gains[row]! < -ROUNDING) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n };
}
