import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { engineHash } from '../../../scripts/engine-hash.mjs';
import { ENGINE_HASH } from '../../../src/train/dense/version.generated.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-hash-'));
  cpSync('src', join(folder, 'src'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function hash(): Promise<string> {
  return engineHash(pathToFileURL(`${folder}/`));
}

test("the engine's version is the hash of its sources", async () => {
  expect(await hash()).toBe(ENGINE_HASH);
});

test.each([
  'src/train/dense/fit.ts',
  'src/train/network/progress.ts',
  'src/train/dense/kernels.generated.ts',
])('it changes with %s', async (file) => {
  appendFileSync(join(folder, file), '\n');
  expect(await hash()).not.toBe(ENGINE_HASH);
});

test.each(['src/report/words.ts', 'src/train/trainer.ts', 'src/train/dense/version.generated.ts'])(
  'it does not change with %s',
  async (file) => {
    appendFileSync(join(folder, file), '\n');
    expect(await hash()).toBe(ENGINE_HASH);
  },
);

test('it is the same where git writes Windows line ends', async () => {
  const file = join(folder, 'src/train/dense/fit.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(await hash()).toBe(ENGINE_HASH);
});
