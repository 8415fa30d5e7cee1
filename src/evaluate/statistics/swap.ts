import type { Random } from '../../numeric/random.js';
import { fill } from '../../numeric/typed-arrays.js';
import type { Predictions } from '../predictions.js';
import { type ClassTally, emptyTally, tallyRows } from '../tally.js';
import { drawBinomial } from './binomial-draw.js';
import type { BlockResamples } from './blocks.js';
import { add, type Cells } from './count-cells.js';

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
  const [own, other] = [tallyOf(first), tallyOf(second)];
  // A swap of a block takes from one model what it gives to the other: of each class the rows that
  // it gets right, then those that it predicts.
  const width = 2 * classes;
  const moved = new Float64Array(blocks * width);
  const move = (row: number, { labels, predicted }: ClassModel, by: number) => {
    const start = blockOf[row]! * width;
    const [label, answer] = [labels[row]!, predicted[row]!];
    if (label === answer) moved[start + label]! += by;
    moved[start + classes + answer]! += by;
  };
  for (let row = 0; row < blockOf.length; row++) {
    if (first.predicted[row] === second.predicted[row]) continue;
    move(row, second, 1);
    move(row, first, -1);
  }
  return Array.from({ length: replicates }, () => {
    const swap = new Float64Array(width);
    let bits = 0;
    for (let block = 0; block < blocks; block++) {
      bits = block % 32 === 0 ? random.uint32() : bits >>> 1;
      if ((bits & 1) === 0) continue;
      const start = block * width;
      for (let i = 0; i < width; i++) swap[i]! += moved[start + i]!;
    }
    return [shifted(own, swap, 1), shifted(other, swap, -1)];
  });
}

type ClassModel = Exclude<Predictions, { readonly task: 'regression' }>;

function tallyOf({ labels, predicted, classes }: ClassModel): ClassTally {
  return tallyRows(labels, predicted, classes.length);
}

function shifted(
  { hits, support, predicted }: ClassTally,
  swap: Float64Array,
  sign: 1 | -1,
): ClassTally {
  const classes = hits.length;
  return {
    hits: hits.map((x, k) => x + sign * swap[k]!),
    support,
    predicted: predicted.map((x, k) => x + sign * swap[classes + k]!),
  };
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
 * @param sums the differences' sum over each block
 */
export function swapSums(sums: Float64Array, replicates: number, random: Random): Float64Array {
  // Each sum with both signs, side by side: a bit chooses one.
  const signed = fill(new Float64Array(2 * sums.length), (i) =>
    i & 1 ? sums[i >> 1]! : -sums[i >> 1]!,
  );
  return fill(new Float64Array(replicates), () => {
    let total = 0;
    let bits = 0;
    for (let at = 0; at < signed.length; at += 2) {
      bits = at % 64 === 0 ? random.uint32() : bits >>> 1;
      total += signed[at + (bits & 1)]!;
    }
    return total;
  });
}
