import type { Random } from '../../numeric/random.js';
import { fill } from '../../numeric/typed-arrays.js';
import type { Units } from '../units.js';

/** The rows in blocks, and how often each resample drew each block. */
export interface BlockResamples {
  /** The block of each row. */
  readonly blockOf: Uint32Array;
  readonly blocks: number;
  readonly replicates: number;
  /** replicates × blocks, row-major. */
  readonly drawn: Uint8Array;
}

/** Up to this many rows each is a block of its own. */
const MOST_BLOCKS = 500;

/**
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m
 * independent rows has m times the moments of a row, so resampled totals keep their mean, variance
 * and skewness (the standard error itself then varies by 1 / √(2 × blocks), 3 %).
 * @param units what is drawn as a whole, where rows are not independent
 */
export function drawBlocks(
  rows: number,
  replicates: number,
  random: Random,
  units?: Units,
): BlockResamples {
  const blocks = Math.min(units?.count ?? rows, MOST_BLOCKS);
  const unitOf = units ? (row: number) => units.of[row]! : (row: number) => row;
  const blockOf = fill(new Uint32Array(rows), (row) => unitOf(row) % blocks);
  return { blockOf, blocks, replicates, drawn: timesDrawn(blocks, replicates, random) };
}

interface Draw {
  readonly key: string;
  readonly drawn: Uint8Array;
  readonly after: readonly number[];
}

let last: Draw | undefined;

/**
 * How often each resample draws each block. It follows from their numbers and the generator alone, so what was drawn last is
 * kept: a model is resampled alone, and then beside the baseline.
 */
function timesDrawn(blocks: number, replicates: number, random: Random): Uint8Array {
  const key = [blocks, replicates, ...random.state()].join();
  if (last?.key === key) {
    random.restore(last.after);
    return last.drawn;
  }
  const drawn = new Uint8Array(replicates * blocks);
  for (let start = 0; start < drawn.length; start += blocks) {
    for (let i = 0; i < blocks; i++) drawn[start + uniformIndex(random, blocks)]!++;
  }
  last = { key, drawn, after: random.state() };
  return drawn;
}

/** In [0, bound); even to within bound / 2³². */
export function uniformIndex(random: Random, bound: number): number {
  return Math.floor((random.uint32() * bound) / 4294967296);
}
