import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise } from 'yauzl';

/** What an archive may hold at most: it may come from a pull request. */
export interface ArchiveLimits {
  /** Of all files together, unpacked. */
  readonly bytes: number;
  readonly entries: number;
}

const KIND = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/**
 * Unpacks a zip archive into an existing, empty folder. The central directory is read first and nothing is written when any entry
 * is refused: too many entries or bytes, a link or device, an encrypted file, a path that leaves the folder or stands twice.
 * yauzl ends a file whose bytes don't match the size it declares.
 * @throws Error saying what was refused
 */
export async function unpack(
  archive: string,
  folder: string,
  limits: ArchiveLimits,
): Promise<void> {
  const options = { lazyEntries: true, strictFileNames: true, autoClose: false };
  const zip = await openPromise(archive, options);
  try {
    if (zip.entryCount > limits.entries) throw new Error(`it holds ${zip.entryCount} files`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const files = accepted(entries, limits);
    for (const entry of files) {
      const target = join(folder, entry.fileName);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(target, { flags: 'wx' }),
      );
    }
  } finally {
    zip.close();
  }
}

/** The entries that are files. Folders follow from their paths. */
function accepted(entries: readonly Entry[], limits: ArchiveLimits): readonly Entry[] {
  const seen = new Set<string>();
  let bytes = 0;
  return entries.filter((entry) => {
    const { fileName } = entry;
    const kind = (entry.externalFileAttributes >>> 16) & KIND;
    if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) {
      throw new Error(`${JSON.stringify(fileName)} is a link or a device`);
    }
    if (entry.isEncrypted()) throw new Error(`${JSON.stringify(fileName)} is encrypted`);
    // Two names that differ in case are one file on some disks.
    const name = fileName.toLowerCase();
    if (seen.has(name)) throw new Error(`${JSON.stringify(fileName)} is there twice`);
    seen.add(name);
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw new Error(`its files are larger than ${limits.bytes} bytes`);
    return !fileName.endsWith('/');
  });
}
