import type { SideProfile } from '../dataset.js';

/** Where the quantiles of a profile lie: see `SideProfile`. */
const SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;
/** What an empty bin counts as. */
const LEAST = 1e-3;

/**
 * How far two profiles of one column are apart, as a population stability index (Siddiqi 2006) over
 * what profiles keep: the bins between five quantiles of the first, or its commonest levels, and
 * missing cells. Coarser than that of `profile.ts`, which has the cells.
 * @returns undefined where the two hold different kinds of cells, or one holds none
 */
export function profileShift(before: SideProfile, now: SideProfile): number | undefined {
  const bins = before.quantiles
    ? now.quantiles && valueBins(before, before.quantiles, now, now.quantiles)
    : before.top && now.top && levelBins(before, before.top, now, now.top);
  if (!bins) return undefined;
  return bins.reduce((sum, [a, b]) => {
    const [p, q] = [Math.max(a, LEAST), Math.max(b, LEAST)];
    return sum + (p - q) * Math.log(p / q);
  }, 0);
}

type Bin = readonly [before: number, now: number];

function valueBins(
  before: SideProfile,
  quantiles: readonly number[],
  now: SideProfile,
  theirs: readonly number[],
): readonly Bin[] {
  // Values that are often the same make two quantiles one.
  const edges = [...new Set(quantiles.slice(1, -1))];
  const shares = (of: readonly number[], present: number) => {
    const below = [0, ...edges.map((edge) => shareBelow(of, edge)), 1];
    return below.slice(1).map((share, i) => (share - below[i]!) * present);
  };
  const own = shares(quantiles, 1 - before.missing);
  const other = shares(theirs, 1 - now.missing);
  return [...own.map((share, i): Bin => [share, other[i]!]), [before.missing, now.missing]];
}

/** The share of values up to one, between quantiles by a straight line. */
function shareBelow(quantiles: readonly number[], value: number): number {
  if (value < quantiles[0]!) return 0;
  for (let i = quantiles.length - 1; i >= 0; i--) {
    const low = quantiles[i]!;
    if (value < low) continue;
    const high = quantiles[i + 1];
    if (high === undefined || high === low) return SHARES[i]!;
    return SHARES[i]! + ((value - low) / (high - low)) * (SHARES[i + 1]! - SHARES[i]!);
  }
  return 0;
}

function levelBins(
  before: SideProfile,
  top: NonNullable<SideProfile['top']>,
  now: SideProfile,
  theirs: NonNullable<SideProfile['top']>,
): readonly Bin[] {
  const other = new Map(theirs.map(({ level, share }) => [level, share]));
  // A level that is not among the commonest is rarer than each of them.
  const rarest = theirs.at(-1)?.share ?? 0;
  const named = top.map(({ level, share }): Bin => {
    const full = theirs.reduce((sum, one) => sum + one.share, now.missing);
    return [share, other.get(level) ?? Math.min(rarest, Math.max(0, 1 - full))];
  });
  const rest = (bins: readonly Bin[], place: 0 | 1, missing: number) =>
    Math.max(0, 1 - missing - bins.reduce((sum, bin) => sum + bin[place], 0));
  return [
    ...named,
    [rest(named, 0, before.missing), rest(named, 1, now.missing)],
    [before.missing, now.missing],
  ];
}
