import type { Table } from '../data/table/table.js';
import { hashText, mix32 } from '../numeric/hash32.js';
import { fill } from '../numeric/typed-arrays.js';
import type { ClusterSpec } from './cluster-spec.js';
import { unitCells } from './test-clusters.js';

/** Which of the rows that are held out are kept for the last word. */
export interface ConfirmSpec {
  /** In (0, 1). */
  readonly share: number;
  readonly seed: number;
}

/** Rows that are held out, by what they are for: their places, ascending. */
export interface HeldOut {
  readonly test: Uint32Array;
  readonly confirm: Uint32Array;
}

const HASHES = 2 ** 32;

/**
 * Keeps a share of the rows that are held out for the last word. What belongs together stays on one
 * side, or whatever chance has shown of a customer the same customer would confirm. A side is drawn
 * by the hash of what the rows of a group have in common, else of their name, so that no row moves
 * when others come or go. In time there is nothing to draw: neighbours are alike, and the latest
 * rows have the last word.
 * @param names of the rows; equal ones stay together
 * @throws InputError where the rows lack the column that says what belongs together
 */
export function confirmRows(
  names: readonly string[],
  table: Table,
  { share, seed }: ConfirmSpec,
  cluster: ClusterSpec | undefined,
): HeldOut {
  const units = cluster && unitCells(cluster, table);
  const places = fill(new Uint32Array(names.length), (row) => row);
  if (units?.kind === 'time') {
    const { times } = units;
    const from = times.toSorted()[Math.ceil((1 - share) * times.length)] ?? Infinity;
    return parted(places, (row) => times[row]! >= from);
  }
  const salt = mix32(seed);
  const sideOf = (name: string) => mix32(hashText(name) ^ salt) < share * HASHES;
  return parted(places, (row) => sideOf(units?.nameOf(row) ?? names[row]!));
}

function parted(places: Uint32Array, isKept: (row: number) => boolean): HeldOut {
  return { test: places.filter((row) => !isKept(row)), confirm: places.filter(isKept) };
}
