import { createRequire } from 'node:module';

/** Where tfjs-node is for whoever stands in a file's place; undefined where it isn't installed. */
export function resolveTfjsNode(file: string): string | undefined {
  try {
    return createRequire(file).resolve('@tensorflow/tfjs-node');
  } catch {
    return undefined;
  }
}
