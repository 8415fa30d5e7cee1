import type { Confidence } from './confidence.js';
import { wilson } from './wilson.js';

/** Right answers out of rows. */
export interface Sample {
  readonly hits: number;
  readonly trials: number;
}

/**
 * The difference of two proportions on different rows, by the hybrid of their score intervals
 * (Newcombe 1998, "Interval estimation for the difference between independent proportions", method
 * 10).
 */
export function newcombe(first: Sample, second: Sample): Confidence {
  const interval = (confidence: number) =>
    [lowEnd(first, second, confidence), -lowEnd(second, first, confidence)] as const;
  return {
    interval,
    below: (value) => {
      const d = first.hits / first.trials - second.hits / second.trials;
      if (value === d) return 0.5;
      return value < d
        ? tail((confidence) => interval(confidence)[0] > value)
        : 1 - tail((confidence) => interval(confidence)[1] < value);
    },
  };
}

function lowEnd(first: Sample, second: Sample, confidence: number): number {
  const [p1, p2] = [first.hits / first.trials, second.hits / second.trials];
  const [low] = wilson(first.hits, first.trials, confidence);
  const [, high] = wilson(second.hits, second.trials, confidence);
  return p1 - p2 - Math.hypot(p1 - low, high - p2);
}

/** The tail left out by the widest interval that still excludes a value, by bisection. */
function tail(excluded: (confidence: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (excluded(middle)) low = middle;
    else high = middle;
  }
  return (1 - low) / 2;
}
