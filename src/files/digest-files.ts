import { createHash } from 'node:crypto';
import { BrokenError } from '../errors.js';
import { fileChunks } from './file-chunks.js';

/** For smaller ones hashing waits longer than it takes. */
const CHUNK_BYTES = 1 << 20;

/**
 * The SHA-256 of each file, in hex, in their order: of files of any size, read piece by piece.
 * @throws BrokenError when one can't be read
 */
export async function digestFiles(paths: readonly string[]): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const path of paths) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of fileChunks(path, { size: CHUNK_BYTES })) hash.update(chunk);
    } catch (cause) {
      throw new BrokenError(`${path} can't be read`, undefined, { cause });
    }
    digests.push(hash.digest('hex'));
  }
  return digests;
}
