import type { Compared } from '../compare/comparison.js';
import {
  type ComparedMetric,
  FEW_ROWS,
  type MetricComparison,
} from '../compare/metric-comparison.js';
import type { Tolerance } from '../evaluate/metrics/metric.js';
import type { Confidence } from '../evaluate/statistics/confidence.js';
import { floorRows } from '../evaluate/statistics/floor.js';
import { holmRatios } from '../evaluate/statistics/holm.js';
import type { Interval } from '../evaluate/statistics/interval.js';
import { rowsNeeded, smallestDrop } from '../evaluate/statistics/power.js';
import type { PlainReason } from './finding.js';
import { NOT_A_NUMBER } from './fixed-threshold.js';

/** What the evidence says of one comparison. Plain data. */
export interface ComparisonVerdict {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly because: PlainReason;
  /**
   * How many test rows would decide it at the measured difference, with 80 % power; null where it
   * is decided or none would.
   */
  readonly rowsNeeded: number | null;
  /** The smallest drop beyond the tolerated one that these rows show with 80 % power. */
  readonly smallestDrop: number | null;
  /**
   * The one-sided p of "no worse than tolerated", adjusted for the comparisons that are decided
   * together.
   */
  readonly pWorse: number | null;
}

/** A comparison with the tolerance that it is held to. */
export interface ToleranceTest {
  readonly compared: Compared;
  /** How much worse is tolerated, in the metric's unit; below 0 a gain is asked for. */
  readonly margin: number;
  /** As it is written; absent where it is no more than the margin. */
  readonly tolerance?: Tolerance;
  /** Whether it is about a part of the test rows. */
  readonly sliced?: boolean;
}

/** The share of the level that conditions on slices have together, where there are others too. */
const OF_SLICES = 1 / 5;

/**
 * Each test's share of the family's level, by Holm's weights: equal among those on all test rows,
 * and among those on slices.
 */
export function sharesOf(tests: readonly { readonly sliced?: boolean }[]): number[] {
  const sliced = tests.filter((test) => test.sliced).length;
  const whole = tests.length - sliced;
  if (sliced === 0 || whole === 0) return tests.map(() => 1 / tests.length);
  return tests.map((test) => (test.sliced ? OF_SLICES / sliced : (1 - OF_SLICES) / whole));
}

/**
 * Decides one difference d against a tolerance: pass when the whole interval lies at or above
 * −margin, fail when it lies below, inconclusive otherwise. Identical predictions pass any margin
 * of at least 0. Where one side is undefined nothing is shown (see `undefined-side.ts`).
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param beyond how far the gain lies beyond what is tolerated, where the interval does not say it all
 * @param family by how much the level is divided among the comparisons that are decided together
 * @throws RangeError when the margin is not a finite number
 */
export function decideComparison(
  comparison: MetricComparison,
  margin: number,
  family = 1,
  beyond?: Confidence,
): ComparisonVerdict {
  if (!Number.isFinite(margin)) throw new RangeError(`the margin ${margin} is not a finite number`);
  if (comparison.d === null) {
    return of('inconclusive', { code: 'undefined-on-common-rows', why: comparison.because });
  }
  const { interval, confidence } = comparison;
  if (comparison.rule === 'identical predictions') {
    return margin >= 0
      ? of('pass', { code: 'identical-predictions', margin })
      : of('fail', { code: 'identical-where-gain-asked', margin });
  }
  if (!interval) {
    const why = comparison.because ?? NOT_A_NUMBER;
    return of('inconclusive', { code: 'no-interval', why });
  }
  const [low, high] = interval;
  const drop = smallestDrop(interval, confidence, family);
  const evidence = { margin, gain: gainOf(comparison, interval) };
  const tail = (1 - confidence) / 2;
  const better = !beyond || beyond.below(0) <= tail;
  const worse = !beyond || 1 - beyond.below(0) <= tail;
  if (low >= -margin && better) {
    if (comparison.hold) {
      return of('inconclusive', { ...comparison.hold, ...evidence }, { smallestDrop: drop });
    }
    const code = low > 0 && margin >= 0 ? 'shown-better' : 'shown-good-enough';
    return of('pass', { code, ...evidence }, { smallestDrop: drop });
  }
  if (high < -margin && worse) {
    return of('fail', { code: 'shown-not-good-enough', ...evidence }, { smallestDrop: drop });
  }
  const rows = moreRows(evidence.gain, margin, comparison, family);
  const code = low > 0 || high < 0 ? 'difference-not-shown-beyond' : 'no-difference-seen';
  const because = { code, ...evidence, rowsNeeded: rows } as const;
  return of('inconclusive', because, { smallestDrop: drop, rowsNeeded: rows });
}

/**
 * Decides the comparisons of one gate together. It is red when any is shown worse, so those tests
 * are corrected by Holm, each at the level that its interval leaves on one side: what no longer
 * holds is inconclusive. Passing needs all of them and is not corrected (an intersection–union
 * test, Berger 1982).
 */
export function decideFamily(tests: readonly ToleranceTest[]): ComparisonVerdict[] {
  const beyond = tests.map(({ compared, tolerance }) => tolerance && compared.beyond?.(tolerance));
  const pValues = tests.map(({ compared, margin }, i) => {
    const p = compared.pWorse(margin);
    const held = beyond[i];
    return p === null || !held ? p : Math.max(p, 1 - held.below(0));
  });
  // Each in units of its own level, so that conditions of different confidence can be corrected
  // together.
  const levels = tests.map(({ compared }) => levelOf(compared.comparison));
  const shares = sharesOf(tests);
  const adjusted = holmRatios(
    pValues.map((p, i) => (p === null ? 1 / levels[i]! : p / levels[i]!)),
    shares,
  );
  return tests.map(({ compared, margin }, i) => {
    const family = 1 / shares[i]!;
    const alone = decideComparison(compared.comparison, margin, family, beyond[i]);
    const p = pValues[i] === null ? null : Math.min(1, adjusted[i]! * levels[i]!);
    const holds = tests.length === 1 || p === null || adjusted[i]! <= 1;
    const corrected = holds
      ? undefined
      : amongOthers(alone, compared.comparison, { comparisons: tests.length, family, p });
    return { ...(corrected ?? alone), pWorse: p };
  });
}

/**
 * A fail that is none among so many comparisons; undefined where it was no fail that evidence
 * shows.
 */
function amongOthers(
  { verdict, because, smallestDrop }: ComparisonVerdict,
  comparison: MetricComparison,
  { comparisons, family, p }: { comparisons: number; family: number; p: number },
): ComparisonVerdict | undefined {
  if (verdict !== 'fail' || because.code !== 'shown-not-good-enough') return undefined;
  const { margin, gain } = because;
  const needed = moreRows(gain, margin, comparison, family);
  const among = { code: 'one-of-many', margin, gain, comparisons, p, rowsNeeded: needed } as const;
  return of('inconclusive', among, { smallestDrop, rowsNeeded: needed });
}

/** A difference that takes so many times the rows is at the tolerance: no number is worth a plan. */
const MOST_TIMES = 1000;

/**
 * How many rows would decide it, where that is more than there are; null also where the difference
 * is at the tolerance, or rows so few tell nothing of others. Never below the floor of green.
 */
function moreRows(
  gain: Pick<ComparedMetric, 'd' | 'confidence'> & { readonly interval: Interval },
  margin: number,
  comparison: MetricComparison,
  family: number,
): number | null {
  const { rows } = comparison;
  const least = gain.d + margin > 0 ? leastForGreen(comparison, margin) : 0;
  // Of models that answered alike the floor is all that is missing.
  const alike = least > 0 && comparison.d !== null && comparison.informative === 0;
  const needed = alike ? least : rowsNeeded(gain, margin, rows, family);
  if (needed === null || rows < FEW_ROWS || needed > MOST_TIMES * rows) return null;
  const most = Math.max(needed, least);
  return most > rows ? most : null;
}

/** The test rows with as many at stake as a green takes at least. */
function leastForGreen(comparison: MetricComparison, margin: number): number {
  if (comparison.d === null || !comparison.stake || comparison.stake.width === null) return 0;
  const { rows, width } = comparison.stake;
  const floor = floorRows(margin, width, comparison.confidence);
  return Number.isFinite(floor) ? Math.ceil((floor * comparison.rows) / Math.max(1, rows)) : 0;
}

function levelOf(comparison: MetricComparison): number {
  return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}

function gainOf(
  { d, confidence, n, flips, informative, seeds }: ComparedMetric,
  interval: Interval,
) {
  return { d, interval, confidence, n, flips, informative, ...(seeds && { seeds }) };
}

function of(
  verdict: ComparisonVerdict['verdict'],
  because: PlainReason,
  rest: Partial<Pick<ComparisonVerdict, 'rowsNeeded' | 'smallestDrop'>> = {},
): ComparisonVerdict {
  return { verdict, because, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}
