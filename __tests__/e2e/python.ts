import { spawnSync } from 'node:child_process';
import { delimiter, dirname, isAbsolute } from 'node:path';
import { PYTHON } from '../python/python.js';

/** So that `python` in a command is that one. */
export const PYTHON_PATH = [isAbsolute(PYTHON) ? dirname(PYTHON) : '', process.env['PATH'] ?? '']
  .filter((part) => part !== '')
  .join(delimiter);

/** Those of the packages that this Python does not have; all of them where there is no Python. */
export function missingPackages(names: readonly string[]): readonly string[] {
  const code = `import importlib.util, json
print(json.dumps([name for name in ${JSON.stringify(names)} if importlib.util.find_spec(name) is None]))`;
  const { status, stdout } = spawnSync(PYTHON, ['-c', code], { encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : names;
}

/** Runs a script of `__tests__/python`. */
export function python(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(PYTHON, [`__tests__/python/${script}`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
