import { hashesOf } from '../../evaluate/row-order.js';
import { type Clusters, stretchesOf, unitsOf } from '../../evaluate/units.js';
import { hashText, mix32 } from '../../numeric/hash32.js';
import { fill } from '../../numeric/typed-arrays.js';

/** Rows to look at, and others to confirm by what was seen there. */
export interface Halves {
  readonly search: Uint32Array;
  readonly confirm: Uint32Array;
}

const HASHES = 2 ** 32;
/** More rows find no slice that is worth telling which these do not find. */
const MOST_SEARCHED = 20_000;
const MOST_CONFIRMING = 30_000;

/**
 * Splits rows in two by the hash of their ids, so that neither the order of the rows nor other rows
 * move one. Rows that belong together stay on one side: what a customer shows on one half, the same
 * customer would confirm on the other.
 */
export function halvesOf(
  ids: readonly string[],
  clusters: Clusters | undefined,
  seed: number,
): Halves {
  const hashes = clusters ? hashesOfUnits(ids, clusters) : hashesOf(ids);
  const salt = mix32(seed);
  const share = (most: number) => Math.min(0.5, most / Math.max(1, ids.length));
  const searched = share(MOST_SEARCHED) * HASHES;
  const confirming = (0.5 + share(MOST_CONFIRMING)) * HASHES;
  const rows = fill(new Uint32Array(ids.length), (row) => row);
  const placed = rows.map((row) => mix32(hashes[row]! ^ salt));
  return {
    search: rows.filter((row) => placed[row]! < searched),
    confirm: rows.filter((row) => placed[row]! >= HASHES / 2 && placed[row]! < confirming),
  };
}

/** Of each row the hash of all that belongs together with it, in whatever order it stands. */
function hashesOfUnits(ids: readonly string[], clusters: Clusters): Uint32Array {
  const { of, count } = stretchesOf(unitsOf(clusters));
  const sums = new Uint32Array(count);
  ids.forEach((id, row) => {
    sums[of[row]!]! += hashText(id);
  });
  return of.map((unit) => sums[unit]!);
}
