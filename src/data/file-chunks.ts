import { open } from 'node:fs/promises';

const CHUNK_BYTES = 1 << 17;

/**
 * The bytes of a file, in chunks. **A chunk is overwritten by the next**: memory of its own for each would stand beside the
 * columns until garbage is collected.
 *
 * @throws what the signal was aborted with
 */
export async function* fileChunks(
  path: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
