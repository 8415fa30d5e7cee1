import { binomialCdf, binomialPmf } from './distributions.js';
/**
 * McNemar's test with the mid-p of the exact conditional test, two-sided (Fagerland, Lydersen &
 * Laake 2013, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than
 * exact conditional").
 * @param b rows that only the first gets right
 * @param c rows that only the second gets right
 */
export function mcnemarMidP(b: number, c: number): number {
  const flips = b + c;
  const fewer = Math.min(b, c);
  const point = binomialPmf(fewer, flips, 0.5);
  return b === c ? 1 - point / 2 : 2 * binomialCdf(fewer, flips, 0.5) - point;
}

/**
 * The same one-sided: the p of "the first is no better", small when it gets more right.
 */
export function mcnemarNotBetter(b: number, c: number): number {
  const flips = b + c;
  return binomialCdf(c, flips, 0.5) - binomialPmf(c, flips, 0.5) / 2;
}
