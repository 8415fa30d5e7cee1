import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { engineHash } from '../../../scripts/engine-hash.mjs';
import { ENGINE_HASH } from '../../../src/train/dense/version.generated.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-hash-'));
  cpSync('src/train', join(folder, 'src/train'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

function hash(): Promise<string> {
  return engineHash(pathToFileURL(`${folder}/`));
}

/** The hash where a file is another; afterwards it is as it was. */
async function hashWith(file: string, changed: (text: string) => string): Promise<string> {
  const path = join(folder, file);
  const text = readFileSync(file, 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, changed(text));
  try {
    return await hash();
  } finally {
    writeFileSync(path, text);
  }
}

test("the engine's version is the hash of its sources", async () => {
  expect(await hash()).toBe(ENGINE_HASH);
});

test.each([
  'src/train/dense/fit.ts',
  'src/train/network/progress.ts',
  'src/train/dense/kernels.generated.ts',
])('it changes with %s', async (file) => {
  expect(await hashWith(file, (text) => `${text}\n`)).not.toBe(ENGINE_HASH);
});

test.each(['src/report/words.ts', 'src/train/trainer.ts', 'src/train/dense/version.generated.ts'])(
  'it does not change with %s',
  async (file) => {
    expect(await hashWith(file, (text) => `${text}\n`)).toBe(ENGINE_HASH);
  },
);

test('it is the same where git writes Windows line ends', async () => {
  const inWindows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(await hashWith('src/train/dense/fit.ts', inWindows)).toBe(ENGINE_HASH);
});
