import type { Interval } from './interval.js';

/** One of the numbers that a weighted mean is made of. */
export interface Part {
  readonly weight: number;
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The interval of Σ weight × value from those of its parts, whose limits keep their own asymmetry:
 * MOVER, the method of variance estimates recovery (Zou & Donner 2008, "Construction of confidence
 * limits about effect measures: a general approach"; for parts that correlate Zou 2009, "Assessment
 * of risks by predicting counterfactuals").
 * @param correlation of two parts, by their places; 0 where left out
 */
export function mover(
  parts: readonly Part[],
  correlation: (i: number, j: number) => number = () => 0,
): Interval {
  const value = parts.reduce((sum, part) => sum + part.weight * part.value, 0);
  const reach = (end: 0 | 1) => {
    const reaches = parts.map((part) => part.weight * Math.abs(part.interval[end] - part.value));
    let square = 0;
    reaches.forEach((one, i) => {
      reaches.forEach((other, j) => {
        square += one * other * (i === j ? 1 : correlation(i, j));
      });
    });
    return Math.sqrt(Math.max(0, square));
  };
  return [value - reach(0), value + reach(1)];
}
