import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { missingPackages, python } from '../../e2e/python.js';

const PATIENCE = 600_000;
const there = missingPackages(['json']).length === 0 ? test : test.skip;

there(
  'sluice.py keeps what it promises, with the frameworks that are there',
  () => {
    const { status, stderr } = python('sluice_test.py');
    expect(stderr).toMatch(/\nOK/);
    for (const line of stderr.match(/.*skipped '.*/g) ?? []) console.warn(line);
    expect(status).toBe(0);
  },
  PATIENCE,
);

/** A Python of that version: on the path, or one of pyenv's. */
function pythonOf(version: string): string | undefined {
  const prefix = spawnSync('pyenv', ['prefix', version], { encoding: 'utf8' });
  const own = prefix.status === 0 ? [join(prefix.stdout.trim(), 'bin', 'python3')] : [];
  return [`python${version}`, ...own].find((one) => spawnSync(one, ['-c', 'pass']).status === 0);
}

for (const version of ['3.9', '3.10', '3.11', '3.12', '3.13']) {
  const path = pythonOf(version);
  const title = `sluice.py works on Python ${version}, without a framework`;
  if (path === undefined) {
    test.skip(`${title} (skipped: there is none)`, () => {});
    continue;
  }
  test(
    title,
    () => {
      const args = ['__tests__/python/sluice_test.py', 'Outside', 'Inside', 'XgBoost'];
      const { status, stderr } = spawnSync(path, args, { encoding: 'utf8' });
      expect(stderr).toMatch(/\nRan 15 tests .*\n\nOK/);
      expect(status).toBe(0);
    },
    PATIENCE,
  );
}
