import { remembered } from '../remembered.js';
import type { Undetermined } from '../undetermined.js';
import { accelerationOf, bca } from './bca.js';
import type { BlockResamples } from './blocks.js';
import type { Confidence } from './confidence.js';

/** A function of sums over the rows: of their number first, then of each column in its order. */
export type SumStatistic = (totals: Float64Array) => number;

/**
 * The BCa bootstrap of a function of sums.
 * @param columns what each row adds to each sum
 */
export function resampleSums(
  columns: readonly Float64Array[],
  resamples: BlockResamples,
  statistic: SumStatistic,
): Confidence | Undetermined {
  const { replicates, blocks } = resamples;
  const sums = [rowsOf(resamples), ...columns.map((column) => sumsOf(column, resamples))];
  const perBlock = sums.map(({ perBlock }) => perBlock);
  const all = perBlock.map((own) => own.reduce((total, x) => total + x, 0));
  const totals = new Float64Array(sums.length);
  const values = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let c = 0; c < sums.length; c++) totals[c] = sums[c]!.drawn[replicate]!;
    values[replicate] = statistic(totals);
  }
  const estimate = statistic(Float64Array.from(all));
  const without = Float64Array.from({ length: blocks }, (_, block) =>
    statistic(Float64Array.from(all, (total, c) => total - perBlock[c]![block]!)),
  );
  const center = without.reduce((total, x) => total + x, 0) / blocks;
  return bca(values, estimate, accelerationOf(without.map((value) => center - value)));
}

/** A column's sum over each block, and over each resample. */
interface Sums {
  readonly perBlock: Float64Array;
  readonly drawn: Float64Array;
}

/** Several metrics are functions of the same sums, as RMSE and R² are of the squared errors, in arrays of their own or not. */
const known = remembered((_: BlockResamples): Sums[] => []);

function sumsOf(column: Float64Array, resamples: BlockResamples): Sums {
  const perBlock = blockSum(column, resamples);
  const found = known(resamples).find((sums) => sameNumbers(sums.perBlock, perBlock));
  if (found) return found;
  const sums = drawnSums(perBlock, resamples);
  known(resamples).push(sums);
  return sums;
}

export function sameNumbers(a: Float64Array, b: Float64Array): boolean {
  return a.every((x, i) => Object.is(x, b[i]));
}

const rowsOf = remembered((resamples: BlockResamples): Sums => {
  const { replicates, blocks } = resamples;
  const perBlock = blockSums([], resamples)[0]!;
  const [size] = perBlock;
  if (size === undefined || perBlock.some((rows) => rows !== size)) {
    return drawnSums(perBlock, resamples);
  }
  // As many blocks of one size are drawn as there are.
  return { perBlock, drawn: new Float64Array(replicates).fill(size * blocks) };
});

function drawnSums(perBlock: Float64Array, { replicates, blocks, drawn }: BlockResamples): Sums {
  const totals = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    totals[replicate] = product(perBlock, drawn, replicate * blocks);
  }
  return { perBlock, drawn: totals };
}

/** Σ sums × times drawn. Four chains of additions, as one would wait on itself. */
function product(sums: Float64Array, drawn: Uint8Array, start: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let block = 0;
  for (; block + 4 <= sums.length; block += 4) {
    const at = start + block;
    a += sums[block]! * drawn[at]!;
    b += sums[block + 1]! * drawn[at + 1]!;
    c += sums[block + 2]! * drawn[at + 2]!;
    d += sums[block + 3]! * drawn[at + 3]!;
  }
  for (; block < sums.length; block++) a += sums[block]! * drawn[start + block]!;
  return a + b + (c + d);
}

/** The number of rows of each block, then the sum of each column over it. */
export function blockSums(
  columns: readonly Float64Array[],
  { blockOf, blocks }: Pick<BlockResamples, 'blockOf' | 'blocks'>,
): Float64Array[] {
  const rows = new Float64Array(blocks);
  for (const block of blockOf) rows[block]!++;
  return [rows, ...columns.map((column) => blockSum(column, { blockOf, blocks }))];
}

/** The sum of a column over each block. */
export function blockSum(
  column: Float64Array,
  { blockOf, blocks }: Pick<BlockResamples, 'blockOf' | 'blocks'>,
): Float64Array {
  const sum = new Float64Array(blocks);
  for (let row = 0; row < column.length; row++) sum[blockOf[row]!]! += column[row]!;
  return sum;
}
