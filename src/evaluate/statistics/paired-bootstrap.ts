import { remembered } from '../remembered.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import type { Confidence } from './confidence.js';
import type { PairedConfidence } from './paired-confidence.js';
import { blockSum, sameNumbers } from './resample-sums.js';
import type { Resampling } from './resampling.js';
import { swapSums } from './swap.js';
import { swapTest } from './swap-test.js';

/** The bootstrap finds too much in small samples, so it comes with the swap test. */
export function pairedBootstrap(
  confidence: Confidence | Undetermined,
  belowZero: number,
  equal: number,
  atLeast?: Confidence,
): PairedConfidence | Undetermined {
  return isUndetermined(confidence)
    ? confidence
    : {
        ...{ rule: 'paired BCa bootstrap', confidence, belowZero, equal },
        ...(atLeast && { atLeast }),
      };
}

/** The swap test's confidence that a sum of the rows' differences is below 0. */
export function swapTestOfSums(differences: Float64Array, resampling: Resampling): number {
  return swapTest(
    swapsOf(differences, resampling),
    differences.reduce((total, x) => total + x, 0),
  );
}

interface Swaps {
  readonly perBlock: Float64Array;
  readonly swapped: Float64Array;
}

/** Several metrics turn on the same differences, as RMSE and R² on those of the squared errors. */
const known = remembered((_: Resampling): Swaps[] => []);

function swapsOf(differences: Float64Array, resampling: Resampling): Float64Array {
  const resamples = resampling.blocks();
  const perBlock = blockSum(differences, resamples);
  const found = known(resampling).find((swaps) => sameNumbers(swaps.perBlock, perBlock));
  if (found) return found.swapped;
  const swapped = swapSums(perBlock, resamples.replicates, resampling.swaps());
  known(resampling).push({ perBlock, swapped });
  return swapped;
}
