import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readCheckout } from '../../../src/host/github/checkout.js';

const event = { sha: 'a'.repeat(40), ref: 'refs/heads/main' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-checkout-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commitFile(): string {
  git('init', '--quiet');
  writeFileSync(join(folder, 'a'), 'one\n');
  git('add', 'a');
  git('commit', '--quiet', '--message', 'one');
  return git('rev-parse', 'HEAD');
}

test('it is the commit that git has, not the one that the event names', async () => {
  const sha = commitFile();
  expect(await readCheckout(folder, event)).toEqual({ ...event, sha, dirty: false });
});

test('it is not as committed when a tracked file was changed, whatever git does not know', async () => {
  const sha = commitFile();
  writeFileSync(join(folder, 'fetched.csv'), 'x\n');
  expect(await readCheckout(folder, event)).toEqual({ ...event, sha, dirty: false });
  writeFileSync(join(folder, 'a'), 'two\n');
  expect(await readCheckout(folder, event)).toEqual({ ...event, sha, dirty: true });
});

test('it is not taken for as committed where git has the commit and can not compare the files', async () => {
  const sha = commitFile();
  writeFileSync(join(folder, '.git', 'index'), 'no index');
  expect(await readCheckout(folder, event)).toEqual({ ...event, sha, dirty: true });
});

test('it is what the event says before the first commit', async () => {
  git('init', '--quiet');
  expect(await readCheckout(folder, event)).toEqual({ ...event, dirty: false });
});

test('it is what the event says where the files came without git', async () => {
  expect(await readCheckout(folder, event)).toEqual({ ...event, dirty: false });
});

// Only root can give files away.
const asRoot = process.getuid?.() === 0 ? test : test.skip;
asRoot('it is the commit that git has, though the files belong to another user', async () => {
  const sha = commitFile();
  for (const path of ['.', '.git', 'a']) chownSync(join(folder, path), 12_345, 12_345);
  expect(() => git('status')).toThrow('dubious ownership');
  expect(await readCheckout(folder, event)).toEqual({ ...event, sha, dirty: false });
});
