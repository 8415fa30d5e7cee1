import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readGitState } from '../../src/host/git-state.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-git-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

test('a work tree names its commit and branch, and whether tracked files differ from the commit', async () => {
  git('init', '--quiet', '--initial-branch', 'feature/x');
  writeFileSync(join(folder, 'a'), 'one\n');
  git('add', 'a');
  git('commit', '--quiet', '--message', 'one');
  const sha = git('rev-parse', 'HEAD');
  writeFileSync(join(folder, 'untracked'), '');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'feature/x', dirty: false });
  writeFileSync(join(folder, 'a'), 'two\n');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'feature/x', dirty: true });
  git('checkout', '--quiet', '--force', '--detach');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'HEAD', dirty: false });
});

test('there is none before the first commit', async () => {
  git('init', '--quiet');
  expect(await readGitState(folder)).toBeNull();
});

test('there is none in a folder that is no work tree', async () => {
  expect(await readGitState(folder)).toBeNull();
});
