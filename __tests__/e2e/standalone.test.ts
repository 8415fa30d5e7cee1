import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from './folder.js';
import { start } from './process.js';
import { config, csv, purchases } from './purchases.js';

describe('dist/ in a folder without node_modules', () => {
  const folder = folderWith({ 'sluice.yml': config(), 'data.csv': csv(purchases(200)) });
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  cpSync('action.yml', join(folder, 'action.yml'));

  test('holds a command line that runs', async () => {
    const args = [join(folder, 'dist/cli.js'), 'run', 'sluice.yml'];
    const ended = await start(process.execPath, args, { cwd: folder }).ended;
    expect(ended.stderr).toContain('✅ passed');
    expect(ended.code).toBe(0);
  }, 30_000);

  test('holds an action that runs', async () => {
    const ended = await start(process.execPath, [join(folder, 'dist/index.js')], {
      cwd: folder,
      env: { GITHUB_WORKSPACE: folder, INPUT_STORE: 'store' },
    }).ended;
    expect(ended.stdout).toContain('passed');
    expect(ended.code).toBe(0);
  }, 30_000);
});
