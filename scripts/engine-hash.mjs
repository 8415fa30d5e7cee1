import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const ENGINE = 'src/train/dense/';
const OWN = `${ENGINE}version.generated.ts`;

/**
 * The SHA-256 of the engine: the compiled kernels and the sources that drive them.
 * @param root the repository's folder, as a URL that ends with a slash
 */
export async function engineHash(root) {
  const paths = await readdir(new URL(ENGINE, root), { recursive: true });
  const files = paths
    .map((path) => ENGINE + path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== OWN);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const text = await readFile(new URL(file, root), 'utf8');
    hash.update(`${file}\0${text.replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}
