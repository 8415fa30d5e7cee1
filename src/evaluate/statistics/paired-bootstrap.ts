import { isUndetermined, type Undetermined } from '../undetermined.js';
import type { Confidence } from './confidence.js';
import type { PairedConfidence } from './paired-confidence.js';
import type { Resampling } from './resampling.js';
import { swapSums } from './swap.js';
import { swapTest } from './swap-test.js';

/** The bootstrap finds too much in small samples, so it comes with the swap test. */
export function pairedBootstrap(
  confidence: Confidence | Undetermined,
  belowZero: number,
  equal: number,
): PairedConfidence | Undetermined {
  return isUndetermined(confidence)
    ? confidence
    : { rule: 'paired BCa bootstrap', confidence, belowZero, equal };
}

/** The swap test's confidence that a sum of the rows' differences is below 0. */
export function swapTestOfSums(differences: Float64Array, resampling: Resampling): number {
  const swapped = swapSums(differences, resampling.blocks(), resampling.swaps());
  return swapTest(
    swapped,
    differences.reduce((total, x) => total + x, 0),
  );
}
