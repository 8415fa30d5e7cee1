import { normalQuantile } from './distributions.js';
/**
 * How much better than they are the best of k equal models looks, by choosing alone: the expected
 * largest of k draws from a normal distribution, by Blom's approximation (Blom 1958, "Statistical
 * Estimates and Transformed Beta-Variables").
 * @param standardError of one model's difference, which the result is in the unit of
 */
export function gainOfBest(k: number, standardError: number): number {
  return standardError * normalQuantile((k - 0.375) / (k + 0.25), 0, 1);
}
