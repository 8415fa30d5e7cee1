import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { tCritical } from '../../../src/evaluate/statistics/t-critical.js';

/** What an interval by t and its p would be by the normal distribution, which has the same standard error. */
export function asNormal(
  {
    d,
    interval,
  }: { readonly d: number | null; readonly interval: readonly [number, number] | null },
  freedom: number,
) {
  const [low, high] = interval!;
  const error = (high - low) / 2 / tCritical(0.95, freedom);
  const reach = 1.959963984540054 * error;
  const p = 2 * normalCdf(-Math.abs(d!) / error, 0, 1);
  return { interval: [d! - reach, d! + reach] as const, p };
}
