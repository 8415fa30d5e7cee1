import type { Undefined } from '../undefined.js';
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
): Confidence | Undefined {
  const { replicates, blocks, drawn } = resamples;
  const perBlock = blockSums(columns, resamples);
  const all = perBlock.map((sums) => sums.reduce((total, x) => total + x, 0));
  const totals = new Float64Array(perBlock.length);
  const values = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const start = replicate * blocks;
    for (let c = 0; c < perBlock.length; c++) {
      const sums = perBlock[c]!;
      let total = 0;
      for (let block = 0; block < blocks; block++) total += drawn[start + block]! * sums[block]!;
      totals[c] = total;
    }
    values[replicate] = statistic(totals);
  }
  const estimate = statistic(Float64Array.from(all));
  const without = Float64Array.from({ length: blocks }, (_, block) =>
    statistic(Float64Array.from(all, (total, c) => total - perBlock[c]![block]!)),
  );
  const center = without.reduce((total, x) => total + x, 0) / blocks;
  return bca(values, estimate, accelerationOf(without.map((value) => center - value)));
}

function blockSums(
  columns: readonly Float64Array[],
  { blockOf, blocks }: BlockResamples,
): Float64Array[] {
  const rows = new Float64Array(blocks);
  for (const block of blockOf) rows[block]!++;
  const sums = columns.map((column) => {
    const sum = new Float64Array(blocks);
    for (let row = 0; row < column.length; row++) sum[blockOf[row]!]! += column[row]!;
    return sum;
  });
  return [rows, ...sums];
}
