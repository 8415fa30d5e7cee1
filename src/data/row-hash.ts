import xxhash, { type XXHashAPI } from 'xxhash-wasm';

/** xxHash64 (Collet), ready to use. */
export type Hasher = XXHashAPI;

let ready: Promise<Hasher> | undefined;

export function loadHasher(): Promise<Hasher> {
  ready ??= xxhash();
  return ready;
}

/** No cell holds a NUL (the reader refuses it), so joined cells can't be mistaken for others. */
const SEPARATOR = '\0';

/**
 * Hashes rows: XXH64 of the cells in the order of their columns' names, `except` left out, joined by NUL
 * in UTF-8; the seed is XXH64 of the names, joined alike.
 */
export function rowHasher(
  header: readonly string[],
  except: string,
  hasher: Hasher,
): (cells: readonly string[]) => bigint {
  const named = header
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => name !== except)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const order = named.map(({ index }) => index);
  const seed = hasher.h64(named.map(({ name }) => name).join(SEPARATOR));
  const sorted: string[] = new Array(order.length);
  return (cells) => {
    for (let i = 0; i < order.length; i++) sorted[i] = cells[order[i]!]!;
    return hasher.h64(sorted.join(SEPARATOR), seed);
  };
}

/** Hashes as they are written in row ids: 16 hexadecimal digits each. */
export function hexOf(hashes: BigUint64Array): string[] {
  const digits = Buffer.from(hashes.slice().buffer).swap64().toString('hex');
  return Array.from({ length: hashes.length }, (_, i) => digits.slice(16 * i, 16 * (i + 1)));
}
