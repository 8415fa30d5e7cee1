import { formatNumber } from '../gate/format-number.js';
import type { Compared } from './compare.js';
import { holmRatios } from './holm.js';
import { type ComparedMetric, FEW_ROWS, type MetricComparison } from './metric-comparison.js';
import { rowsNeeded, smallestDrop } from './power.js';

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
 * @throws RangeError when the margin is not a finite number
 */
export function judge(comparison: MetricComparison, margin: number): Judgement {
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
  const drop = smallestDrop(interval, confidence);
  const evidence = describe(comparison, interval);
  if (low >= -margin) {
    const shown = low > 0 && margin >= 0 ? 'shown better' : `shown ${noWorse(margin)}`;
    return judgement('pass', `${shown}: ${evidence}`, { smallestDrop: drop });
  }
  if (high < -margin) {
    return judgement('fail', `${shownWorse(margin)}: ${evidence}`, { smallestDrop: drop });
  }
  const rows = rowsNeeded({ d: comparison.d, interval, confidence }, margin, comparison.rows);
  const needed =
    rows !== null && rows > comparison.rows
      ? `; about ${roughly(rows)} such test rows would tell`
      : '';
  return judgement('inconclusive', `can't tell if ${noWorse(margin)}: ${evidence}${needed}`, {
    smallestDrop: drop,
    rowsNeeded: needed ? rows : null,
  });
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
    const judged = judge(compared.comparison, margin);
    const p = pValues[i] === null ? null : Math.min(1, adjusted[i]! * levels[i]!);
    const alone = tests.length === 1;
    if (judged.verdict !== 'fail' || alone || p === null || adjusted[i]! <= 1) {
      return { ...judged, pWorse: p };
    }
    const reason = `${judged.reason}; but of ${tests.length} comparisons one can look so by chance (Holm, p = ${formatNumber(p)})`;
    return { ...judged, verdict: 'inconclusive', reason, pWorse: p };
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

function describe(comparison: ComparedMetric, [low, high]: readonly [number, number]): string {
  const { d, confidence, informative, flips } = comparison;
  const percent = formatNumber(confidence * 100);
  const sentence = `the gain is ${formatNumber(d)}, ${percent} % interval ${formatNumber(low)} to ${formatNumber(high)}`;
  if (informative === null || informative >= FEW_ROWS || !flips) return sentence;
  return `${sentence}, by few rows: ${informative} tell the models apart`;
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
