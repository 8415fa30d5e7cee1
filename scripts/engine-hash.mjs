import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const OWN = 'src/train/dense/version.generated.ts';

/**
 * The SHA-256 of all that a training's numbers follow from: the compiled kernels, the sources of training and of random numbers.
 * @param root the repository's folder, as a URL that ends with a slash
 */
export async function engineHash(root) {
  const train = await readdir(new URL('src/train/', root), { recursive: true });
  const files = train
    .map((path) => `src/train/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && path !== OWN);
  const hash = createHash('sha256');
  for (const file of [...files, 'src/random.ts'].sort()) {
    const text = await readFile(new URL(file, root), 'utf8');
    hash.update(`${file}\0${text.replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}
