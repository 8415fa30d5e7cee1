import xxhash, { type XXHashAPI } from 'xxhash-wasm';
import { normalCell } from './normal-cell.js';

/** xxHash64 (Collet), ready to use. */
export type Hasher = XXHashAPI;

let ready: Promise<Hasher> | undefined;

export function loadHasher(): Promise<Hasher> {
  ready ??= xxhash();
  return ready;
}

/** No cell holds a NUL (the reader refuses it), so joined cells can't be mistaken for others. */
const SEPARATOR = '\0';

/** What a row's hash is made of. */
export interface HashedCells {
  /** The cells, by the order of their columns' names. */
  readonly hashed: readonly number[];
  readonly seed: bigint;
}

/** All cells but that of the column `except`; the seed is XXH64 of the others' names, joined by NUL. */
export function hashedCells(
  header: readonly string[],
  except: string,
  hasher: Hasher,
): HashedCells {
  const named = header
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => name !== except)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    hashed: named.map(({ index }) => index),
    seed: hasher.h64(named.map(({ name }) => name).join(SEPARATOR)),
  };
}

/** What a joined row holds if one of its cells may not be in its normal form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL joins the cells.
const UNUSUAL = /[^\0-~]|(?:^|\0)[\x01-\x20]|[\x01-\x20](?=\0|$)|\.(?:\d*0)?(?=\0|$)/;

/** Hashes rows: XXH64 of the cells in their normal form, joined by NUL in UTF-8. */
export function rowHasher(
  { hashed, seed }: HashedCells,
  hasher: Hasher,
): (cells: readonly string[]) => bigint {
  const chosen: string[] = new Array(hashed.length);
  return (cells) => {
    for (let i = 0; i < hashed.length; i++) chosen[i] = cells[hashed[i]!]!;
    const row = chosen.join(SEPARATOR);
    if (!UNUSUAL.test(row)) return hasher.h64(row, seed);
    return hasher.h64(chosen.map(normalCell).join(SEPARATOR), seed);
  };
}

/** Hashes as they are written in row ids: 16 hexadecimal digits each. */
export function hexOf(hashes: BigUint64Array): string[] {
  const digits = Buffer.from(hashes.slice().buffer).swap64().toString('hex');
  return Array.from({ length: hashes.length }, (_, i) => digits.slice(16 * i, 16 * (i + 1)));
}
