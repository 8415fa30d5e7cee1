import { recordKernels, signed } from '../kernels.js';

/** So many bytes are hashed at a time. */
const BLOCK_BYTES = 1 << 16;

/** XXH64 of each item of `width` bytes, one after the other in memory. */
export function hashItems(items: Uint8Array, width: number, seed = 0n): BigUint64Array {
  const kernels = recordKernels();
  const hashes = new BigUint64Array(items.length / width);
  const block = Math.max(1, Math.floor(BLOCK_BYTES / width));
  kernels.reserve(block * width, width, 0);
  const { buffer } = kernels.memory;
  for (let first = 0; first < hashes.length; first += block) {
    const count = Math.min(block, hashes.length - first);
    const bytes = items.subarray(first * width, (first + count) * width);
    new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
    kernels.hashItems(count, width, signed(seed));
    hashes.set(new BigUint64Array(buffer, kernels.hashes.value, count), first);
  }
  return hashes;
}

/** The bytes of a typed array, which it shares. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
