/** Of a sample of n values. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Of the mean: s / √n with s² over n − 1; NaN for n = 1. */
  readonly standardError: number;
  /** m₃ / m₂^1.5, without bias correction; 0 where all values are equal. */
  readonly skewness: number;
}

export function momentsOf(values: Float64Array): Moments {
  const n = values.length;
  const first = values[0] ?? Number.NaN;
  let shifted = 0;
  // By index: an iterator takes ten times as long, and this is asked of every row's loss.
  for (let i = 0; i < n; i++) shifted += values[i]! - first;
  // From the first value, so that equal values spread by exactly 0.
  const mean = first + shifted / n;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - mean;
    squares += deviation * deviation;
    cubes += deviation * deviation * deviation;
  }
  const skewness = squares === 0 ? 0 : cubes / n / (squares / n) ** 1.5;
  return { n, mean, standardError: Math.sqrt(squares / (n - 1) / n), skewness };
}

/**
 * Whether a t interval of the mean is off by too much: Cochran's rule wants n > 25 g₁² (Cochran
 * 1977, "Sampling Techniques", §2.15).
 */
export function isHeavyTailed({ n, skewness }: Moments): boolean {
  return n <= 25 * skewness ** 2;
}
