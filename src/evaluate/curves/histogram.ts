/**
 * Counts of numbers between two ends, in bins of equal width; those beyond an end are in its bin.
 * @param isCounted by their places; left out: all of them
 */
export function histogramOf(
  values: ArrayLike<number>,
  [low, high]: readonly [number, number],
  bins: number,
  isCounted: (index: number) => boolean = () => true,
): Float64Array {
  const counts = new Float64Array(bins);
  const width = (high - low) / bins;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value) || !isCounted(i)) continue;
    const bin = width > 0 ? Math.floor((value - low) / width) : 0;
    counts[Math.min(bins - 1, Math.max(0, bin))]!++;
  }
  return counts;
}
