import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How much lies in a folder and below it; nothing where there is none. Links count as themselves. */
export async function measureFiles(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const parts = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return measureFiles(path);
      return { files: 1, bytes: (await lstat(path)).size };
    }),
  );
  return {
    files: parts.reduce((sum, { files }) => sum + files, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
