import type { Random } from '../../random.js';

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
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m independent rows has m times
 * the moments of a row, so resampled totals keep their mean, variance and skewness (the standard error itself then varies by
 * 1 / √(2 × blocks), 3 %). Blocks follow from the ids alone, so the order of the rows changes nothing.
 */
export function drawBlocks(
  ids: readonly string[],
  replicates: number,
  random: Random,
): BlockResamples {
  const blocks = Math.min(ids.length, MOST_BLOCKS);
  const blockOf =
    ids.length <= MOST_BLOCKS
      ? positions(idOrder(ids))
      : Uint32Array.from(ids, (id) => hash(id) % blocks);
  const drawn = new Uint8Array(replicates * blocks);
  for (let start = 0; start < drawn.length; start += blocks) {
    for (let i = 0; i < blocks; i++) drawn[start + uniformIndex(random, blocks)]!++;
  }
  return { blockOf, blocks, replicates, drawn };
}

/** The rows sorted by their ids: an order that does not depend on the one they came in. */
export function idOrder(ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, row) => row);
  return order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
}

function positions(order: Uint32Array): Uint32Array {
  const position = new Uint32Array(order.length);
  order.forEach((row, i) => {
    position[row] = i;
  });
  return position;
}

/** In [0, bound); even to within bound / 2³². */
export function uniformIndex(random: Random, bound: number): number {
  return Math.floor((random.uint32() * bound) / 4294967296);
}

/** FNV-1a with the finaliser of MurmurHash3, which spreads ids that differ in their last digits. */
function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
