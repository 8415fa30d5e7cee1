import { Random } from '../../numeric/random.js';
import { lazy } from '../lazy.js';
import type { Predictions } from '../predictions.js';
import type { ClassTally } from '../tally.js';
import { stretchesOf, unitsOf } from '../units.js';
import { resamplesFor } from './bca.js';
import { type BlockResamples, drawBlocks } from './blocks.js';
import { type Cells, countCells } from './count-cells.js';
import { type CountResamples, drawCounts } from './resample-counts.js';
import { swapBlockTallies, swapTallies } from './swap.js';

/**
 * The resamples of a set of rows, drawn when they are first asked for and shared by all metrics.
 */
export interface Resampling {
  readonly blocks: () => BlockResamples;
  /**
   * The rows, counted by what they are and what each model says.
   * @throws RangeError for a regression
   */
  readonly cells: () => Cells;
  /** @throws RangeError for a regression */
  readonly counts: () => CountResamples;
  /**
   * Of two models: their tallies after swapping them on rows drawn at random. Null where there are
   * too many cells to resample.
   */
  readonly swappedTallies: () => readonly (readonly ClassTally[])[] | null;
  /** One stream of bits, the same on each call. */
  readonly swaps: () => Random;
}

/**
 * For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what
 * is drawn follows from it.
 */
export function resamplingOf(
  models: readonly Predictions[],
  options: { readonly confidence: number; readonly seed: number },
): Resampling {
  const [first] = models;
  if (!first) throw new RangeError('there is no model to resample');
  const replicates = resamplesFor(options.confidence);
  const random = (stream: string) => new Random(options.seed, `bootstrap/${stream}`);
  const cells = lazy(() => {
    if (first.task === 'regression') throw new RangeError('a regression has no classes');
    const predicted = models.map((model) => {
      if (model.task === 'regression') throw new RangeError('a regression has no classes');
      return model.predicted;
    });
    return countCells(first.labels, predicted, first.classes.length);
  });
  const counts = lazy(() => drawCounts(cells(), replicates, random('counts')));
  const units = first.clusters && stretchesOf(unitsOf(first.clusters));
  const blocks = lazy(() => drawBlocks(first.ids.length, replicates, random('blocks'), units));
  return {
    blocks,
    cells,
    counts,
    swappedTallies: lazy(() => {
      if (units) return swapBlockTallies(models, blocks(), random('swapped tallies'));
      return counts().resampled && swapTallies(cells(), replicates, random('swapped tallies'));
    }),
    swaps: () => random('swaps'),
  };
}
