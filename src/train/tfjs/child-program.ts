import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildProgram } from './ask-child.js';

/** The door for tasks, which stands beside the folder of the bundle. */
export function bundledChild(): ChildProgram {
  const bundle = dirname(fileURLToPath(import.meta.url));
  return [process.execPath, join(dirname(bundle), 'tfjs', 'index.js')];
}
