import type { Units } from '../units.js';
import { totalsOf, unitError } from './unit-error.js';

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
function rowVariance(influence: Float64Array, units: Units | undefined) {
  if (units) {
    const { standardError, freedom } = unitError(totalsOf(influence, units), units);
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

/** A standard error that rows and seeds share, and what it is known by. */
export interface SharedError {
  readonly standardError: number;
  /** Of Student's t (Satterthwaite 1946). */
  readonly freedom: number;
  readonly rows: number;
  readonly seeds: number;
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
  );
  if (a.seeds > 1 && b.seeds > 1) {
    return shared(rows, [ofSeeds(a, 1 / a.seeds), ofSeeds(b, 1 / b.seeds)]);
  }
  const known = a.seeds > 1 ? a : b;
  return shared(rows, [ofSeeds(known, 1 / a.seeds + 1 / b.seeds)]);
}

function ofSeeds({ variance, observed, seeds }: SeedMean, share: number): Estimated {
  return {
    variance: share * variance,
    uncertain: share * observed,
    freedom: Math.max(1, seeds - 1),
  };
}

interface Estimated {
  readonly variance: number;
  /** The variance that it was told from, where that is larger. */
  readonly uncertain?: number;
  readonly freedom: number;
}

function shared(rows: Estimated, seeds: readonly Estimated[]): SharedError {
  const ofSeeds = seeds.reduce((sum, { variance }) => sum + variance, 0);
  const total = rows.variance + ofSeeds;
  const spread = [rows, ...seeds].reduce(
    (sum, { variance, uncertain = variance, freedom }) =>
      sum + (uncertain > 0 ? uncertain ** 2 / freedom : 0),
    0,
  );
  return {
    standardError: Math.sqrt(total),
    freedom: spread > 0 ? total ** 2 / spread : rows.freedom,
    rows: Math.sqrt(rows.variance),
    seeds: Math.sqrt(ofSeeds),
  };
}
