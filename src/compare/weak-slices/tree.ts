import type { Clause } from '../../evaluate/where.js';
import type { BinRange, ColumnCuts } from './cuts.js';

/** Some of the rows, by what all of their cells hold. */
export interface Region {
  readonly clauses: readonly Clause[];
  /** How clearly the candidate does worse there, in standard errors. */
  readonly score: number;
}

/** Two clauses are read at a glance, and three leave few rows. */
const DEPTH = 2;
/** Of dozens of parts one always looks a little worse than the whole. */
const CLEARER = 1;
/** Less is what chance finds, and each slice that is put to the test costs the others power. */
const LEAST_SCORE = 2;

/**
 * Grows a tree whose every question finds the side on which the candidate does worst, and goes on on
 * both sides (a regression tree of the gains, as CART grows it: Breiman et al. 1984). A side that
 * none of its parts outdoes is not parted. Of its leaves those on which the candidate does worse, the
 * clearest first; no row is in two of them.
 * @param gains one a row: above 0 the candidate does better
 * @param columns the same rows' bins
 * @param atLeast rows of a leaf
 */
export function weakRegions(
  gains: Float64Array,
  columns: readonly ColumnCuts[],
  atLeast: number,
): Region[] {
  const whole = totalsOf(gains);
  const score = (part: Sums) =>
    part.n < atLeast ? Number.NEGATIVE_INFINITY : scoreOf(part, whole);
  const everywhere: Node = { rows: fullRange(gains.length), clauses: [], score: 0 };
  return leavesOf(everywhere, DEPTH)
    .filter((leaf) => leaf.clauses.length > 0 && leaf.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);

  function leavesOf(node: Node, depth: number): Region[] {
    const split = depth > 0 ? bestSplit(node) : undefined;
    if (!split) return [node];
    return split.flatMap((side) => {
      const parts = leavesOf(side, depth - 1);
      return parts.some((part) => part.score > side.score + CLEARER) ? parts : [side];
    });
  }

  function bestSplit({ rows, clauses }: Node): readonly Node[] | undefined {
    let best: { readonly column: ColumnCuts; readonly cut: number } | undefined;
    let highest = 0;
    for (const column of columns) {
      const bins = sumsOfBins(gains, rows, column);
      column.cuts.forEach(({ yesBins, no, noBins }, cut) => {
        const found = Math.max(
          score(added(bins, [yesBins])),
          no ? score(added(bins, noBins)) : Number.NEGATIVE_INFINITY,
        );
        if (found > highest) {
          highest = found;
          best = { column, cut };
        }
      });
    }
    if (!best) return undefined;
    const { column, cut } = best;
    const { yes, no, yesBins, noBins } = column.cuts[cut]!;
    const side = (clause: Clause, ranges: readonly BinRange[]): Node => {
      const inside = new Uint8Array(column.bins);
      for (const [first, end] of ranges) inside.fill(1, first, end);
      const part = rows.filter((row) => inside[column.binOf[row]!]);
      const sums = { n: part.length, sum: part.reduce((sum, row) => sum + gains[row]!, 0) };
      return { rows: part, clauses: joined(clauses, clause), score: score(sums) };
    };
    return [side(yes, [yesBins]), ...(no ? [side(no, noBins)] : [])];
  }
}

interface Node extends Region {
  readonly rows: Uint32Array;
}

interface Sums {
  readonly n: number;
  readonly sum: number;
}

interface Totals extends Sums {
  /** The standard deviation of a row's gain. */
  readonly sd: number;
}

/**
 * The gains of a part lie below 0, and below those of all other rows: the less clear of the two, for
 * a model that is worse everywhere has no weak slices.
 */
function scoreOf({ n, sum }: Sums, whole: Totals): number {
  const [others, rest] = [whole.n - n, whole.sum - sum];
  const mean = sum / n;
  const alone = (-mean * Math.sqrt(n)) / whole.sd;
  if (others === 0) return alone;
  const beside = (rest / others - mean) / (whole.sd * Math.sqrt(1 / n + 1 / others));
  return Math.min(alone, beside);
}

function totalsOf(gains: Float64Array): Totals {
  const n = gains.length;
  const sum = gains.reduce((total, x) => total + x, 0);
  const squares = gains.reduce((total, x) => total + (x - sum / n) ** 2, 0);
  return { n, sum, sd: Math.sqrt(squares / n) };
}

function sumsOfBins(gains: Float64Array, rows: Uint32Array, { binOf, bins }: ColumnCuts): Sums[] {
  const counts = new Uint32Array(bins);
  const sums = new Float64Array(bins);
  for (const row of rows) {
    const bin = binOf[row]!;
    counts[bin]!++;
    sums[bin]! += gains[row]!;
  }
  return Array.from(counts, (n, bin) => ({ n, sum: sums[bin]! }));
}

function added(bins: readonly Sums[], ranges: readonly BinRange[]): Sums {
  let [n, sum] = [0, 0];
  for (const [first, end] of ranges) {
    for (let bin = first; bin < end; bin++) {
      n += bins[bin]!.n;
      sum += bins[bin]!.sum;
    }
  }
  return { n, sum };
}

/** A clause takes the place of an earlier one that it implies. */
function joined(clauses: readonly Clause[], clause: Clause): Clause[] {
  const implied = ({ column, operator }: Clause) =>
    column === clause.column &&
    (clause.operator === '=' || (operator === clause.operator && operator !== '!='));
  return [...clauses.filter((one) => !implied(one)), clause];
}

function fullRange(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, row) => row);
}
