import { type RecordKernels, recordKernels, signed } from '../kernels.js';

/** So many bytes are hashed at a time. */
const BLOCK_BYTES = 1 << 16;

/** XXH64 of each item of `width` bytes, one after the other in memory. */
export function hashItems(items: Uint8Array, width: number, seed = 0n): BigUint64Array {
  const hashes = new BigUint64Array(items.length / width);
  hashBlocks(items, width, seed, ({ memory, hashes: at }, first, count) => {
    hashes.set(new BigUint64Array(memory.buffer, at.value, count), first);
  });
  return hashes;
}

/** Where hashes fall in [0, 1): the top 53 bits of the seeded XXH64 of their eight bytes (little-endian). */
export function placesOf(hashes: BigUint64Array, seed: bigint): Float64Array {
  const places = new Float64Array(hashes.length);
  hashBlocks(bytesOf(hashes), 8, seed, (kernels, first, count) => {
    kernels.placeHashes(count);
    places.set(new Float64Array(kernels.memory.buffer, kernels.hashes.value, count), first);
  });
  return places;
}

/** @param take what was hashed, before the next block is */
function hashBlocks(
  items: Uint8Array,
  width: number,
  seed: bigint,
  take: (kernels: RecordKernels, first: number, count: number) => void,
): void {
  const kernels = recordKernels();
  const all = items.length / width;
  const block = Math.max(1, Math.floor(BLOCK_BYTES / width));
  kernels.reserve(block * width, width, 0);
  const { buffer } = kernels.memory;
  for (let first = 0; first < all; first += block) {
    const count = Math.min(block, all - first);
    const bytes = items.subarray(first * width, (first + count) * width);
    new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
    kernels.hashItems(count, width, signed(seed));
    take(kernels, first, count);
  }
}

/** The bytes of a typed array, which it shares. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
