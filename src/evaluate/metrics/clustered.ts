import type { PredictionFacts } from '../facts.js';
import { both, type Pair } from '../pair.js';
import type { Predictions } from '../predictions.js';
import { type Confidence, logitTConfidence, tConfidence } from '../statistics/confidence.js';
import { flipsAlike } from '../statistics/flips.js';
import { equalRows } from '../statistics/gain.js';
import type { Interval } from '../statistics/interval.js';
import { momentsOf } from '../statistics/moments.js';
import { noFlipConfidence, noSpreadInterval } from '../statistics/no-spread.js';
import type { PairedConfidence } from '../statistics/paired-confidence.js';
import type { Resampling } from '../statistics/resampling.js';
import { skewedConfidence } from '../statistics/skewed-mean.js';
import { tCritical } from '../statistics/t-critical.js';
import { totalsOf, unitError } from '../statistics/unit-error.js';
import { widerOf } from '../statistics/wider.js';
import { wilsonAt } from '../statistics/wilson.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import { FEWEST_UNITS, fewUnits, stretchesOf, type Units } from '../units.js';
import { flipsOfGains, rowGains } from './gain-flips.js';
import type { AboutClass, Definition, Family } from './metric.js';

/**
 * The interval of a metric where rows come in groups or moments, by what each of these adds to it.
 * @param value of these rows
 */
export function clusteredInterval<M extends Definition>(
  family: Family<M>,
  facts: PredictionFacts,
  about: AboutClass<M>,
  value: number,
  { confidence, units }: { readonly confidence: number; readonly units: Units },
): Interval | Undetermined {
  const known = unitsOfMetric(about, facts, units);
  if (isUndetermined(known)) return known;
  const influence = family.influence(facts, about);
  if (isUndetermined(influence)) return influence;
  const carried = units.kind === 'group' && family.fewGroupsCarry?.(about.metric);
  // Both make up for the groups that carry it, and once is enough.
  const leftOut = carried ? undefined : family.leftOut?.(facts, units);
  const { standardError, freedom, totals } = unitError(influence, units, { leftOut });
  const effective = carried ? effectiveGroups(totals) : known;
  const df = Math.max(1, Math.min(freedom, known - 1, effective - 1));
  const [least, most] = about.metric.range;
  if (standardError === 0) {
    if (!Number.isFinite(most - least)) return { code: 'all-alike', of: 'units' };
    return noSpreadInterval(value, known, [least, most], confidence);
  }
  const found = (): Interval => {
    switch (family.scale) {
      case 'score': {
        // As many independent rows as would leave this error.
        const rows = (value * (1 - value)) / standardError ** 2;
        return wilsonAt(value * rows, rows, tCritical(confidence, df));
      }
      case 'logit':
        return logitTConfidence(value, standardError, df).interval(confidence);
      case 'plain': {
        const stretches = stretchesOf(units);
        const sums = stretches === units ? totals : totalsOf(influence, stretches);
        return bySums(value, standardError, df, sums).interval(confidence);
      }
    }
  };
  const [low, high] = found();
  return [Math.max(least, low), Math.min(most, high)];
}

/** The wider of t and of Hall's, by the skewness of what groups, or stretches of moments, add. */
export function bySums(
  value: number,
  standardError: number,
  freedom: number,
  sums: Float64Array,
): Confidence {
  const t = tConfidence(value, standardError, freedom);
  return widerOf(value, t, skewedConfidence(value, standardError, freedom, momentsOf(sums)));
}

/**
 * How many groups of one variance tell as much: (Σ γ)²/Σ γ² of the groups' variances γ, each by what
 * its group adds (Carter, Schnepel & Steigerwald 2017, "Asymptotic behavior of a t-test robust to
 * cluster heterogeneity").
 */
function effectiveGroups(totals: Float64Array): number {
  return equalRows(totals.map((total) => total ** 2));
}

interface Asked {
  readonly resampling: Resampling;
  readonly units: Units;
}

/** What groups or moments tell of the candidate's value less the baseline's. */
export function clusteredPair<M extends Definition>(
  family: Family<M>,
  pair: Pair,
  about: AboutClass<M>,
  d: number,
  { resampling, units }: Asked,
): PairedConfidence | Undetermined {
  const known = unitsOfMetric(about, pair.candidate, units);
  if (isUndetermined(known)) return known;
  const influences = both(pair, (facts) => family.influence(facts, about));
  if (isUndetermined(influences)) return influences;
  const [ours, theirs] = influences;
  const leftOut = family.leftOut && leftOutOfPair(family.leftOut, pair, units);
  const influence = differencesOf(ours, theirs);
  const { standardError, freedom, totals } = unitError(influence, units, {
    leftOut,
    moved: influences,
  });
  const a = answersOf(family, pair.candidate, about);
  const b = answersOf(family, pair.baseline, about);
  const gainOf = rowGains(ours, theirs, d, meanRows(family, pair, about));
  const flips = flipsOfGains(pair.candidate.rows, gainOf, (row) => a[row] !== b[row], units);
  const [least, most] = about.metric.range;
  if (flips.informative === 0 || isRounding(standardError, most - least)) {
    if (!Number.isFinite(most - least)) return { code: 'none-tells-apart', of: 'units' };
    const confidence = noFlipConfidence(d, known, [least, most]);
    return { rule: NO_FLIP[units.kind], confidence, units: flipsAlike(d, known) };
  }
  const t = tConfidence(d, standardError, Math.min(freedom, known - 1));
  const confidence = widerOf(d, t, family.pairedTail?.(pair, about, resampling));
  const belowZero = family.swapped?.(pair, about, resampling);
  return {
    rule: RULES[units.kind],
    confidence,
    units: flips,
    equal: equalRows(totals),
    ...(belowZero !== undefined && { belowZero }),
  };
}

/** What each group, or stretch of moments, adds to the difference of the two, by leaving it out. */
function leftOutOfPair(
  leftOut: NonNullable<Family<unknown>['leftOut']>,
  { candidate, baseline }: Pair,
  units: Units,
): Float64Array | undefined {
  const ours = leftOut(candidate, units);
  const theirs = ours && leftOut(baseline, units);
  return theirs && differencesOf(ours, theirs);
}

function differencesOf(ours: Float64Array, theirs: Float64Array): Float64Array {
  return ours.map((x, i) => x - theirs[i]!);
}

/** Where all rows show the same, what is left of their spread is that of the arithmetic. */
export function isRounding(standardError: number, width: number): boolean {
  return standardError <= (Number.isFinite(width) ? 1e-12 * width : 0);
}

const RULES = { group: 'paired t by groups', time: 'paired t by Newey and West' } as const;
const NO_FLIP = {
  group: 'Tango score interval of no flip, on the groups',
  time: 'Tango score interval of no flip, on the moments',
} as const;

/** How many rows the metric is about, which may be those that a model predicts as a class. */
export function meanRows<M extends Definition>(
  family: Family<M>,
  { candidate, baseline }: Pair,
  about: AboutClass<M>,
): number {
  return (family.value(candidate, about).n + family.value(baseline, about).n) / 2;
}

/** The units that a metric rests on: of the class that it needs and fewest have. */
export function unitsOfMetric<M extends Definition>(
  { metric, classIndex }: AboutClass<M>,
  { predictions, unitsOfClass }: PredictionFacts,
  units: Units,
): number | Undetermined {
  const needed = metric.needs?.(classIndex) ?? [];
  const classes = needed === 'two classes' || predictions.task === 'regression' ? [] : needed;
  const counts = classes.map(unitsOfClass);
  const fewest = Math.min(units.count, ...counts);
  if (fewest >= FEWEST_UNITS) return fewest;
  const few = fewUnits({ kind: units.kind, count: fewest });
  return fewest < units.count ? { ...few, ofClass: true } : few;
}

/** One number a row: with the scores of several classes, that of the label. */
export function answersOf<M extends Definition>(
  { answers, reads }: Pick<Family<M>, 'answers' | 'reads'>,
  facts: PredictionFacts,
  about: AboutClass<M>,
): ArrayLike<number> {
  return answers?.(facts, about) ?? answersRead(facts.predictions, reads);
}

function answersRead(predictions: Predictions, reads: 'classes' | 'scores'): ArrayLike<number> {
  if (predictions.task === 'regression' || reads === 'classes') return predictions.predicted;
  const { scores, predicted, labels, classes } = predictions;
  if (!scores) return predicted;
  if (predictions.task === 'binary') return scores;
  return Float64Array.from(labels, (label, row) => scores[row * classes.length + label]!);
}
