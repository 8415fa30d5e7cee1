import { metricsOfPredictions } from '../evaluate/evaluate.js';
import { factsOf } from '../evaluate/facts.js';
import type { Stake, Tolerance } from '../evaluate/metrics/metric.js';
import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import { isSeeded } from '../evaluate/metrics/seeded.js';
import type { Pair } from '../evaluate/pair.js';
import type { Predictions } from '../evaluate/predictions.js';
import { seedsOf } from '../evaluate/seeds.js';
import type { Confidence } from '../evaluate/statistics/confidence.js';
import type { Flips } from '../evaluate/statistics/flips.js';
import {
  type Gain,
  heldToExact,
  mirrored,
  NO_DIFFERENCE,
  widened,
} from '../evaluate/statistics/gain.js';
import type { Interval } from '../evaluate/statistics/interval.js';
import type { Rule } from '../evaluate/statistics/paired-confidence.js';
import { type Resampling, resamplingOf } from '../evaluate/statistics/resampling.js';
import type { SeedShares } from '../evaluate/statistics/seed-variance.js';
import { widerOf } from '../evaluate/statistics/wider.js';
import { isUndetermined, type Undetermined } from '../evaluate/undetermined.js';
import { classesGivenUp } from './given-up.js';
import type { MetricComparison } from './metric-comparison.js';

export interface CompareOptions {
  /** Of the intervals, in (0, 1), unless one is asked for at another. */
  readonly confidence: number;
  /** Of the resampling. */
  readonly seed: number;
  /**
   * These are not all rows that the models were asked about: where they answer alike here, they may
   * differ elsewhere.
   */
  readonly part?: boolean;
}

/** A metric held against the baseline's, with what judging it needs beyond the plain data. */
export interface Compared {
  readonly comparison: MetricComparison;
  /**
   * The one-sided p of "no worse than the margin tolerates", d ≥ −margin: small when the candidate
   * is shown worse. Null where there is no interval.
   */
  readonly pWorse: (margin: number) => number | null;
  /**
   * What the rows tell of the gain beyond what is tolerated, where the tolerance is as uncertain as
   * the baseline, or the metric skewed: above 0 it is good enough. Undefined where the interval of d
   * says it all.
   */
  readonly beyond?: (tolerance: Tolerance) => Confidence | undefined;
}

/** Two models on the same rows. Each metric is compared when it is first asked for. */
export interface Comparison {
  readonly rows: number;
  /** Whether the models say the same of every row, scores included. */
  readonly identical: boolean;
  /** The full names of the metrics. */
  readonly names: readonly string[];
  /** @throws RangeError when the models have no such metric */
  readonly metric: (name: string, confidence?: number) => Compared;
}

/**
 * Compares two models row by row. The order of the rows changes nothing, to the last bit.
 * @param baseline its predictions of the candidate's rows, in the same order, with the same labels
 * (see `alignRows`)
 * @throws RangeError when the two are not of the same rows, labels, task or classes
 */
export function compare(
  candidate: Predictions,
  baseline: Predictions,
  options: CompareOptions,
): Comparison {
  checkAligned(candidate, baseline);
  const pair = { candidate: factsOf(candidate), baseline: factsOf(baseline) };
  const identical = sameAnswers(candidate, baseline);
  const models = [pair.candidate.predictions, pair.baseline.predictions];
  const metrics = new Map(metricsOfPredictions(candidate).map((named) => [named.name, named]));
  const levels = new Map<number, Resampling>();
  const known = new Map<string, Compared>();
  return {
    rows: candidate.ids.length,
    identical,
    names: [...metrics.keys()],
    metric: (name, confidence = options.confidence) => {
      const named = metrics.get(name);
      if (!named) throw new RangeError(`there is no metric ${name}`);
      const resampling =
        levels.get(confidence) ?? resamplingOf(models, { confidence, seed: options.seed });
      levels.set(confidence, resampling);
      const key = `${confidence} ${name}`;
      const compared =
        known.get(key) ??
        compareMetric(pair, named, resampling, confidence, identical && !options.part);
      known.set(key, compared);
      return compared;
    },
  };
}

function compareMetric(
  pair: Pair,
  named: NamedMetric,
  resampling: Resampling,
  confidence: number,
  identical: boolean,
): Compared {
  const { metric, classIndex } = named;
  const candidate = metric.value(pair.candidate, classIndex).value;
  const baseline = metric.value(pair.baseline, classIndex).value;
  const { orientation } = metric;
  const { rows } = pair.candidate;
  const values = { metric: named.name, orientation, rows };
  if (typeof candidate !== 'number' || typeof baseline !== 'number') {
    const lost = typeof candidate !== 'number' && typeof baseline === 'number';
    const givenUp = lost ? classesGivenUp(pair, named) : { rows: 0, units: 0 };
    const comparison = {
      ...values,
      candidate: typeof candidate === 'number' ? candidate : null,
      baseline: typeof baseline === 'number' ? baseline : null,
      d: null,
      interval: null,
      because: {
        ...(isUndetermined(candidate) && { candidate }),
        ...(isUndetermined(baseline) && { baseline }),
      },
      ...(givenUp.rows > 0 && { givenUp: givenUp.rows, givenUpUnits: givenUp.units }),
    };
    return { comparison, pWorse: () => null };
  }
  const seenFlips = metric.flips(pair, classIndex, resampling.cells);
  const d = orientation === 'higher' ? candidate - baseline : baseline - candidate;
  const found: KnownGain | Undetermined = identical
    ? { rule: 'identical predictions', gain: NO_DIFFERENCE }
    : gain(pair, named, d, seenFlips, resampling);
  // What seeds say of a row is their mean: one seed's flips would tell another story.
  const flips = isSeeded(pair) && !isUndetermined(found) && found.units ? found.units : seenFlips;
  const base = {
    ...values,
    candidate,
    baseline,
    d,
    confidence,
    n: flips.n,
    flips: { candidate: flips.candidate, baseline: flips.baseline },
    informative: flips.informative,
    stake: stakeOf(pair, named),
    ...(!isUndetermined(found) && found.shares && { seeds: found.shares }),
  };
  if (isUndetermined(found)) {
    const comparison = { ...base, interval: null, p: null, rule: null, because: found };
    return { comparison, pWorse: () => null };
  }
  const { rule } = found;
  const told = found.gain.interval(confidence);
  if (!told.every(Number.isFinite)) {
    const because = { code: 'interval-not-finite' } as const;
    return {
      comparison: { ...base, interval: null, p: null, rule, because },
      pWorse: () => null,
    };
  }
  const { notAbove, notBelow } = found.gain;
  const hold = identical ? undefined : metric.hold(pair, classIndex);
  const p = found.p ?? Math.min(1, 2 * Math.min(notAbove(0), notBelow(0)));
  return {
    comparison: {
      ...base,
      interval: possible(told, metric.range),
      p: flips.informative === 0 ? null : p,
      rule,
      ...(hold && { hold }),
    },
    pWorse: (margin) => notBelow(-margin),
    ...(!identical && {
      beyond: (tolerance: Tolerance) => {
        const test = metric.marginTest(pair, classIndex, tolerance);
        return test && orientation === 'lower' ? mirrored(test) : test;
      },
    }),
  };
}

/** No two values are further apart than the ends of their range, which t of a few rows does not know. */
function possible([low, high]: Interval, [least, most]: readonly [number, number]): Interval {
  const apart = most - least;
  return [Math.max(low, -apart), Math.min(high, apart)];
}

/** Groups that hold so many rows count as so many rows alone. */
function stakeOf({ candidate }: Pair, { metric, classIndex }: NamedMetric): Stake {
  const { rows, width } = metric.stake(candidate, classIndex);
  const units = candidate.units()?.count ?? rows;
  return { rows: Math.min(rows, units), width };
}

interface KnownGain {
  readonly rule: Rule;
  readonly gain: Gain;
  /** See `PairedConfidence`. */
  readonly p?: number;
  readonly units?: Flips;
  readonly shares?: SeedShares;
}

/** What is known of the candidate's gain d, oriented so that more is better. */
function gain(
  pair: Pair,
  named: NamedMetric,
  d: number,
  flips: Flips,
  resampling: Resampling,
): KnownGain | Undetermined {
  const { metric, classIndex } = named;
  const higher = metric.orientation === 'higher';
  const found = metric.paired(pair, classIndex, flips, higher ? d : 0 - d, resampling);
  if (isUndetermined(found)) return found;
  const { rule, confidence, p, belowZero, equal, atLeast } = found;
  // What is independent is what tells: groups, where rows come in them.
  const telling = found.units ?? flips;
  const oriented = higher ? confidence : mirrored(confidence);
  // A score interval has that width already.
  const stretched = equal === undefined ? oriented : widened(oriented, d, telling, equal);
  const wide = widerOf(d, stretched, atLeast && (higher ? atLeast : mirrored(atLeast)));
  const held = belowZero === undefined || higher ? belowZero : 1 - belowZero;
  const exact = heldToExact(wide, d, telling.informative, held);
  const { units, shares } = found;
  return {
    ...{ rule, gain: exact },
    ...(p !== undefined && { p }),
    ...(units && { units }),
    ...(shares && { shares }),
  };
}

function sameAnswers(candidate: Predictions, baseline: Predictions): boolean {
  const same = (a: ArrayLike<number>, b: ArrayLike<number>) => {
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
    return a.length === b.length;
  };
  const scores = (of: Predictions) => (of.task !== 'regression' && of.scores) || [];
  const [ours, theirs] = [seedsOf(candidate), seedsOf(baseline)];
  return (
    ours.length === theirs.length &&
    ours.every((one, k) => {
      const other = theirs[k]!;
      return (
        same(one.predicted, other.predicted) &&
        same(scores(one), scores(other)) &&
        (one.own ?? []).every(({ name, values }) =>
          same(values, other.own?.find((column) => column.name === name)?.values ?? []),
        )
      );
    })
  );
}

function checkAligned(candidate: Predictions, baseline: Predictions): void {
  const wrong = (what: string) => new RangeError(`the two models are not of the same ${what}`);
  if (candidate.task !== baseline.task) throw wrong('task');
  if (candidate.ids.length !== baseline.ids.length) throw wrong('rows');
  const same = candidate.ids === baseline.ids;
  if (!same && candidate.ids.some((id, row) => id !== baseline.ids[row])) throw wrong('rows');
  for (let row = 0; row < candidate.labels.length; row++) {
    if (candidate.labels[row] !== baseline.labels[row]) throw wrong('labels');
  }
  if (candidate.task === 'regression' || baseline.task === 'regression') return;
  if (candidate.classes.join('\0') !== baseline.classes.join('\0')) throw wrong('classes');
}
