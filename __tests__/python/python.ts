import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

/** The Python that tests ask and train with: `SLUICE_PYTHON`, or the one on the path. */
export const PYTHON = process.env['SLUICE_PYTHON'] || 'python3';

/** Whether Python has these modules. */
export function hasModules(modules: readonly string[]): boolean {
  return spawnSync(PYTHON, ['-c', `import ${modules.join(', ')}`]).status === 0;
}

/** `describe` where Python has these modules; where it lacks one, the tests show as skipped. */
export function describeWithPython(modules: readonly string[]): typeof describe.skip {
  return hasModules(modules) ? describe : describe.skip;
}

/** What a script of this folder prints, as JSON. */
export function askPython(script: string, ...args: readonly string[]): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  return JSON.parse(execFileSync(PYTHON, [path, ...args], options));
}
