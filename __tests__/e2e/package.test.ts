import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith } from './folder.js';
import { start } from './process.js';

/** As a terminal would start it; npm is a script on Windows. */
const shell = process.platform === 'win32';

test('the package, packed and installed, runs as `npx sluice`', async () => {
  const folder = folderWith({ 'new.csv': 'label,score\n1,0.9\n0,0.2\n', 'package.json': '{}' });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    shell,
  });
  const [{ filename, files }] = JSON.parse(packed);
  const paths: readonly string[] = files.map(({ path }: { path: string }) => path);
  expect(paths.filter((path) => /^(src|__tests__|bench|\.github)\//.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['dist/api.js', 'dist/types/index.d.ts', 'python/sluice.py']),
  );

  writeFileSync(join(folder, '.npmrc'), 'audit=false\nfund=false\nignore-scripts=true\n');
  // What it needs at run time is in dist/, so nothing is fetched.
  const install = ['install', '--offline', '--omit=dev', '--no-save', '--no-package-lock'];
  execFileSync('npm', [...install, join(folder, filename)], { cwd: folder, shell });
  const judge = ['judge', '--candidate', 'new.csv', '--gate', 'accuracy >= 90%'];
  const { code, stderr } = await start('npx', ['--offline', 'sluice', ...judge], { cwd: folder })
    .ended;
  expect(stderr).toContain('✓ PASSED');
  expect(code).toBe(0);
});
