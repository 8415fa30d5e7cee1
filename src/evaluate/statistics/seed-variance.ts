import type { Units } from '../units.js';
import { normalQuantile } from './distributions.js';
import { unitError } from './unit-error.js';

/** What several seeds of one training tell of a number: its mean, and how much a seed moves it. */
export interface SeedMean {
  readonly seeds: number;
  /** Over the seeds. */
  readonly value: number;
  /** Of each row on the mean; they sum to 0. */
  readonly influence: Float64Array;
  /**
   * Of the number between seeds on however many rows: what a larger test set would still see. 0 of
   * one seed, which tells nothing of it.
   */
  readonly variance: number;
  /** The same before it is held at 0: right on average, and negative where the seed does little. */
  readonly estimate: number;
  /** Of the number between seeds on these very rows: what the estimate is as uncertain as. */
  readonly observed: number;
}

/** The variance of a sum over rows that are independent, by what each adds to it. */
function rowVariance(
  influence: Float64Array,
  units: Units | undefined,
  moved?: readonly Float64Array[],
) {
  if (units) {
    const { standardError, freedom } = unitError(influence, units, { moved });
    return { variance: standardError ** 2, freedom };
  }
  const n = influence.length;
  const squares = influence.reduce((sum, u) => sum + u * u, 0);
  return { variance: (squares * n) / Math.max(1, n - 1), freedom: n - 1 };
}

/**
 * Splits what seeds differ by into what the seed does and what it does on these rows alone (two-way
 * random effects, seeds × rows): σ² = s² − Σ_k Var(u_k − ū)/(K − 1), no less than 0.
 * @param values one a seed
 * @param influences of each seed's value, one a row
 */
export function seedMean(
  values: readonly number[],
  influences: readonly Float64Array[],
  units?: Units,
): SeedMean {
  const seeds = values.length;
  const value = values.reduce((sum, x) => sum + x, 0) / seeds;
  const influence = new Float64Array(influences[0]!.length);
  for (const own of influences) {
    for (let row = 0; row < own.length; row++) influence[row]! += own[row]! / seeds;
  }
  if (seeds === 1) return { seeds, value, influence, variance: 0, estimate: 0, observed: 0 };
  const observed = values.reduce((sum, x) => sum + (x - value) ** 2, 0) / (seeds - 1);
  const onRows =
    influences
      .map(
        (own) =>
          rowVariance(
            own.map((u, row) => u - influence[row]!),
            units,
          ).variance,
      )
      .reduce((sum, x) => sum + x, 0) /
    (seeds - 1);
  const estimate = observed - onRows;
  return { seeds, value, influence, variance: Math.max(0, estimate), estimate, observed };
}

/** The standard errors that rows and seeds make. */
export interface SeedShares {
  readonly rows: number;
  readonly seeds: number;
  /** What seeds make at most, by a one-sided limit of 90 %: few of them tell little of it. */
  readonly seedsAtMost?: number;
}

/** A standard error that rows and seeds share, and what it is known by. */
export interface SharedError extends Required<SeedShares> {
  readonly standardError: number;
  /** Of Student's t (Satterthwaite 1946). */
  readonly freedom: number;
}

/**
 * SE² = SE²_rows + σ²/K (Bouthillier et al. 2021, "Accounting for variance in machine learning
 * benchmarks").
 */
export function errorOfMean(of: SeedMean, units?: Units): SharedError {
  const rows = rowVariance(of.influence, units);
  return shared(rows, [ofSeeds(of, 1 / of.seeds)]);
}

/**
 * The same of a difference, SE² = SE²_rows + σ²_a/K + σ²_b/L. A side of one seed is given the
 * variance of the other.
 */
export function errorOfDifference(a: SeedMean, b: SeedMean, units?: Units): SharedError {
  const rows = rowVariance(
    a.influence.map((u, row) => u - b.influence[row]!),
    units,
    [a.influence, b.influence],
  );
  if (a.seeds > 1 && b.seeds > 1) {
    return shared(rows, [ofSeeds(a, 1 / a.seeds), ofSeeds(b, 1 / b.seeds)]);
  }
  const known = a.seeds > 1 ? a : b;
  return shared(rows, [ofSeeds(known, 1 / a.seeds + 1 / b.seeds)]);
}

function ofSeeds({ variance, estimate, observed, seeds }: SeedMean, share: number): SeedError {
  const freedom = Math.max(1, seeds - 1);
  const onRows = observed - estimate;
  const atMost = (observed * freedom) / leastTenthOfChiSquare(freedom) - onRows;
  return {
    variance: share * variance,
    uncertain: share * observed,
    atMost: share * Math.max(0, atMost),
    freedom,
  };
}

/**
 * What χ² of so many degrees of freedom stays below in one case of ten.
 * By Wilson & Hilferty 1931, "The distribution of chi-square": to 7 % at 2 degrees of freedom, on
 * the side that makes a limit larger, to 1.5 % from 3 on.
 */
function leastTenthOfChiSquare(freedom: number): number {
  const spread = 2 / (9 * freedom);
  const oneInTen = normalQuantile(0.1, 0, 1);
  return freedom * Math.max(0, 1 - spread + oneInTen * Math.sqrt(spread)) ** 3;
}

interface Estimated {
  readonly variance: number;
  /** The variance that it was told from, where that is larger. */
  readonly uncertain?: number;
  readonly freedom: number;
}

interface SeedError extends Estimated {
  /** The variance that it may be as large as. */
  readonly atMost: number;
}

function shared(rows: Estimated, seeds: readonly SeedError[]): SharedError {
  const ofSeeds = seeds.reduce((sum, { variance }) => sum + variance, 0);
  const total = rows.variance + ofSeeds;
  const parts = [rows, ...seeds];
  const spread = parts.reduce(
    (sum, { variance, uncertain = variance, freedom }) =>
      sum + (uncertain > 0 ? uncertain ** 2 / freedom : 0),
    0,
  );
  // A sum of variances is known at least as well as the least known of them, also where what the
  // seeds' was told from is larger than what is left of it.
  const least = Math.min(...parts.map(({ freedom }) => freedom));
  return {
    standardError: Math.sqrt(total),
    freedom: spread > 0 ? Math.max(least, total ** 2 / spread) : rows.freedom,
    rows: Math.sqrt(rows.variance),
    seeds: Math.sqrt(ofSeeds),
    seedsAtMost: Math.sqrt(seeds.reduce((sum, { atMost }) => sum + atMost, 0)),
  };
}
