import { isUndetermined, type Undetermined } from '../undetermined.js';
import type { Confidence } from './confidence.js';

/**
 * At each end the wider of two confidences about one estimate: where a few rows carry a mean, no
 * one method can be trusted on both sides (Bahadur & Savage 1956, "The nonexistence of certain
 * statistical procedures in nonparametric problems").
 * @param other the first alone where there is none
 */
export function widerOf(
  estimate: number,
  one: Confidence,
  other: Confidence | Undetermined | undefined,
): Confidence {
  if (other === undefined || isUndetermined(other)) return one;
  return {
    interval: (confidence) => {
      const [a, b] = [one.interval(confidence), other.interval(confidence)];
      return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
    },
    below: (value) => {
      const [a, b] = [one.below(value), other.below(value)];
      return value < estimate ? Math.max(a, b) : Math.min(a, b);
    },
  };
}
