import { bytesOf, hashItems } from '../split/hash-items.js';
import { normalCell } from './normal-cell.js';
import type { Hasher } from './row-hash.js';

/**
 * The rows' hashes where a file holds columns: the sum, modulo 2^64, of each cell's XXH64, whose seed is that of the column's name, so that the order of
 * columns does not matter. A number is hashed by its eight bytes, a text in its normal form by its UTF-8.
 */
export class ColumnHashes {
  readonly #sums: Uint32Array;
  readonly #hasher: Hasher;

  constructor(rows: number, hasher: Hasher) {
    this.#sums = new Uint32Array(2 * rows);
    this.#hasher = hasher;
  }

  addNumbers(name: string, values: Float64Array, from: number): void {
    this.#add(hashItems(bytesOf(values), 8, this.#hasher.h64(name)), from);
  }

  addTexts(name: string, texts: readonly string[], from: number): void {
    const seed = this.#hasher.h64(name);
    const known = new Map<string, bigint>();
    const hashes = new BigUint64Array(texts.length);
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i]!;
      let hash = known.get(text);
      if (hash === undefined) {
        hash = this.#hasher.h64(normalCell(text), seed);
        known.set(text, hash);
      }
      hashes[i] = hash;
    }
    this.#add(hashes, from);
  }

  #add(hashes: BigUint64Array, from: number): void {
    const halves = new Uint32Array(hashes.buffer);
    const sums = this.#sums;
    for (let i = 0, at = 2 * from; i < halves.length; i += 2, at += 2) {
      const low = sums[at]! + halves[i]!;
      sums[at] = low;
      sums[at + 1] = sums[at + 1]! + halves[i + 1]! + (low > 0xffffffff ? 1 : 0);
    }
  }

  take(): BigUint64Array {
    return new BigUint64Array(this.#sums.buffer);
  }
}
