import type { Confidence } from './confidence.js';
import { tCdf, tQuantile } from './distributions.js';
import type { Moments } from './moments.js';

/**
 * Of a mean of few values that are skewed, as the losses of a dozen groups are: Student's t of
 * T + γ T²/3 + γ² T³/27 + γ/6, which rises with T and has lost the skewness (Hall 1992, "On the
 * removal of skewness by transformation"). γ is the sample's skewness G₁ (Joanes & Gill 1998,
 * "Comparing measures of sample skewness and kurtosis") over √n.
 * @param estimate the mean, or what errs as a mean of these values does
 * @param moments of the values; two or fewer show no skewness
 */
export function skewedConfidence(
  estimate: number,
  standardError: number,
  freedom: number,
  { n, skewness }: Pick<Moments, 'n' | 'skewness'>,
): Confidence {
  const gamma = n < 3 ? 0 : (skewness * Math.sqrt(n - 1)) / (n - 2);
  const symmetric = (t: number) =>
    t + (gamma * t ** 2) / 3 + (gamma ** 2 * t ** 3) / 27 + gamma / 6;
  // Its inverse (3/γ)(∛(1 + γ y) − 1), written so that a skewness near 0 loses no digits.
  const skewed = (q: number) => {
    const y = q - gamma / 6;
    const root = Math.cbrt(1 + gamma * y);
    return (3 * y) / (root * root + root + 1);
  };
  return {
    interval: (confidence) => {
      const reach = tQuantile(1 - (1 - confidence) / 2, freedom);
      return [estimate - skewed(reach) * standardError, estimate - skewed(-reach) * standardError];
    },
    below: (value) => tCdf(-symmetric((estimate - value) / standardError), freedom),
  };
}
