import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/**
 * Unpacks a working directory as Ray does: with each file's permissions, and nothing outside of the folder.
 * @throws Error if it is no zip archive, or if a name in it leads out of the folder
 */
export async function unpack(zip: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const archive = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    const path = join(folder, entry.fileName);
    if (entry.fileName.endsWith('/')) {
      await mkdir(path, { recursive: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await buffer(await archive.openReadStreamPromise(entry)));
    const mode = entry.externalFileAttributes >>> 16;
    if (mode !== 0) await chmod(path, mode & 0o7777);
  }
}
