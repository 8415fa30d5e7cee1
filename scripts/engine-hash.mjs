import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** What it is made of: the engine itself, and what it shares with other ways to train a network. */
const FOLDERS = ['src/train/dense/', 'src/train/network/'];
const OWN = 'src/train/dense/version.generated.ts';

/**
 * The SHA-256 of the engine: the compiled kernels and the sources that drive them.
 * @param root the repository's folder, as a URL that ends with a slash
 */
export async function engineHash(root) {
  const paths = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(new URL(folder, root), { recursive: true })).map((path) => folder + path),
    ),
  );
  const files = paths
    .flat()
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== OWN);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const text = await readFile(new URL(file, root), 'utf8');
    hash.update(`${file}\0${text.replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}
