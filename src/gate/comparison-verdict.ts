import type { Compared } from '../compare/comparison.js';
import {
  type ComparedMetric,
  FEW_ROWS,
  type MetricComparison,
} from '../compare/metric-comparison.js';
import { holmRatios } from '../evaluate/statistics/holm.js';
import type { Interval } from '../evaluate/statistics/interval.js';
import { rowsNeeded, smallestDrop } from '../evaluate/statistics/power.js';
import { formatNumber } from '../text/format-number.js';

/** What the evidence says of one comparison. Plain data. */
export interface Judgement {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Why, in one plain sentence. Holds class names. */
  readonly reason: string;
  /** How many test rows would decide it at the measured difference, with 80 % power; null where it is decided or none would. */
  readonly rowsNeeded: number | null;
  /** The smallest drop beyond the tolerated one that these rows show with 80 % power. */
  readonly smallestDrop: number | null;
  /** The one-sided p of "no worse than tolerated", adjusted for the comparisons judged together. */
  readonly pWorse: number | null;
}

/**
 * Judges one difference d against a tolerance: pass when the whole interval lies at or above −margin, fail when it lies below,
 * inconclusive otherwise. Identical predictions pass any margin of at least 0. A metric that the candidate does not define fails;
 * one that the baseline does not define is inconclusive.
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param family the comparisons that are judged together
 * @throws RangeError when the margin is not a finite number
 */
export function judge(comparison: MetricComparison, margin: number, family = 1): Judgement {
  if (!Number.isFinite(margin)) throw new RangeError(`the margin ${margin} is not a finite number`);
  if (comparison.d === null) {
    const verdict = comparison.candidate === null ? 'fail' : 'inconclusive';
    return judgement(verdict, `not compared: ${comparison.why}`);
  }
  const { interval, confidence } = comparison;
  if (comparison.rule === 'identical predictions') return judgeIdentical(margin);
  if (!interval) {
    return judgement(
      'inconclusive',
      `there is no interval: ${comparison.why ?? 'too little data'}`,
    );
  }
  const [low, high] = interval;
  const drop = smallestDrop(interval, confidence, family);
  const evidence = describe(comparison, interval);
  if (low >= -margin) {
    const shown = low > 0 && margin >= 0 ? 'shown better' : `shown ${noWorse(margin)}`;
    return judgement('pass', `${shown}: ${evidence}`, { smallestDrop: drop });
  }
  if (high < -margin) {
    return judgement('fail', `${shownWorse(margin)}: ${evidence}`, { smallestDrop: drop });
  }
  const needed = moreRows(comparison, interval, margin, family);
  return judgement(
    'inconclusive',
    `can't tell if ${noWorse(margin)}: ${evidence}${wouldTell(needed)}`,
    { smallestDrop: drop, rowsNeeded: needed },
  );
}

/** How many rows would decide it, where that is more than there are. */
function moreRows(
  { d, confidence, rows }: ComparedMetric,
  interval: Interval,
  margin: number,
  family: number,
): number | null {
  const needed = rowsNeeded({ d, interval, confidence }, margin, rows, family);
  return needed !== null && needed > rows ? needed : null;
}

function wouldTell(rows: number | null): string {
  return rows === null ? '' : `; about ${roughly(rows)} such test rows would tell`;
}

function judgeIdentical(margin: number): Judgement {
  return margin >= 0
    ? judgement('pass', 'the predictions are identical')
    : judgement('fail', `${shownWorse(margin)}: the predictions are identical`);
}

/** A comparison with the tolerance that it is judged against. */
export interface Tested {
  readonly compared: Compared;
  readonly margin: number;
}

/**
 * Judges the comparisons of one gate together. It is red when any is shown worse, so those tests are corrected by Holm, each at the
 * level that its interval leaves on one side: what no longer holds is inconclusive. Passing needs all of them and is not corrected (an
 * intersection–union test, Berger 1982).
 */
export function judgeAll(tests: readonly Tested[]): Judgement[] {
  const pValues = tests.map(({ compared, margin }) => compared.pWorse(margin));
  // Each in units of its own level, so that conditions of different confidence can be corrected together.
  const levels = tests.map(({ compared }) => levelOf(compared.comparison));
  const adjusted = holmRatios(
    pValues.map((p, i) => (p === null ? 1 / levels[i]! : p / levels[i]!)),
  );
  return tests.map(({ compared, margin }, i) => {
    const { comparison } = compared;
    const judged = judge(comparison, margin, tests.length);
    const p = pValues[i] === null ? null : Math.min(1, adjusted[i]! * levels[i]!);
    const alone = tests.length === 1;
    if (judged.verdict !== 'fail' || alone || p === null || adjusted[i]! <= 1) {
      return { ...judged, pWorse: p };
    }
    const needed =
      comparison.d !== null && comparison.interval
        ? moreRows(comparison, comparison.interval, margin, tests.length)
        : null;
    const reason = `${judged.reason}; but of ${tests.length} comparisons one can look so by chance (Holm, p = ${formatNumber(p)})${wouldTell(needed)}`;
    return { ...judged, verdict: 'inconclusive', reason, rowsNeeded: needed, pWorse: p };
  });
}

function levelOf(comparison: MetricComparison): number {
  return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}

function noWorse(margin: number): string {
  if (margin === 0) return 'no worse';
  return margin > 0
    ? `no worse by more than ${formatNumber(margin)}`
    : `better by at least ${formatNumber(-margin)}`;
}

function shownWorse(margin: number): string {
  if (margin === 0) return 'shown worse';
  return margin > 0
    ? `shown worse by more than ${formatNumber(margin)}`
    : `shown not better by ${formatNumber(-margin)}`;
}

function describe(comparison: ComparedMetric, [low, high]: Interval): string {
  const { d, confidence, informative, flips, n } = comparison;
  const percent = formatNumber(confidence * 100);
  const sentence = `the gain is ${formatNumber(d)}, ${percent} % interval ${formatNumber(low)} to ${formatNumber(high)}`;
  if (informative === null || !flips) return sentence;
  const told = `${sentence}; better on ${count(flips.candidate)} rows, worse on ${count(flips.baseline)}`;
  return informative >= FEW_ROWS
    ? told
    : `${told}: only ${informative} of ${count(n)} rows tell the models apart`;
}

function count(rows: number): string {
  return rows.toLocaleString('en-US');
}

/** Two digits: it is an estimate. */
function roughly(rows: number): string {
  return Number(rows.toPrecision(2)).toLocaleString('en-US');
}

function judgement(
  verdict: Judgement['verdict'],
  reason: string,
  rest: Partial<Pick<Judgement, 'rowsNeeded' | 'smallestDrop'>> = {},
): Judgement {
  return { verdict, reason, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}
