import type { Random } from '../../numeric/random.js';
import type { Predictions } from '../predictions.js';
import { type ClassTally, count, emptyTally } from '../tally.js';
import { drawBinomial } from './binomial-draw.js';
import type { BlockResamples } from './blocks.js';
import { add, type Cells } from './count-cells.js';
import { blockSums } from './resample-sums.js';

/**
 * The tallies of two models after swapping them on rows drawn at random, each row with the chance
 * ½.
 */
export function swapTallies(cells: Cells, replicates: number, random: Random): ClassTally[][] {
  const { agreed, pairs } = byAnswers(cells);
  return Array.from({ length: replicates }, () => {
    const tallies = [emptyTally(cells.classes), emptyTally(cells.classes)];
    for (const cell of agreed) add(tallies, cell, cell.rows);
    for (const { label, answers, rows } of pairs) {
      const kept = drawBinomial(rows, 0.5, random);
      add(tallies, { label, predicted: answers }, kept);
      add(tallies, { label, predicted: answers.toReversed() }, rows - kept);
    }
    return tallies;
  });
}

/** Above this many additions swapping blocks takes too long; there are many rows then. */
const MOST_ADDITIONS = 100_000_000;

/**
 * The same where rows come in units: whole blocks of them are swapped. Null where that takes too
 * long.
 * @throws RangeError for a regression
 */
export function swapBlockTallies(
  models: readonly Predictions[],
  { blockOf, blocks, replicates }: BlockResamples,
  random: Random,
): ClassTally[][] | null {
  const [first, second] = models;
  if (!first || !second || first.task === 'regression' || second.task === 'regression') {
    throw new RangeError('two models of classes are swapped');
  }
  const classes = first.classes.length;
  if (replicates * blocks * classes > MOST_ADDITIONS) return null;
  const perBlock = [first, second].map(({ labels, predicted }) => {
    const tallies = Array.from({ length: blocks }, () => emptyTally(classes));
    blockOf.forEach((block, row) => {
      count(tallies[block]!, labels[row]!, predicted[row]!, 1);
    });
    return tallies;
  });
  return Array.from({ length: replicates }, () => {
    const swapped = [emptyTally(classes), emptyTally(classes)];
    let bits = 0;
    for (let block = 0; block < blocks; block++) {
      bits = block % 32 === 0 ? random.uint32() : bits >>> 1;
      addTally(swapped[0]!, perBlock[bits & 1]![block]!);
      addTally(swapped[1]!, perBlock[1 - (bits & 1)]![block]!);
    }
    return swapped;
  });
}

function addTally(sum: ClassTally, { hits, support, predicted }: ClassTally): void {
  for (let k = 0; k < hits.length; k++) {
    sum.hits[k]! += hits[k]!;
    sum.support[k]! += support[k]!;
    sum.predicted[k]! += predicted[k]!;
  }
}

/**
 * The rows on which the models agree, and the others by their two answers, whichever model gave
 * which.
 */
function byAnswers({ cells }: Cells) {
  const agreed = cells.filter(({ predicted: [a, b] }) => a === b);
  const pairs = new Map<string, { label: number; answers: number[]; rows: number }>();
  for (const { label, predicted, rows } of cells) {
    const answers = predicted.toSorted((a, b) => a - b);
    if (answers[0] === answers[1]) continue;
    const key = `${label} ${answers}`;
    const pair = pairs.get(key) ?? { label, answers, rows: 0 };
    pair.rows += rows;
    pairs.set(key, pair);
  }
  return { agreed, pairs: [...pairs.values()] };
}

/**
 * The sum of the rows' differences after swapping the two models on blocks of rows drawn at random:
 * a swap turns the sign of a block's sum.
 */
export function swapSums(
  differences: Float64Array,
  resamples: BlockResamples,
  random: Random,
): Float64Array {
  const sums = blockSums([differences], resamples)[1]!;
  return Float64Array.from({ length: resamples.replicates }, () => {
    let total = 0;
    let bits = 0;
    for (let block = 0; block < sums.length; block++) {
      bits = block % 32 === 0 ? random.uint32() : bits >>> 1;
      total += sums[block]! * (2 * (bits & 1) - 1);
    }
    return total;
  });
}
