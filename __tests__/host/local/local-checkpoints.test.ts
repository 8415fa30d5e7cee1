import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LocalCheckpoints, userCache } from '../../../src/host/local/local-checkpoints.js';

const key = { project: 'credit', experiment: 'scoring' };

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-checkpoints-'));
  store = join(folder, 'checkout', '.sluice');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const checkpoints = (of = store) => new LocalCheckpoints(of, join(folder, 'cache'));

describe('the checkpoint of a training in a terminal', () => {
  test("lies in the user's cache, where no checkout can put one", () => {
    expect(checkpoints().folder(key)).toMatch(
      /cache[\\/]sluice[\\/]checkpoints[\\/][0-9a-f]{16}[\\/]credit[\\/]scoring$/,
    );
  });

  test('is found again by the same store, and by no other store or experiment', () => {
    const own = checkpoints().folder(key);
    expect(checkpoints().folder(key)).toBe(own);
    expect(checkpoints(join(folder, 'another')).folder(key)).not.toBe(own);
    expect(checkpoints().folder({ ...key, experiment: 'other' })).not.toBe(own);
  });

  test('is gone when its run has ended, and nothing that a store links to is', async () => {
    const own = checkpoints();
    mkdirSync(own.folder(key), { recursive: true });
    writeFileSync(join(own.folder(key), 'checkpoint.bin'), '');
    const thesis = join(folder, 'home', 'credit', 'scoring');
    mkdirSync(thesis, { recursive: true });
    writeFileSync(join(thesis, 'thesis.tex'), 'the only copy');
    mkdirSync(store, { recursive: true });
    symlinkSync(join(folder, 'home'), join(store, 'checkpoints'));
    await own.drop(key);
    expect(existsSync(own.folder(key))).toBe(false);
    expect(existsSync(join(thesis, 'thesis.tex'))).toBe(true);
  });
});

describe("the user's cache", () => {
  const home = resolve('/home/ada');
  const local = resolve('/ada/AppData/Local');
  test.each([
    ['linux', {}, join(home, '.cache')],
    ['darwin', {}, join(home, 'Library', 'Caches')],
    ['win32', { LOCALAPPDATA: local }, local],
    ['win32', {}, join(home, 'AppData', 'Local')],
    ['linux', { XDG_CACHE_HOME: resolve('/var/cache/ada') }, resolve('/var/cache/ada')],
    ['linux', { XDG_CACHE_HOME: 'cache' }, join(home, '.cache')],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(userCache(env, platform, home)).toBe(expected);
  });
});
