import { open } from 'node:fs/promises';

/** What makes much of a chunk takes smaller ones. */
const CHUNK_BYTES = 1 << 17;

/**
 * The bytes of a file, in chunks; the next is read while one is used. **A chunk is overwritten by later ones**: memory of its own for
 * each would stand beside what is made of them until garbage is collected.
 *
 * @param size of a chunk, in bytes
 * @throws what the signal was aborted with
 */
export async function* fileChunks(
  path: string,
  {
    signal,
    size = CHUNK_BYTES,
  }: { readonly signal?: AbortSignal | undefined; readonly size?: number },
): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  let [used, free] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
  let next = file.read(free, 0, size);
  try {
    for (;;) {
      const { bytesRead } = await next;
      signal?.throwIfAborted();
      if (bytesRead === 0) return;
      [used, free] = [free, used];
      next = file.read(free, 0, size);
      yield used.subarray(0, bytesRead);
    }
  } finally {
    // Whoever stops early has a reason of its own to tell.
    await next.catch(() => {});
    await file.close();
  }
}
