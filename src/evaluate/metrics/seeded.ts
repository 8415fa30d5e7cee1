import { fill } from '../../numeric/typed-arrays.js';
import type { PredictionFacts } from '../facts.js';
import { both, type Pair } from '../pair.js';
import {
  type Confidence,
  logitTConfidence,
  stretched,
  tConfidence,
} from '../statistics/confidence.js';
import { flipsAlike } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import type { Interval } from '../statistics/interval.js';
import { heavyTail } from '../statistics/mean-confidence.js';
import { noFlipConfidence, noSpreadInterval } from '../statistics/no-spread.js';
import { swapTestOfSums } from '../statistics/paired-bootstrap.js';
import type { PairedConfidence } from '../statistics/paired-confidence.js';
import type { Resampling } from '../statistics/resampling.js';
import {
  errorOfDifference,
  errorOfMean,
  type SeedMean,
  type SharedError,
  seedMean,
} from '../statistics/seed-variance.js';
import { tCritical } from '../statistics/t-critical.js';
import { totalsOf } from '../statistics/unit-error.js';
import { widerOf } from '../statistics/wider.js';
import { wilsonAt } from '../statistics/wilson.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import { FEWEST_UNITS, fewUnits, stretchesOf } from '../units.js';
import { answersOf, bySums, isRounding, meanRows, unitsOfMetric } from './clustered.js';
import { flipsOfGains, rowGains } from './gain-flips.js';
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
  const units = facts.units();
  const { standardError, freedom } = errorOfMean(mean, units);
  const { value } = mean;
  const [least, most] = about.metric.range;
  if (standardError === 0) {
    if (!Number.isFinite(most - least)) return { code: 'all-alike', of: 'rows' };
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
      case 'plain': {
        const sums = units && totalsOf(mean.influence, stretchesOf(units));
        const known = sums
          ? bySums(value, standardError, freedom, sums)
          : tConfidence(value, standardError, freedom);
        return known.interval(confidence);
      }
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
  resampling: Resampling,
): PairedConfidence | Undetermined {
  const { candidate } = pair;
  const units = candidate.units();
  const known = units && unitsOfMetric(about, candidate, units);
  if (known !== undefined && isUndetermined(known)) return known;
  const means = both(pair, (facts) => meanOfSeeds(family, facts, about));
  if (isUndetermined(means)) return means;
  const [ours, theirs] = means;
  const error = errorOfDifference(ours, theirs, units);
  const d = ours.value - theirs.value;
  const differ = whereAnswersDiffer(pair, (facts) => answersOf(family, facts, about));
  const n = meanRows(family, pair, about);
  const gainOf = rowGains(ours.influence, theirs.influence, d, n);
  const sign = about.metric.orientation === 'higher' ? 1 : -1;
  const tells = (row: number) => differ[row] === 1;
  const flips = flipsOfGains(candidate.rows, (row) => sign * gainOf(row), tells, units);
  const [least, most] = about.metric.range;
  if (isRounding(error.standardError, most - least)) {
    if (!Number.isFinite(most - least)) return { code: 'none-tells-apart', of: 'rows' };
    const stakes = [candidate, pair.baseline].map((facts) => family.stake(facts, about).rows);
    const rows = known ?? Math.max(1, Math.min(...stakes));
    const confidence = noFlipConfidence(d, rows, [least, most]);
    const alike = flipsAlike(sign * d, rows);
    return { rule: NO_FLIP, confidence, units: d === 0 ? flips : alike };
  }
  const t = tConfidence(d, error.standardError, error.freedom);
  const all = new Float64Array(candidate.rows);
  const tail = family.pairedTail && heavyTail(fill(all, gainOf), resampling, units);
  const difference = ours.influence.map((u, row) => u - theirs.influence[row]!);
  return {
    rule: 'paired t over seeds',
    confidence: tail ? widerOf(d, t, withSeedsOf(error, d, tail)) : t,
    units: flips,
    equal: equalRows(units ? totalsOf(difference, units) : difference),
    shares: { rows: error.rows, seeds: error.seeds, seedsAtMost: error.seedsAtMost },
    ...(family.swapped && {
      belowZero: swapTestOfSums(
        fill(all, (row) => (tells(row) ? gainOf(row) : 0)),
        resampling,
      ),
    }),
  };
}

const NO_FLIP = 'Tango score interval of no flip, on the rarest class';

/** The rows' bootstrap knows nothing of seeds: as much wider as their share makes the error. */
function withSeedsOf(
  { standardError, rows }: SharedError,
  d: number,
  tail: Confidence | Undetermined,
): Confidence | Undetermined {
  return isUndetermined(tail) || rows === 0 ? tail : stretched(tail, d, standardError / rows);
}

function tooFewUnits(facts: PredictionFacts): Undetermined | undefined {
  const units = facts.units();
  return units && units.count < FEWEST_UNITS ? fewUnits(units) : undefined;
}

/** 1 for each row on which any two of all seeds of both models differ. */
function whereAnswersDiffer(
  { candidate, baseline }: Pair,
  answers: (facts: PredictionFacts) => ArrayLike<number>,
): Uint8Array {
  const [first, ...rest] = [candidate, ...candidate.others(), baseline, ...baseline.others()].map(
    answers,
  );
  return Uint8Array.from(first!, (answer, row) =>
    Number(rest.some((other) => other[row] !== answer)),
  );
}
