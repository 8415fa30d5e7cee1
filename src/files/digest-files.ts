import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { BrokenError } from '../errors.js';

/**
 * The SHA-256 of each file, in hex, in their order: of files of any size, read piece by piece.
 * @throws BrokenError when one can't be read
 */
export async function digestFiles(paths: readonly string[]): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const path of paths) {
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(path), hash);
    } catch (cause) {
      throw new BrokenError(`${path} can't be read`, undefined, { cause });
    }
    digests.push(hash.digest('hex'));
  }
  return digests;
}
