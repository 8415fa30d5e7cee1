import { normalCdf } from './distributions.js';
import { twoSidedZ } from './interval.js';
import { mcnemarNotBetter } from './mcnemar.js';
import { tangoZ } from './tango.js';

/** Of the rows of two models, the shares that only the first, and only the second, gets right. */
export interface FlipShares {
  readonly first: number;
  readonly second: number;
}

/**
 * What two models share and lose where each is right so often and their right answers correlate:
 * the correlation of two yes-or-no answers fixes all four cells of their table. Where it asks for
 * more agreement than the two shares leave room for, they agree as far as they can, so that a drop
 * of δ takes flips of at least δ.
 * @param second how often the second is right; the first is `drop` less often
 */
export function flipShares(second: number, drop: number, correlation: number): FlipShares {
  const first = Math.min(1, Math.max(0, second - drop));
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  const both = Math.min(first, second, first * second + correlation * spread);
  return { first: first - both, second: second - both };
}

/** The correlation of two models alike that are right so often, and differ on this share of rows. */
export function correlationOf(right: number, flips: number): number {
  const spread = 2 * right * (1 - right);
  return spread > 0 ? 1 - Math.min(2, flips / spread) : 1;
}

/** How a comparison of paired proportions is held: its level, and what is tolerated. */
export interface TangoTest {
  readonly margin: number;
  readonly confidence: number;
  /** What a green is shown at, where that is more than the confidence. */
  readonly green?: number;
  /** By how much the level of a red is divided among the comparisons decided together. */
  readonly family?: number;
}

/** More flips than this are as good as normal. */
const MOST_SUMMED = 400;

/**
 * The chance that n rows show the first model no worse than tolerated: every table of flips whose
 * score interval ends above −margin, each with its chance (exact; above some hundred flips by the
 * normal approximation of Nam 1997, "Establishing equivalence of two treatments and sample size
 * requirements in matched-pairs design").
 */
export function chanceOfGreen(
  shares: FlipShares,
  n: number,
  { margin, confidence, green = confidence }: TangoTest,
): number {
  const z = twoSidedZ(green);
  if (n * (shares.first + shares.second) > MOST_SUMMED) {
    return normalChance(shares, n, margin, z, 1);
  }
  const tail = (1 - green) / 2;
  const isGreen = (b: number, c: number) =>
    tangoZ(b, c, n, -margin) >= z && (margin > 0 || mcnemarNotBetter(b, c) <= tail);
  return chanceOf(shares, n, isGreen);
}

/** The chance that they show it worse by more than is tolerated. */
export function chanceOfRed(
  shares: FlipShares,
  n: number,
  { margin, confidence, family = 1 }: TangoTest,
): number {
  const tail = (1 - confidence) / 2 / family;
  const z = twoSidedZ(1 - 2 * tail);
  if (n * (shares.first + shares.second) > MOST_SUMMED) {
    return normalChance(shares, n, margin, z, -1);
  }
  const isGreenOrOpen = (b: number, c: number) =>
    tangoZ(b, c, n, -margin) > -z || mcnemarNotBetter(c, b) > tail;
  return 1 - chanceOf(shares, n, isGreenOrOpen);
}

/** Of the tables that something holds of, which holds of more where the first wins more flips. */
function chanceOf(
  { first, second }: FlipShares,
  n: number,
  holds: (b: number, c: number) => boolean,
): number {
  const flips = first + second;
  if (flips === 0) return holds(0, 0) ? 1 : 0;
  let chance = 0;
  let least = 0;
  for (const { k: total, chance: ofTotal } of binomial(n, Math.min(1, flips))) {
    // With one flip more, no fewer of them have to be the first's.
    least = Math.max(0, least - 1);
    while (least <= total && !holds(least, total - least)) least++;
    let above = 0;
    for (const { k, chance: ofFirst } of binomial(total, first / flips)) {
      if (k >= least) above += ofFirst;
    }
    chance += ofTotal * above;
  }
  return Math.min(1, chance);
}

/** Terms that are smaller beside the largest add nothing. */
const NOTHING = 1e-12;

/** The binomial distribution, from its mode outwards; so small sums need no factorials. */
function binomial(n: number, p: number): { readonly k: number; readonly chance: number }[] {
  if (p <= 0) return [{ k: 0, chance: 1 }];
  if (p >= 1) return [{ k: n, chance: 1 }];
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below: { k: number; chance: number }[] = [];
  for (let k = mode, chance = 1; k >= 0 && chance > NOTHING; k--) {
    below.push({ k, chance });
    chance *= k / ((n - k + 1) * odds);
  }
  const terms = below.reverse();
  for (let k = mode, chance = 1; k < n; ) {
    chance *= ((n - k) / (k + 1)) * odds;
    if (chance <= NOTHING) break;
    terms.push({ k: ++k, chance });
  }
  const all = terms.reduce((sum, { chance }) => sum + chance, 0);
  return terms.map(({ k, chance }) => ({ k, chance: chance / all }));
}

/** @param side 1 that the difference is shown above −margin, −1 that it is shown below */
function normalChance(
  { first, second }: FlipShares,
  n: number,
  margin: number,
  z: number,
  side: 1 | -1,
): number {
  const d = first - second;
  const score = tangoZ(n * first, n * second, n, -margin);
  if (d + margin === 0) return normalCdf(-z, 0, 1);
  // The score is the distance over the error under the hypothesis; what it varies by is its own.
  const underHypothesis = (d + margin) / (score / Math.sqrt(n));
  const own = Math.sqrt(Math.max(Number.MIN_VALUE, first + second - d * d));
  return normalCdf((side * Math.sqrt(n) * (d + margin) - z * underHypothesis) / own, 0, 1);
}

/**
 * The least x in [low, high] from which on a chance that grows with it is at least so much, to a
 * part in 10⁻⁶ of itself; undefined where it never is.
 */
export function leastWith(
  chance: (x: number) => number,
  [low, high]: readonly [low: number, high: number],
  wanted: number,
): number | undefined {
  if (chance(high) < wanted) return undefined;
  let [below, above] = [low, high];
  for (let step = 0; step < 60 && above - below > 1e-6 * above; step++) {
    const middle = (below + above) / 2;
    if (chance(middle) >= wanted) above = middle;
    else below = middle;
  }
  return above;
}
