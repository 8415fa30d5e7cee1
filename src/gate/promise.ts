import type { Stake } from '../evaluate/metrics/metric.js';
import { floorRows } from '../evaluate/statistics/floor.js';
import {
  chanceOfGreen,
  chanceOfRed,
  flipShares,
  leastWith,
  type TangoTest,
} from '../evaluate/statistics/paired-power.js';
import { POWER, reach } from '../evaluate/statistics/power.js';

/** What holds four times in five; null where nothing does. */
export interface FourInFive {
  /** The smallest true drop beyond the margin that these rows show. */
  readonly smallestDrop: number | null;
  /** The rows with which a model that is as good as the baseline passes. */
  readonly rowsNeeded: number | null;
  /** The tolerance with which such a model passes on these rows. */
  readonly toleranceNeeded: number | null;
}

/** How much two models differ on the rows that are there. */
export type Spread =
  /** Right or wrong, on so many rows; the correlation is that of the two models' right answers. */
  | { readonly kind: 'tables'; readonly rows: number; readonly correlation: number }
  /** By the standard error of a difference; `stake` is what it rests on, where that is known. */
  | { readonly kind: 'error'; readonly standardError: number; readonly stake?: Stake };

/** More rows than this are no plan. */
const MOST_ROWS = 1e9;

/** @param rows all that the comparison is judged on */
export function promise(
  value: number,
  spread: Spread,
  rows: number,
  test: Required<TangoTest>,
): FourInFive {
  return spread.kind === 'tables' ? bySums(value, spread, rows, test) : byError(spread, rows, test);
}

function bySums(
  value: number,
  { rows: n, correlation }: Extract<Spread, { readonly kind: 'tables' }>,
  rows: number,
  test: Required<TangoTest>,
): FourInFive {
  const { margin } = test;
  const red = (drop: number) => chanceOfRed(flipShares(value, drop, correlation), n, test);
  const drop = leastWith(red, [Math.max(0, margin), value], POWER);
  const smallestDrop = drop === undefined ? null : drop - margin;
  const green = (gain: number, on: number, tolerated: number) =>
    chanceOfGreen(flipShares(value, -gain, correlation), on, { ...test, margin: tolerated });
  if (margin < 0) {
    const gain = leastWith((by) => green(by, n, margin), [-margin, 1 - value], POWER);
    return { smallestDrop, rowsNeeded: null, toleranceNeeded: orNull(gain, margin) };
  }
  const tolerance = leastWith((tolerated) => green(0, n, tolerated), [0, 1], POWER);
  const needed =
    margin === 0
      ? undefined
      : leastWith((on) => green(0, Math.ceil(on), margin), [1, MOST_ROWS], POWER);
  return {
    smallestDrop,
    rowsNeeded: needed === undefined ? null : Math.ceil((Math.ceil(needed) * rows) / n),
    toleranceNeeded: orNull(tolerance, 0),
  };
}

function orNull(found: number | undefined, plus: number): number | null {
  return found === undefined ? null : found + plus;
}

function byError(
  { standardError, stake }: Extract<Spread, { readonly kind: 'error' }>,
  rows: number,
  { margin, confidence, green, family }: Required<TangoTest>,
): FourInFive {
  const enough = reach(green) * standardError;
  const floor = margin > 0 && stake?.width != null ? floorRows(margin, stake.width, green) : 0;
  // As many of the test rows as hold so many of those at stake.
  const least = floor === 0 ? 0 : (floor * rows) / Math.max(1, stake!.rows);
  const needed = margin > 0 ? Math.max(rows * (enough / margin) ** 2, least) : Number.NaN;
  return {
    smallestDrop: reach(confidence, family) * standardError,
    rowsNeeded: Number.isFinite(needed) ? Math.ceil(needed) : null,
    toleranceNeeded: enough,
  };
}
